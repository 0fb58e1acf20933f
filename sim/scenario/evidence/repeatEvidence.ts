import type { EvidenceRow } from './evidenceRow.ts';

/** What is known of coming back, and of the worth of customers in many channels. */
export const repeatEvidence: readonly EvidenceRow[] = [
  {
    id: 'E5.2',
    grade: 'B',
    seen: 'source',
    what: {
      en: 'Buyers who order again within a year, and further on (176 retailers, 18 million customers)',
      id: 'Pembeli yang memesan lagi dalam setahun, dan seterusnya (176 peritel, 18 juta pelanggan)',
    },
    figure: {
      en: '32%; of those 53% a third time, of those 64% a fourth',
      id: '32%; dari mereka 53% ketiga kalinya, dari mereka 64% keempat kalinya',
    },
    study: 'RJMetrics, Ecommerce Buyer Behavior Benchmark',
    year: 2015,
    address: 'https://research-alert.net/?p=4268',
  },
  {
    id: 'E5.4',
    grade: 'A',
    seen: 'computed',
    what: {
      en: 'BG/NBD model of repeat buying fitted to CDNOW, in weeks; fitted again here',
      id: 'Model BG/NBD pembelian berulang pada data CDNOW, dalam minggu; dihitung ulang di sini',
    },
    figure: {
      en: 'r = 0.243, alpha = 4.414, a = 0.793, b = 2.426',
      id: 'r = 0,243, alpha = 4,414, a = 0,793, b = 2,426',
    },
    study:
      'Fader, Hardie & Lee, “Counting your customers” the easy way: an alternative to the Pareto/NBD model, Marketing Science 24',
    year: 2005,
    address: 'https://github.com/CamDavidsonPilon/lifetimes',
  },
  {
    id: 'E5.6',
    grade: 'A',
    seen: 'computed',
    what: {
      en: 'CDNOW customers who bought again, by weeks since the first purchase (23,570)',
      id: 'Pelanggan CDNOW yang membeli lagi, menurut minggu sejak pembelian pertama (23.570)',
    },
    figure: {
      en: '29.3% after 13 weeks, 37.6% after 26, 45.8% after 52',
      id: '29,3% setelah 13 minggu, 37,6% setelah 26, 45,8% setelah 52',
    },
    study: 'CDNOW',
    year: 1998,
    address: null,
  },
  {
    id: 'E5.7',
    grade: 'A',
    seen: 'computed',
    what: {
      en: 'The ladder of purchases of CDNOW customers over 18 months',
      id: 'Tangga pembelian pelanggan CDNOW selama 18 bulan',
    },
    figure: {
      en: '48.9% a second, of those 64.9% a third, of those 70.5% a fourth purchase',
      id: '48,9% pembelian kedua, dari mereka 64,9% ketiga, dari mereka 70,5% keempat',
    },
    study: 'CDNOW',
    year: 1998,
    address: null,
  },
  {
    id: 'E5.8',
    grade: 'A',
    seen: 'computed',
    what: {
      en: 'What the top fifth of CDNOW customers makes up',
      id: 'Bagian seperlima teratas pelanggan CDNOW',
    },
    figure: { en: '57% of purchases, 68% of spending', id: '57% pembelian, 68% belanja' },
    study: 'CDNOW',
    year: 1998,
    address: null,
  },
  {
    id: 'E5.9',
    grade: null,
    seen: 'computed',
    what: {
      en: 'The BG/NBD model brought to 32% repeat buyers a year (E5.2)',
      id: 'Model BG/NBD disesuaikan ke 32% pembeli ulang setahun (E5.2)',
    },
    figure: {
      en: 'r = 0.15, alpha = 4.3 weeks, a = 0.79, b = 2.43 gives 33, 53 and 63%',
      id: 'r = 0,15, alpha = 4,3 minggu, a = 0,79, b = 2,43 menghasilkan 33, 53, dan 63%',
    },
    study: 'E5.2, E5.4',
    year: null,
    address: null,
  },
  {
    id: 'E5.11',
    grade: 'B',
    seen: 'source',
    what: {
      en: 'Worth of customers in many channels, by kind of goods',
      id: 'Nilai pelanggan banyak saluran, menurut jenis barang',
    },
    figure: {
      en: 'higher only for goods bought for pleasure; no single size',
      id: 'lebih tinggi hanya untuk barang kesenangan; tanpa satu besaran',
    },
    study:
      'Kushwaha & Shankar, Are multichannel customers really more valuable? The moderating role of product category characteristics, J. Marketing',
    year: 2013,
    address: 'https://docslib.org/doc/12147503',
  },
  {
    id: 'E5.12',
    grade: 'A',
    seen: 'source',
    what: {
      en: 'Experiment with over 30,000 customers: a campaign for using several channels',
      id: 'Percobaan dengan lebih dari 30.000 pelanggan: kampanye memakai beberapa saluran',
    },
    figure: {
      en: 'made more of them use several and earned more; three other campaigns did not',
      id: 'membuat lebih banyak orang memakainya dan lebih menguntungkan; tiga kampanye lain tidak',
    },
    study:
      'Montaguti, Neslin & Valentini, Can marketing campaigns induce multichannel buying and more profitable customers? A field experiment, Marketing Science 35',
    year: 2016,
    address: 'https://ideas.repec.org/a/inm/ormksc/v35y2016i2p201-217.html',
  },
  {
    id: 'E5.13',
    grade: 'A',
    seen: 'source',
    what: {
      en: "Buyers who took up a retailer's app, against others",
      id: 'Pembeli yang mulai memakai aplikasi peritel, dibanding yang lain',
    },
    figure: {
      en: 'frequency +33%, spending +37%, returns +35 to 41%, net +36%',
      id: 'frekuensi +33%, belanja +37%, pengembalian +35 sampai 41%, bersih +36%',
    },
    study: 'Narang & Shankar, Marketing Science',
    year: 2019,
    address:
      'https://marketbusinessnews.com/retailers-branded-mobile-apps-help-boost-monetary-value-of-purchases/213003/',
  },
  {
    id: 'E5.14',
    grade: 'A',
    seen: 'source',
    what: { en: 'Purchases after an app failed', id: 'Pembelian setelah aplikasi gagal' },
    figure: {
      en: 'fewer, mostly in stores; no size taken',
      id: 'lebih sedikit, terutama di toko; besarannya tidak diambil',
    },
    study:
      'Narang, Shankar & Narayanan, How does a failure in a retailer’s mobile app impact purchases in its online and offline channels?, SSRN 3144434',
    year: 2022,
    address: 'https://ssrn.com/abstract=3144434',
  },
];
