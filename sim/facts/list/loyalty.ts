import type { Measured } from '../../metrics/summary.ts';
import type { Cohort } from '../cohort.ts';
import type { Fact, FactPart } from '../fact.ts';
import { ratio, type FactSums } from '../factSums.ts';

/** Share of those with at least n - 1 orders who have n. */
function step(n: number): (sums: FactSums) => Measured {
  return (sums) => {
    const { orders } = cohortOf(sums);
    const atLeast = (count: number): number => orders.filter((own) => own >= count).length;
    return ratio(atLeast(n), atLeast(n - 1), n === 2 ? 'noBuyers' : 'noRepeatBuyers');
  };
}

function cohortOf({ cohort }: FactSums): Cohort {
  if (cohort === null) throw new Error('a fact reads the cohort and does not name it');
  return cohort;
}

/** Share of a total that the top fifth of the members hold. */
function topFifth(amounts: readonly number[]): Measured {
  const sorted = amounts.toSorted((a, b) => b - a);
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  return ratio(sum(sorted.slice(0, Math.round(amounts.length / 5))), sum(sorted), 'noBuyers');
}

function rises(sums: FactSums): Measured {
  const steps = [2, 3, 4].map((n) => step(n)(sums));
  const [two, three, four] = steps.map((one) => (one.kind === 'value' ? one.value : 0));
  if (two === undefined || three === undefined || four === undefined || two === 0 || three === 0)
    return { kind: 'none', reason: 'noRepeatBuyers' };
  return { kind: 'value', value: Math.min(three / two, four / three) };
}

const ladderStep = (
  n: number,
  ordinals: { readonly en: string; readonly id: string },
  low: number,
  high: number,
): FactPart => ({
  kind: 'range',
  measured: { en: `order ${ordinals.en}`, id: `pesanan ${ordinals.id}` },
  ...{ unit: 'share', low, high, read: step(n) },
});

/** How often the same people buy again: shoppers with a first order in the history, each followed for a year from then. */
export const loyaltyFacts: readonly Fact[] = [
  {
    id: 'F5',
    statement: {
      en: 'About a third of new buyers buy again within a year',
      id: 'Sekitar sepertiga pembeli baru membeli lagi dalam setahun',
    },
    source: 'E5.2 E5.6',
    needs: ['cohort'],
    parts: [
      {
        kind: 'range',
        measured: { en: 'with a second order within a year', id: 'dengan pesanan kedua dalam setahun' },
        ...{ unit: 'share', low: 0.25, high: 0.46, read: step(2) },
      },
    ],
    finding: null,
  },
  {
    id: 'F6',
    statement: {
      en: 'With every order the next one becomes more likely',
      id: 'Dengan setiap pesanan, pesanan berikutnya makin mungkin',
    },
    source: 'E5.2 E5.7',
    needs: ['cohort'],
    parts: [
      ladderStep(2, { en: '2 after 1', id: '2 setelah 1' }, 0.25, 0.46),
      ladderStep(3, { en: '3 after 2', id: '3 setelah 2' }, 0.45, 0.65),
      ladderStep(4, { en: '4 after 3', id: '4 setelah 3' }, 0.55, 0.75),
      {
        kind: 'range',
        measured: {
          en: 'smallest step up (a ratio above 1)',
          id: 'langkah naik terkecil (rasio di atas 1)',
        },
        ...{ unit: 'count', low: 1, high: null, onlyPooled: true, read: rises },
      },
    ],
    finding: null,
  },
  {
    id: 'F7',
    statement: {
      en: 'The top fifth of buyers make about half of all purchases',
      id: 'Seperlima pembeli teratas melakukan sekitar separuh dari semua pembelian',
    },
    source: 'E5.8 E5.9',
    needs: ['cohort'],
    parts: [
      {
        kind: 'range',
        measured: { en: 'their share of orders', id: 'bagian mereka dari pesanan' },
        ...{ unit: 'share', low: 0.45, high: 0.6, read: (sums) => topFifth(cohortOf(sums).orders) },
      },
      {
        kind: 'range',
        measured: {
          en: 'share of spend of the top fifth by spend',
          id: 'bagian belanja dari seperlima teratas menurut belanja',
        },
        ...{ unit: 'share', low: 0.6, high: 0.7, read: (sums) => topFifth(cohortOf(sums).spend) },
      },
    ],
    finding: null,
  },
];
