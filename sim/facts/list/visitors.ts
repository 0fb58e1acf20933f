import type { Measured } from '../../metrics/summary.ts';
import { webVisitors } from '../../metrics/webVisitors.ts';
import type { Fact } from '../fact.ts';
import { ratio, touchpointsOf, worldOf, type FactSums } from '../factSums.ts';

function visitorsOf(sums: FactSums): ReturnType<typeof webVisitors> {
  const { daily, returning } = worldOf(sums, 'multi');
  return webVisitors(daily, returning, touchpointsOf(sums, 'multi'));
}

function returningToNew(sums: FactSums): Measured {
  const { returning, fresh } = visitorsOf(sums);
  return ratio(returning.baskets * fresh.sessions, fresh.baskets * returning.sessions, 'noBaskets');
}

function newConversion(sums: FactSums): Measured {
  const { returning, fresh } = visitorsOf(sums);
  const kept = (returning.orders + fresh.orders) / (returning.baskets + fresh.baskets);
  return ratio(fresh.orders, fresh.baskets * kept, 'noBaskets');
}

function returningShare(sums: FactSums): Measured {
  const { returning, fresh } = visitorsOf(sums);
  return ratio(returning.sessions, returning.sessions + fresh.sessions, 'noSessions');
}

function customersWith(column: number): (sums: FactSums) => Measured {
  return (sums) => {
    const { customers } = worldOf(sums, 'multi');
    return ratio(customers[column] ?? 0, customers[0] ?? 0, 'noBuyers');
  };
}

/** Purchases in a store after looking online, over those the other way round; here or wherever made. */
function webroomToShowroom(where: 'here' | 'anywhere'): (sums: FactSums) => Measured {
  return (sums) => {
    const { crossings } = worldOf(sums, 'multi');
    const at = (cell: number): number =>
      (crossings[cell] ?? 0) + (where === 'anywhere' ? (crossings[cell + 2] ?? 0) : 0);
    return ratio(at(0), at(1), 'noOrders');
  };
}

/** Who comes back, and by how many ways. */
export const visitorFacts: readonly Fact[] = [
  {
    id: 'F4',
    statement: {
      en: 'Visitors who were on the web shop before fill a basket about twice as often as new ones',
      id: 'Pengunjung yang pernah ke situs web mengisi keranjang sekitar dua kali lebih sering daripada pengunjung baru',
    },
    source: 'E8.6 E2.17',
    needs: ['multi'],
    parts: [
      {
        kind: 'range',
        measured: {
          en: 'sessions with a basket, returning within 28 days on the same device / others',
          id: 'sesi dengan keranjang, yang kembali dalam 28 hari di perangkat yang sama / lainnya',
        },
        ...{ unit: 'count', low: 1.5, high: 2.5, read: returningToNew },
      },
      {
        kind: 'range',
        measured: {
          en: 'conversion of the others / (their basket share x (1 - abandonment))',
          id: 'konversi yang lainnya / (bagian berkeranjangnya x (1 - keranjang ditinggalkan))',
        },
        ...{ unit: 'count', low: 0.75, high: 1.25, read: newConversion },
      },
      {
        kind: 'shown',
        measured: {
          en: 'share of returning sessions (published: 48%)',
          id: 'bagian sesi yang kembali (terbitan: 48%)',
        },
        ...{ unit: 'share', read: returningShare },
      },
    ],
    finding: null,
  },
  {
    id: 'F8',
    statement: {
      en: 'Most customers use several touchpoints, and more look online and buy in the store than the other way round',
      id: 'Sebagian besar pelanggan memakai beberapa titik sentuh, dan lebih banyak yang mencari daring lalu membeli di toko daripada sebaliknya',
    },
    source: 'E4.2 E4.6 E4.7 E4.9',
    needs: ['multi'],
    parts: [
      {
        kind: 'range',
        measured: {
          en: 'buyers with sessions for a need at two touchpoints or more (channel x device; browsing left out)',
          id: 'pembeli dengan sesi karena kebutuhan di dua titik sentuh atau lebih (saluran x perangkat; tanpa melihat-lihat)',
        },
        ...{ unit: 'share', low: 0.55, high: 0.8, read: customersWith(1) },
      },
      {
        kind: 'range',
        measured: {
          en: 'looked online, bought in a store / the other way round; wherever bought, those lost to a rival on the way included, as surveys ask',
          id: 'mencari daring lalu membeli di toko / sebaliknya; di mana pun membelinya, termasuk yang beralih ke pesaing di tengah jalan, seperti pertanyaan survei',
        },
        ...{ unit: 'count', low: 1.2, high: 2, read: webroomToShowroom('anywhere') },
      },
      {
        kind: 'shown',
        measured: {
          en: 'the same, orders of this firm only',
          id: 'hal yang sama, hanya pesanan perusahaan ini',
        },
        ...{ unit: 'count', read: webroomToShowroom('here') },
      },
      {
        kind: 'shown',
        measured: {
          en: 'buyers who used two channels or more',
          id: 'pembeli yang memakai dua saluran atau lebih',
        },
        ...{ unit: 'share', read: customersWith(2) },
      },
      {
        kind: 'shown',
        measured: {
          en: 'buyers who ordered in two channels or more',
          id: 'pembeli yang memesan di dua saluran atau lebih',
        },
        ...{ unit: 'share', read: customersWith(3) },
      },
    ],
    finding: null,
  },
];
