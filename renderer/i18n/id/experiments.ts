import type { Dictionary } from '../dictionary.ts';
import type { experiments as english } from '../en/experiments.ts';

/** Texts of the experiments. */
export const experiments: Dictionary<typeof english> = {
  experiment: {
    chooser: 'Eksperimen yang mana, dan sebesar apa',
    which: 'Eksperimen',
    kind_waterfall: 'Air terjun: selisih itu terdiri dari apa',
    kind_removal: 'Penghapusan: untuk apa tiap saluran diperlukan',
    kind_tornado: 'Tornado: angka mana yang menggesernya',
    kind_greedy: 'Urutan bertahap: kemampuan mana berikutnya',
    kind_morris: 'Penyaringan: angka mana yang penting, sendiri atau bersama',
    kind_ensemble: 'Ensembel: seberapa sering berlaku jika semuanya tidak pasti',
    kind_sweep: 'Uji rentang: satu angka dari rendah ke tinggi',
    kind_breakEven: 'Titik impas: di mana selisih berbalik',
    about_waterfall:
      'Setiap gabungan kemampuan yang membedakan kedua susunan dijalani dengan keberuntungan yang sama. Tiap kemampuan mendapat tambahan rata-ratanya atas semua urutan (Shapley); jumlah bagiannya sama dengan seluruh selisih.',
    about_removal:
      'Susunan yang disorot dijalani dengan tiap salurannya ditutup bergantian. Efeknya tidak dapat dijumlahkan: yang diambil alih saluran lain tidak terhitung pada keduanya.',
    about_tornado:
      'Tiap angka sendiri digeser ke ujung rendah dan ujung tinggi rentang wajarnya; yang dihitung adalah seberapa jauh selisih ikut bergeser.',
    about_greedy:
      'Mulai dari pembanding, setiap kemampuan yang belum diambil dicoba, lalu diambil yang paling menggeser metrik ke arah yang baik; begitu seterusnya. Tiap langkah menunjukkan tambahan kemampuan itu pada yang sebelumnya. Urutan ini ditemukan langkah demi langkah dan belum tentu yang terbaik dari semua urutan.',
    about_morris:
      'Angka-angka digeser satu per satu sepanjang lintasan yang diundi melalui rentang wajarnya (Morris). mu* menyatakan seberapa penting suatu angka di mana pun angka lain berada, sigma seberapa jauh hal itu bergantung pada angka lain.',
    about_ensemble:
      'Semua angka diundi sekaligus dari rentang wajarnya, berulang kali: tiap undian adalah perusahaan dan kumpulan pembelanja yang sama mungkinnya. Yang dihitung adalah pada berapa undian satu susunan lebih baik, dan angka mana yang berkaitan dengannya.',
    about_sweep: 'Selisih pada beberapa nilai satu angka, dengan keberuntungan yang sama pada setiap nilai.',
    about_breakEven:
      'Nilai satu angka saat selisih berbalik dari minus ke plus, dipersempit dengan keberuntungan yang sama pada setiap nilai.',
    number: 'Angka',
    numbers: 'Angka-angka',
    numbers_offered: 'Yang ditawarkan skenario ini',
    numbers_uncertain: 'Semua yang dasarnya lemah',
    low: 'Dari',
    high: 'sampai',
    values: 'Nilai',
    draws: 'Undian',
    trajectories: 'Lintasan',
    start: 'Mulai eksperimen',
    measuring: 'Memperkirakan lamanya…',
    size: 'Paling banyak {{worlds}} dunia, {{time}}.',
    refused_sameSetUps: 'Kedua susunan sama: pilih dua yang berbeda.',
    refused_manyLevers:
      'Kedua susunan berbeda dalam lebih dari enam kemampuan: terlalu banyak gabungan untuk dijalani.',
    refused_oneChannel: 'Susunan yang disorot hanya memiliki satu saluran: tidak ada yang dapat dihapus.',
    refused_noNumbers: 'Tidak ada kendali yang ditawarkan berupa angka dengan rentang wajar.',
    refused_noNumber: 'Pilih satu angka, dengan nilai rendah dan nilai tinggi.',
    refused_values: 'Salah satu nilai tidak menghasilkan skenario: {{message}}',
    progress: 'Dunia yang dijalani',
    running: '{{done}} dari {{worlds}} dunia',
    paused: 'Dijeda pada {{done}} dari {{worlds}} dunia',
    stopped: 'Dihentikan setelah {{done}} dari {{worlds}} dunia. Hasil ini sah, tetapi kurang pasti.',
    left: '{{time}} lagi',
    pause: 'Jeda',
    goOn: 'Lanjutkan',
    failed: 'Eksperimen berakhir dengan galat: {{message}}',
    title_waterfall: 'Dari {{reference}} ke {{focus}}, kemampuan demi kemampuan',
    title_removal: 'Untuk apa tiap saluran {{focus}} diperlukan',
    title_tornado: 'Yang menggeser selisih antara {{focus}} dan {{reference}}',
    title_greedy: 'Dari {{reference}} ke {{focus}}, satu kemampuan setelah yang lain',
    title_morris: 'Angka yang penting bagi selisih antara {{focus}} dan {{reference}}',
    title_ensemble: '{{focus}} dibanding {{reference}} jika semuanya tidak pasti',
    title_sweep: '{{focus}} dibanding {{reference}}, nilai demi nilai',
    title_breakEven: 'Di mana {{focus}} dan {{reference}} bertukar tempat',
    subtitle:
      '{{metric}}; titik adalah rata-rata, garis adalah selang kepercayaan 95% dari paling banyak {{runs}} pasang simulasi.',
    subtitle_morris:
      '{{metric}}; selang atas {{draws}} lintasan, di tiap titik rata-rata dari paling banyak {{runs}} pasang simulasi. Penuh: mu*; berlubang: sigma.',
    subtitle_ensemble: '{{metric}}; {{draws}} undian, masing-masing sampai {{runs}} pasang simulasi.',
    earlier: 'Di bawah ini eksperimen lain, bukan yang dipilih di atas.',
    hollow: 'Berlubang: ujung rendah; penuh: ujung tinggi.',
    rows_waterfall: 'Kemampuan',
    rows_removal: 'Saluran',
    rows_tornado: 'Angka',
    rows_greedy: 'Langkah',
    rows_morris: 'Angka',
    rows_ensemble: 'Angka',
    rows_sweep: 'Nilai',
    rows_breakEven: 'Nilai',
    axis_removal: '{{unit}}, {{focus}} dikurangi {{focus}} tanpa saluran itu',
    axis_tornado: '{{unit}}, perubahan {{focus}} dikurangi {{reference}}',
    axis_morris: '{{unit}}, besarnya perubahan {{focus}} dikurangi {{reference}} di seluruh rentang',
    muStar: 'mu*',
    muAndSigma: 'Rentang; sigma; mu',
    sigmaIs: 'sigma {{value}}',
    muIs: 'mu {{value}}',
    step: '{{place}}. {{lever}}',
    draw: 'Undian {{number}}',
    drawHead: 'Undian, mulai dari yang terendah',
    dotDraw: 'satu titik, satu undian',
    dotTwentieth: 'satu titik, seperdua puluh dari {{n}} undian',
    middle90: 'sembilan dari sepuluh undian',
    share: 'Pada berapa undian',
    shareHead: 'Terbukti',
    shareAxis: 'bagian dari semua undian',
    shareValue: '{{share}} [{{low}}; {{high}}]',
    together: 'Yang berkaitan dengannya',
    correlation: 'Korelasi peringkat',
    correlationAxis: 'korelasi peringkat dengan {{focus}} dikurangi {{reference}}',
    correlationValue: '{{value}} [{{low}}; {{high}}]',
    strongest:
      '{{count}} terkuat dari {{of}}, selebihnya ada dalam berkas. Dari {{of}} selang kira-kira satu dari dua puluh tidak memuat nol karena kebetulan saja.',
    noCorrelation: 'Undian masih terlalu sedikit untuk melihat apa yang berkaitan dengannya.',
    ends: '{{low}}; {{high}}',
    ranges: 'Dari rendah ke tinggi',
    total: '{{focus}} dikurangi {{reference}}',
    save: 'Simpan sebagai CSV',
    saveNamed: 'Simpan {{name}}',
    range: '{{low}} sampai {{high}}',
    endOfRange: 'ujung rentang',
    sentence_waterfall:
      'Dari {{reference}} ke {{focus}}, {{metric}} berubah {{total}}. Bagian terbesar berasal dari {{lever}}: {{share}}.',
    sentence_removal:
      'Dengan semua saluran, {{metric}} di {{focus}} adalah {{whole}}. Tanpa {{channel}}, perubahannya paling besar: {{effect}}.',
    sentence_tornado:
      '{{name}} paling menggeser selisih {{metric}}: {{range}}, selisih berubah {{low}} di ujung rendah dan {{high}} di ujung tinggi.',
    sentence_greedyHigher:
      'Dari {{reference}} ke {{focus}}, mengambil {{lever}} lebih dulu paling menaikkan {{metric}}: {{share}}.',
    sentence_greedyLower:
      'Dari {{reference}} ke {{focus}}, mengambil {{lever}} lebih dulu paling menurunkan {{metric}}: {{share}}.',
    lastHigher: 'Langkah terakhir yang terbukti menaikkannya adalah nomor {{place}} dari {{of}}.',
    lastLower: 'Langkah terakhir yang terbukti menurunkannya adalah nomor {{place}} dari {{of}}.',
    lastNoneHigher: 'Tidak satu langkah pun dapat dipastikan menaikkannya.',
    lastNoneLower: 'Tidak satu langkah pun dapat dipastikan menurunkannya.',
    sentence_morris:
      '{{name}} paling penting: di seluruh rentangnya, {{range}}, angka itu mengubah selisih {{metric}} rata-rata sebesar {{size}}, ke arah mana pun.',
    combined:
      'Di antara angka yang setidaknya sepersepuluh sepenting itu, {{count}} dari {{of}} lebih bekerja bersama yang lain daripada sendiri (sigma di atas mu*): {{names}}.',
    combinedNone:
      'Di antara angka yang setidaknya sepersepuluh sepenting itu, tidak ada yang lebih bekerja bersama yang lain daripada sendiri: tidak ada sigma di atas mu*-nya.',
    sentence_ensemble:
      'Pada {{higher}} dari {{n}} undian, {{focus}} terbukti lebih tinggi daripada {{reference}} dalam {{metric}} ({{share}}; selang kepercayaan 95%: {{low}} sampai {{high}}), pada {{lower}} undian lebih rendah, dan pada {{open}} undian belum dapat dipastikan. Sembilan dari sepuluh selisih terletak antara {{least}} dan {{most}}, separuhnya di atas {{middle}}.',
    goesMost: 'Hal itu paling berkaitan dengan {{name}} (korelasi peringkat {{value}}).',
    sentence_sweep:
      'Dengan {{name}} {{from}}, {{focus}} dikurangi {{reference}} dalam {{metric}} adalah {{first}}; pada {{to}} menjadi {{last}}.',
    sentence_breakEven:
      '{{focus}} dan {{reference}} bertukar tempat dalam {{metric}} saat {{name}} sekitar {{value}} (belum pasti dari {{low}} sampai {{high}}).',
    sentence_noCrossing:
      'Dari {{from}} sampai {{to}} untuk {{name}}, {{focus}} dan {{reference}} tidak bertukar tempat dalam {{metric}}.',
    sentence_noCrossingOpen:
      'Dari {{from}} sampai {{to}} untuk {{name}}, rata-rata {{focus}} dan {{reference}} tidak bertukar tempat dalam {{metric}}, tetapi pada {{open}} dari {{of}} nilai selangnya memuat nol: perlu lebih banyak simulasi.',
  },
};
