import type { MetricUnit } from '../metrics/codebook.ts';
import type { Text } from '../units.ts';
import type { DailyCounter } from '../world/worldResult.ts';

export interface DailyMetricText {
  readonly meaning: Text;
  readonly unit: MetricUnit | 'seconds';
}

/** daily.csv writes times in seconds: `typedDeciseconds` stands there as `typedSeconds`. */
type Named<Counter> = Counter extends `${infer Time}Deciseconds` ? `${Time}Seconds` : Counter;

/** What daily.csv counts: the counters of a world, the value of orders, and needs that went elsewhere. */
export type DailyMetric = Named<DailyCounter> | 'orderValue' | 'discounts' | 'refunds' | 'needsElsewhere';

/** The name of a counter in daily.csv, and what the recorded number is divided by. */
export function nameDaily(counter: DailyCounter): { readonly name: DailyMetric; readonly divisor: 1 | 10 } {
  const name = counter.replace(/Deciseconds$/, 'Seconds') as Named<DailyCounter>;
  return { name, divisor: name === counter ? 1 : 10 };
}

const count = (en: string, id: string): DailyMetricText => ({ meaning: { en, id }, unit: 'count' });
const fields = (en: string, id: string): DailyMetricText => ({ meaning: { en, id }, unit: 'fields' });
const seconds = (en: string, id: string): DailyMetricText => ({ meaning: { en, id }, unit: 'seconds' });
const lost = (en: string, id: string): DailyMetricText =>
  count(
    `journeys that ended without an order: ${en}`,
    `perjalanan belanja yang berakhir tanpa pesanan: ${id}`,
  );

/** Each count of daily.csv in words; of the synthetic shoppers, on that day, at that channel and device. */
export const dailyMetrics: Readonly<Record<DailyMetric, DailyMetricText>> = {
  journeys: count('journeys begun', 'perjalanan belanja yang dimulai'),
  sessions: count('sessions, browsing visits included', 'sesi, termasuk kunjungan melihat-lihat'),
  browsingVisits: count('sessions without a need', 'sesi tanpa kebutuhan'),
  basketSessions: count('sessions with something in the basket', 'sesi dengan isi di keranjang'),
  checkouts: count('sessions in which checkout began', 'sesi yang memasuki proses pembayaran (checkout)'),
  orders: count('orders', 'pesanan'),
  historyOrders: count(
    'those orders whose journey began before the first measured day',
    'bagian pesanan itu yang perjalanannya dimulai sebelum hari terukur pertama',
  ),
  historyLosses: count(
    'journeys begun before the first measured day that ended without an order',
    'perjalanan belanja dari sebelum hari terukur pertama yang berakhir tanpa pesanan',
  ),
  collectedOrders: count(
    'those orders that the shopper collects',
    'bagian pesanan yang diambil sendiri oleh pembelanja',
  ),
  discountedOrders: count('orders with the loyalty discount', 'pesanan dengan potongan harga pelanggan'),
  returnedOrders: count(
    'orders that came back on that day, at the channel of the order',
    'pesanan yang dikembalikan pada hari itu, pada saluran pesanannya',
  ),
  returnedInStore: count('those brought to a store', 'bagiannya yang diantar ke toko'),
  firstOrders: count(
    "orders that are their shopper's first since the first measured day",
    'pesanan pertama seorang pembelanja sejak hari terukur pertama',
  ),
  secondOrders: count('the same, second', 'sama, pesanan kedua'),
  thirdOrders: count('the same, third', 'sama, pesanan ketiga'),
  fourthOrders: count('the same, fourth', 'sama, pesanan keempat'),
  contradictions: count(
    'switches on which the new channel showed another price',
    'perpindahan saat saluran baru menampilkan harga yang berbeda',
  ),
  stockOuts: count(
    'shoppers who found their article missing',
    'pembelanja yang mendapati barangnya tidak ada',
  ),
  oversold: count(
    'orders accepted and then cancelled for want of stock',
    'pesanan yang diterima lalu dibatalkan karena stok tidak ada',
  ),
  recommendations: count(
    'shoppers told of this channel by another',
    'pembelanja yang diberi tahu tentang saluran ini oleh pembelanja lain',
  ),
  gainedOrders: count(
    'first orders of shoppers who knew no open channel before they were told',
    'pesanan pertama pembelanja yang sebelumnya tidak mengenal satu pun saluran yang buka',
  ),
  extraPurchases: count(
    'purchases in a store by shoppers who collected an order; not counted as orders, but part of revenue',
    'pembelian di toko oleh pembelanja yang mengambil pesanan; tidak dihitung sebagai pesanan, tetapi bagian dari pendapatan',
  ),
  unitsLost: count(
    'units lost by the place of this channel that morning',
    'unit yang hilang pagi itu dari tempat saluran ini',
  ),
  reminders: count(
    'reminders for baskets left behind that day',
    'pengingat untuk keranjang yang ditinggalkan pada hari itu',
  ),
  basketsWonBack: count(
    'baskets left behind that day to which a reminder brings the shopper back',
    'keranjang yang ditinggalkan pada hari itu dan diselamatkan oleh pengingat',
  ),
  messages: count(
    'messages sent to shoppers who are known; at the channel they invite to',
    'pesan yang dikirim kepada pembelanja yang dikenal; pada saluran yang dituju pesan itu',
  ),
  duplicateMessages: count(
    'those that were a second message of the same campaign, from another sender',
    'bagiannya yang merupakan pesan kedua dari kampanye yang sama, dari pengirim lain',
  ),
  messagesElsewhere: count(
    'those in a medium whose own channels do not know the shopper',
    'bagiannya yang lewat media dari saluran yang tidak mengenal pembelanja itu sendiri',
  ),
  answers: count('messages that woke a need', 'pesan yang membangkitkan kebutuhan'),
  unsubscribes: count(
    'messages after which the shopper unsubscribed from the sender',
    'pesan yang membuat pembelanja berhenti berlangganan dari pengirimnya',
  ),
  buyersAsked: count(
    'buyers asked for a review and told the next offer; these messages are among those sent',
    'pembeli yang dimintai ulasan dan diberi tahu penawaran berikutnya; pesan ini termasuk yang dikirim',
  ),
  adverts: count('adverts shown', 'iklan yang ditampilkan'),
  switches: count(
    'arrivals here from another channel within a journey',
    'kedatangan dari saluran lain dalam satu perjalanan belanja',
  ),
  kindsLost: count(
    'data kinds in play that did not come across on those arrivals',
    'jenis data terpakai yang tidak ikut diteruskan pada kedatangan itu',
  ),
  enteredFields: fields('fields given for the first time', 'isian yang diberikan untuk pertama kali'),
  reEnteredFields: fields(
    'fields given again although the firm already had them',
    'isian ulang: diberikan lagi walaupun perusahaan sudah memilikinya',
  ),
  confirmedFields: fields('fields merely confirmed', 'isian yang cukup dikonfirmasi'),
  typedSeconds: seconds('time spent typing', 'waktu mengetik'),
  reEnteredSeconds: seconds('the part of it spent on re-entered fields', 'bagiannya untuk isian ulang'),
  questions: count('questions put to the firm', 'pertanyaan yang diajukan kepada perusahaan'),
  retoldQuestions: count('those it had been told before', 'bagiannya yang sudah pernah diceritakan'),
  toldSeconds: seconds(
    'time spent telling questions, not typed',
    'waktu menceritakan pertanyaan, bukan mengetik',
  ),
  contacts: count(
    'contacts with the firm about a question or an order',
    'kontak dengan perusahaan tentang pertanyaan atau pesanan',
  ),
  firstContacts: count('those that began a matter', 'bagiannya yang memulai satu urusan'),
  firstContactsAnswered: count(
    'those of them that were answered at once',
    'bagiannya yang langsung terjawab',
  ),
  serviceSeconds: seconds('time the shoppers spent on contacts', 'waktu pembelanja untuk kontak'),
  switchedJourneysEnded: count(
    'journeys with a move to another channel that ended',
    'perjalanan belanja dengan pindah saluran yang berakhir',
  ),
  finishedElsewhere: count(
    'orders in another channel than the first of the journey',
    'pesanan di saluran lain daripada saluran pertama perjalanannya',
  ),
  'lost.channelNotOffered': lost('the wished channel is not open', 'saluran yang diinginkan tidak dibuka'),
  'lost.leakOnSwitch': lost('given up on the move to another channel', 'berhenti saat pindah saluran'),
  'lost.reEntry': lost('given up at a re-entered field', 'berhenti pada isian ulang'),
  'lost.firstEntry': lost('given up at a field asked for the first time', 'berhenti pada isian pertama kali'),
  'lost.priceContradiction': lost('another price elsewhere', 'harga berbeda di saluran lain'),
  'lost.stockOut': lost('the article was not there', 'barang tidak tersedia'),
  'lost.deliveryCost': lost('delivery cost too much', 'ongkos kirim terlalu mahal'),
  'lost.rival': lost('bought from a rival', 'membeli dari pesaing'),
  'lost.notReady': lost('not ready to buy', 'belum siap membeli'),
  'lost.contactNotFound': lost('found nobody who could help', 'tidak menemukan yang dapat membantu'),
  'lost.other': lost('any other reason', 'alasan lain'),
  orderValue: {
    meaning: {
      en: 'value of the orders, of the synthetic shoppers, not scaled',
      id: 'nilai pesanan, untuk pembelanja sintetis, tidak diskalakan',
    },
    unit: 'money',
  },
  discounts: {
    meaning: {
      en: 'what promotions and other price cuts took off the list price of those orders',
      id: 'potongan dari harga normal pesanan itu karena promosi dan pengurangan harga lain',
    },
    unit: 'money',
  },
  refunds: {
    meaning: {
      en: 'order value paid back for orders that came back on that day, of the synthetic shoppers, not scaled',
      id: 'nilai pesanan yang dibayarkan kembali untuk pesanan yang dikembalikan pada hari itu, untuk pembelanja sintetis, tidak diskalakan',
    },
    unit: 'money',
  },
  needsElsewhere: count(
    'needs that never reached this firm (no channel)',
    'kebutuhan yang tidak pernah sampai ke perusahaan ini (tanpa saluran)',
  ),
};
