import { about, columnsOf } from './column.ts';
import type {
  CodebookRow,
  DailyRow,
  DifferenceRow,
  LedgerRow,
  MoneyRow,
  ShopperRow,
  SummaryRow,
} from './rows.ts';

export const scenario = about('text', 'id of the scenario', 'id skenario');
export const setUp = about('text', 'id of the set-up of channels', 'id susunan saluran');
export const replication = about(
  'number',
  'number of the replication, from 1; the same number means the same shoppers and the same luck in every set-up',
  'nomor simulasi, mulai 1; nomor yang sama berarti pembelanja dan keberuntungan yang sama di setiap susunan saluran',
);
const seed = about('text', 'random seed of the experiment', 'benih acak percobaan');
const metric = about('text', 'what is measured; see codebook.csv', 'yang diukur; lihat codebook.csv');
const unit = about('text', 'unit of the numbers in this row', 'satuan angka pada baris ini');
const note = about(
  'text',
  'why a cell of this row is empty; empty where nothing is missing',
  'alasan sel pada baris ini kosong; kosong bila tidak ada yang kurang',
);
const n = about('count', 'replications with a value', 'simulasi yang memberikan nilai');
const stdError = about('of the row', 'standard error of the mean', 'galat baku rata-rata', {
  en: 'square root of (sum of squared distances from the mean / (n - 1) / n)',
  id: 'akar dari (jumlah kuadrat jarak dari rata-rata / (n - 1) / n)',
});
const ciLow = about(
  'of the row',
  'lower end of the 95% confidence interval of the mean',
  'batas bawah selang kepercayaan 95% bagi rata-rata',
  { en: 'mean - t(0.975, n - 1) x stdError', id: 'mean - t(0,975; n - 1) x stdError' },
);
const ciHigh = about('of the row', 'upper end of the same interval', 'batas atas selang yang sama', {
  en: 'mean + t(0.975, n - 1) x stdError',
  id: 'mean + t(0,975; n - 1) x stdError',
});

export const summaryColumns = columnsOf<SummaryRow>({
  scenario,
  setUp,
  metric,
  unit,
  n,
  mean: about('of the row', 'mean over the replications', 'rata-rata semua simulasi'),
  stdError,
  ciLow,
  ciHigh,
  note,
});

export const differenceColumns = columnsOf<DifferenceRow>({
  scenario,
  setUp,
  reference: about('text', 'id of the set-up it is compared with', 'id susunan saluran pembandingnya'),
  metric,
  unit,
  n: about(
    'count',
    'pairs: replications in which both set-ups have a value',
    'pasangan: simulasi dengan nilai di kedua susunan saluran',
  ),
  mean: about('of the row', 'mean of the paired differences', 'rata-rata selisih berpasangan', {
    en: 'mean over replications of (setUp - reference)',
    id: 'rata-rata semua simulasi dari (setUp - reference)',
  }),
  stdError,
  ciLow,
  ciHigh,
  verdict: about(
    'text',
    'higher or lower: the interval does not touch zero; same: every difference is exactly 0; undecided: cannot tell',
    'higher (lebih tinggi) atau lower (lebih rendah): selang tidak menyentuh nol; same: semua selisih tepat 0; undecided: belum dapat dipastikan',
  ),
  pairing: about(
    'factor',
    'how many times wider the interval would be without pairing; below 1: pairing did not help',
    'berapa kali lebih lebar selang itu tanpa pemasangan; di bawah 1: pemasangan tidak membantu',
    {
      en: 'width of the two-sample t-interval with pooled variance / width of the paired one',
      id: 'lebar selang t dua sampel dengan ragam gabungan / lebar selang berpasangan',
    },
  ),
  note,
});

export const day = about('days', 'measured day, from 1', 'hari terukur, mulai 1');

export const dailyColumns = columnsOf<DailyRow>({
  scenario,
  setUp,
  replication,
  seed,
  day,
  date: about('ISO date', 'date of that day', 'tanggal hari itu'),
  channel: about(
    'text',
    'id of the channel; empty for what belongs to none',
    'id saluran; kosong untuk hal yang tidak terkait saluran',
  ),
  device: about('text', 'device of the session', 'perangkat yang dipakai pada sesi'),
  metric,
  value: about(
    'of the metric',
    'the count of the synthetic shoppers; a combination that is not listed is 0',
    'hitungan untuk pembelanja sintetis; kombinasi yang tidak tercantum bernilai 0',
  ),
});

export const shopperColumns = columnsOf<ShopperRow>({
  scenario,
  setUp,
  replication,
  seed,
  shopper: about(
    'number',
    'number of the synthetic shopper, from 1; the same person in every set-up of a replication',
    'nomor pembelanja sintetis, mulai 1; orang yang sama di setiap susunan saluran dalam satu simulasi',
  ),
  segment: about('text', 'id of the segment', 'id segmen'),
  journeys: about(
    'count',
    'journeys begun in the measured days',
    'perjalanan belanja yang dimulai pada hari terukur',
  ),
  orders: about('count', 'orders in the measured days', 'pesanan pada hari terukur'),
  firstOrderDay: about(
    'days',
    'measured day of the first order, from 1',
    'hari terukur pesanan pertama, mulai 1',
  ),
  orderValue: about('money', 'value of those orders, not scaled', 'nilai pesanan itu, tidak diskalakan'),
  reEnteredFields: about('fields', 're-entered fields', 'isian ulang'),
  typedSeconds: about('seconds', 'time spent typing', 'waktu mengetik'),
  satisfaction: about(
    'index',
    'satisfaction on the last day, 0 to 1',
    'kepuasan pada hari terakhir, 0 sampai 1',
  ),
  knownIn: about(
    'text',
    'ids of the channels that know who she is, with a space between',
    'id saluran yang mengenalnya, dipisahkan spasi',
  ),
  note,
});

export const ledgerColumns = columnsOf<LedgerRow>({
  scenario,
  setUp,
  replication,
  kind: about('text', 'data kind; case = a question told', 'jenis data; case = pertanyaan yang diceritakan'),
  from: about(
    'text',
    'channel that had the data; the same as `to` for first-time entry',
    'saluran yang sudah memiliki datanya; sama dengan `to` untuk pengisian pertama',
  ),
  to: about('text', 'channel that asked for them', 'saluran yang memintanya'),
  entered: about('fields', 'fields given for the first time', 'isian yang diberikan untuk pertama kali'),
  reEntered: about('fields', 're-entered fields', 'isian ulang'),
  reEnteredSeconds: about('seconds', 'time spent typing those', 'waktu mengetik isian ulang itu'),
  journeysLost: about('count', 'journeys given up there', 'perjalanan belanja yang berhenti di situ'),
});

export const moneyColumns = columnsOf<MoneyRow>({
  scenario,
  setUp,
  replication,
  section: about(
    'text',
    'contribution: goes with what shoppers do; setUp: what the channels cost whatever they sell',
    'contribution: mengikuti perilaku pembelanja; setUp: biaya saluran berapa pun penjualannya',
  ),
  line: about('text', 'line of the profit account', 'pos perhitungan laba'),
  channel: about(
    'text',
    'id of the channel; empty for the firm as a whole',
    'id saluran; kosong untuk seluruh perusahaan',
  ),
  quantity: about(
    'of the line',
    'how much of it in the measured days, for all real shoppers; see codebook.csv for what is counted',
    'banyaknya pada hari terukur, untuk semua pembelanja nyata; yang dihitung tertulis di codebook.csv',
    {
      en: 'count of the synthetic shoppers x shoppers each stands for; costs of the set-up are not scaled',
      id: 'hitungan pembelanja sintetis x banyaknya yang diwakili; biaya susunan tidak diskalakan',
    },
  ),
  unitPrice: about(
    'money',
    'what one of it earns; below 0: costs',
    'hasil dari satu satuannya; di bawah 0: biaya',
  ),
  amount: about('money', 'profit is the sum of this column', 'laba adalah jumlah kolom ini', {
    en: 'quantity x unitPrice',
    id: 'quantity x unitPrice',
  }),
});

export const codebookColumns = columnsOf<CodebookRow>({
  file: about('text', 'file of this bundle', 'berkas dalam bundel ini'),
  column: about('text', 'column of that file', 'kolom dalam berkas itu'),
  word: about(
    'text',
    'word in that column which this row explains',
    'kata dalam kolom itu yang dijelaskan baris ini',
  ),
  type: about(
    'text',
    'of a column: text, integer, decimal, date or timestamp; empty for a word',
    'untuk kolom: text (teks), integer (bilangan bulat), decimal (desimal), date (tanggal), atau timestamp (waktu); kosong untuk kata',
  ),
  meaningEn: about('text', 'meaning in English', 'arti dalam bahasa Inggris'),
  meaningId: about('text', 'meaning in Indonesian', 'arti dalam bahasa Indonesia'),
  unit: about('text', 'unit', 'satuan'),
  formulaEn: about('text', 'formula in English', 'rumus dalam bahasa Inggris'),
  formulaId: about('text', 'formula in Indonesian', 'rumus dalam bahasa Indonesia'),
});
