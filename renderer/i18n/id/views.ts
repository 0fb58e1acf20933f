import type { Dictionary } from '../dictionary.ts';
import type { views as english } from '../en/views.ts';

/** Texts of the views of the lab. */
export const views: Dictionary<typeof english> = {
  lab: {
    nothingOpen: 'Belum ada skenario yang dibuka.',
    toLibrary: 'Pilih satu di pustaka',
    export: 'Ekspor data',
    exporting: 'Menulis berkas…',
    exported: 'Tersimpan: {{name}}',
    exportChoices: 'Isi hasil ekspor',
    exportEvents: 'Dengan log kejadian untuk penambangan proses',
    exportSpreadsheet: 'Untuk lembar kerja dengan koma desimal',
    exportMeaning: 'Semua angka simulasi ini sebagai berkas CSV dalam satu .zip',
  },
  tabs: {
    list: 'Tampilan hasil simulasi',
    overview: 'Ikhtisar',
    journey: 'Perjalanan',
    friction: 'Hambatan',
    loyalty: 'Loyalitas',
    money: 'Keuangan',
    firm: 'Versi perusahaan',
    shopper: 'Pembelanja',
    experiments: 'Eksperimen',
    data: 'Data',
  },
  level: {
    note: 'rata-rata pasangan simulasi',
    intervals: 'Garis yang menembus tanda adalah selang kepercayaan 95% dari rata-rata.',
  },
  journey: {
    ends: 'Akhir dari 100 perjalanan belanja',
    endsNote:
      'Perjalanan yang dimulai pada hari-hari yang diukur, rata-rata pasangan simulasi; tiap kolom berjumlah 100.',
    endsSentence:
      'Dari 100 perjalanan belanja, {{ordered}} berakhir dengan pesanan pada {{focus}} dan {{otherOrdered}} pada {{reference}}. Di antara akhir yang lain, yang paling berbeda: {{reason}}, {{lost}} berbanding {{otherLost}}.',
    endsAlike:
      'Dari 100 perjalanan belanja, {{ordered}} berakhir dengan pesanan pada {{focus}} dan {{otherOrdered}} pada {{reference}}. Akhir yang lain tidak ada yang berbeda.',
    endsAlone:
      'Dari 100 perjalanan belanja, {{ordered}} berakhir dengan pesanan pada {{focus}}. Akhir lain yang paling sering: {{reason}}, {{lost}}.',
    end: 'Akhir',
    ordered: 'memesan',
    open: 'masih berlangsung pada hari terakhir',
    steps: 'Sampai di mana kunjungan berlanjut',
    stepsNote:
      'Dari 100 kunjungan, termasuk yang hanya melihat-lihat, rata-rata pasangan simulasi; di bawahnya, pesanan per 100 kunjungan di tiap saluran.',
    stepsSentence:
      'Dari 100 kunjungan, {{basket}} sampai mengisi keranjang pada {{focus}} dan {{otherBasket}} pada {{reference}}; {{ordered}} dan {{otherOrdered}} berakhir dengan pesanan.',
    stepsAlone:
      'Dari 100 kunjungan pada {{focus}}, {{basket}} sampai mengisi keranjang dan {{ordered}} berakhir dengan pesanan.',
    step: 'Langkah',
    basketSessions: 'ada isi di keranjang',
    checkouts: 'sampai ke pembayaran',
    orders: 'memesan',
    sessionOrders: 'memesan di: {{channel}}',
    flows: 'Dari saluran ke saluran',
    flowsNote:
      'Perpindahan ke saluran lain per 100 perjalanan belanja, rata-rata pasangan simulasi. Kiri: saluran yang ditinggalkan; kanan: saluran yang dituju.',
    flowsSentence:
      'Lintasan yang paling berbeda adalah {{way}}: {{own}} perpindahan per 100 perjalanan belanja pada {{focus}}, {{other}} pada {{reference}}.',
    flowsAlike: 'Tidak satu pun dari lintasan di bawah ini berbeda antara {{focus}} dan {{reference}}.',
    flowsAlone: 'Perpindahan terbanyak pada {{focus}}: {{way}}, {{own}} per 100 perjalanan belanja.',
    switches: '{{value}} perpindahan per 100 perjalanan',
    bandTitle:
      '{{from}} ke {{to}}: {{value}} perpindahan per 100 perjalanan belanja. Menampilkan seorang pembelanja di baliknya.',
    flowKeys:
      'Gunakan tombol panah untuk berpindah antarpita; Enter menampilkan seorang pembelanja di baliknya.',
    flowLabel: 'Perpindahan antarsaluran pada {{name}}; tabel di bawah memuatnya.',
    way: '{{from}} ke {{to}}',
    wayColumn: 'Lintasan',
  },
  friction: {
    ledger: 'Apa yang diisi ulang, dan di mana',
    what: 'Yang dihitung peta ini',
    fields: 'Isian',
    minutes: 'Menit',
    lost: 'Perjalanan hilang',
    note_fields: 'Isian ulang per 100 perjalanan belanja, menurut jenis data dan saluran yang dilintasi.',
    note_minutes:
      'Menit untuk mengisi ulang per 100 perjalanan belanja, menurut jenis data dan saluran yang dilintasi.',
    note_lost:
      'Perjalanan yang hilang karena harus mengisi atau bercerita ulang, per 100 perjalanan, menurut jenis dan saluran yang dilintasi.',
    total_fields: '{{value}} isian per 100 perjalanan',
    total_minutes: '{{value}} menit per 100 perjalanan',
    total_lost: '{{value}} perjalanan hilang per 100',
    to: 'ke {{channel}}',
    allKinds: 'Semua jenis',
    sentence_fields:
      'Di antara jalur bernama di bawah, inilah yang paling banyak diisi ulang pada {{reference}}: {{kind}}, dari {{from}} ke {{to}}, {{value}} isian per 100 perjalanan. Pada {{focus}} nilainya {{other}}.',
    sentence_minutes:
      'Di antara jalur bernama di bawah, inilah yang paling lama pada {{reference}}: {{kind}}, dari {{from}} ke {{to}}, {{value}} menit per 100 perjalanan. Pada {{focus}} nilainya {{other}}.',
    sentence_lost:
      'Di antara jalur bernama di bawah, inilah yang paling banyak menggagalkan perjalanan pada {{reference}}: {{kind}}, dari {{from}} ke {{to}}, {{value}} dari 100 perjalanan. Pada {{focus}} nilainya {{other}}.',
    nothing: 'Pada {{name}} hal ini tidak terjadi sama sekali.',
    others: 'lintasan lain',
    leftOut: 'Tidak ditampilkan karena nol pada keduanya: {{kinds}}.',
    history:
      'Pada {{name}} tidak semua saluran dibuka, tetapi tetap ada isian ulang: {{channels}} sudah mencatat data itu pada masa lalu bersama sebelum hari 1, sehingga yang ditanyakan kembali terhitung sebagai isian ulang.',
  },
  loyalty: {
    ladder: 'Tangga loyalitas',
    ladderNote:
      'Bagian dari semua pembelanja dengan paling sedikit sekian pesanan sejak hari pertama yang diukur, rata-rata pasangan simulasi.',
    sentence:
      'Pada {{focus}}, {{bought}} pembelanja membeli dan {{again}} membeli lagi; pada {{reference}}, {{otherBought}} dan {{otherAgain}}.',
    ladderAlone: 'Pada {{focus}}, {{bought}} pembelanja membeli dan {{again}} membeli lagi.',
    orders: 'Pesanan',
    atLeast_other: 'paling sedikit {{count}}',
    cohorts: 'Siapa yang kembali, menurut waktu pesanan pertama',
    cohortsNote:
      'Bagian pembeli tiap empat minggu yang memesan lagi sampai hari terakhir. Pembeli yang belakangan punya waktu lebih sedikit.',
    cohortsSentence:
      'Dari mereka yang pertama kali membeli pada hari 1 sampai {{to}}, jadi yang punya waktu terbanyak, {{own}} kembali pada {{focus}} dan {{other}} pada {{reference}}.',
    cohortsAlone:
      'Dari mereka yang pertama kali membeli pada hari 1 sampai {{to}} pada {{focus}}, jadi yang punya waktu terbanyak, {{own}} kembali.',
    cohortsThird: 'Siapa yang datang ketiga kalinya, menurut waktu pesanan pertama',
    cohortsThirdNote:
      'Bagian pembeli dari tiap empat minggu yang memesan sedikitnya tiga kali sampai hari terakhir. Pembeli yang lebih akhir punya waktu lebih sedikit.',
    oneCohortSentence:
      'Dari mereka yang pertama kali membeli pada hari 1 sampai {{to}}, {{own}} kembali pada {{focus}} dan {{other}} pada {{reference}}.',
    oneCohortAlone:
      'Dari mereka yang pertama kali membeli pada hari 1 sampai {{to}} pada {{focus}}, {{own}} kembali.',
    firstOrder: 'Pesanan pertama',
    cohort: 'hari {{from}} sampai {{to}}',
    satisfaction: 'Seberapa puas mereka pada hari terakhir',
    satisfactionNote:
      'Bagian pembelanja menurut kepuasan, 0 sampai 1: sebaran antarpembelanja, bukan selang kepercayaan.',
    satisfactionSentence:
      'Keduanya paling berbeda pada bagian pembelanja dengan kepuasan {{above}} atau lebih: {{own}} pada {{focus}}, {{other}} pada {{reference}}.',
    satisfactionAlike:
      'Pembelanja sama puasnya pada {{focus}} dan {{reference}}: kelompok terbesar, {{share}}, berada di antara {{from}} dan {{to}}.',
    satisfactionAlone:
      'Kelompok terbesar pembelanja pada {{focus}}, {{share}}, berada di antara {{from}} dan {{to}}.',
    satisfactionColumn: 'Kepuasan',
    bin: '{{from}} sampai {{to}}',
  },
  money: {
    lead: 'Kapan {{focus}} menyusul {{reference}}',
    leadNote:
      'Laba sejauh ini, {{focus}} dikurangi {{reference}}, {{unit}}; pita: selang kepercayaan 95% dari pasangan simulasi.',
    each: 'Laba sejauh ini',
    eachNote:
      'Tiap susunan tersendiri, {{unit}}; pita: selang kepercayaan 95%. Makin lebar berarti makin tidak pasti, bukan makin besar.',
    billion: '{{sign}} miliar',
    million: '{{sign}} juta',
    thousand: '{{sign}} ribu',
    aheadFrom: 'Dalam rata-rata simulasi, {{focus}} tetap mengungguli {{reference}} mulai hari ke-{{day}}.',
    aheadByRun:
      'Jika dihitung per simulasi, rata-rata harinya {{day}} (selang kepercayaan 95%: {{low}} sampai {{high}}), seperti di Data.',
    alwaysAhead: '{{focus}} mengungguli {{reference}} sejak hari pertama.',
    neverAhead: '{{focus}} tidak menyusul {{reference}} selama hari-hari ini.',
    cannotTell:
      'Belum dapat dipastikan mana yang labanya lebih besar selama hari-hari ini, {{focus}} atau {{reference}}.',
    eachSentence: 'Sampai hari ke-{{day}}, labanya {{own}} pada {{focus}} dan {{other}} pada {{reference}}.',
    eachAlone: 'Sampai hari ke-{{day}}, labanya {{own}} pada {{focus}}.',
    account: 'Semua pos laba rugi',
    accountNote:
      'Rata-rata pasangan simulasi, {{unit}}. Biaya bernilai di bawah nol, berongga bila digambar; harga tanpa sumber adalah asumsi.',
    accountSentence:
      'Pos yang paling berbeda adalah {{line}}: {{own}} pada {{focus}}, {{other}} pada {{reference}}, dalam {{unit}}.',
    accountAlike: 'Tidak ada pos yang berbeda antara {{focus}} dan {{reference}}.',
    accountAlone: 'Pos terbesar pada {{focus}} adalah {{line}}: {{own}}, dalam {{unit}}.',
    line: 'Pos',
    profit: 'Laba',
  },
  firm: {
    credit: 'Saluran mana yang dianggap berjasa',
    creditNote:
      'Bagian pesanan menurut saluran: tempat pesanan dibuat, dan saluran yang dianggap berjasa dalam laporan perusahaan.',
    creditSentence:
      'Pada {{focus}}, laporan paling meleset untuk {{channel}}: dianggap berjasa atas {{credited}} pesanan, padahal {{placed}} dibuat di sana.',
    creditRight:
      'Pada {{focus}}, laporan menganggap tiap saluran berjasa atas pesanan yang memang dibuat di sana.',
    channel: 'Saluran',
    placed: '{{channel}}: tempat memesan',
    credited: '{{channel}}: dianggap berjasa',
  },
  data: {
    table: 'Tabel',
    byDay: 'Per hari, rata-rata pasangan simulasi.',
    averaged: 'Setiap nilai diambil dari {{days}} hari yang berakhir pada harinya sendiri.',
    againstItself: '{{reference}} tidak punya angka di sini: pembandingnya adalah dirinya sendiri.',
    profitOver: 'Laba sejauh ini dibanding {{reference}}',
    intervals: 'Di bawah tiap rata-rata tertulis selang kepercayaan 95%.',
    nothing: 'Tidak ada yang seperti ini pada susunan mana pun.',
    before: 'Baris sebelumnya',
    after: 'Baris berikutnya',
    page: 'baris {{from}} sampai {{to}} dari {{of}}',
  },
  said: {
    higher: 'Selama semua hari, {{focus}} lebih tinggi daripada {{reference}} dalam hal {{metric}}.',
    lower: 'Selama semua hari, {{focus}} lebih rendah daripada {{reference}} dalam hal {{metric}}.',
    undecided:
      'Belum dapat dipastikan apakah {{focus}} dan {{reference}} berbeda dalam hal {{metric}} selama semua hari.',
    same: 'Selama semua hari, {{focus}} dan {{reference}} persis sama dalam hal {{metric}}.',
  },
};
