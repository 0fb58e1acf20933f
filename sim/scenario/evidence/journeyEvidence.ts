import type { EvidenceRow } from './evidenceRow.ts';

/** What is known of journeys across channels. */
export const journeyEvidence: readonly EvidenceRow[] = [
  {
    id: 'E4.2',
    grade: 'B',
    seen: 'source',
    what: {
      en: 'Customers of one retailer in the United States by where they shopped (about 46,000, 14 months)',
      id: 'Pelanggan satu peritel di Amerika Serikat menurut tempat belanja (sekitar 46.000 orang, 14 bulan)',
    },
    figure: {
      en: 'several channels 73%, only stores 20%, only online 7%',
      id: 'beberapa saluran 73%, hanya toko 20%, hanya daring 7%',
    },
    study:
      'Sopadjieva, Dholakia & Benjamin, A study of 46,000 shoppers shows that omnichannel retailing works, Harvard Business Review',
    year: 2017,
    address: 'https://www.scribd.com/document/445253132',
  },
  {
    id: 'E4.3',
    grade: 'B',
    seen: 'source',
    what: {
      en: 'Spending on an occasion by shoppers in several channels against others',
      id: 'Belanja per kesempatan oleh pembelanja beberapa saluran dibanding yang lain',
    },
    figure: {
      en: '+4% in store, +10% online; not causal, say the authors',
      id: '+4% di toko, +10% daring; bukan sebab-akibat, kata penulisnya',
    },
    study:
      'Sopadjieva, Dholakia & Benjamin, A study of 46,000 shoppers shows that omnichannel retailing works, Harvard Business Review',
    year: 2017,
    address: 'https://www.scribd.com/document/445253132',
  },
  {
    id: 'E4.4',
    grade: 'B',
    seen: 'source',
    what: {
      en: 'Store trips in the six months after shopping in several channels',
      id: 'Kunjungan ke toko dalam enam bulan setelah berbelanja di beberapa saluran',
    },
    figure: { en: '+23%; not causal', id: '+23%; bukan sebab-akibat' },
    study:
      'Sopadjieva, Dholakia & Benjamin, A study of 46,000 shoppers shows that omnichannel retailing works, Harvard Business Review',
    year: 2017,
    address: 'https://www.scribd.com/document/445253132',
  },
  {
    id: 'E4.5',
    grade: 'C',
    seen: 'source',
    what: {
      en: 'Customers who bought both online and in stores',
      id: 'Pelanggan yang membeli secara daring sekaligus di toko',
    },
    figure: { en: '7% of customers, 27% of sales', id: '7% pelanggan, 27% penjualan' },
    study: 'Criteo, Global Commerce Review',
    year: 2018,
    address: 'https://www.criteo.com',
  },
  {
    id: 'E4.6',
    grade: 'C',
    seen: 'source',
    what: {
      en: 'Americans who ever looked online and bought in a store, and the reverse (2,042 asked)',
      id: 'Orang Amerika yang pernah melihat daring lalu membeli di toko, dan sebaliknya (2.042 responden)',
    },
    figure: { en: '69% and 49%', id: '69% dan 49%' },
    study: 'Harris Poll',
    year: 2014,
    address: 'https://theharrispoll.com',
  },
  {
    id: 'E4.7',
    grade: 'C',
    seen: 'cited',
    what: {
      en: 'Americans who looked online and bought in a store, and the reverse, with a smartphone',
      id: 'Orang Amerika yang melihat daring lalu membeli di toko, dan sebaliknya, dengan ponsel pintar',
    },
    figure: { en: '41% and 28%', id: '41% dan 28%' },
    study: 'GfK, FutureBuy',
    year: 2014,
    address: 'https://www.pymnts.com/news/2014/is-webrooming-the-new-showrooming/',
  },
  {
    id: 'E4.9',
    grade: 'B',
    seen: 'source',
    what: {
      en: 'Shoppers who search with one retailer and buy from another',
      id: 'Pembelanja yang mencari di satu peritel dan membeli di peritel lain',
    },
    figure: { en: 'over 20%', id: 'lebih dari 20%' },
    study:
      'van Baal & Dach, Free riding and customer retention across retailers’ channels, J. Interactive Marketing 19(2)',
    year: 2005,
    address: 'https://daneshyari.com/en/article/10438859',
  },
  {
    id: 'E4.10',
    grade: 'B',
    seen: 'source',
    what: {
      en: 'Searching with one firm and buying from another, by lock-in',
      id: 'Mencari di satu perusahaan dan membeli di yang lain, menurut keterikatan',
    },
    figure: {
      en: 'likelier when a journey crosses channels, less so where the firm holds its customers; no size',
      id: 'lebih sering bila perjalanan melintasi saluran, lebih jarang bila pelanggan terikat; tanpa besaran',
    },
    study:
      'J. Retailing and Consumer Services (2013); Chiu et al., The challenge for multichannel services: cross-channel free-riding behavior (2011)',
    year: null,
    address: 'https://daneshyari.com/en/article/1028918',
  },
  {
    id: 'E4.11',
    grade: 'C',
    seen: 'source',
    what: {
      en: 'Online orders with more than one device; orders on a computer after a click on a phone',
      id: 'Pesanan daring dengan lebih dari satu perangkat; pesanan di komputer setelah klik di ponsel',
    },
    figure: { en: 'about 40%; 26%', id: 'sekitar 40%; 26%' },
    study: 'Criteo, State of Mobile Commerce Q2 2015; Global Commerce Review Q4 2017',
    year: null,
    address: 'https://www.warc.com',
  },
  {
    id: 'E4.12',
    grade: 'B',
    seen: 'source',
    what: {
      en: 'Segments of shoppers by channel (364 asked, Netherlands)',
      id: 'Segmen pembelanja menurut saluran (364 responden, Belanda)',
    },
    figure: {
      en: 'three: many channels, uninvolved, store-focused; their shares were not seen',
      id: 'tiga: banyak saluran, tidak terlibat, berpusat pada toko; bagiannya tidak terlihat',
    },
    study: 'Konuş, Verhoef & Neslin, Multichannel shopper segments and their covariates, J. Retailing 84',
    year: 2008,
    address: 'https://research.tue.nl/en/publications/multichannel-shopper-segments-and-their-covariates',
  },
];
