import type { Dictionary } from '../dictionary.ts';
import type { learn as english } from '../en/learn.ts';

/** Texts of Learn. */
export const learn: Dictionary<typeof english> = {
  learn: {
    contents: 'Daftar isi',
    search: 'Cari kata dan angka',
    nothingFound: 'Tidak ada yang cocok dengan “{{query}}”.',
    charts: 'Cara membaca grafik',
    chartsNote:
      'Satu contoh: pelajaran siap pakai “{{title}}”, {{focus}} dibanding {{reference}}, dalam {{n}} pasang simulasi. Grafiknya sama dengan yang ada di laboratorium, dan semua angka dalam teks diambil dari hasil yang sama (model {{version}}, benih {{seed}}, digest {{digest}}).',
    exampleMore: 'Makin tinggi makin baik: {{metric}}',
    exampleLess: 'Makin rendah makin baik: {{metric}}',
    exampleDays: 'Hari demi hari: {{metric}}',
    compared: '{{focus}} dibanding {{reference}} dalam {{metric}}',
    more_compared:
      'Apa yang dibandingkan: di sini {{focus}} dengan {{reference}}, dalam {{metric}}. Semua yang ada di sampingnya menjawab satu pertanyaan itu.',
    more_figure:
      '“{{figure}}” berarti: dalam {{n}} pasang simulasi, {{metric}} di {{focus}} rata-rata lebih tinggi {{size}} daripada di {{reference}}, dengan selang dari {{low}} sampai {{high}}. Dari 100 selang seperti ini, sekitar 95 memuat selisih jangka panjang.',
    more_verdict:
      'Ada tiga putusan: lebih rendah, belum dapat dipastikan, lebih tinggi. Di sini seluruh selang berada di atas nol, maka putusannya “{{verdict}}”. “Belum dapat dipastikan” juga sebuah hasil: selangnya memuat nol.',
    more_sentence: 'Hal yang sama dalam kata-kata. Kalimat ini juga menyebut susunan mana yang lebih unggul.',
    more_zero:
      'Garis “tanpa selisih”. Di kanannya {{focus}} lebih tinggi, di kirinya {{reference}}. Lebih tinggi belum tentu lebih baik: lihat contoh kedua.',
    more_dots:
      'Satu titik ialah satu pasang simulasi: pembelanja dan keberuntungan yang sama di kedua dunia. {{counted}}, dari {{least}} sampai {{most}}. Jika titik ada di kedua sisi, keberuntungan dapat membalik hasil satu simulasi.',
    more_interval:
      'Selang 95% dari rata-ratanya, dari {{low}} sampai {{high}}. Selang ini menyempit bila simulasi ditambah; sebaran titiknya tidak.',
    less_verdict:
      'Putusannya “{{verdict}}”, dan itu kabar baik: dengan “{{figure}}”, pembelanja di {{focus}} lebih sedikit mengisi ulang data. Titik di kiri garis ialah simulasi yang hasilnya lebih baik di {{focus}}. {{counted}}.',
    less_rule:
      'Jadi, kanan berarti lebih tinggi dan kiri lebih rendah, tetapi mana yang lebih baik bergantung pada metriknya. Makin rendah makin baik, misalnya, untuk {{less}}. Untuk {{neither}}, lebih tinggi tidak lebih baik dan lebih rendah pun tidak; kalimatnya hanya menyebut di mana angkanya lebih tinggi.',
    days_lines:
      'Setiap susunan punya warna, putus-putus, dan tanda sendiri, sama di semua grafik. Setiap nilai ialah rata-rata {{n}} pasang simulasi selama {{days}} hari terakhir: pada hari ke-{{day}}, {{focus}} berada di {{focusValue}} dan {{reference}} di {{referenceValue}}.',
    days_bands:
      'Pita ialah selang 95% dari garisnya: pada hari ke-{{day}} dari {{low}} sampai {{high}} untuk {{focus}}. Dua pita bisa bertumpuk meskipun kedua susunan jelas berbeda, karena pita tidak memperhitungkan bahwa pembelanjanya sama. Selisih berpasangan memperhitungkannya: pada contoh pertama selangnya {{gain}} kali lebih sempit daripada bila pembelanjanya berbeda.',
    days_table:
      'Tombol “{{table}}” (tombol T saat berada di dalam grafik) menampilkan angka di balik grafik menurut waktu. Pada peta panas, tiap kotak memuat angkanya; gelap terangnya hanya membantu mata. Semua metrik beserta selangnya ada di tab “{{data}}”.',
    model: 'Cara kerja model',
    modelNote:
      'Semua aturan model dengan nomor seperti dalam uraiannya, sim/MODEL.md: pertama apa yang dilakukannya, lalu aturannya kata demi kata beserta angkanya dari skema. Uraian kata demi kata itu berbahasa Inggris. Tidak ada yang bergantung pada nama susunan.',
    inFull: 'Aturan {{rule}} kata demi kata (bahasa Inggris), beserta angkanya',
    numbersOf: 'Angka aturan {{rule}}',
    simplified: 'Penyederhanaan, apa adanya',
    simplifiedNote: 'Hal-hal yang terjadi di dunia nyata tetapi tidak ada dalam model (bahasa Inggris).',
    glossary: 'Daftar istilah',
    glossaryNote: 'Istilah produk ini dalam kedua bahasa.',
    evidence: 'Asal setiap angka',
    evidenceNote:
      'Semua {{count}} angka yang dapat diatur sebuah skenario, langsung dari skemanya. Baris seperti E2.5 menuju hasil yang diterbitkan, F8 menuju fakta yang dipakai mengatur angka itu; “asumsi” berarti tidak ditemukan sumber, dan kelas boleh saja memilih nilai lain. Seberapa banyak yang disimulasikan bukan temuan siapa pun, melainkan pilihan.',
    number: 'Angka',
    default: 'Bawaan',
    range: 'Rentang',
    rule: 'Aturan',
    trust: 'Bukti',
    studies: 'Studi di baliknya',
    studiesNote:
      '{{count}} baris yang disebut oleh angka dan fakta, masing-masing dengan hasil dan studinya. Mutu A: membuktikan sebab, atau data perilaku yang besar; B: ditelaah sejawat tanpa membuktikan sebab, atau data platform besar; C: survei vendor atau konsultan; D: anekdot.',
    row: 'Baris',
    measured: 'Yang diukur',
    figure: 'Hasil',
    study: 'Studi',
    usedFor: 'Dipakai untuk: {{names}}',
    grade_A: 'mutu A',
    grade_B: 'mutu B',
    grade_C: 'mutu C',
    grade_D: 'mutu D',
    seen_source: 'dibaca di sumbernya',
    seen_cited: 'dibaca di tulisan yang mengutipnya',
    seen_computed: 'dihitung di sini',
    seen_memory: 'dari ingatan, belum diperiksa',
    seen_none: 'tidak ditemukan',
    facts: 'Fakta pembanding bagi pembelanja model',
    factsNote:
      '“F8” di samping sebuah angka berarti: angka itu diatur agar pembelanja siap pakai menunjukkan fakta tersebut.',
    fittedTo: 'Diatur agar pembelanja menunjukkan fakta',
    fromTo: '{{min}} sampai {{max}}',
  },
};
