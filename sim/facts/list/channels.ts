import type { Text } from '../../units.ts';
import type { Measured } from '../../metrics/summary.ts';
import type { Fact, FactPart } from '../fact.ts';
import { ratio, total, type FactSums } from '../factSums.ts';

/** Orders / sessions, browsing visits included, at the touchpoints that start with `where`. */
function conversionAt(where: string): (sums: FactSums) => Measured {
  return (sums) =>
    ratio(total(sums, 'multi', 'orders', where), total(sums, 'multi', 'sessions', where), 'noSessions');
}

function abandonmentAt(where: string): (sums: FactSums) => Measured {
  return (sums) => {
    const baskets = total(sums, 'multi', 'basketSessions', where);
    return ratio(baskets - total(sums, 'multi', 'orders', where), baskets, 'noBaskets');
  };
}

/** The value of one over (or minus) that of another. */
function combine(
  [a, b]: readonly [(sums: FactSums) => Measured, (sums: FactSums) => Measured],
  join: (a: number, b: number) => number,
): (sums: FactSums) => Measured {
  return (sums) => {
    const [one, other] = [a(sums), b(sums)];
    if (one.kind === 'none') return one;
    return other.kind === 'none' ? other : { kind: 'value', value: join(one.value, other.value) };
  };
}

/** From the highest conversion to the lowest, as published. */
const ladder = ['store', 'marketplace', 'app', 'web/computer', 'web/phone', 'social'] as const;

/** The smallest step of a ladder of values: below 1 where one is not lower than the one before it. */
function smallestStep(reads: readonly ((sums: FactSums) => Measured)[]): (sums: FactSums) => Measured {
  return (sums) =>
    reads
      .slice(1)
      .map((read, index): Measured => {
        const above = reads[index];
        return above === undefined
          ? { kind: 'none', reason: 'noSessions' }
          : combine([above, read], (a, b) => (b === 0 ? Infinity : a / b))(sums);
      })
      .reduce((least, step) => {
        if (least.kind === 'none') return least;
        return step.kind === 'none' || step.value < least.value ? step : least;
      });
}

function conversion(name: Text, where: string, low: number, high: number): FactPart {
  const measured = { en: `conversion, ${name.en}`, id: `konversi, ${name.id}` };
  return { kind: 'range', measured, unit: 'share', low, high, read: conversionAt(where) };
}

/** What happens at single channels, and between them. */
export const channelFacts: readonly Fact[] = [
  {
    id: 'F1',
    statement: {
      en: 'About seven in ten web baskets are left behind, more of them on phones',
      id: 'Sekitar tujuh dari sepuluh keranjang di web ditinggalkan, terlebih di ponsel',
    },
    source: 'E2.1 E2.2',
    needs: ['multi'],
    parts: [
      {
        kind: 'range',
        measured: { en: 'web baskets left behind', id: 'keranjang web yang ditinggalkan' },
        ...{ unit: 'share', low: 0.65, high: 0.8, read: abandonmentAt('web') },
      },
      {
        kind: 'range',
        measured: { en: 'the same, phone minus computer', id: 'hal yang sama, ponsel dikurangi komputer' },
        ...{ unit: 'share', low: 0.05, high: 0.15 },
        read: combine([abandonmentAt('web/phone'), abandonmentAt('web/computer')], (a, b) => a - b),
      },
    ],
    finding: null,
  },
  {
    id: 'F2',
    statement: {
      en: 'Sessions convert best in the store, then marketplace, app, web on a computer, web on a phone, social media',
      id: 'Konversi per sesi tertinggi di toko, lalu marketplace, aplikasi, web di komputer, web di ponsel, media sosial',
    },
    source: 'E8.1-E8.10',
    needs: ['multi'],
    parts: [
      {
        kind: 'range',
        measured: {
          en: 'smallest step down this order (a ratio above 1)',
          id: 'langkah turun terkecil pada urutan ini (rasio di atas 1)',
        },
        ...{ unit: 'count', low: 1, high: null, onlyPooled: true },
        read: smallestStep(ladder.map(conversionAt)),
      },
      conversion({ en: 'store', id: 'toko' }, 'store', 0.2, 0.4),
      conversion({ en: 'marketplace', id: 'marketplace' }, 'marketplace', 0.05, 0.15),
      conversion({ en: 'web on a computer', id: 'web di komputer' }, 'web/computer', 0.02, 0.06),
      conversion({ en: 'web on a phone', id: 'web di ponsel' }, 'web/phone', 0.013, 0.04),
      conversion({ en: 'social media', id: 'media sosial' }, 'social', 0.005, 0.02),
    ],
    finding: null,
  },
  {
    id: 'F3',
    statement: {
      en: 'On the web, sessions on a computer convert better than those on a phone',
      id: 'Di web, konversi per sesi di komputer lebih tinggi daripada di ponsel',
    },
    source: 'E8.3 E8.4',
    needs: ['multi'],
    parts: [
      {
        kind: 'range',
        measured: { en: 'conversion, computer / phone', id: 'konversi, komputer / ponsel' },
        ...{ unit: 'count', low: 1.25, high: 2.5 },
        read: combine([conversionAt('web/computer'), conversionAt('web/phone')], (a, b) => a / b),
      },
    ],
    finding: null,
  },
  {
    id: 'F9',
    statement: {
      en: 'Journeys that change channel leak to rivals, fewer where channels are linked',
      id: 'Perjalanan belanja yang berpindah saluran sebagian bocor ke pesaing, lebih sedikit bila saluran terhubung',
    },
    source: 'E4.9 E4.10',
    needs: ['multi', 'omni'],
    parts: [
      {
        kind: 'range',
        measured: {
          en: 'lost on a switch / ended journeys with a switch',
          id: 'gagal saat pindah saluran / perjalanan belanja dengan pindah saluran yang sudah berakhir',
        },
        ...{ unit: 'share', low: 0.15, high: 0.3, read: (sums) => leak(sums, 'multi') },
      },
      {
        kind: 'sign',
        measured: { en: 'the same, omni minus multi', id: 'hal yang sama, omni dikurangi multi' },
        ...{ unit: 'share', expects: 'lower' },
        read: combine([(sums) => leak(sums, 'omni'), (sums) => leak(sums, 'multi')], (a, b) => a - b),
      },
    ],
    finding: null,
  },
];

function leak(sums: FactSums, world: 'multi' | 'omni'): Measured {
  return ratio(
    total(sums, world, 'lost.leakOnSwitch'),
    total(sums, world, 'switchedJourneysEnded'),
    'noSwitchedJourneys',
  );
}
