import type { Measured } from '../../metrics/summary.ts';
import type { Fact } from '../fact.ts';
import { ratio, worldOf, type FactSums } from '../factSums.ts';
import type { FactWorld } from '../factWorlds.ts';
import { lostAgainstBest } from '../messagingContribution.ts';
import { moneyColumn } from '../worldSums.ts';
import { gain } from './integration.ts';

/** Segment of the most store-focused shoppers, in every prepared crowd. */
const STORE_FOCUSED = 0;

/** Orders of store-focused shoppers with daily goods, omni as a change on multi. */
function storeFocusedGain(sums: FactSums): Measured {
  const orders = (world: FactWorld): number => worldOf(sums, world).segmentOrders[STORE_FOCUSED] ?? 0;
  return ratio(orders('groceriesOmni') - orders('groceriesMulti'), orders('groceriesMulti'), 'noOrders');
}

function difference(
  a: (sums: FactSums) => Measured,
  b: (sums: FactSums) => Measured,
): (sums: FactSums) => Measured {
  return (sums) => {
    const [one, other] = [a(sums), b(sums)];
    if (one.kind === 'none') return one;
    return other.kind === 'none' ? other : { kind: 'value', value: one.value - other.value };
  };
}

/** An amount of money in one world as a change on another, as a share of it. */
function moneyChange(
  column: keyof typeof moneyColumn,
  world: FactWorld,
  against: FactWorld,
): (sums: FactSums) => Measured {
  return (sums) => {
    const amount = (one: FactWorld): number => worldOf(sums, one).money[moneyColumn[column]] ?? 0;
    return ratio(amount(world) - amount(against), Math.abs(amount(against)), 'noOrders');
  };
}

/** Orders outside the web in four weeks without the web shop, as a change on four weeks with it. */
const elsewhere = (down: FactWorld, up: FactWorld): ((sums: FactSums) => Measured) =>
  gain(down, 'orders', '!web', up);

/** Where integration should not win: four checks, as the evidence asks for them. */
export const limits: readonly Fact[] = [
  {
    id: 'N1',
    statement: {
      en: 'Store-focused shoppers of daily goods gain little or nothing from linked channels',
      id: 'Pembelanja kebutuhan harian yang setia pada toko hampir tidak diuntungkan oleh saluran yang terhubung',
    },
    source: 'E5.11 E1.6',
    needs: ['multi', 'omni', 'groceriesMulti', 'groceriesOmni'],
    parts: [
      {
        kind: 'range',
        measured: {
          en: 'change of their orders, omni against multi (less than the least that F13 calls moderate)',
          id: 'perubahan pesanan mereka, omni dibandingkan multi (kurang dari yang disebut secukupnya pada F13)',
        },
        ...{ unit: 'share', low: null, high: 0.05, read: storeFocusedGain },
      },
      {
        kind: 'sign',
        measured: {
          en: 'the same minus the change for all shoppers of the city shop',
          id: 'hal yang sama dikurangi perubahan bagi semua pembelanja toko di kota',
        },
        ...{ unit: 'share', expects: 'lower', read: difference(storeFocusedGain, gain('omni', 'orders')) },
      },
      {
        kind: 'shown',
        measured: {
          en: 'change for all shoppers of daily goods',
          id: 'perubahan bagi semua pembelanja kebutuhan harian',
        },
        ...{ unit: 'share', read: gain('groceriesOmni', 'orders', '', 'groceriesMulti') },
      },
    ],
    finding: null,
  },
  {
    id: 'N2',
    statement: {
      en: 'Profit can fall though sales rise: a seller with two thousand shoppers, at the default prices',
      id: 'Laba bisa turun meskipun penjualan naik: usaha dengan dua ribu pembelanja, pada harga baku',
    },
    source: 'E11.1 E5.13',
    needs: ['smallMulti', 'smallOmni'],
    parts: [
      {
        kind: 'sign',
        measured: {
          en: 'change of orders, omni against multi',
          id: 'perubahan pesanan, omni dibandingkan multi',
        },
        ...{ unit: 'share', expects: 'higher', read: gain('smallOmni', 'orders', '', 'smallMulti') },
      },
      {
        kind: 'sign',
        measured: { en: 'change of profit, as a share of it', id: 'perubahan laba, sebagai bagiannya' },
        ...{ unit: 'share', expects: 'lower', read: moneyChange('profit', 'smallOmni', 'smallMulti') },
      },
      {
        kind: 'sign',
        measured: {
          en: 'change of what is paid back for returns',
          id: 'perubahan uang yang dikembalikan karena retur',
        },
        ...{ unit: 'share', expects: 'higher', read: moneyChange('refunds', 'smallOmni', 'smallMulti') },
      },
    ],
    finding: null,
  },
  {
    id: 'N3',
    statement: {
      en: 'An outage in one linked channel spills over to the others',
      id: 'Gangguan di satu saluran yang terhubung merembet ke saluran lain',
    },
    source: 'E5.14',
    needs: [
      ...(['weeksMulti', 'weeksOmni', 'webFailsMulti', 'webFailsOmni'] as const),
      ...(['webDownMulti', 'webDownOmni'] as const),
      ...(['hubDownMulti', 'hubDownOmni'] as const),
    ],
    parts: [
      {
        kind: 'sign',
        measured: {
          en: 'change of orders outside the web in four weeks in which every second stage in the web shop breaks off (assumed), omni',
          id: 'perubahan pesanan di luar situs web selama empat minggu ketika setiap tahap kedua di situs web putus (asumsi), omni',
        },
        ...{ unit: 'share', expects: 'lower', read: elsewhere('webFailsOmni', 'weeksOmni') },
      },
      {
        kind: 'sign',
        measured: { en: 'the same, omni minus multi', id: 'hal yang sama, omni dikurangi multi' },
        ...{ unit: 'share', expects: 'lower' },
        read: difference(elsewhere('webFailsOmni', 'weeksOmni'), elsewhere('webFailsMulti', 'weeksMulti')),
      },
      {
        kind: 'sign',
        measured: {
          en: 'change of orders outside the web in four weeks in which the web shop is closed, omni (the stores of Marks & Spencer sold 3.4% less in the half-year of 2025 in which its web shop was closed for 46 days)',
          id: 'perubahan pesanan di luar situs web selama empat minggu ketika situs web tutup, omni (toko Marks & Spencer menjual 3,4% lebih sedikit pada paruh tahun 2025 ketika situs webnya tutup 46 hari)',
        },
        ...{ unit: 'share', expects: 'notHigher', read: elsewhere('webDownOmni', 'weeksOmni') },
      },
      {
        kind: 'sign',
        measured: { en: 'the same, omni minus multi', id: 'hal yang sama, omni dikurangi multi' },
        ...{ unit: 'share', expects: 'lower' },
        read: difference(elsewhere('webDownOmni', 'weeksOmni'), elsewhere('webDownMulti', 'weeksMulti')),
      },
      {
        kind: 'sign',
        measured: {
          en: 'change of all orders in four weeks without the hub, omni',
          id: 'perubahan semua pesanan selama empat minggu tanpa pusat data, omni',
        },
        ...{ unit: 'share', expects: 'lower', read: gain('hubDownOmni', 'orders', '', 'weeksOmni') },
      },
      {
        kind: 'range',
        measured: {
          en: 'the same, multi, which has no hub to lose',
          id: 'hal yang sama, multi, yang tidak punya pusat data',
        },
        ...{ unit: 'share', low: 0, high: 0, read: gain('hubDownMulti', 'orders', '', 'weeksMulti') },
      },
    ],
    finding: null,
  },
  {
    id: 'N4',
    statement: {
      en: 'Linked channels can write too often, and one price for all channels can cost orders',
      id: 'Saluran yang terhubung bisa terlalu sering berkirim pesan, dan satu harga di semua saluran bisa mengurangi pesanan',
    },
    source: 'E7.1 E7.6 E1.6',
    needs: ['omni', 'messages7', 'messages28', 'multi', 'onePrice', 'bargainsMulti', 'bargainsOnePrice'],
    parts: [
      {
        kind: 'sign',
        measured: {
          en: 'messaging contribution lost with 28 campaigns in 28 days instead of 7',
          id: 'kontribusi pesan yang hilang dengan 28 kampanye dalam 28 hari, bukan 7',
        },
        ...{ unit: 'share', expects: 'higher', read: lostAgainstBest('messages28') },
      },
      {
        kind: 'sign',
        measured: {
          en: 'change of orders with one price calendar, multi otherwise, where six needs in ten begin with a look for promotions (as many shoppers say that they check them first)',
          id: 'perubahan pesanan dengan satu kalender harga, selebihnya multi, jika enam dari sepuluh kebutuhan dimulai dengan mencari promosi (sebanyak itu pembelanja yang mengaku memeriksanya dahulu)',
        },
        ...{ unit: 'share', expects: 'lower', read: gain('bargainsOnePrice', 'orders', '', 'bargainsMulti') },
      },
      {
        kind: 'shown',
        measured: {
          en: 'the same where nobody does, as by default',
          id: 'hal yang sama jika tak seorang pun melakukannya, seperti pada nilai baku',
        },
        ...{ unit: 'share', read: gain('onePrice', 'orders') },
      },
    ],
    finding: null,
  },
];
