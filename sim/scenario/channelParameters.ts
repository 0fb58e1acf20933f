import type { Parameter } from './parameter.ts';

const p = <Spec extends Parameter>(spec: Spec): Spec => spec;

/**
 * The numbers that describe one channel. Label, range and rule stand here; the value of each channel, with its
 * source, stands in the crowd preset (presets/). `default` is what a channel without a preset would have.
 */
export const channelParameters = {
  affinity: p({
    label: { en: 'Affinity', id: 'Kesukaan' },
    meaning: {
      en: 'Weight of this channel in the wishes of a segment; only the proportions between channels count.',
      id: 'Bobot saluran ini dalam keinginan suatu segmen; yang berarti hanya perbandingan antar saluran.',
    },
    unit: 'index',
    default: 1,
    min: 0,
    max: 100,
    rule: 'R7',
    source: 'assumed',
    confidence: 'assumed',
  }),
  reach: p({
    label: { en: 'Reach', id: 'Jangkauan' },
    meaning: {
      en: 'Share of a segment that can use this channel at all; it multiplies the affinity.',
      id: 'Bagian segmen yang dapat memakai saluran ini; nilai ini mengalikan kesukaan.',
    },
    unit: 'share',
    default: 1,
    min: 0,
    max: 1,
    rule: 'R7',
    source: 'assumed',
    confidence: 'assumed',
  }),
  strength: p({
    label: { en: 'Strength at a stage', id: 'Kekuatan pada tahap' },
    meaning: {
      en: 'How well this stage of a journey can be done here; 0: not at all.',
      id: 'Seberapa baik tahap perjalanan belanja ini dapat dilakukan di sini; 0: tidak bisa.',
    },
    unit: 'index',
    default: 0.8,
    min: 0,
    max: 10,
    rule: 'R8',
    source: 'assumed',
    confidence: 'assumed',
  }),
  drop: p({
    label: { en: 'Stops at a stage', id: 'Berhenti pada tahap' },
    meaning: {
      en: 'Chance to stop here: a pause while looking or comparing, a basket left behind, a loss at checkout.',
      id: 'Peluang berhenti di sini: jeda saat mencari atau menimbang, keranjang yang ditinggalkan, batal saat membayar.',
    },
    unit: 'share',
    default: 0.3,
    min: 0,
    max: 1,
    rule: 'R9',
    source: 'assumed',
    confidence: 'assumed',
  }),
  rivalExit: p({
    label: { en: 'Compares and goes to a rival', id: 'Membandingkan lalu pindah ke pesaing' },
    meaning: {
      en: 'Chance per session that the shopper compares offers and buys from a rival.',
      id: 'Peluang per kunjungan bahwa pembelanja membandingkan tawaran lalu membeli dari pesaing.',
    },
    unit: 'share',
    default: 0.03,
    min: 0,
    max: 1,
    rule: 'R9',
    source: 'assumed',
    confidence: 'assumed',
  }),
  browsingPerYear: p({
    label: { en: 'Browsing visits', id: 'Kunjungan melihat-lihat' },
    meaning: {
      en: 'Visits without a need that an average shopper makes here in a year.',
      id: 'Kunjungan tanpa kebutuhan yang dilakukan pembelanja rata-rata di sini dalam setahun.',
    },
    unit: 'perYear',
    default: 0.5,
    min: 0,
    max: 365,
    rule: 'R5',
    source: 'assumed',
    confidence: 'assumed',
  }),
  browsingFillsBasket: p({
    label: { en: 'Browsing fills a basket', id: 'Melihat-lihat mengisi keranjang' },
    meaning: {
      en: 'Chance that such a visit puts something in the basket.',
      id: 'Peluang kunjungan semacam itu mengisi keranjang.',
    },
    unit: 'share',
    default: 0.02,
    min: 0,
    max: 1,
    rule: 'R5',
    source: 'assumed',
    confidence: 'assumed',
  }),
  membership: p({
    label: { en: 'Membership', id: 'Keanggotaan' },
    meaning: {
      en: 'Chance that an order which needs no name leaves it all the same, for a membership.',
      id: 'Peluang pesanan yang tidak memerlukan nama tetap mencatatnya, untuk keanggotaan.',
    },
    unit: 'share',
    default: 0,
    min: 0,
    max: 1,
    rule: 'R14',
    source: 'assumed',
    confidence: 'assumed',
  }),
} as const satisfies Readonly<Record<string, Parameter>>;

export type ChannelNumber = keyof typeof channelParameters;

/** The numbers that describe one set-up of channels. */
export const setUpParameters = {
  everyPair: p({
    label: { en: 'Carry-over between all channels', id: 'Penerusan data antar semua saluran' },
    meaning: {
      en: 'How reliably what a shopper gave in one open channel is there in every other; 0: never.',
      id: 'Seberapa andal data yang diberikan di satu saluran tersedia di setiap saluran lain; 0: tidak pernah.',
    },
    unit: 'share',
    default: 0.92,
    min: 0,
    max: 1,
    rule: 'R10',
    source: 'assumed',
    confidence: 'low',
  }),
  integrationDepth: p({
    label: { en: 'Depth of integration', id: 'Kedalaman integrasi' },
    meaning: {
      en: 'Scales everything that links the channels of this set-up, from none (0) to as set (1).',
      id: 'Menskalakan semua yang menghubungkan saluran dalam susunan ini, dari tidak ada (0) sampai penuh (1).',
    },
    unit: 'share',
    default: 1,
    min: 0,
    max: 1,
    rule: 'R21',
    source: 'assumed',
    confidence: 'assumed',
  }),
  consistency: p({
    label: { en: 'One price calendar', id: 'Satu kalender harga' },
    meaning: {
      en: 'Share of weeks in which a channel follows the price calendar of the whole firm; 0: each has its own.',
      id: 'Bagian minggu saat sebuah saluran mengikuti kalender harga seluruh perusahaan; 0: masing-masing punya sendiri.',
    },
    unit: 'share',
    default: 0.945,
    min: 0,
    max: 1,
    rule: 'R18',
    source: 'E10.1',
    confidence: 'low',
  }),
  reliability: p({
    label: { en: 'Carry-over on a link', id: 'Penerusan data pada penghubung' },
    meaning: {
      en: 'How reliably what a shopper gave at one end of a link is there at the other; 0: never.',
      id: 'Seberapa andal data yang diberikan di satu ujung penghubung tersedia di ujung lainnya; 0: tidak pernah.',
    },
    unit: 'share',
    default: 0.5,
    min: 0,
    max: 1,
    rule: 'R10',
    source: 'assumed',
    confidence: 'low',
  }),
} as const satisfies Readonly<Record<string, Parameter>>;

/** The numbers at the top of a scenario file. */
export const runParameters = {
  days: p({
    label: { en: 'Days', id: 'Hari' },
    meaning: { en: 'Days measured, after the history.', id: 'Hari yang diukur, setelah riwayat.' },
    unit: 'days',
    default: 180,
    min: 1,
    max: 3650,
    integer: true,
    rule: 'R1',
    source: 'assumed',
    confidence: 'assumed',
  }),
  shoppers: p({
    label: { en: 'Shoppers', id: 'Pembelanja' },
    meaning: {
      en: 'Synthetic shoppers in each world; more of them make the intervals narrower.',
      id: 'Pembelanja sintetis di tiap dunia; makin banyak, makin sempit selang kepercayaannya.',
    },
    unit: 'count',
    default: 2000,
    min: 1,
    max: 4_000_000,
    integer: true,
    rule: 'R1',
    source: 'assumed',
    confidence: 'assumed',
  }),
  replications: p({
    label: { en: 'Replications', id: 'Ulangan' },
    meaning: {
      en: 'How often the experiment is repeated with new shoppers and new luck.',
      id: 'Berapa kali percobaan diulang dengan pembelanja dan keberuntungan baru.',
    },
    unit: 'count',
    default: 20,
    min: 1,
    max: 10_000,
    integer: true,
    rule: 'R1',
    source: 'assumed',
    confidence: 'assumed',
  }),
  warmUpDays: p({
    label: { en: 'Days of history', id: 'Hari riwayat' },
    meaning: {
      en: 'Days lived before the first measured day.',
      id: 'Hari yang dijalani sebelum hari terukur pertama.',
    },
    unit: 'days',
    default: 364,
    min: 0,
    max: 3650,
    integer: true,
    rule: 'R1',
    source: 'assumed',
    confidence: 'assumed',
  }),
  eachShopperStandsFor: p({
    label: { en: 'Each shopper stands for', id: 'Tiap pembelanja mewakili' },
    meaning: {
      en: 'Real shoppers behind each synthetic one; scales money.',
      id: 'Jumlah pembelanja nyata di balik tiap pembelanja sintetis; menskalakan uang.',
    },
    unit: 'count',
    default: 1,
    min: 1,
    max: 1_000_000,
    rule: 'R1',
    source: 'assumed',
    confidence: 'assumed',
  }),
  segmentShare: p({
    label: { en: 'Share of a segment', id: 'Bagian segmen' },
    meaning: {
      en: 'Weight of the segment among the shoppers; the weights need not add to 1.',
      id: 'Bobot segmen di antara pembelanja; jumlah semua bobot tidak harus 1.',
    },
    unit: 'share',
    default: 1,
    min: 0,
    max: 1000,
    rule: 'R3',
    source: 'E4.2',
    confidence: 'medium',
  }),
} as const satisfies Readonly<Record<string, Parameter>>;
