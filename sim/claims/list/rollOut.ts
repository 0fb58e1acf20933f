import type { Claim } from '../claim.ts';
import { variant, type Firm } from '../firm.ts';
import { article, claim, higher, lower, ours } from '../listing.ts';
import { contradictionsOnDays, conversionOnDays } from '../measures.ts';
import { of } from '../readings.ts';

/** Launched on the first measured day: soundly, and with four journeys in ten harmed at first. */
const launches: Firm = {
  preset: 'ownShop',
  setUps: [
    'multi',
    variant('sound', 'omni', { rollOut: { start: 1 } }),
    variant('botched', 'omni', { rollOut: { start: 1, faultRate: 0.4, faultHalfLifeDays: 28 } }),
    variant('ruined', 'omni', { rollOut: { start: 1, faultRate: 1, faultHalfLifeDays: 28 } }),
  ],
};

/** The same effort and the same links, the one 90 days after the other: better channels first, or links first. */
const orders: Firm = {
  preset: 'ownShop',
  eachShopperStandsFor: 50,
  setUps: [
    variant('qualityFirst', 'multi', {
      ...{ quality: 0.9, carryOver: { everyPair: 0.92 } },
      rollOut: { start: 1, days: 180, order: ['quality', 'carryOver'] },
    }),
    variant('linksFirst', 'multi', {
      ...{ quality: 0.9, carryOver: { everyPair: 0.92 } },
      rollOut: { start: 1, days: 180, order: ['carryOver', 'quality'] },
    }),
  ],
};

const things = [
  { en: 'carry-over', id: 'penerusan data' },
  { en: 'one price calendar', id: 'satu kalender harga' },
  { en: 'stock: live, pooled, in sight', id: 'stok: langsung, digabung, terlihat' },
  { en: 'collection', id: 'ambil di toko' },
] as const;

/** Every set of these four on top of multi; bit i: the i-th is there. */
const setNumbers = Array.from({ length: 1 << things.length }, (_, set) => set);
const capabilitySet = (set: number) =>
  variant(`set${set}`, 'multi', {
    ...((set & 1) === 0 ? {} : { carryOver: { everyPair: 0.92 } }),
    ...((set & 2) === 0 ? {} : { consistency: 0.945 }),
    ...((set & 4) === 0 ? {} : { stock: { live: 'on', pooled: 'on', visible: 'on' } }),
    ...((set & 8) === 0 ? {} : { clickAndCollect: 'on' }),
  });
/** A scenario takes eight set-ups: two of them hold the sixteen. */
const halves: readonly Firm[] = [setNumbers.slice(0, 8), setNumbers.slice(8)].map((sets) => ({
  preset: 'ownShop',
  eachShopperStandsFor: 50,
  setUps: sets.map(capabilitySet),
}));
const profitOfSet = (set: number) => of(halves[set >> 3] ?? {}, `set${set}`, 'profit');

/** How a set-up comes about. */
export const rollOutClaims: readonly Claim[] = [
  claim({
    id: 'C29',
    source: 'S0',
    kind: 'emergent',
    statement: {
      en: 'A wrong launch makes channels contradict each other',
      id: 'Peluncuran yang salah membuat saluran saling bertentangan',
    },
    comparisons: [
      article({
        measured: {
          en: 'contradictions per switch in the first four weeks, botched minus sound launch',
          id: 'pertentangan per pindah saluran dalam empat minggu pertama, peluncuran gagal dikurangi peluncuran baik',
        },
        unit: 'share',
        here: of(launches, 'botched', contradictionsOnDays(1, 28)),
        there: of(launches, 'sound', contradictionsOnDays(1, 28)),
        expects: higher,
      }),
      article({
        measured: {
          en: 'conversion in the first four weeks, botched minus sound launch',
          id: 'konversi dalam empat minggu pertama, peluncuran gagal dikurangi peluncuran baik',
        },
        unit: 'share',
        here: of(launches, 'botched', conversionOnDays(1, 28)),
        there: of(launches, 'sound', conversionOnDays(1, 28)),
        expects: lower,
      }),
      article({
        measured: {
          en: 'conversion in the first four weeks, botched launch minus multi',
          id: 'konversi dalam empat minggu pertama, peluncuran gagal dikurangi multi',
        },
        unit: 'share',
        here: of(launches, 'botched', conversionOnDays(1, 28)),
        there: of(launches, 'multi', conversionOnDays(1, 28)),
        expects: lower,
      }),
      ours({
        measured: {
          en: 'the same with every journey harmed on the first day',
          id: 'sama, dengan setiap perjalanan terganggu pada hari pertama',
        },
        unit: 'share',
        here: of(launches, 'ruined', conversionOnDays(1, 28)),
        there: of(launches, 'multi', conversionOnDays(1, 28)),
        expects: lower,
      }),
      ours({
        measured: {
          en: 'conversion in the last twelve weeks, botched launch minus multi',
          id: 'konversi dalam dua belas minggu terakhir, peluncuran gagal dikurangi multi',
        },
        unit: 'share',
        here: of(launches, 'botched', conversionOnDays(97, 180)),
        there: of(launches, 'multi', conversionOnDays(97, 180)),
        expects: higher,
      }),
    ],
    restsOn: [['setUps.botched.rollOut.faultRate', 0]],
    finding: {
      en: 'A botched launch contradicts itself and sells less than a sound one, but it does not fall below separate channels, even where nearly every journey is harmed: shared stock and collection win as much as the contradictions lose.',
      id: 'Peluncuran yang gagal memang saling bertentangan dan menjual lebih sedikit daripada peluncuran yang baik, tetapi tidak jatuh di bawah saluran terpisah, bahkan bila hampir setiap perjalanan terganggu: stok bersama dan ambil di toko memberi sebanyak yang hilang karena pertentangan.',
    },
  }),
  claim({
    id: 'C38',
    source: 'S0',
    kind: 'question',
    statement: {
      en: 'How is it introduced effectively?',
      id: 'Bagaimana cara menerapkannya secara efektif?',
    },
    answers: [
      {
        kind: 'order',
        asked: {
          en: 'what to build first, by the profit of 180 days in a firm of 100 000 shoppers',
          id: 'apa yang dibangun lebih dulu, menurut laba 180 hari pada perusahaan dengan 100.000 pembelanja',
        },
        unit: 'money',
        things,
        worth: setNumbers.map(profitOfSet),
      },
    ],
    comparisons: [
      article({
        measured: {
          en: 'profit, what the order puts first alone minus what it puts last alone: carry-over minus one price calendar',
          id: 'laba, yang pertama dalam urutan saja dikurangi yang terakhir saja: penerusan data dikurangi satu kalender harga',
        },
        unit: 'money',
        here: profitOfSet(1),
        there: profitOfSet(2),
        expects: higher,
      }),
    ],
  }),
  claim({
    id: 'C45',
    source: 'S3',
    kind: 'emergent',
    statement: {
      en: 'First optimise multichannel, then link it',
      id: 'Optimalkan dulu multisaluran, baru hubungkan',
    },
    comparisons: [
      article({
        measured: {
          en: 'profit of 180 days, better channels first minus links first',
          id: 'laba 180 hari, mutu saluran dulu dikurangi penghubung dulu',
        },
        unit: 'money',
        here: of(orders, 'qualityFirst', 'profit'),
        there: of(orders, 'linksFirst', 'profit'),
        expects: higher,
      }),
    ],
    restsOn: [
      ['setUps.qualityFirst.quality', 1],
      ['setUps.linksFirst.quality', 1],
    ],
    finding: {
      en: 'Here it pays to link first: links earn more a day than stopping one time in ten less often does, so that waiting for them costs more. The prices of both are assumed, and so is how much better the channels become.',
      id: 'Di sini lebih untung menghubungkan dulu: penghubung menghasilkan lebih banyak per hari daripada berkurangnya sepersepuluh pembelanja yang berhenti, sehingga menundanya lebih mahal. Harga keduanya adalah asumsi, begitu pula seberapa jauh saluran membaik.',
    },
  }),
];
