import type { EvidenceRow } from './evidenceRow.ts';

/** What is known of delivery, messages and conversion. */
export const sellingEvidence: readonly EvidenceRow[] = [
  {
    id: 'E6.1',
    grade: 'A',
    seen: 'source',
    what: {
      en: 'Sales after buying online and collecting in store began',
      id: 'Penjualan setelah pesan daring ambil di toko dimulai',
    },
    figure: {
      en: 'online down, stores up, together up; more online baskets left behind; sizes not seen',
      id: 'daring turun, toko naik, keseluruhan naik; lebih banyak keranjang daring ditinggalkan; besarannya tidak terlihat',
    },
    study:
      'Gallino & Moreno, Integration of online and offline channels in retail: the impact of sharing reliable inventory availability information, Management Science 60',
    year: 2014,
    address: 'https://scribd.com/document/255827424',
  },
  {
    id: 'E6.2',
    grade: 'A',
    seen: 'cited',
    what: {
      en: 'Sales online and in stores together after buying online and collecting in store began',
      id: 'Penjualan daring dan toko digabung setelah pesan daring ambil di toko dimulai',
    },
    figure: { en: 'a net increase', id: 'kenaikan bersih' },
    study: 'Gallino & Moreno; PMC7492145',
    year: 2014,
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7492145/table/t0005',
  },
  {
    id: 'E6.3',
    grade: 'C',
    seen: 'source',
    what: {
      en: 'Shoppers who say they bought something more when collecting',
      id: 'Pembelanja yang mengaku membeli barang lain saat mengambil pesanan',
    },
    figure: {
      en: '67% (ICSC 2019), 59% (Bell & Howell 2017); ever, not each time',
      id: '67% (ICSC 2019), 59% (Bell & Howell 2017); pernah, bukan setiap kali',
    },
    study: 'ICSC; Bell & Howell',
    year: 2019,
    address: 'https://chainstoreage.com/real-estate/icsc-survey-click-and-collect-boosts-in-store-sales',
  },
  {
    id: 'E6.4',
    grade: 'B',
    seen: 'cited',
    what: {
      en: 'Collected orders among online sales, United States',
      id: 'Pesanan yang diambil sendiri di antara penjualan daring, Amerika Serikat',
    },
    figure: { en: '9.1% (2020), 9% (2022)', id: '9,1% (2020), 9% (2022)' },
    study: 'eMarketer',
    year: 2022,
    address: 'https://fitsmallbusiness.com/bopis-statistics/',
  },
  {
    id: 'E6.9',
    grade: 'A',
    seen: 'source',
    what: {
      en: 'Sales for each business day of faster delivery',
      id: 'Penjualan untuk setiap hari kerja pengantaran lebih cepat',
    },
    figure: { en: 'online +1.5%, stores +0.6%', id: 'daring +1,5%, toko +0,6%' },
    study: 'Fisher, Gallino & Xu, J. Marketing Research',
    year: 2019,
    address:
      'https://www.ama.org/research-insights/research-insight-is-faster-delivery-worth-it-for-your-firms-bottom-line/',
  },
  {
    id: 'E7.1',
    grade: 'A',
    seen: 'source',
    what: {
      en: 'Purchases after a reminder of a basket, by its delay; experiments with 64,400 customers',
      id: 'Pembelian setelah pengingat keranjang, menurut jedanya; percobaan dengan 64.400 pelanggan',
    },
    figure: {
      en: 'fewer after half an hour to an hour, more after 1 to 3 days',
      id: 'lebih sedikit setelah setengah sampai satu jam, lebih banyak setelah 1 sampai 3 hari',
    },
    study:
      'Li, Luo, Lu & Moriguchi, The double-edged effects of e-commerce cart retargeting: does retargeting too early backfire?, J. Marketing 85(4)',
    year: 2021,
    address: 'https://ssrn.com/abstract=3703691',
  },
  {
    id: 'E7.2',
    grade: 'B',
    seen: 'source',
    what: { en: 'Reminder e-mails about baskets (9.3 million)', id: 'Surel pengingat keranjang (9,3 juta)' },
    figure: {
      en: 'opened 41.18%, clicked 9.50%, baskets recovered 3 to 5%; clicks fall from 11.1% with two mails to 6.2% with more than seven',
      id: 'dibuka 41,18%, diklik 9,50%, keranjang kembali 3 sampai 5%; klik turun dari 11,1% pada dua surel ke 6,2% pada lebih dari tujuh',
    },
    study: 'Klaviyo',
    year: 2017,
    address: 'https://www.klaviyo.com',
  },
  {
    id: 'E7.4',
    grade: 'C',
    seen: 'source',
    what: {
      en: 'Text messages about baskets and of campaigns',
      id: 'SMS tentang keranjang dan dari kampanye',
    },
    figure: {
      en: 'baskets: clicked 16.2%, bought 9.1%, unsubscribed 2.4%; campaigns: 9.8%, 1.4%, 0.9%',
      id: 'keranjang: diklik 16,2%, membeli 9,1%, berhenti 2,4%; kampanye: 9,8%, 1,4%, 0,9%',
    },
    study: 'Postscript, SMS benchmarks',
    year: 2020,
    address: 'https://postscript.io/sms-benchmarks',
  },
  {
    id: 'E7.6',
    grade: 'A',
    seen: 'source',
    what: {
      en: 'Profit per customer by number of e-mails (a month, as remembered)',
      id: 'Laba per pelanggan menurut jumlah surel (per bulan, dari ingatan)',
    },
    figure: {
      en: 'best at 7; 32% less at 4, 16% less at 10',
      id: 'terbaik pada 7; 32% lebih rendah pada 4, 16% lebih rendah pada 10',
    },
    study:
      'Zhang, Kumar & Cosguner, Dynamically managing a profitable email marketing program, J. Marketing Research 54(6)',
    year: 2017,
    address: 'https://doi.org/10.1509/jmr.16.0210',
  },
  {
    id: 'E8.1',
    grade: 'C',
    seen: 'source',
    what: {
      en: 'Visitors of stores who buy (counted, Latin America)',
      id: 'Pengunjung toko yang membeli (dihitung, Amerika Latin)',
    },
    figure: {
      en: 'shoes 27%, clothes 25%, beauty 34%, home centres 48%',
      id: 'sepatu 27%, pakaian 25%, kecantikan 34%, perlengkapan rumah 48%',
    },
    study: 'AlterVision',
    year: 2023,
    address: 'https://altervision.com.br/posts/which-store-segment-converts-more-visitors-into-sales',
  },
  {
    id: 'E8.2',
    grade: 'D',
    seen: 'cited',
    what: { en: 'Visitors of stores who buy, in general', id: 'Pengunjung toko yang membeli, secara umum' },
    figure: {
      en: '20 to 40%; attributed to McKinsey, not verified',
      id: '20 sampai 40%; disebut dari McKinsey, belum diverifikasi',
    },
    study: 'Eaglesight',
    year: 2024,
    address: 'https://eaglesight.digital/en-us/blog/physical-retail-conversion-rate',
  },
  {
    id: 'E8.3',
    grade: 'C',
    seen: 'source',
    what: {
      en: 'Web sessions that end in an order: computer, phone (117 brands, Europe)',
      id: 'Sesi web yang berakhir dengan pesanan: komputer, ponsel (117 merek, Eropa)',
    },
    figure: { en: 'medians 3.93% and 2.46%, ratio 1.56', id: 'median 3,93% dan 2,46%, rasio 1,56' },
    study: 'DRIP Agency, Mobile vs desktop conversion rates',
    year: 2026,
    address: 'https://dripagency.dev/blog/mobile-vs-desktop-conversion-rates',
  },
  {
    id: 'E8.4',
    grade: 'B',
    seen: 'cited',
    what: {
      en: 'Web sessions that end in an order: computer, phone (United States)',
      id: 'Sesi web yang berakhir dengan pesanan: komputer, ponsel (Amerika Serikat)',
    },
    figure: { en: '4.44% and 1.79%', id: '4,44% dan 1,79%' },
    study: 'Monetate, Ecommerce Quarterly Q1',
    year: 2019,
    address: 'https://davidhboggs.com',
  },
  {
    id: 'E8.5',
    grade: 'B',
    seen: 'source',
    what: {
      en: 'Web visits that end in an order, all devices (the 500 largest web shops in North America)',
      id: 'Kunjungan web yang berakhir dengan pesanan, semua perangkat (500 toko web terbesar di Amerika Utara)',
    },
    figure: { en: '3.32%', id: '3,32%' },
    study: 'Internet Retailer, Top 500 Guide',
    year: 2015,
    address: 'https://www.digitalcommerce360.com/2015/06/25/amazon-prime-members-convert-74-time/',
  },
  {
    id: 'E8.6',
    grade: 'B',
    seen: 'source',
    what: {
      en: 'New and returning visitors of web shops (7 billion sessions)',
      id: 'Pengunjung baru dan lama toko web (7 miliar sesi)',
    },
    figure: {
      en: 'baskets filled in 8 and 15% of sessions; 2.5% of new ones order; returning ones are 48% of sessions',
      id: 'keranjang terisi pada 8 dan 15% sesi; 2,5% pengunjung baru memesan; pengunjung lama 48% sesi',
    },
    study: 'Monetate, Ecommerce Quarterly Q4',
    year: 2015,
    address:
      'https://prnewswire.com/news-releases/a-tale-of-two-visitors-new-research-from-monetate-examines-performance-differences-between-new-and-returning-visitors-in-q4-2015-300241945.html',
  },
  {
    id: 'E8.7',
    grade: 'B',
    seen: 'source',
    what: {
      en: 'Viewers of a product who buy: app, phone web',
      id: 'Pelihat produk yang membeli: aplikasi, web ponsel',
    },
    figure: {
      en: '21 and 6% (North America), 13 and 4% (Europe); users choose themselves',
      id: '21 dan 6% (Amerika Utara), 13 dan 4% (Eropa); pemakai memilih sendiri',
    },
    study: 'Criteo, Global Commerce Review Q4 2017',
    year: 2018,
    address:
      'https://www.criteo.com/news/press-releases/2018/02/consumers-app-shopping-habits-surge-criteos-q4-global-commerce-study-reinforces-power-mobile-omnichannel-driving-sales/',
  },
  {
    id: 'E8.8',
    grade: 'C',
    seen: 'source',
    what: {
      en: 'Sessions on a marketplace (Amazon) that end in an order',
      id: 'Sesi di lokapasar (Amazon) yang berakhir dengan pesanan',
    },
    figure: { en: '13% without, 74% with membership', id: '13% tanpa, 74% dengan keanggotaan' },
    study: 'Millward Brown Digital',
    year: 2015,
    address: 'https://www.digitalcommerce360.com/2015/06/25/amazon-prime-members-convert-74-time/',
  },
  {
    id: 'E8.9',
    grade: 'D',
    seen: 'source',
    what: {
      en: 'Web sessions after a click in an e-mail that end in an order (shops on Shopify)',
      id: 'Sesi web setelah klik pada surel yang berakhir dengan pesanan (toko di Shopify)',
    },
    figure: { en: '4.2 to 5.5%', id: '4,2 sampai 5,5%' },
    study: 'Eevy; AcceleROI; Cart Whisper',
    year: null,
    address: 'https://eevy.ai/blog/shopify-conversion-rate-by-traffic-source',
  },
  {
    id: 'E8.10',
    grade: 'D',
    seen: 'source',
    what: {
      en: 'Web sessions after a click in social media that end in an order (shops on Shopify)',
      id: 'Sesi web setelah klik di media sosial yang berakhir dengan pesanan (toko di Shopify)',
    },
    figure: {
      en: '0.5 to 1.0% unpaid, 0.8 to 1.5% paid',
      id: '0,5 sampai 1,0% tanpa iklan, 0,8 sampai 1,5% dengan iklan',
    },
    study: 'Eevy; AcceleROI; Cart Whisper',
    year: null,
    address: 'https://eevy.ai/blog/shopify-conversion-rate-by-traffic-source',
  },
  {
    id: 'E8.11',
    grade: 'D',
    seen: 'source',
    what: { en: 'Users of chat who buy', id: 'Pengguna chat yang membeli' },
    figure: {
      en: '15 to 20%, against 1.7 to 2.0% of all; they choose themselves',
      id: '15 sampai 20%, dibanding 1,7 sampai 2,0% dari semua; mereka memilih sendiri',
    },
    study: 'Backcountry; Internet Retailer, Let’s talk',
    year: 2007,
    address: 'https://www.internetretailer.com/2007/08/01/let-s-talk',
  },
];
