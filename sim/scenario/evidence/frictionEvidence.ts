import type { EvidenceRow } from './evidenceRow.ts';

/** What is known of integration itself, of forms and of effort. */
export const frictionEvidence: readonly EvidenceRow[] = [
  {
    id: 'E1.2',
    grade: 'B',
    seen: 'memory',
    what: {
      en: 'What tells multi-, cross- and omnichannel apart',
      id: 'Apa yang membedakan multi-, cross-, dan omnichannel',
    },
    figure: {
      en: 'whether customers can trigger interaction between channels and whether the firm controls their integration: in none, some or all channels',
      id: 'apakah pelanggan dapat memicu interaksi antarsaluran dan apakah perusahaan mengendalikan integrasinya: tidak sama sekali, sebagian, atau di semua saluran',
    },
    study:
      'Beck & Rygl, Categorization of multiple channel retailing in multi-, cross-, and omni-channel retailing, J. Retailing and Consumer Services 27',
    year: 2015,
    address: 'https://www.scribd.com/document/452849211',
  },
  {
    id: 'E1.6',
    grade: 'B',
    seen: 'source',
    what: {
      en: 'Integration as a matter of degree, from a review of over 200 articles',
      id: 'Integrasi sebagai soal derajat, dari tinjauan atas lebih dari 200 artikel',
    },
    figure: {
      en: 'a continuum from unconnected to complete; many customers keep to stores, and consistency can cannibalise',
      id: 'sebuah rentang dari tidak terhubung sampai terhubung penuh; banyak pelanggan tetap di toko, dan keseragaman dapat saling menggerus',
    },
    study:
      'Neslin, The omnichannel continuum: integrating online and offline channels along the customer journey, J. Retailing 98',
    year: 2022,
    address: 'https://scribd.com/document/693636476',
  },
  {
    id: 'E2.1',
    grade: 'B',
    seen: 'cited',
    what: {
      en: 'Online baskets that are abandoned, mean of 49 studies',
      id: 'Keranjang daring yang ditinggalkan, rata-rata 49 studi',
    },
    figure: { en: '70.19%', id: '70,19%' },
    study: 'Baymard Institute, 49 cart abandonment rate statistics',
    year: 2024,
    address: 'https://edmondscommerce.co.uk',
  },
  {
    id: 'E2.2',
    grade: 'C',
    seen: 'cited',
    what: { en: 'Abandoned baskets by device', id: 'Keranjang yang ditinggalkan menurut perangkat' },
    figure: {
      en: 'computer 73.07%, tablet 80.74%, phone 85.65%',
      id: 'komputer 73,07%, tablet 80,74%, ponsel 85,65%',
    },
    study: 'Barilliance',
    year: 2015,
    address: null,
  },
  {
    id: 'E2.4',
    grade: 'C',
    seen: 'cited',
    what: {
      en: 'Reasons for leaving a checkout, “just browsing” left out (several answers, about 2023 to 2024)',
      id: 'Alasan meninggalkan pembayaran, di luar “hanya melihat-lihat” (boleh lebih dari satu, sekitar 2023 sampai 2024)',
    },
    figure: {
      en: 'extra cost 48%, forced account 24 to 26%, long or complicated 17 to 22%, total not visible 16%, trust 18%, slow delivery 23%',
      id: 'biaya tambahan 48%, wajib membuat akun 24 sampai 26%, panjang atau rumit 17 sampai 22%, total tidak terlihat 16%, kepercayaan 18%, pengantaran lambat 23%',
    },
    study: 'Baymard Institute',
    year: 2024,
    address: 'https://racoonn.me/blog/why-users-abandon-checkout',
  },
  {
    id: 'E2.5',
    grade: 'C',
    seen: 'source',
    what: {
      en: 'Shoppers who have left a checkout because it was too complicated',
      id: 'Pembelanja yang pernah meninggalkan pembayaran karena terlalu rumit',
    },
    figure: { en: '27% in 2016, 18% later, 22% in 2024', id: '27% pada 2016, lalu 18%, dan 22% pada 2024' },
    study: 'Baymard Institute, Checkout optimization: 5 ways to minimize form fields in checkout',
    year: 2024,
    address: 'https://baymard.com/blog/checkout-flow-average-form-fields',
  },
  {
    id: 'E2.6',
    grade: 'B',
    seen: 'source',
    what: {
      en: 'Fields a new guest fills in at checkout',
      id: 'Isian yang harus dilengkapi pembeli baru saat membayar',
    },
    figure: { en: '14.88, later 11.8, and 11.3 in 2024', id: '14,88, lalu 11,8, dan 11,3 pada 2024' },
    study: 'Baymard Institute, Checkout optimization: 5 ways to minimize form fields in checkout',
    year: 2024,
    address: 'https://baymard.com/blog/checkout-flow-average-form-fields',
  },
  {
    id: 'E2.7',
    grade: 'B',
    seen: 'source',
    what: {
      en: 'Fewest fields a checkout can do with',
      id: 'Jumlah isian paling sedikit yang masih memadai',
    },
    figure: { en: '8; 20 to 60% of fields can go', id: '8; 20 sampai 60% isian dapat dihilangkan' },
    study: 'Baymard Institute, Checkout optimization: 5 ways to minimize form fields in checkout',
    year: 2024,
    address: 'https://baymard.com/blog/checkout-flow-average-form-fields',
  },
  {
    id: 'E2.9',
    grade: 'B',
    seen: 'source',
    what: {
      en: 'Forms filled by the browser against typed ones',
      id: 'Formulir yang diisi peramban dibanding yang diketik',
    },
    figure: {
      en: '75% fewer abandoned, about 35% less time',
      id: '75% lebih jarang ditinggalkan, waktu sekitar 35% lebih singkat',
    },
    study: 'Chrome team, Autofill insights',
    year: 2024,
    address: 'https://developer.chrome.com/blog/autofill-insights-2024',
  },
  {
    id: 'E2.10',
    grade: 'A',
    seen: 'source',
    what: {
      en: 'Buyers who took up one-click checkout, over 15 months (977 adopters, one large Asian retailer)',
      id: 'Pembeli yang mulai memakai pembayaran sekali klik, selama 15 bulan (977 pemakai, satu peritel besar di Asia)',
    },
    figure: {
      en: 'spending +28.5%, frequency +43%, items +36%',
      id: 'belanja +28,5%, frekuensi +43%, jumlah barang +36%',
    },
    study: 'Unal & Park, Fewer Clicks, More Purchases, Management Science',
    year: 2023,
    address: 'https://news.cornell.edu/stories/2023/02/one-click-checkout-increases-spending-and-engagement',
  },
  {
    id: 'E2.16',
    grade: null,
    seen: 'computed',
    what: {
      en: 'Seconds to fill in a field of 14 characters, from the times of keystrokes by Card, Moran & Newell (1980)',
      id: 'Detik untuk melengkapi isian 14 karakter, dari waktu ketukan menurut Card, Moran & Newell (1980)',
    },
    figure: {
      en: '5.6 at 40 words a minute, 3.2 at 90, about 8.9 with thumbs (assumed)',
      id: '5,6 pada 40 kata per menit, 3,2 pada 90, sekitar 8,9 dengan jempol (asumsi)',
    },
    study:
      'Card, Moran & Newell, The keystroke-level model for user performance time with interactive systems, Communications of the ACM 23',
    year: 1980,
    address: 'https://jackmyers.info',
  },
  {
    id: 'E2.17',
    grade: null,
    seen: 'computed',
    what: {
      en: 'Conversion that follows from baskets filled and abandoned',
      id: 'Konversi yang mengikuti dari keranjang yang diisi dan ditinggalkan',
    },
    figure: {
      en: '2.4% of new and 4.5% of returning visits, 3.4% of all; reported are 2.5% of new and 3.5% of all',
      id: '2,4% kunjungan baru dan 4,5% kunjungan ulang, 3,4% keseluruhan; yang dilaporkan 2,5% kunjungan baru dan 3,5% keseluruhan',
    },
    study: 'E2.1, E8.6',
    year: null,
    address: null,
  },
  {
    id: 'E3.6',
    grade: 'C',
    seen: 'source',
    what: {
      en: 'Customers who call themselves disloyal after much and after little effort (over 125,000)',
      id: 'Pelanggan yang mengaku tidak setia setelah banyak dan sedikit bersusah payah (lebih dari 125.000)',
    },
    figure: {
      en: '96% and 9%; a service contact makes disloyal four times as often as loyal',
      id: '96% dan 9%; kontak layanan empat kali lebih sering membuat tidak setia daripada setia',
    },
    study: 'CEB (Dixon, Toman & DeLisi), The effortless experience',
    year: null,
    address: 'https://paperzz.com/doc/7051915',
  },
  {
    id: 'E3.8',
    grade: 'C',
    seen: 'source',
    what: {
      en: 'People who say they leave after one or several bad experiences',
      id: 'Orang yang mengaku pergi setelah satu atau beberapa pengalaman buruk',
    },
    figure: {
      en: '17% and 59% (PwC 2018, United States), 50% and 80% (Zendesk 2020)',
      id: '17% dan 59% (PwC 2018, Amerika Serikat), 50% dan 80% (Zendesk 2020)',
    },
    study: 'PwC, Experience is everything; Zendesk, Customer experience trends report',
    year: 2020,
    address:
      'https://www.zendesk.com/newsroom/press-releases/zendesk-releases-new-research-insights-power-service-influencing-customer-loyalty/',
  },
  {
    id: 'E3.9',
    grade: 'D',
    seen: 'source',
    what: {
      en: 'Time a contact takes longer when its story has to be told again, on the page of a vendor',
      id: 'Tambahan waktu kontak bila ceritanya harus diulang, menurut laman sebuah vendor',
    },
    figure: { en: '60 to 240 seconds, without a source', id: '60 sampai 240 detik, tanpa sumber' },
    study: 'Enderturing',
    year: null,
    address: 'https://enderturing.com',
  },
];
