import type { Parameter } from './parameter.ts';

const p = <Spec extends Parameter>(spec: Spec): Spec => spec;

/**
 * Every number that describes shoppers and what they meet, by the group under which a scenario file sets it
 * (`friction: { fieldHazard: 0.02 }`). Numbers that belong to one channel or one set-up stand in channelParameters.ts.
 */
export const parameterGroups = {
  /** Who the shoppers are; drawn once per seed and replication. */
  crowd: {
    firstNeedWithinDays: p({
      label: { en: 'First need within', id: 'Kebutuhan pertama dalam' },
      meaning: {
        en: 'The first need falls evenly within this many days of the start of the history.',
        id: 'Kebutuhan pertama jatuh merata dalam sekian hari sejak awal riwayat.',
      },
      unit: 'days', default: 728, min: 1, max: 3650, integer: true, rule: 'R4', source: 'assumed', confidence: 'low',
    }),
    needShape: p({
      label: { en: 'Evenness of needs', id: 'Kemerataan kebutuhan' },
      meaning: {
        en: 'Shape of the gamma distribution of need rates: the smaller, the more needs fall to a few heavy shoppers.',
        id: 'Bentuk sebaran gamma laju kebutuhan: makin kecil, makin banyak kebutuhan berasal dari sedikit pembelanja.',
      },
      unit: 'index', default: 0.15, min: 0.05, max: 5, rule: 'R3', source: 'E5.9', confidence: 'medium',
    }),
    needAlphaWeeks: p({
      label: { en: 'Time scale of needs', id: 'Skala waktu kebutuhan' },
      meaning: {
        en: 'Alpha of the NBD model of orders, in weeks: the larger, the rarer the needs.',
        id: 'Alpha model NBD untuk pesanan, dalam minggu: makin besar, makin jarang kebutuhan timbul.',
      },
      unit: 'weeks', default: 4.3, min: 0.5, max: 60, rule: 'R3', source: 'E5.9', confidence: 'medium',
    }),
    needConversion: p({
      label: { en: 'Needs per order', id: 'Kebutuhan per pesanan' },
      meaning: {
        en: 'Share of needs that was assumed to become orders when the order rate was turned into a need rate.',
        id: 'Bagian kebutuhan yang dianggap menjadi pesanan ketika laju pesanan diubah menjadi laju kebutuhan.',
      },
      unit: 'share', default: 0.42, min: 0.05, max: 1, rule: 'R3', source: 'calibrated on F5', confidence: 'low',
    }),
    lapseA: p({
      label: { en: 'Lapse, first shape', id: 'Berhenti membeli, bentuk pertama' },
      meaning: {
        en: 'First shape of the beta distribution of the chance to stop buying for good after an order.',
        id: 'Bentuk pertama sebaran beta peluang berhenti membeli selamanya setelah sebuah pesanan.',
      },
      unit: 'index', default: 0.79, min: 0.05, max: 20, rule: 'R3', source: 'E5.4', confidence: 'high',
    }),
    lapseB: p({
      label: { en: 'Lapse, second shape', id: 'Berhenti membeli, bentuk kedua' },
      meaning: {
        en: 'Second shape of the same beta distribution: the larger, the longer shoppers stay.',
        id: 'Bentuk kedua sebaran beta yang sama: makin besar, makin lama pembelanja bertahan.',
      },
      unit: 'index', default: 2.43, min: 0.05, max: 50, rule: 'R3', source: 'E5.9', confidence: 'high',
    }),
    switchinessMean: p({
      label: { en: 'Switching of channels', id: 'Kebiasaan berpindah saluran' },
      meaning: {
        en: 'Average inclination to move to the channel that suits the next stage better; 0: nobody moves.',
        id: 'Rata-rata kecenderungan pindah ke saluran yang lebih cocok untuk tahap berikutnya; 0: tidak ada yang pindah.',
      },
      unit: 'share', default: 0.55, min: 0, max: 0.95, rule: 'R3', source: 'calibrated on E4.11', confidence: 'low',
    }),
    switchinessShape: p({
      label: { en: 'Evenness of switching', id: 'Kemerataan berpindah saluran' },
      meaning: {
        en: 'First shape of the beta distribution of that inclination: the larger, the more alike shoppers are.',
        id: 'Bentuk pertama sebaran beta kecenderungan itu: makin besar, makin serupa para pembelanja.',
      },
      unit: 'index', default: 1.6, min: 0.2, max: 50, rule: 'R3', source: 'assumed', confidence: 'low',
    }),
    tasteShape: p({
      label: { en: 'Evenness of tastes', id: 'Kemerataan selera' },
      meaning: {
        en: 'Shape of the gamma factor (mean 1) by which one shopper likes a channel more than her segment does.',
        id: 'Bentuk faktor gamma (rata-rata 1) yang membedakan kesukaan seorang pembelanja dari segmennya.',
      },
      unit: 'index', default: 0.58, min: 0.1, max: 50, rule: 'R3', source: 'calibrated on F8', confidence: 'low',
    }),
    variety: p({
      label: { en: 'Variety of entry', id: 'Ragam saluran masuk' },
      meaning: {
        en: 'Chance that a need starts with a fresh wish for a channel instead of the channel last bought in; 0 with no switching.',
        id: 'Peluang kebutuhan dimulai dengan keinginan baru akan saluran, bukan saluran pembelian terakhir.',
      },
      unit: 'share', default: 0.68, min: 0, max: 1, rule: 'R3', source: 'calibrated on F8', confidence: 'low',
    }),
    varietyNeedSlope: p({
      label: { en: 'Variety grows with needs', id: 'Ragam tumbuh bersama kebutuhan' },
      meaning: {
        en: 'How much more varied shoppers with frequent needs are (slope on the logit per unit of log needs a year).',
        id: 'Seberapa lebih beragam pembelanja yang sering membutuhkan (kemiringan logit per log kebutuhan setahun).',
      },
      unit: 'index', default: 0.15, min: -2, max: 2, rule: 'R3', source: 'assumed', confidence: 'low',
    }),
    varietySpread: p({
      label: { en: 'Spread of variety', id: 'Sebaran ragam' },
      meaning: {
        en: 'Half-width of the even spread of variety between shoppers, on the logit.',
        id: 'Setengah lebar sebaran merata ragam antar pembelanja, pada skala logit.',
      },
      unit: 'index', default: 0.4, min: 0, max: 3, rule: 'R3', source: 'assumed', confidence: 'low',
    }),
    patienceSpread: p({
      label: { en: 'Spread of patience', id: 'Sebaran kesabaran' },
      meaning: {
        en: 'Patience with forms is spread evenly over 1 plus or minus this; it scales the hazard of each field.',
        id: 'Kesabaran mengisi formulir tersebar merata pada 1 lebih atau kurang nilai ini; ia menskalakan risiko tiap isian.',
      },
      unit: 'factor', default: 0.25, min: 0, max: 1, rule: 'R3', source: 'assumed', confidence: 'low',
    }),
    phoneShare: p({
      label: { en: 'Web visits on the phone', id: 'Kunjungan situs web lewat ponsel' },
      meaning: {
        en: 'Average share of a shopper\'s web sessions made on the phone.',
        id: 'Rata-rata bagian sesi web seorang pembelanja yang memakai ponsel.',
      },
      unit: 'share', default: 0.55, min: 0, max: 1, rule: 'R3', source: 'assumed', confidence: 'low',
    }),
    phoneShareSpread: p({
      label: { en: 'Spread of phone use', id: 'Sebaran pemakaian ponsel' },
      meaning: {
        en: 'Half-width of the even spread of that share between shoppers (kept within 0 and 1).',
        id: 'Setengah lebar sebaran merata bagian itu antar pembelanja (dijaga antara 0 dan 1).',
      },
      unit: 'share', default: 0.25, min: 0, max: 0.5, rule: 'R3', source: 'assumed', confidence: 'low',
    }),
    orderValueMean: p({
      label: { en: 'Average order value', id: 'Rata-rata nilai pesanan' },
      meaning: {
        en: 'Mean of the gamma-gamma distribution of order values, in the currency of the scenario.',
        id: 'Rata-rata sebaran gamma-gamma nilai pesanan, dalam mata uang skenario.',
      },
      unit: 'money', default: 350_000, min: 0, max: 1e12, rule: 'R3', source: 'assumed', confidence: 'assumed',
    }),
    orderValueP: p({
      label: { en: 'Evenness of a shopper\'s orders', id: 'Kemerataan pesanan seorang pembelanja' },
      meaning: {
        en: 'First shape of the gamma-gamma model: the larger, the more alike the orders of one shopper.',
        id: 'Bentuk pertama model gamma-gamma: makin besar, makin serupa pesanan seorang pembelanja.',
      },
      unit: 'index', default: 6.25, min: 0.5, max: 100, rule: 'R3', source: 'assumed', confidence: 'medium',
    }),
    orderValueQ: p({
      label: { en: 'Evenness between shoppers', id: 'Kemerataan antar pembelanja' },
      meaning: {
        en: 'Second shape of the gamma-gamma model: the larger, the more alike shoppers; above 1 or the mean does not exist.',
        id: 'Bentuk kedua model gamma-gamma: makin besar, makin serupa para pembelanja; harus di atas 1.',
      },
      unit: 'index', default: 3.2, min: 1.1, max: 100, rule: 'R3', source: 'calibrated on F7', confidence: 'medium',
    }),
    browsingConcentration: p({
      label: { en: 'Browsing follows taste', id: 'Melihat-lihat mengikuti selera' },
      meaning: {
        en: 'Exponent on a shopper\'s taste for a channel in her rate of browsing visits there.',
        id: 'Pangkat pada selera pembelanja akan sebuah saluran dalam laju kunjungan melihat-lihat di sana.',
      },
      unit: 'index', default: 1.6, min: 0, max: 3, rule: 'R5', source: 'calibrated on F8', confidence: 'low',
    }),
    browsingBase: p({
      label: { en: 'Browsing without needs', id: 'Melihat-lihat tanpa kebutuhan' },
      meaning: {
        en: 'Browsing rate of a shopper without needs, as a share of the rate at three needs a year; the rest grows with her needs (up to 15 a year).',
        id: 'Laju melihat-lihat pembelanja tanpa kebutuhan, sebagai bagian dari laju pada tiga kebutuhan setahun; selebihnya tumbuh bersama kebutuhan (sampai 15 setahun).',
      },
      unit: 'share', default: 0.54, min: 0, max: 1, rule: 'R5', source: 'calibrated on F8', confidence: 'low',
    }),
    browsingAfterLapse: p({
      label: { en: 'Browsing after lapse', id: 'Melihat-lihat setelah berhenti membeli' },
      meaning: {
        en: 'Share of browsing visits a shopper still makes after she has stopped buying for good.',
        id: 'Bagian kunjungan melihat-lihat yang masih dilakukan setelah berhenti membeli selamanya.',
      },
      unit: 'share', default: 0.28, min: 0, max: 1, rule: 'R5', source: 'calibrated on F2', confidence: 'low',
    }),
    browsingWakesNeed: p({
      label: { en: 'A visit wakes a need', id: 'Kunjungan membangkitkan kebutuhan' },
      meaning: {
        en: 'Chance that a browsing visit turns into a need.',
        id: 'Peluang kunjungan melihat-lihat berubah menjadi kebutuhan.',
      },
      unit: 'share', default: 0.005, min: 0, max: 0.2, rule: 'R5', source: 'assumed', confidence: 'low',
    }),
  },
  /** How a need is seen through. */
  journey: {
    unmetWishLeaves: p({
      label: { en: 'Leaves if the wished channel is missing', id: 'Pergi jika saluran yang diinginkan tidak ada' },
      meaning: {
        en: 'Chance that a shopper whose wished channel the firm has not opened leaves; else she wishes again among open ones.',
        id: 'Peluang pembelanja pergi bila saluran yang diinginkan tidak dibuka; jika tidak, ia memilih di antara yang terbuka.',
      },
      unit: 'share', default: 0.35, min: 0, max: 1, rule: 'R7', source: 'assumed', confidence: 'low',
    }),
    firmPull: p({
      label: { en: 'Pull of the firm', id: 'Daya tarik perusahaan' },
      meaning: {
        en: 'Log-odds that a need comes to this firm and not to a rival, at the reference satisfaction and habit.',
        id: 'Log-odds kebutuhan datang ke perusahaan ini dan bukan ke pesaing, pada kepuasan dan kebiasaan acuan.',
      },
      unit: 'index', default: 1.1, min: -5, max: 6, rule: 'R6', source: 'assumed', confidence: 'low',
    }),
    pauseReturns: p({
      label: { en: 'Returns after a pause', id: 'Kembali setelah jeda' },
      meaning: {
        en: 'Chance that a shopper who stops while discovering or evaluating comes back for another session.',
        id: 'Peluang pembelanja yang berhenti saat mencari atau menimbang kembali untuk sesi lain.',
      },
      unit: 'share', default: 0.82, min: 0, max: 0.95, rule: 'R9', source: 'calibrated on F8', confidence: 'low',
    }),
    pauseHours: p({
      label: { en: 'Length of a pause', id: 'Lama jeda' },
      meaning: { en: 'Median of the lognormal pause.', id: 'Median jeda lognormal.' },
      unit: 'hours', default: 30, min: 0.1, max: 2000, rule: 'R9', source: 'assumed', confidence: 'low',
    }),
    pauseSigma: p({
      label: { en: 'Spread of pauses', id: 'Sebaran jeda' },
      meaning: { en: 'Sigma of the lognormal pause.', id: 'Sigma jeda lognormal.' },
      unit: 'index', default: 0.9, min: 0, max: 3, rule: 'R9', source: 'assumed', confidence: 'low',
    }),
    moveScale: p({
      label: { en: 'Moves per unit of switchiness', id: 'Perpindahan per satuan kebiasaan berpindah' },
      meaning: {
        en: 'Scales the chance to move when a stage begins; the three shares below give its weight per stage.',
        id: 'Menskalakan peluang pindah saat tahap dimulai; tiga bagian di bawah memberi bobot per tahap.',
      },
      unit: 'factor', default: 2, min: 0, max: 5, rule: 'R8', source: 'calibrated on E4.11', confidence: 'low',
    }),
    moveEvaluate: p({
      label: { en: 'Moves to evaluate', id: 'Pindah untuk menimbang' },
      meaning: { en: 'Weight of a move on entering evaluate.', id: 'Bobot perpindahan saat mulai menimbang.' },
      unit: 'share', default: 0.61, min: 0, max: 1, rule: 'R8', source: 'calibrated on F8', confidence: 'low',
    }),
    moveBasket: p({
      label: { en: 'Moves to fill the basket', id: 'Pindah untuk mengisi keranjang' },
      meaning: { en: 'Weight of a move on entering basket.', id: 'Bobot perpindahan saat mulai mengisi keranjang.' },
      unit: 'share', default: 0.39, min: 0, max: 1, rule: 'R8', source: 'calibrated on F8', confidence: 'low',
    }),
    moveCheckout: p({
      label: { en: 'Moves to check out', id: 'Pindah untuk membayar' },
      meaning: { en: 'Weight of a move on entering checkout.', id: 'Bobot perpindahan saat mulai membayar.' },
      unit: 'share', default: 0.13, min: 0, max: 1, rule: 'R8', source: 'calibrated on F8', confidence: 'low',
    }),
    switchHours: p({
      label: { en: 'Time between channels', id: 'Waktu antar saluran' },
      meaning: {
        en: 'Median of the lognormal time (sigma 1) between leaving one channel and arriving in the next.',
        id: 'Median waktu lognormal (sigma 1) antara meninggalkan satu saluran dan tiba di saluran berikutnya.',
      },
      unit: 'hours', default: 3, min: 0.02, max: 500, rule: 'R8', source: 'assumed', confidence: 'low',
    }),
    leakUnlinked: p({
      label: { en: 'Leak on a switch, something lost', id: 'Kebocoran saat pindah, ada yang hilang' },
      meaning: {
        en: 'Chance to be lost to a rival on a switch when at least one kind in play did not come across.',
        id: 'Peluang direbut pesaing saat pindah bila sedikitnya satu jenis data tidak ikut terbawa.',
      },
      unit: 'share', default: 0.19, min: 0, max: 1, rule: 'R10', source: 'E4.9', confidence: 'medium',
    }),
    leakLinked: p({
      label: { en: 'Leak on a switch, all came across', id: 'Kebocoran saat pindah, semua terbawa' },
      meaning: {
        en: 'The same chance when every kind in play came across.',
        id: 'Peluang yang sama bila semua jenis data ikut terbawa.',
      },
      unit: 'share', default: 0.1, min: 0, max: 1, rule: 'R10', source: 'E4.10', confidence: 'low',
    }),
    lostBasketDrop: p({
      label: { en: 'Second look after a lost basket', id: 'Menimbang ulang setelah keranjang hilang' },
      meaning: {
        en: 'A shopper whose basket did not come across evaluates again; the drop there is multiplied by this.',
        id: 'Pembelanja yang keranjangnya tidak terbawa menimbang ulang; peluang berhenti di sana dikali nilai ini.',
      },
      unit: 'factor', default: 0.5, min: 0, max: 1, rule: 'R10', source: 'assumed', confidence: 'low',
    }),
    forgetHours: p({
      label: { en: 'Forgetting a basket', id: 'Melupakan keranjang' },
      meaning: {
        en: 'Mean of the exponential time after which a basket left behind is forgotten.',
        id: 'Rata-rata waktu eksponensial sampai keranjang yang ditinggalkan terlupakan.',
      },
      unit: 'hours', default: 48, min: 0.5, max: 5000, rule: 'R12', source: 'assumed', confidence: 'low',
    }),
    basketReturns: p({
      label: { en: 'Comes back to a basket', id: 'Kembali ke keranjang' },
      meaning: {
        en: 'Chance to come back by herself, if she has not forgotten and still needs it by then.',
        id: 'Peluang kembali sendiri, jika belum lupa dan masih membutuhkan saat itu.',
      },
      unit: 'share', default: 0.3, min: 0, max: 1, rule: 'R12', source: 'assumed', confidence: 'low',
    }),
    basketReturnHours: p({
      label: { en: 'Time until she comes back', id: 'Waktu sampai kembali' },
      meaning: { en: 'Median of that lognormal delay.', id: 'Median jeda lognormal itu.' },
      unit: 'hours', default: 18, min: 0.1, max: 2000, rule: 'R12', source: 'assumed', confidence: 'low',
    }),
    basketReturnSigma: p({
      label: { en: 'Spread of that delay', id: 'Sebaran jeda itu' },
      meaning: { en: 'Sigma of that lognormal delay.', id: 'Sigma jeda lognormal itu.' },
      unit: 'index', default: 1.3, min: 0, max: 3, rule: 'R12', source: 'assumed', confidence: 'low',
    }),
    needDiesHours: p({
      label: { en: 'Life of a need with a basket', id: 'Umur kebutuhan dengan keranjang' },
      meaning: {
        en: 'Mean of the exponential time after which the need behind a basket left behind is gone.',
        id: 'Rata-rata waktu eksponensial sampai kebutuhan di balik keranjang yang ditinggalkan hilang.',
      },
      unit: 'hours', default: 240, min: 1, max: 10000, rule: 'R12', source: 'assumed', confidence: 'low',
    }),
    preferencesAsked: p({
      label: { en: 'Preferences asked', id: 'Preferensi ditanyakan' },
      meaning: {
        en: 'Chance per journey that a channel which asks for preferences does so while the shopper evaluates.',
        id: 'Peluang per perjalanan bahwa saluran menanyakan preferensi saat pembelanja menimbang.',
      },
      unit: 'share', default: 0.1, min: 0, max: 1, rule: 'R11', source: 'assumed', confidence: 'low',
    }),
    questionAsked: p({
      label: { en: 'Asks a question', id: 'Bertanya' },
      meaning: {
        en: 'Chance per evaluation that the shopper puts a question to the channel she is in, where it has service.',
        id: 'Peluang per penimbangan bahwa pembelanja bertanya pada saluran tempatnya berada, bila ada layanan.',
      },
      unit: 'share', default: 0.08, min: 0, max: 1, rule: 'R11', source: 'assumed', confidence: 'low',
    }),
    deliveryCostDeters: p({
      label: { en: 'Put off by the delivery cost', id: 'Urung karena ongkos kirim' },
      meaning: {
        en: 'Chance at checkout to give up a delivered order because of its cost.',
        id: 'Peluang di proses pembayaran membatalkan pesanan kirim karena ongkosnya.',
      },
      unit: 'share', default: 0.12, min: 0, max: 1, rule: 'R13', source: 'E2.4', confidence: 'medium',
    }),
    collectionShare: p({
      label: { en: 'Collects where it is offered', id: 'Mengambil sendiri bila ditawarkan' },
      meaning: {
        en: 'Share of online checkouts in which the shopper chooses to collect, where the set-up offers it.',
        id: 'Bagian proses pembayaran daring yang memilih ambil di toko, bila susunan menawarkannya.',
      },
      unit: 'share', default: 0.1, min: 0, max: 1, rule: 'R13', source: 'E6.4', confidence: 'medium',
    }),
    collectionSaves: p({
      label: { en: 'Collection saves the order', id: 'Ambil di toko menyelamatkan pesanan' },
      meaning: {
        en: 'Chance that a shopper put off by the delivery cost collects instead, where that is offered.',
        id: 'Peluang pembelanja yang urung karena ongkos kirim memilih ambil di toko, bila ditawarkan.',
      },
      unit: 'share', default: 0.25, min: 0, max: 1, rule: 'R13', source: 'assumed', confidence: 'low',
    }),
    cashOnDelivery: p({
      label: { en: 'Pays on delivery or collection', id: 'Bayar di tempat (COD)' },
      meaning: {
        en: 'Share of online orders paid in cash at the door or counter: no payment data are asked.',
        id: 'Bagian pesanan daring yang dibayar tunai di tempat: data pembayaran tidak ditanyakan.',
      },
      unit: 'share', default: 0.2, min: 0, max: 1, rule: 'R13', source: 'E12.5', confidence: 'low',
    }),
  },
  /** What giving data costs the shopper. */
  friction: {
    identityFields: p({
      label: { en: 'Fields for identity', id: 'Isian identitas' },
      meaning: { en: 'Fields typed to give one\'s identity.', id: 'Banyaknya isian untuk identitas.' },
      unit: 'fields', default: 3, min: 0, max: 30, integer: true, rule: 'R14', source: 'E2.6', confidence: 'high',
    }),
    addressFields: p({
      label: { en: 'Fields for the address', id: 'Isian alamat' },
      meaning: { en: 'Fields typed to give an address.', id: 'Banyaknya isian untuk alamat.' },
      unit: 'fields', default: 5, min: 0, max: 30, integer: true, rule: 'R14', source: 'E2.6', confidence: 'high',
    }),
    paymentFields: p({
      label: { en: 'Fields for payment', id: 'Isian pembayaran' },
      meaning: { en: 'Fields typed to give payment data.', id: 'Banyaknya isian untuk pembayaran.' },
      unit: 'fields', default: 4, min: 0, max: 30, integer: true, rule: 'R14', source: 'E2.6', confidence: 'high',
    }),
    preferencesFields: p({
      label: { en: 'Fields for preferences', id: 'Isian preferensi' },
      meaning: { en: 'Fields typed to state preferences.', id: 'Banyaknya isian untuk preferensi.' },
      unit: 'fields', default: 3, min: 0, max: 30, integer: true, rule: 'R14', source: 'assumed', confidence: 'low',
    }),
    fieldHazard: p({
      label: { en: 'Chance to leave, per field', id: 'Peluang pergi, per isian' },
      meaning: {
        en: 'Chance to give up at each field typed for the first time.',
        id: 'Peluang menyerah pada tiap isian yang diketik pertama kali.',
      },
      unit: 'share', default: 0.015, min: 0, max: 0.2, rule: 'R14', source: 'E2.5', confidence: 'low',
    }),
    reEntryFactor: p({
      label: { en: 'Typing again is worse by', id: 'Mengetik ulang lebih berat' },
      meaning: {
        en: 'Factor on that chance for a field the firm already has from this shopper.',
        id: 'Faktor pada peluang itu untuk isian yang sudah dimiliki perusahaan dari pembelanja ini.',
      },
      unit: 'factor', default: 1.3, min: 0, max: 10, rule: 'R14', source: 'E3.6', confidence: 'low',
    }),
    secondsComputer: p({
      label: { en: 'Seconds a field, computer', id: 'Detik per isian, komputer' },
      meaning: { en: 'Time to type one field on a computer (also over the counter).', id: 'Waktu mengetik satu isian di komputer (juga di kasir).' },
      unit: 'seconds', default: 5.5, min: 0, max: 60, rule: 'R14', source: 'E2.16', confidence: 'medium',
    }),
    secondsPhone: p({
      label: { en: 'Seconds a field, phone', id: 'Detik per isian, ponsel' },
      meaning: { en: 'Time to type one field on a phone.', id: 'Waktu mengetik satu isian di ponsel.' },
      unit: 'seconds', default: 9, min: 0, max: 60, rule: 'R14', source: 'E2.16', confidence: 'medium',
    }),
    storySeconds: p({
      label: { en: 'Seconds to tell a question', id: 'Detik menceritakan pertanyaan' },
      meaning: {
        en: 'Time to put a question to the firm, and to put it again where it did not come across.',
        id: 'Waktu mengajukan pertanyaan, dan mengulanginya bila tidak ikut terbawa.',
      },
      unit: 'seconds', default: 90, min: 0, max: 1800, rule: 'R11', source: 'E3.9', confidence: 'low',
    }),
    confirmShare: p({
      label: { en: 'Recognised, yet confirms', id: 'Dikenali, tetapi mengonfirmasi' },
      meaning: {
        en: 'Chance that a recognised shopper confirms one field; else one click suffices.',
        id: 'Peluang pembelanja yang dikenali mengonfirmasi satu isian; jika tidak, cukup satu ketukan.',
      },
      unit: 'share', default: 0.5, min: 0, max: 1, rule: 'R14', source: 'calibrated on F12', confidence: 'low',
    }),
    highEffortFields: p({
      label: { en: 'Fields that make high effort', id: 'Isian yang terasa berat' },
      meaning: {
        en: 'A journey with at least this many re-entered fields is a high-effort episode.',
        id: 'Perjalanan dengan sedikitnya sekian isian ulang adalah pengalaman berat.',
      },
      unit: 'fields', default: 6, min: 1, max: 60, integer: true, rule: 'R16', source: 'assumed', confidence: 'low',
    }),
    avoidsAfterEffort: p({
      label: { en: 'Avoids the firm after high effort', id: 'Menghindari setelah pengalaman berat' },
      meaning: {
        en: 'Chance to avoid the firm for a while after a high-effort episode.',
        id: 'Peluang menghindari perusahaan untuk sementara setelah pengalaman berat.',
      },
      unit: 'share', default: 0.15, min: 0, max: 1, rule: 'R16', source: 'E3.8', confidence: 'low',
    }),
    avoidsDays: p({
      label: { en: 'Length of avoiding', id: 'Lama menghindar' },
      meaning: { en: 'Days for which she then avoids the firm.', id: 'Banyaknya hari ia menghindari perusahaan.' },
      unit: 'days', default: 182, min: 0, max: 3650, integer: true, rule: 'R16', source: 'assumed', confidence: 'low',
    }),
  },
  /** How an episode is remembered. */
  loyalty: {
    startSatisfaction: p({
      label: { en: 'Satisfaction at the start', id: 'Kepuasan awal' },
      meaning: {
        en: 'Satisfaction before any episode; also the reference at which the pull of the firm and the lapse are as set.',
        id: 'Kepuasan sebelum pengalaman apa pun; juga acuan bagi daya tarik perusahaan dan peluang berhenti.',
      },
      unit: 'share', default: 0.65, min: 0.01, max: 0.99, rule: 'R16', source: 'assumed', confidence: 'low',
    }),
    learning: p({
      label: { en: 'Weight of a good episode', id: 'Bobot pengalaman baik' },
      meaning: {
        en: 'Step by which satisfaction moves after a good episode.',
        id: 'Langkah perubahan kepuasan setelah pengalaman baik.',
      },
      unit: 'share', default: 0.15, min: 0, max: 0.25, rule: 'R16', source: 'assumed', confidence: 'low',
    }),
    badWeight: p({
      label: { en: 'A bad episode weighs', id: 'Bobot pengalaman buruk' },
      meaning: {
        en: 'Factor by which a bad episode weighs more than a good one.',
        id: 'Faktor pengalaman buruk lebih membekas daripada yang baik.',
      },
      unit: 'factor', default: 4, min: 1, max: 4, rule: 'R16', source: 'E3.6', confidence: 'medium',
    }),
    satisfactionPull: p({
      label: { en: 'Satisfaction brings back', id: 'Kepuasan membawa kembali' },
      meaning: {
        en: 'Slope of the log-odds to come to the firm on satisfaction above the reference.',
        id: 'Kemiringan log-odds datang ke perusahaan terhadap kepuasan di atas acuan.',
      },
      unit: 'index', default: 4, min: 0, max: 20, rule: 'R6', source: 'assumed', confidence: 'low',
    }),
    habitPull: p({
      label: { en: 'Habit brings back', id: 'Kebiasaan membawa kembali' },
      meaning: {
        en: 'Slope of the same log-odds on habit, h/(1+h) - 0.3 with h orders so far.',
        id: 'Kemiringan log-odds yang sama terhadap kebiasaan, h/(1+h) - 0,3 dengan h pesanan sejauh ini.',
      },
      unit: 'index', default: 0.4, min: 0, max: 10, rule: 'R6', source: 'assumed', confidence: 'low',
    }),
    satisfactionKeeps: p({
      label: { en: 'Satisfaction keeps', id: 'Kepuasan mempertahankan' },
      meaning: {
        en: 'How fast the chance to stop for good falls as satisfaction rises above the reference.',
        id: 'Seberapa cepat peluang berhenti selamanya turun saat kepuasan naik di atas acuan.',
      },
      unit: 'index', default: 1.5, min: 0, max: 20, rule: 'R17', source: 'assumed', confidence: 'low',
    }),
    orderEpisode: p({
      label: { en: 'A smooth order', id: 'Pesanan yang lancar' },
      meaning: { en: 'Worth of an episode that ends in an order without friction.', id: 'Nilai pengalaman yang berakhir dengan pesanan tanpa hambatan.' },
      unit: 'index', default: 0.6, min: 0, max: 1, rule: 'R16', source: 'assumed', confidence: 'low',
    }),
    reEntryCost: p({
      label: { en: 'Each field typed again', id: 'Tiap isian ulang' },
      meaning: { en: 'Taken off that worth for each re-entered field.', id: 'Dikurangkan dari nilai itu untuk tiap isian ulang.' },
      unit: 'index', default: 0.03, min: 0, max: 0.5, rule: 'R16', source: 'assumed', confidence: 'low',
    }),
    storyCost: p({
      label: { en: 'Each question told again', id: 'Tiap pertanyaan diulang' },
      meaning: { en: 'Taken off that worth for each question told again.', id: 'Dikurangkan dari nilai itu untuk tiap pertanyaan yang diulang.' },
      unit: 'index', default: 0.1, min: 0, max: 1, rule: 'R16', source: 'assumed', confidence: 'low',
    }),
    collectedBonus: p({
      label: { en: 'Collected as wished', id: 'Diambil sesuai keinginan' },
      meaning: { en: 'Added to that worth for an order collected in the store.', id: 'Ditambahkan pada nilai itu untuk pesanan yang diambil di toko.' },
      unit: 'index', default: 0.1, min: 0, max: 1, rule: 'R16', source: 'assumed', confidence: 'low',
    }),
    lostToReEntry: p({
      label: { en: 'Given up over typing again', id: 'Menyerah karena isian ulang' },
      meaning: { en: 'Worth of an episode lost to re-entry.', id: 'Nilai pengalaman yang gagal karena isian ulang.' },
      unit: 'index', default: -0.5, min: -1, max: 0, rule: 'R16', source: 'assumed', confidence: 'low',
    }),
    lostToFirstEntry: p({
      label: { en: 'Given up over the form', id: 'Menyerah karena formulir' },
      meaning: { en: 'Worth of an episode lost to first entry.', id: 'Nilai pengalaman yang gagal karena pengisian pertama.' },
      unit: 'index', default: -0.1, min: -1, max: 0, rule: 'R16', source: 'assumed', confidence: 'low',
    }),
    lostOnSwitch: p({
      label: { en: 'Lost on a switch', id: 'Hilang saat pindah' },
      meaning: {
        en: 'Worth of an episode lost on a switch where something did not come across.',
        id: 'Nilai pengalaman yang gagal saat pindah ketika ada data yang tidak terbawa.',
      },
      unit: 'index', default: -0.15, min: -1, max: 0, rule: 'R16', source: 'assumed', confidence: 'low',
    }),
    lostToUnmetWish: p({
      label: { en: 'Wished channel missing', id: 'Saluran yang diinginkan tidak ada' },
      meaning: { en: 'Worth of an episode lost because the wished channel is not open.', id: 'Nilai pengalaman yang gagal karena saluran yang diinginkan tidak dibuka.' },
      unit: 'index', default: -0.2, min: -1, max: 0, rule: 'R16', source: 'assumed', confidence: 'low',
    }),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Parameter>>>>;

export type ParameterGroup = keyof typeof parameterGroups;

/** The values of all groups, complete: `values.friction.fieldHazard`. */
export type ParameterValues = {
  readonly [Group in ParameterGroup]: { readonly [Name in keyof (typeof parameterGroups)[Group]]: number };
};
