import type { Measured } from '../../metrics/summary.ts';
import { spendColumn } from '../bestChannel.ts';
import type { Text } from '../../units.ts';
import type { Fact, FactPart } from '../fact.ts';
import { ratio, worldOf, type FactSums } from '../factSums.ts';
import type { FactCrowd } from '../factWorlds.ts';

/** Spend per buyer in several channels over spend per buyer in one (naive), and over their own in their best channel alone (true). */
function spendRatios(
  sums: FactSums,
  crowd: FactCrowd,
): { readonly naive: Measured; readonly true: Measured } {
  const own = sums.spend[crowd];
  if (own === undefined) throw new Error(`a fact reads the spend of a crowd it does not name: ${crowd}`);
  const { one, spendOfOne, several, spendOfSeveral, leftBest } = spendColumn;
  const at = (column: number): number => own[column] ?? 0;
  return {
    naive: ratio(at(spendOfSeveral) * at(one), at(several) * at(spendOfOne), 'noBuyers'),
    true: ratio(at(spendOfSeveral), at(leftBest), 'noBuyers'),
  };
}

function joined(
  crowd: FactCrowd,
  join: (naive: number, corrected: number) => number,
): (sums: FactSums) => Measured {
  return (sums) => {
    const { naive, true: corrected } = spendRatios(sums, crowd);
    if (naive.kind === 'none') return naive;
    return corrected.kind === 'none'
      ? corrected
      : { kind: 'value', value: join(naive.value, corrected.value) };
  };
}

const goods = {
  fashion: { en: 'fashion', id: 'busana' },
  groceries: { en: 'daily goods', id: 'kebutuhan harian' },
} as const satisfies Partial<Record<FactCrowd, Text>>;

/** That buyers in several channels seem to spend more than the channels make them spend, in another trade. */
function naiveBeyondTrue(crowd: FactCrowd, { en, id }: Text): FactPart {
  return {
    kind: 'sign',
    measured: { en: `ratio minus the true one, ${en}`, id: `rasio dikurangi yang sebenarnya, ${id}` },
    ...{ unit: 'count', expects: 'higher', read: joined(crowd, (naive, corrected) => naive - corrected) },
  };
}

/** Which repeat orders: those for which the firm held every kind needed, or all. */
type Population = 'held' | 'all';

/** Fields (column 1) or time (2) per repeat order in channels that ask, omni as a change on multi. */
function entryChange(population: Population, column: 1 | 2): (sums: FactSums) => Measured {
  return (sums) => {
    const perOrder = (world: 'multi' | 'omni'): number => {
      const { repeatEntry } = worldOf(sums, world);
      const at = (cell: number): number =>
        (repeatEntry[cell] ?? 0) + (population === 'all' ? (repeatEntry[cell + 3] ?? 0) : 0);
      return at(0) === 0 ? 0 : at(column) / at(0);
    };
    const before = perOrder('multi');
    return ratio(perOrder('omni') - before, before, 'noOrders');
  };
}

/** What customers of several channels are worth, and what a firm that knows them spares them. */
export const customerFacts: readonly Fact[] = [
  {
    id: 'F11',
    statement: {
      en: 'Shoppers who buy in several channels spend more, by far more than the channels make them spend',
      id: 'Pembelanja yang membeli di beberapa saluran berbelanja lebih banyak, jauh melebihi tambahan akibat salurannya',
    },
    source: 'E4.3 E4.5 E5.11 E5.12 E10.8',
    needs: ['citySpend', 'fashionSpend', 'groceriesSpend'],
    parts: [
      {
        kind: 'range',
        measured: {
          en: 'spend per buyer, several channels / one (grouped in the history, spend after it)',
          id: 'belanja per pembeli, beberapa saluran / satu (dikelompokkan pada riwayat, belanja sesudahnya)',
        },
        ...{ unit: 'count', low: 1.1, high: 5, read: (sums) => spendRatios(sums, 'city').naive },
      },
      {
        kind: 'sign',
        measured: {
          en: 'that ratio minus the true one: the same shoppers against themselves with only their best channel',
          id: 'rasio itu dikurangi yang sebenarnya: pembelanja yang sama dibandingkan dirinya dengan saluran terbaiknya saja',
        },
        ...{
          unit: 'count',
          expects: 'higher',
          read: joined('city', (naive, corrected) => naive - corrected),
        },
      },
      {
        kind: 'range',
        measured: { en: 'true excess / naive excess', id: 'kelebihan sebenarnya / kelebihan naif' },
        ...{ unit: 'count', low: null, high: 0.5 },
        read: joined('city', (naive, corrected) => (corrected - 1) / (naive - 1)),
      },
      {
        kind: 'shown',
        measured: { en: 'the true ratio', id: 'rasio sebenarnya' },
        ...{ unit: 'count', read: (sums) => spendRatios(sums, 'city').true },
      },
      naiveBeyondTrue('fashion', goods.fashion),
      {
        kind: 'sign',
        measured: {
          en: 'the true ratio minus 1, fashion: goods bought for pleasure',
          id: 'rasio sebenarnya dikurangi 1, busana: barang untuk kesenangan',
        },
        ...{ unit: 'count', expects: 'higher', read: joined('fashion', (_, corrected) => corrected - 1) },
      },
      naiveBeyondTrue('groceries', goods.groceries),
      {
        kind: 'shown',
        measured: {
          en: 'the true ratio, daily goods (about 1 allowed)',
          id: 'rasio sebenarnya, kebutuhan harian (sekitar 1 dapat diterima)',
        },
        ...{ unit: 'count', read: (sums) => spendRatios(sums, 'groceries').true },
      },
    ],
    finding: {
      en: 'Left with the channel they like best, buyers of fashion in several channels spend as much as with all. Under multi every change of channel can lose the journey, and with one channel none is changed; that offsets what more ways to buy bring.',
      id: 'Bila hanya diberi saluran yang paling disukainya, pembeli busana di beberapa saluran berbelanja sama banyaknya. Pada multi setiap pindah saluran bisa menggagalkan perjalanan belanja, dan dengan satu saluran tak ada yang pindah; itu menghapus keuntungan dari lebih banyak cara membeli.',
    },
  },
  {
    id: 'F12',
    statement: {
      en: 'Where the firm already holds all an order needs, linked channels spare most of the typing',
      id: 'Bila perusahaan sudah memiliki semua data yang diperlukan, saluran yang terhubung menghemat sebagian besar pengetikan',
    },
    source: 'E2.6 E2.7 E2.9 E2.10',
    needs: ['multi', 'omni'],
    parts: [
      {
        kind: 'range',
        measured: {
          en: 'fields per repeat order in channels that ask, where the firm holds every kind, omni against multi',
          id: 'isian per pesanan ulang di saluran yang meminta, bila perusahaan memiliki semua jenis data, omni dibandingkan multi',
        },
        ...{ unit: 'share', low: -0.85, high: -0.5, read: entryChange('held', 1) },
      },
      {
        kind: 'range',
        measured: { en: 'time typed for those orders', id: 'waktu mengetik untuk pesanan itu' },
        ...{ unit: 'share', low: null, high: -0.35, read: entryChange('held', 2) },
      },
      {
        kind: 'shown',
        measured: {
          en: 'fields per repeat order in channels that ask, all of them',
          id: 'isian per pesanan ulang di saluran yang meminta, semuanya',
        },
        ...{ unit: 'share', read: entryChange('all', 1) },
      },
      {
        kind: 'shown',
        measured: { en: 'time typed for all of them', id: 'waktu mengetik untuk semuanya' },
        ...{ unit: 'share', read: entryChange('all', 2) },
      },
    ],
    finding: null,
  },
];
