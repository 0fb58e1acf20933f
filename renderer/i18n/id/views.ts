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
    end: 'Akhir',
    ordered: 'memesan',
    open: 'masih berlangsung pada hari terakhir',
    steps: 'Sampai di mana kunjungan berlanjut',
    stepsNote:
      'Dari 100 kunjungan, termasuk yang hanya melihat-lihat, rata-rata pasangan simulasi; di bawahnya, pesanan per 100 kunjungan di tiap saluran.',
    step: 'Langkah',
    basketSessions: 'ada isi di keranjang',
    checkouts: 'sampai ke pembayaran',
    orders: 'memesan',
    sessionOrders: 'memesan di: {{channel}}',
    flows: 'Dari saluran ke saluran',
    flowsNote:
      'Perpindahan ke saluran lain per 100 perjalanan belanja, rata-rata pasangan simulasi. Kiri: saluran yang ditinggalkan; kanan: saluran yang dituju.',
    switches: '{{value}} perpindahan per 100 perjalanan',
    bandTitle:
      '{{from}} ke {{to}}: {{value}} perpindahan per 100 perjalanan belanja. Menampilkan seorang pembelanja di baliknya.',
    flowKeys:
      'Gunakan tombol panah untuk berpindah antarpita; Enter menampilkan seorang pembelanja di baliknya.',
    flowLabel: 'Perpindahan antarsaluran pada {{name}}; tabel di bawah memuatnya.',
    way: '{{from}} ke {{to}}',
    wayColumn: 'Arah',
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
    orders: 'Pesanan',
    atLeast_other: 'paling sedikit {{count}}',
    cohorts: 'Siapa yang kembali, menurut waktu pesanan pertama',
    cohortsNote:
      'Bagian pembeli tiap empat minggu yang memesan lagi sampai hari terakhir. Pembeli yang belakangan punya waktu lebih sedikit.',
    firstOrder: 'Pesanan pertama',
    cohort: 'hari {{from}} sampai {{to}}',
    satisfaction: 'Seberapa puas mereka pada hari terakhir',
    satisfactionNote:
      'Bagian pembelanja menurut kepuasan, 0 sampai 1: sebaran antarpembelanja, bukan selang kepercayaan.',
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
    alwaysAhead: '{{focus}} mengungguli {{reference}} sejak hari pertama.',
    neverAhead: '{{focus}} tidak menyusul {{reference}} selama hari-hari ini.',
    cannotTell:
      'Belum dapat dipastikan mana yang labanya lebih besar selama hari-hari ini, {{focus}} atau {{reference}}.',
    account: 'Semua pos laba rugi',
    accountNote:
      'Rata-rata pasangan simulasi, {{unit}}. Biaya bernilai di bawah nol dan batangnya berongga; harga tanpa sumber adalah asumsi.',
    line: 'Pos',
    profit: 'Laba',
  },
  firm: {
    credit: 'Saluran mana yang dianggap berjasa',
    creditNote:
      'Bagian pesanan menurut saluran: tempat pesanan dibuat, dan saluran yang dianggap berjasa dalam laporan perusahaan.',
    channel: 'Saluran',
    placed: '{{channel}}: tempat memesan',
    credited: '{{channel}}: dianggap berjasa',
  },
};
