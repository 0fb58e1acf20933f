import type { EvidenceRow } from './evidenceRow.ts';

/** What is known of stock, prices, cost, Indonesia and method. */
export const firmEvidence: readonly EvidenceRow[] = [
  {
    id: 'E9.1',
    grade: 'B',
    seen: 'cited',
    what: {
      en: 'Articles out of stock on average, daily goods worldwide',
      id: 'Barang yang kosong rata-rata, barang harian di seluruh dunia',
    },
    figure: { en: '8.3%; about 4% of sales lost', id: '8,3%; sekitar 4% penjualan hilang' },
    study: 'Gruen & Corsten',
    year: 2008,
    address: 'https://wikisum.wiki/wiki/Stockout',
  },
  {
    id: 'E9.2',
    grade: 'B',
    seen: 'source',
    what: {
      en: 'What shoppers do when an article is missing (71,000, 29 countries)',
      id: 'Yang dilakukan pembelanja bila barang kosong (71.000 orang, 29 negara)',
    },
    figure: {
      en: '21 to 43% go elsewhere, 7 to 25% do not buy, fewer than half substitute',
      id: '21 sampai 43% pergi ke tempat lain, 7 sampai 25% tidak membeli, kurang dari separuh mengganti',
    },
    study: 'Corsten & Gruen, Stock-outs cause walkouts, Harvard Business Review',
    year: 2004,
    address: 'https://scribd.com/document/282295387',
  },
  {
    id: 'E9.3',
    grade: 'B',
    seen: 'memory',
    what: {
      en: 'What shoppers do when an article is missing, split up',
      id: 'Yang dilakukan pembelanja bila barang kosong, dirinci',
    },
    figure: {
      en: 'other store 31%, other brand 26%, same brand 19%, later 15%, not at all 9%',
      id: 'toko lain 31%, merek lain 26%, merek sama 19%, nanti 15%, tidak jadi 9%',
    },
    study:
      'Gruen, Corsten & Bharadwaj, Retail out-of-stocks: a worldwide examination of extent, causes and consumer responses, GMA',
    year: 2002,
    address: 'https://itsoutofstock.com/research/',
  },
  {
    id: 'E9.4',
    grade: 'A',
    seen: 'source',
    what: {
      en: 'Later orders after a stock-out (field test)',
      id: 'Pesanan berikutnya setelah barang kosong (uji lapangan)',
    },
    figure: { en: 'fewer; sizes not seen', id: 'lebih sedikit; besarannya tidak terlihat' },
    study:
      'Anderson, Fitzsimons & Simester, Measuring and mitigating the costs of stockouts, Management Science 52',
    year: 2006,
    address: 'https://ideas.repec.org/a/inm/ormnsc/v52y2006i11p1751-1763.html',
  },
  {
    id: 'E9.6',
    grade: 'A',
    seen: 'source',
    what: {
      en: 'Safety stock of n equal places put together',
      id: 'Stok pengaman n tempat setara yang digabung',
    },
    figure: {
      en: '1 / √n of it: −29% for 2, −50% for 4; less where demand goes together',
      id: '1 / √n darinya: −29% untuk 2, −50% untuk 4; berkurang bila permintaan bergerak bersama',
    },
    study:
      'Eppen, Effects of centralization on expected costs in a multi-location newsboy problem, Management Science 25; INFORMS glossary, Pooling of inventory',
    year: 1979,
    address: 'https://glossary.informs.org',
  },
  {
    id: 'E10.1',
    grade: 'A',
    seen: 'source',
    what: {
      en: 'How often online and store prices are the same (56 retailers, 10 countries)',
      id: 'Seberapa sering harga daring dan toko sama (56 peritel, 10 negara)',
    },
    figure: { en: '72%', id: '72%' },
    study:
      'Cavallo, Are online and offline prices similar? Evidence from large multi-channel retailers, American Economic Review 107',
    year: 2017,
    address: 'https://www.nber.org/papers/w22142',
  },
  {
    id: 'E10.2',
    grade: 'A',
    seen: 'source',
    what: {
      en: 'Prices that differ between channels and fairness',
      id: 'Harga yang berbeda antarsaluran dan rasa adil',
    },
    figure: {
      en: 'they change what is felt as fair, depending on how prices are framed and what is usual; no size',
      id: 'mengubah rasa adil, bergantung pada cara harga disajikan dan kelazimannya; tanpa besaran',
    },
    study:
      'Choi & Mattila, Perceived fairness of price differences across channels, J. Marketing Theory and Practice 17(1)',
    year: 2009,
    address:
      'https://pure.psu.edu/en/publications/perceived-fairness-of-price-differences-across-channels-the-moder',
  },
  {
    id: 'E10.3',
    grade: 'A',
    seen: 'source',
    what: {
      en: 'What an unfair price does (experiment, 288 people)',
      id: 'Akibat harga yang tidak adil (percobaan, 288 orang)',
    },
    figure: {
      en: 'less intent to buy, bad word of mouth, complaints, leaving; no size',
      id: 'niat membeli turun, kabar buruk dari mulut ke mulut, keluhan, kepergian; tanpa besaran',
    },
    study:
      'Malc, Mumel & Pisnik, Exploring price fairness perceptions and their influence on consumer behavior, J. Business Research 69',
    year: 2016,
    address: 'https://ideas.repec.org/a/eee/jbrese/v69y2016i9p3693-3697.html',
  },
  {
    id: 'E10.4',
    grade: 'C',
    seen: 'source',
    what: { en: 'What personal offers are said to bring', id: 'Yang konon dihasilkan penawaran pribadi' },
    figure: {
      en: 'revenue +5 to 15%; a critic traces such numbers to articles of 2015 and 2016 without a source',
      id: 'pendapatan +5 sampai 15%; seorang pengkritik menelusuri angka seperti itu ke artikel tahun 2015 dan 2016 tanpa sumber',
    },
    study: 'McKinsey, What is personalization?',
    year: 2023,
    address: 'https://www.scribd.com/document/774259019',
  },
  {
    id: 'E10.8',
    grade: 'A',
    seen: 'source',
    what: {
      en: 'Effect of loyalty programmes (Dutch panel, 20 chains)',
      id: 'Pengaruh program loyalitas (panel Belanda, 20 jaringan)',
    },
    figure: {
      en: 'small and positive; a naive comparison shows seven times as much',
      id: 'kecil dan positif; perbandingan naif menunjukkan tujuh kali lipat',
    },
    study:
      'Leenheer, van Heerde, Bijmolt & Smidts, Do loyalty programs really enhance behavioral loyalty?, Int. J. Research in Marketing 24',
    year: 2007,
    address: 'https://doi.org/10.1016/j.ijresmar.2006.10.005',
  },
  {
    id: 'E11.1',
    grade: 'C',
    seen: 'source',
    what: {
      en: 'Retail and consumer goods firms that can serve several channels at a profit (about 410 asked)',
      id: 'Perusahaan ritel dan barang konsumsi yang dapat melayani beberapa saluran dengan untung (sekitar 410 responden)',
    },
    figure: { en: '16%', id: '16%' },
    study: 'PwC & JDA, The omni-channel fulfillment imperative',
    year: 2015,
    address:
      'https://theferrarigroup.com/survey-of-retail-and-cpg-ceos-reflects-todays-realities-of-higher-costs-associated-with-online-customer-fulfillment/',
  },
  {
    id: 'E11.5',
    grade: null,
    seen: 'none',
    what: {
      en: 'Cost of integration as a share of sales, and months to roll it out',
      id: 'Biaya integrasi sebagai bagian penjualan, dan bulan peluncurannya',
    },
    figure: { en: 'nothing found that could be cited', id: 'tidak ditemukan apa pun yang dapat dikutip' },
    study: '–',
    year: null,
    address: null,
  },
  {
    id: 'E12.3',
    grade: 'A',
    seen: 'cited',
    what: {
      en: 'Channels that Indonesian online sellers use (15,677 asked, several answers)',
      id: 'Saluran yang dipakai usaha daring Indonesia (15.677 responden, boleh lebih dari satu)',
    },
    figure: {
      en: 'messaging 93.98% (printed alike for 2020), social media 48.65%, marketplace 20.64%, e-mail 4.92%, own web shop 2.05%',
      id: 'pesan instan 93,98% (tercetak sama untuk 2020), media sosial 48,65%, lokapasar 20,64%, surel 4,92%, situs sendiri 2,05%',
    },
    study: 'BPS, Statistik eCommerce; Databoks',
    year: 2021,
    address:
      'https://databoks.katadata.co.id/teknologi-telekomunikasi/statistik/39d20edbc849c0c/banyak-pelaku-e-commerce-lokal-belum-gunakan-website-untuk-jualan',
  },
  {
    id: 'E12.4',
    grade: 'C',
    seen: 'cited',
    what: {
      en: 'Indonesian online sellers paid mostly in cash on delivery',
      id: 'Usaha daring Indonesia yang paling sering dibayar di tempat',
    },
    figure: { en: '78.72% (2020), 82.26% (2022 edition)', id: '78,72% (2020), 82,26% (edisi 2022)' },
    study: 'BPS, Statistik eCommerce; Databoks; BINUS',
    year: 2022,
    address:
      'https://databoks.katadata.co.id/datapublish/2021/12/18/cod-jadi-sistem-pembayaran-favorit-e-commerce-pada-2020',
  },
  {
    id: 'E12.5',
    grade: 'C',
    seen: 'source',
    what: {
      en: 'How Indonesian app buyers pay (1,509 asked, several answers)',
      id: 'Cara bayar pembeli lewat aplikasi di Indonesia (1.509 responden, boleh lebih dari satu)',
    },
    figure: {
      en: 'e-wallet 73%, cash on delivery 58%, mobile banking 42%',
      id: 'dompet digital 73%, bayar di tempat 58%, m-banking 42%',
    },
    study: 'Jakpat',
    year: 2023,
    address: 'https://blog.jakpat.net',
  },
  {
    id: 'E12.7',
    grade: 'B',
    seen: 'cited',
    what: {
      en: 'Indonesians by use of e-commerce, an estimate',
      id: 'Orang Indonesia menurut pemakaian e-commerce, sebuah perkiraan',
    },
    figure: {
      en: 'not at all 49.6%, now and then 17%, active 33.4%',
      id: 'tidak sama sekali 49,6%, sesekali 17%, aktif 33,4%',
    },
    study: 'Katadata Insight Center & Evermos; Databoks',
    year: 2022,
    address:
      'https://databoks.katadata.co.id/teknologi-telekomunikasi/statistik/e0b1569b1ed8bfa/banyak-warga-ri-tak-gunakan-e-commerce-jualan-offline-tetap-penting',
  },
  {
    id: 'E13.3',
    grade: null,
    seen: 'source',
    what: {
      en: 'Common random numbers: the same luck in every configuration',
      id: 'Bilangan acak bersama: keberuntungan yang sama di setiap susunan',
    },
    figure: {
      en: 'a narrower interval of the difference where results go together',
      id: 'selang selisih lebih sempit bila hasilnya bergerak bersama',
    },
    study: 'Liquisearch (Wikipedia), Common random numbers',
    year: null,
    address: 'https://www.liquisearch.com/variance_reduction/common_random_numbers_crn',
  },
];
