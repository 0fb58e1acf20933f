import { baseStock } from '../../world/stock.ts';
import type { Measured } from '../../metrics/summary.ts';
import type { DailyCounter } from '../../world/worldResult.ts';
import type { Fact, FactPart } from '../fact.ts';
import { ratio, total, type FactSums } from '../factSums.ts';
import type { FactWorld } from '../factWorlds.ts';
import { lostAgainstBest } from '../messagingContribution.ts';

/** What a counter gains from multi (or `against`) to another world, as a share of what it was. */
export function gain(
  world: FactWorld,
  counter: DailyCounter,
  where = '',
  against: FactWorld = 'multi',
): (sums: FactSums) => Measured {
  return (sums) => {
    const before = total(sums, against, counter, where);
    return ratio(total(sums, world, counter, where) - before, before, 'noOrders');
  };
}

/** Purchases in the store: orders, and what shoppers buy there when they collect. */
function storeSales(sums: FactSums, world: FactWorld): number {
  return total(sums, world, 'orders', 'store') + total(sums, world, 'extraPurchases', 'store');
}

function storeGain(sums: FactSums): Measured {
  const before = storeSales(sums, 'multi');
  return ratio(storeSales(sums, 'collecting') - before, before, 'noOrders');
}

function allGain(sums: FactSums): Measured {
  const all = (world: FactWorld): number => total(sums, world, 'orders', '!store') + storeSales(sums, world);
  return ratio(all('collecting') - all('multi'), all('multi'), 'noOrders');
}

function onlineAbandonment(sums: FactSums, world: FactWorld): Measured {
  const baskets = total(sums, world, 'basketSessions', '!store');
  return ratio(baskets - total(sums, world, 'orders', '!store'), baskets, 'noBaskets');
}

/** Orders that a reminder brings or costs, per reminder sent. */
function reminded(world: FactWorld): (sums: FactSums) => Measured {
  return (sums) =>
    ratio(
      total(sums, world, 'orders') - total(sums, 'noReminder', 'orders'),
      total(sums, world, 'reminders'),
      'noBaskets',
    );
}

const reminder = (
  world: FactWorld,
  after: { readonly en: string; readonly id: string },
  expects: 'higher' | 'notHigher',
): FactPart => ({
  kind: 'sign',
  measured: {
    en: `orders per reminder sent, against none, after ${after.en}`,
    id: `pesanan per pengingat terkirim, dibandingkan tanpa pengingat, setelah ${after.id}`,
  },
  ...{ unit: 'share', expects, read: reminded(world) },
});

const offTheBest = (world: FactWorld, perMonth: number): FactPart => ({
  kind: 'range',
  measured: {
    en: `messaging contribution lost with ${perMonth} campaigns in 28 days instead of 7`,
    id: `kontribusi pesan yang hilang dengan ${perMonth} kampanye dalam 28 hari, bukan 7`,
  },
  ...{ unit: 'share', low: 0.1, high: 0.35, read: lostAgainstBest(world) },
});

const DEMAND = 60;

/**
 * Safety stock (base stock less mean demand within the lead time) of n pooled places against n apart, at the same chance of an empty
 * shelf, x the square root of n: 1 where the square-root law holds. From the rule of the model itself [R19].
 */
function poolingOf(places: number): Measured {
  const target = 0.08;
  const safety = (mean: number): number => {
    const { lower, chanceLower } = baseStock(mean, target);
    return lower + 1 - chanceLower - mean;
  };
  const pooled = safety(places * DEMAND) / (places * safety(DEMAND));
  return { kind: 'value', value: pooled * Math.sqrt(places) };
}

/** Share of the articles found missing that pooling saves. */
function saving(sums: FactSums, apart: FactWorld, pooled: FactWorld): Measured {
  const found = (world: FactWorld): number =>
    total(sums, world, 'stockOuts') + total(sums, world, 'oversold');
  return ratio(found(apart) - found(pooled), found(apart), 'noOrders');
}

/** What follows when channels work together. */
export const integrationFacts: readonly Fact[] = [
  {
    id: 'F10',
    statement: {
      en: 'Collection and stock in sight move sales from online to the store, and raise the total',
      id: 'Pengambilan di toko dan stok yang terlihat memindahkan penjualan dari daring ke toko, dan menaikkan jumlahnya',
    },
    source: 'E6.1 E6.2',
    needs: ['multi', 'collecting'],
    parts: [
      {
        kind: 'range',
        measured: {
          en: 'change of orders checked out online',
          id: 'perubahan pesanan yang diselesaikan daring',
        },
        ...{ unit: 'share', low: -0.06, high: -0.005, read: gain('collecting', 'orders', '!store') },
      },
      {
        kind: 'sign',
        measured: {
          en: 'change of orders checked out online',
          id: 'perubahan pesanan yang diselesaikan daring',
        },
        ...{ unit: 'share', expects: 'lower', read: gain('collecting', 'orders', '!store') },
      },
      {
        kind: 'sign',
        measured: {
          en: 'change of purchases in the store, those when collecting included',
          id: 'perubahan pembelian di toko, termasuk saat mengambil pesanan',
        },
        ...{ unit: 'share', expects: 'higher', read: storeGain },
      },
      {
        kind: 'sign',
        measured: { en: 'change of all purchases', id: 'perubahan semua pembelian' },
        ...{ unit: 'share', expects: 'higher', read: allGain },
      },
      {
        kind: 'sign',
        measured: {
          en: 'change of baskets left behind online',
          id: 'perubahan keranjang daring yang ditinggalkan',
        },
        ...{ unit: 'share', expects: 'higher' },
        read: (sums: FactSums): Measured => {
          const [after, before] = [onlineAbandonment(sums, 'collecting'), onlineAbandonment(sums, 'multi')];
          if (after.kind === 'none') return after;
          return before.kind === 'none' ? before : { kind: 'value', value: after.value - before.value };
        },
      },
    ],
    finding: null,
  },
  {
    id: 'F13',
    statement: {
      en: 'All levers of integration together raise orders per shopper, moderately',
      id: 'Semua tuas integrasi bersama-sama menaikkan pesanan per pembelanja, secukupnya',
    },
    source: 'E2.10 E4.4 E5.13 E6.9',
    needs: ['multi', 'omni', 'lowMulti', 'lowOmni', 'highMulti', 'highOmni'],
    parts: [
      {
        kind: 'range',
        measured: {
          en: 'change of orders, omni against multi',
          id: 'perubahan pesanan, omni dibandingkan multi',
        },
        ...{ unit: 'share', low: 0.05, high: 0.25, read: gain('omni', 'orders') },
      },
      {
        kind: 'shown',
        measured: {
          en: 'the same with all weak numbers low: leak, switching, hazard of a field, collection, other places',
          id: 'hal yang sama bila semua angka lemah rendah: kebocoran, pindah saluran, risiko per isian, pengambilan, tempat lain',
        },
        ...{ unit: 'share', read: gain('lowOmni', 'orders', '', 'lowMulti') },
      },
      {
        kind: 'shown',
        measured: {
          en: 'the same with all of them high',
          id: 'hal yang sama bila semuanya tinggi',
        },
        ...{ unit: 'share', read: gain('highOmni', 'orders', '', 'highMulti') },
      },
    ],
    finding: null,
  },
  {
    id: 'F14',
    statement: {
      en: 'A reminder within the hour harms, one after a day or more helps; too many messages earn less',
      id: 'Pengingat dalam sejam merugikan, pengingat setelah sehari atau lebih membantu; pesan yang terlalu sering mengurangi hasil',
    },
    source: 'E7.1 E7.6',
    needs: [
      ...(['noReminder', 'reminderAtOnce', 'reminderNextDay', 'reminderThirdDay'] as const),
      ...(['omni', 'messages4', 'messages7', 'messages10'] as const),
    ],
    times: 4,
    parts: [
      reminder('reminderAtOnce', { en: 'half an hour', id: 'setengah jam' }, 'notHigher'),
      reminder('reminderNextDay', { en: '24 hours', id: '24 jam' }, 'higher'),
      reminder('reminderThirdDay', { en: '72 hours', id: '72 jam' }, 'higher'),
      offTheBest('messages4', 4),
      offTheBest('messages10', 10),
    ],
    finding: null,
  },
  {
    id: 'F15',
    statement: {
      en: 'Pooling places saves safety stock by the square root of their number; of those who miss an article a third to a half leave',
      id: 'Menggabungkan tempat menghemat stok pengaman menurut akar jumlahnya; sepertiga sampai separuh yang tidak menemukan barangnya pergi',
    },
    source: 'E9.2 E9.6',
    needs: ['multi', 'apart', 'pooled', 'alikeApart', 'alikePooled'],
    parts: [
      ...[2, 4].map((places): FactPart => ({
        kind: 'range',
        measured: {
          en: `safety stock of ${places} places pooled, by the square-root law`,
          id: `stok pengaman ${places} tempat yang digabung, menurut hukum akar`,
        },
        ...{ unit: 'count', low: 0.95, high: 1.05, onlyPooled: true, read: () => poolingOf(places) },
      })),
      {
        kind: 'range',
        measured: {
          en: 'lost for want of the article / times an article was missing',
          id: 'gagal karena barang tidak ada / kejadian barang tidak ada',
        },
        ...{ unit: 'share', low: 0.28, high: 0.6 },
        read: (sums) =>
          ratio(
            total(sums, 'multi', 'lost.stockOut'),
            total(sums, 'multi', 'stockOuts') + total(sums, 'multi', 'oversold'),
            'noOrders',
          ),
      },
      {
        kind: 'sign',
        measured: {
          en: 'articles found missing that pooling saves, as a share: half the needs for the same few articles minus none',
          id: 'bagian barang kosong yang dihindari dengan penggabungan: separuh kebutuhan untuk beberapa barang yang sama dikurangi tanpa itu',
        },
        ...{ unit: 'share', expects: 'lower' },
        read: (sums: FactSums): Measured => {
          const [alike, own] = [saving(sums, 'alikeApart', 'alikePooled'), saving(sums, 'apart', 'pooled')];
          if (alike.kind === 'none') return alike;
          return own.kind === 'none' ? own : { kind: 'value', value: alike.value - own.value };
        },
      },
      {
        kind: 'shown',
        measured: { en: 'what pooling saves without that', id: 'yang dihindari tanpa kesamaan itu' },
        ...{ unit: 'share', read: (sums: FactSums) => saving(sums, 'apart', 'pooled') },
      },
    ],
    finding: null,
  },
];
