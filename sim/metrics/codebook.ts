import type { Text } from '../units.ts';

export type MetricUnit = 'share' | 'fields' | 'minutes' | 'days' | 'count' | 'money' | 'index';

/** What a metric is, said once for app, CSV, codebook and documentation. */
export interface MetricDefinition {
  readonly name: Text;
  /** What is divided by what, in words. */
  readonly formula: Text;
  readonly unit: MetricUnit;
  /** Which direction is good for the shopper or firm; null: neither. */
  readonly better: 'higher' | 'lower' | null;
}

const define = <D extends MetricDefinition>(definition: D): D => definition;

/** Every metric, in the order of tables and files. The first three are the headlines. */
export const codebook = {
  conversionRate: define({
    name: { en: 'Conversion', id: 'Konversi' },
    formula: {
      en: 'orders of journeys begun in the measured days / journeys begun in the measured days',
      id: 'pesanan dari perjalanan belanja yang dimulai pada hari terukur / perjalanan belanja yang dimulai pada hari terukur',
    },
    unit: 'share',
    better: 'higher',
  }),
  repeatPurchaseRate: define({
    name: { en: 'Repeat purchases', id: 'Pembelian berulang' },
    formula: {
      en: 'shoppers with two or more orders / shoppers with one or more, in the measured days; it can rise where occasional buyers stay away, so read it beside orders per shopper and year',
      id: 'pembelanja dengan dua pesanan atau lebih / pembelanja dengan satu pesanan atau lebih, pada hari terukur; angka ini dapat naik ketika pembeli sesekali tidak datang, jadi bacalah bersama pesanan per pembelanja per tahun',
    },
    unit: 'share',
    better: 'higher',
  }),
  reEntryFields: define({
    name: { en: 'Data re-entry', id: 'Pengisian ulang data' },
    formula: {
      en: 're-entered fields / journeys begun in the measured days',
      id: 'isian ulang / perjalanan belanja yang dimulai pada hari terukur',
    },
    unit: 'fields',
    better: 'lower',
  }),
  reEntryFieldsPerOrder: define({
    name: { en: 'Data re-entry per order', id: 'Pengisian ulang data per pesanan' },
    formula: {
      en: 're-entered fields / orders',
      id: 'isian ulang / pesanan',
    },
    unit: 'fields',
    better: 'lower',
  }),
  reEntryFieldsPerSwitch: define({
    name: { en: 'Data re-entry per switch', id: 'Pengisian ulang data per pindah saluran' },
    formula: {
      en: 're-entered fields / moves to another channel within a journey',
      id: 'isian ulang / pindah saluran dalam satu perjalanan belanja',
    },
    unit: 'fields',
    better: 'lower',
  }),
  reEntryMinutes: define({
    name: { en: 'Minutes of re-entry', id: 'Menit pengisian ulang' },
    formula: {
      en: 'minutes spent typing re-entered fields / journeys begun in the measured days',
      id: 'menit mengetik isian ulang / perjalanan belanja yang dimulai pada hari terukur',
    },
    unit: 'minutes',
    better: 'lower',
  }),
  reEntryLossRate: define({
    name: { en: 'Lost to re-entry', id: 'Gagal karena pengisian ulang' },
    formula: {
      en: 'journeys given up at a re-entered field / journeys begun in the measured days',
      id: 'perjalanan belanja yang dihentikan pada isian ulang / perjalanan belanja yang dimulai pada hari terukur',
    },
    unit: 'share',
    better: 'lower',
  }),
  entryFields: define({
    name: { en: 'First-time entry', id: 'Pengisian pertama' },
    formula: {
      en: 'fields given for the first time / journeys begun in the measured days',
      id: 'isian yang diberikan untuk pertama kali / perjalanan belanja yang dimulai pada hari terukur',
    },
    unit: 'fields',
    better: 'lower',
  }),
  switchRate: define({
    name: { en: 'Channel switching', id: 'Pindah saluran' },
    formula: {
      en: 'moves to another channel within a journey / journeys begun in the measured days',
      id: 'pindah saluran dalam satu perjalanan belanja / perjalanan belanja yang dimulai pada hari terukur',
    },
    unit: 'count',
    better: null,
  }),
  crossChannelCompletion: define({
    name: { en: 'Finished in another channel', id: 'Selesai di saluran lain' },
    formula: {
      en: 'orders in another channel than the first of the journey / ended journeys with a switch',
      id: 'pesanan di saluran lain daripada saluran pertama perjalanannya / perjalanan belanja dengan pindah saluran yang sudah berakhir',
    },
    unit: 'share',
    better: 'higher',
  }),
  kindsLostPerSwitch: define({
    name: { en: 'Data lost per switch', id: 'Data hilang per pindah saluran' },
    formula: {
      en: 'data kinds in play that did not come across / moves to another channel within a journey',
      id: 'jenis data terpakai yang tidak ikut diteruskan / pindah saluran dalam satu perjalanan belanja',
    },
    unit: 'count',
    better: 'lower',
  }),
  leakRate: define({
    name: { en: 'Lost on a switch', id: 'Gagal saat pindah saluran' },
    formula: {
      en: 'journeys given up on the move to another channel / moves to another channel within a journey',
      id: 'perjalanan belanja yang berhenti saat pindah saluran / pindah saluran dalam satu perjalanan belanja',
    },
    unit: 'share',
    better: 'lower',
  }),
  unmetWishRate: define({
    name: { en: 'Wished channel missing', id: 'Saluran yang diinginkan tidak ada' },
    formula: {
      en: 'journeys that ended because the wished channel is not open / journeys begun in the measured days',
      id: 'perjalanan belanja yang berakhir karena saluran yang diinginkan tidak dibuka / perjalanan belanja yang dimulai pada hari terukur',
    },
    unit: 'share',
    better: 'lower',
  }),
  rivalLossRate: define({
    name: { en: 'Lost to rivals while comparing', id: 'Direbut pesaing saat membandingkan' },
    formula: {
      en: 'journeys that ended at a rival after comparing / journeys begun in the measured days',
      id: 'perjalanan belanja yang berakhir di pesaing setelah membandingkan / perjalanan belanja yang dimulai pada hari terukur',
    },
    unit: 'share',
    better: 'lower',
  }),
  sessionConversion: define({
    name: { en: 'Conversion per session', id: 'Konversi per sesi' },
    formula: {
      en: 'orders / sessions, browsing visits included',
      id: 'pesanan / sesi, termasuk kunjungan melihat-lihat',
    },
    unit: 'share',
    better: 'higher',
  }),
  cartAbandonment: define({
    name: { en: 'Abandoned baskets', id: 'Keranjang yang ditinggalkan' },
    formula: {
      en: '1 - orders / sessions with something in the basket',
      id: '1 - pesanan / sesi dengan isi di keranjang',
    },
    unit: 'share',
    better: 'lower',
  }),
  retoldQuestionRate: define({
    name: { en: 'Questions told again', id: 'Pertanyaan yang diulang' },
    formula: {
      en: 'questions the firm had been told before / questions put to the firm',
      id: 'pertanyaan yang sudah pernah diceritakan kepada perusahaan / pertanyaan yang diajukan kepada perusahaan',
    },
    unit: 'share',
    better: 'lower',
  }),
  serviceContactsPerOrder: define({
    name: { en: 'Contacts per order', id: 'Kontak per pesanan' },
    formula: {
      en: 'contacts with the firm about questions and orders / orders',
      id: 'kontak dengan perusahaan tentang pertanyaan dan pesanan / pesanan',
    },
    unit: 'count',
    better: 'lower',
  }),
  serviceMinutes: define({
    name: { en: 'Minutes of service', id: 'Menit layanan' },
    formula: {
      en: "shoppers' minutes on contacts / questions and enquiries that arose",
      id: 'menit pembelanja untuk kontak / pertanyaan dan urusan yang muncul',
    },
    unit: 'minutes',
    better: 'lower',
  }),
  firstContactSuccess: define({
    name: { en: 'Helped at the first contact', id: 'Terbantu pada kontak pertama' },
    formula: {
      en: 'questions and enquiries answered at the first contact / questions and enquiries that arose',
      id: 'pertanyaan dan urusan yang terjawab pada kontak pertama / pertanyaan dan urusan yang muncul',
    },
    unit: 'share',
    better: 'higher',
  }),
  contradictionRate: define({
    name: { en: 'Price contradictions', id: 'Pertentangan harga' },
    formula: {
      en: 'switches on which the new channel showed another price, or after a launch other data / switches',
      id: 'perpindahan saat saluran baru menampilkan harga berbeda, atau data berbeda setelah peluncuran / perpindahan',
    },
    unit: 'share',
    better: 'lower',
  }),
  stockOutRate: define({
    name: { en: 'Article missing', id: 'Barang tidak tersedia' },
    formula: {
      en: 'times a shopper found her article missing / journeys begun in the measured days',
      id: 'kejadian pembelanja mendapati barangnya tidak ada / perjalanan belanja yang dimulai pada hari terukur',
    },
    unit: 'share',
    better: 'lower',
  }),
  oversoldRate: define({
    name: { en: 'Oversold orders', id: 'Pesanan yang dibatalkan' },
    formula: {
      en: 'orders accepted and cancelled for want of stock / orders',
      id: 'pesanan yang diterima lalu dibatalkan karena stok tidak ada / pesanan',
    },
    unit: 'share',
    better: 'lower',
  }),
  recoveredBaskets: define({
    name: { en: 'Baskets won back', id: 'Keranjang yang diselamatkan' },
    formula: {
      en: 'baskets to which a reminder brings the shopper back / journeys begun in the measured days',
      id: 'keranjang yang diselamatkan oleh pengingat / perjalanan belanja yang dimulai pada hari terukur',
    },
    unit: 'share',
    better: 'higher',
  }),
  messagesPerShopper: define({
    name: { en: 'Messages per shopper', id: 'Pesan per pembelanja' },
    formula: {
      en: 'messages sent / all synthetic shoppers',
      id: 'pesan yang dikirim / semua pembelanja sintetis',
    },
    unit: 'count',
    better: null,
  }),
  duplicateMessageRate: define({
    name: { en: 'Sent twice', id: 'Terkirim ganda' },
    formula: {
      en: 'second messages of the same campaign to the same shopper / messages sent',
      id: 'pesan kedua dari kampanye yang sama kepada pembelanja yang sama / pesan yang dikirim',
    },
    unit: 'share',
    better: 'lower',
  }),
  touchesAnswered: define({
    name: { en: 'Messages answered', id: 'Pesan yang ditanggapi' },
    formula: {
      en: 'messages that woke a need / messages sent',
      id: 'pesan yang membangkitkan kebutuhan / pesan yang dikirim',
    },
    unit: 'share',
    better: 'higher',
  }),
  unsubscribeRate: define({
    name: { en: 'Unsubscribed', id: 'Berhenti berlangganan' },
    formula: {
      en: 'messages after which the shopper unsubscribed / messages sent',
      id: 'pesan yang membuat pembelanja berhenti berlangganan / pesan yang dikirim',
    },
    unit: 'share',
    better: 'lower',
  }),
  channelsKnown: define({
    name: { en: 'Channels known', id: 'Saluran yang dikenal' },
    formula: {
      en: 'channels a shopper knows of on the last day, open or not, summed over all shoppers / all shoppers',
      id: 'jumlah saluran yang dikenal semua pembelanja pada hari terakhir, dibuka atau tidak / semua pembelanja',
    },
    unit: 'count',
    better: 'higher',
  }),
  recommendationGain: define({
    name: { en: 'Won by recommendation', id: 'Diraih lewat rekomendasi' },
    formula: {
      en: 'first orders of shoppers who knew no open channel before they were told / shoppers with an order',
      id: 'pesanan pertama pembelanja yang sebelumnya tidak mengenal saluran yang buka / pembelanja dengan pesanan',
    },
    unit: 'share',
    better: 'higher',
  }),
  collectedShare: define({
    name: { en: 'Collected orders', id: 'Pesanan yang diambil di toko' },
    formula: {
      en: 'orders collected by the shopper / orders',
      id: 'pesanan yang diambil sendiri oleh pembelanja / pesanan',
    },
    unit: 'share',
    better: null,
  }),
  discountedShare: define({
    name: { en: 'Orders with loyalty discount', id: 'Pesanan dengan diskon loyalitas' },
    formula: {
      en: 'orders of recognised shoppers who had ordered before, in a set-up with a loyalty discount / orders',
      id: 'pesanan pembelanja yang dikenali dan pernah memesan, di susunan dengan potongan harga pelanggan / pesanan',
    },
    unit: 'share',
    better: null,
  }),
  returnRate: define({
    name: { en: 'Returned orders', id: 'Pesanan yang dikembalikan' },
    formula: {
      en: 'orders that came back in the measured days, whenever placed / orders',
      id: 'pesanan yang dikembalikan pada hari terukur, kapan pun dipesan / pesanan',
    },
    unit: 'share',
    better: 'lower',
  }),
  deliveredOrders: define({
    name: { en: 'Delivered orders', id: 'Pesanan yang diantar' },
    formula: {
      en: 'orders of the synthetic shoppers in the measured days that were delivered',
      id: 'pesanan pembelanja sintetis pada hari terukur yang diantar',
    },
    unit: 'count',
    better: null,
  }),
  storeHandovers: define({
    name: { en: 'Orders handed over in stores', id: 'Pesanan yang diserahkan di toko' },
    formula: {
      en: 'orders of the synthetic shoppers in the measured days that were carried away or collected',
      id: 'pesanan pembelanja sintetis pada hari terukur yang dibawa pulang atau diambil di toko',
    },
    unit: 'count',
    better: null,
  }),
  repeatLadder2: define({
    name: { en: 'From the second order to the third', id: 'Dari pesanan kedua ke ketiga' },
    formula: {
      en: 'shoppers with three or more orders / shoppers with two or more, in the measured days',
      id: 'pembelanja dengan tiga pesanan atau lebih / pembelanja dengan dua pesanan atau lebih, pada hari terukur',
    },
    unit: 'share',
    better: 'higher',
  }),
  repeatLadder3: define({
    name: { en: 'From the third order to the fourth', id: 'Dari pesanan ketiga ke keempat' },
    formula: {
      en: 'shoppers with four or more orders / shoppers with three or more, in the measured days',
      id: 'pembelanja dengan empat pesanan atau lebih / pembelanja dengan tiga pesanan atau lebih, pada hari terukur',
    },
    unit: 'share',
    better: 'higher',
  }),
  ordersPerShopperYear: define({
    name: { en: 'Orders per shopper and year', id: 'Pesanan per pembelanja per tahun' },
    formula: {
      en: 'orders / all synthetic shoppers x 365 / measured days',
      id: 'pesanan / semua pembelanja sintetis x 365 / hari terukur',
    },
    unit: 'count',
    better: 'higher',
  }),
  manyChannelSpend: define({
    name: { en: 'Spending, many channels to one', id: 'Belanja, banyak saluran banding satu' },
    formula: {
      en: 'order value per shopper with sessions in three channels or more / order value per shopper with sessions in one',
      id: 'nilai pesanan per pembelanja dengan sesi di tiga saluran atau lebih / nilai pesanan per pembelanja dengan sesi di satu saluran',
    },
    unit: 'index',
    better: null,
  }),
  manyChannelSpendPerJourney: define({
    name: {
      en: 'Spending per journey, many channels to one',
      id: 'Belanja per perjalanan, banyak saluran banding satu',
    },
    formula: {
      en: 'the same with order value per journey instead of per shopper',
      id: 'sama, dengan nilai pesanan per perjalanan belanja alih-alih per pembelanja',
    },
    unit: 'index',
    better: null,
  }),
  satisfaction: define({
    name: { en: 'Satisfaction', id: 'Kepuasan' },
    formula: {
      en: 'satisfaction on the last day, 0 to 1, summed over all shoppers / all shoppers',
      id: 'jumlah kepuasan semua pembelanja pada hari terakhir, 0 sampai 1 / semua pembelanja',
    },
    unit: 'index',
    better: 'higher',
  }),
  daysToOrder: define({
    name: { en: 'Days to the order', id: 'Hari sampai pesanan' },
    formula: {
      en: 'days from the start of the journey to its order, journeys begun in the measured days / their orders',
      id: 'hari dari awal perjalanan belanja sampai pesanannya, untuk perjalanan yang dimulai pada hari terukur / pesanannya',
    },
    unit: 'days',
    better: 'lower',
  }),
  revenue: define({
    name: { en: 'Revenue', id: 'Pendapatan' },
    formula: {
      en: 'value of all orders x shoppers each synthetic one stands for',
      id: 'nilai semua pesanan x banyaknya pembelanja yang diwakili tiap pembelanja sintetis',
    },
    unit: 'money',
    better: 'higher',
  }),
  contribution: define({
    name: { en: 'Contribution', id: 'Kontribusi' },
    formula: {
      en: 'order value - cost of goods - commission - refunds and returns + goods sold again + delivery fees - delivery - collection - messages - adverts - service, all orders, x shoppers each synthetic one stands for',
      id: 'nilai pesanan - harga pokok - komisi - pengembalian dana dan barang + barang dijual kembali + ongkos kirim - pengantaran - pengambilan di toko - pesan - iklan - layanan, semua pesanan, x banyaknya pembelanja yang diwakili tiap pembelanja sintetis',
    },
    unit: 'money',
    better: 'higher',
  }),
  setUpCost: define({
    name: { en: 'Cost of the set-up', id: 'Biaya susunan saluran' },
    formula: {
      en: 'days of open channels + analysis + building, paid once, + upkeep, over the measured days',
      id: 'hari saluran buka + analisis + pembangunan, dibayar sekali, + pemeliharaan, selama hari terukur',
    },
    unit: 'money',
    better: 'lower',
  }),
  profit: define({
    name: { en: 'Profit', id: 'Laba' },
    formula: {
      en: 'contribution - cost of the set-up, over the measured days; money.csv holds every line',
      id: 'kontribusi - biaya susunan saluran, selama hari terukur; money.csv memuat tiap pos',
    },
    unit: 'money',
    better: 'higher',
  }),
  profitPerShopper: define({
    name: { en: 'Profit per shopper', id: 'Laba per pembelanja' },
    formula: {
      en: 'profit / (all synthetic shoppers x shoppers each stands for)',
      id: 'laba / (semua pembelanja sintetis x banyaknya pembelanja yang diwakili)',
    },
    unit: 'money',
    better: 'higher',
  }),
  breakEvenDay: define({
    name: { en: 'Break-even day', id: 'Hari impas' },
    formula: {
      en: "first measured day from which cumulative profit stays above that of the reference (the lesson's; else multi, else the first set-up); a value only if it happens in every replication",
      id: 'hari terukur pertama sejak laba kumulatif bertahan di atas pembandingnya (menurut pelajaran; jika tidak, multi atau susunan pertama); hanya bernilai bila terjadi di setiap simulasi',
    },
    unit: 'days',
    better: 'lower',
  }),
  refunds: define({
    name: { en: 'Paid back for returns', id: 'Dana yang dikembalikan' },
    formula: {
      en: 'value of orders that came back x shoppers each synthetic one stands for; not taken off revenue',
      id: 'nilai pesanan yang dikembalikan x banyaknya pembelanja yang diwakili tiap pembelanja sintetis; tidak dikurangkan dari pendapatan',
    },
    unit: 'money',
    better: 'lower',
  }),
  believedCustomers: define({
    name: { en: 'Customers the firm believes it has', id: 'Pelanggan menurut perusahaan' },
    formula: {
      en: 'profiles in all silos on the last day; those of one shopper in silos that can be put together for her count once',
      id: 'profil di semua silo pada hari terakhir; profil seorang pembelanja di silo yang dapat disatukan dihitung sekali',
    },
    unit: 'count',
    better: null,
  }),
  trueCustomers: define({
    name: { en: 'Customers it knows', id: 'Pelanggan yang dikenal' },
    formula: {
      en: 'shoppers whose identity at least one silo holds on the last day',
      id: 'pembelanja yang identitasnya ada di setidaknya satu silo pada hari terakhir',
    },
    unit: 'count',
    better: 'higher',
  }),
  profilesPerCustomer: define({
    name: { en: 'Profiles per customer', id: 'Profil per pelanggan' },
    formula: {
      en: 'customers the firm believes it has / customers it knows',
      id: 'pelanggan menurut perusahaan / pelanggan yang dikenal',
    },
    unit: 'count',
    better: 'lower',
  }),
  stitchedJourneyShare: define({
    name: { en: 'Journeys seen whole', id: 'Perjalanan belanja yang terlihat utuh' },
    formula: {
      en: 'journeys over several channels in all of which the firm knew the shopper and could put the silos together / journeys over several channels that ended',
      id: 'perjalanan lewat beberapa saluran yang di semuanya pembelanja dikenal dan silonya dapat disatukan / perjalanan lewat beberapa saluran yang berakhir',
    },
    unit: 'share',
    better: 'higher',
  }),
  analystHours: define({
    name: { en: 'Hours of analysis', id: 'Jam analisis' },
    formula: {
      en: 'weeks x separate silos x hours per silo + profiles kept twice x hours per duplicate, over the measured days; by assumption',
      id: 'minggu x silo terpisah x jam per silo + profil ganda x jam per profil ganda, pada hari terukur; menurut asumsi',
    },
    unit: 'count',
    better: 'lower',
  }),
  orders: define({
    name: { en: 'Orders', id: 'Pesanan' },
    formula: {
      en: 'orders of the synthetic shoppers in the measured days, also of journeys begun before',
      id: 'pesanan pembelanja sintetis pada hari terukur, termasuk dari perjalanan belanja yang dimulai sebelumnya',
    },
    unit: 'count',
    better: 'higher',
  }),
  journeys: define({
    name: { en: 'Journeys', id: 'Perjalanan belanja' },
    formula: {
      en: 'journeys of the synthetic shoppers begun in the measured days',
      id: 'perjalanan belanja pembelanja sintetis yang dimulai pada hari terukur',
    },
    unit: 'count',
    better: null,
  }),
} as const;

export type MetricId = keyof typeof codebook;

/** In the order of the codebook. */
export const metricIds = Object.keys(codebook) as readonly MetricId[];
