import type { Parameter } from '../parameter.ts';

/** Goods that come back: how often, when, how, and what shoppers think of it beforehand. */
export const returnsParameters = {
  returnShare: {
    label: { en: 'Returned orders', id: 'Pesanan yang dikembalikan' },
    meaning: {
      en: 'Share of delivered or collected orders that the shopper returns; 0: none, and nobody thinks of it.',
      id: 'Bagian pesanan antar atau ambil di toko yang dikembalikan pembelanja; 0: tidak ada, dan tak ada yang memikirkannya.',
    },
    unit: 'share',
    default: 0.08,
    min: 0,
    max: 1,
    rule: 'R28',
    source: 'assumed',
    confidence: 'assumed',
  },
  returnDays: {
    label: { en: 'Days until a return', id: 'Hari sampai pengembalian' },
    meaning: {
      en: 'Days from the order until the goods are back and the money is paid back.',
      id: 'Hari sejak pesanan sampai barang kembali dan uangnya dibayarkan kembali.',
    },
    unit: 'days',
    default: 10,
    min: 1,
    max: 90,
    integer: true,
    rule: 'R28',
    source: 'assumed',
    confidence: 'assumed',
  },
  parcelCost: {
    label: { en: 'Episode: returned by parcel', id: 'Episode: dikembalikan lewat paket' },
    meaning: {
      en: 'What a return by parcel takes from her satisfaction, as the worth of an episode.',
      id: 'Berkurangnya kepuasan karena pengembalian lewat paket, sebagai nilai episode.',
    },
    unit: 'index',
    default: 0.15,
    min: 0,
    max: 1,
    rule: 'R28',
    source: 'assumed',
    confidence: 'low',
  },
  storeCost: {
    label: { en: 'Episode: returned in a store', id: 'Episode: dikembalikan di toko' },
    meaning: {
      en: 'What a return in a store takes from her satisfaction, as the worth of an episode.',
      id: 'Berkurangnya kepuasan karena pengembalian di toko, sebagai nilai episode.',
    },
    unit: 'index',
    default: 0.05,
    min: 0,
    max: 1,
    rule: 'R28',
    source: 'assumed',
    confidence: 'low',
  },
  worryShare: {
    label: { en: 'Stops for worry about returns', id: 'Berhenti karena ragu soal pengembalian' },
    meaning: {
      en: 'Share of those who stop at the checkout of an order to be delivered or collected that would go on if return options were shown from the start.',
      id: 'Bagian yang berhenti saat membayar pesanan antar atau ambil di toko yang akan lanjut bila pilihan pengembalian ditampilkan sejak awal.',
    },
    unit: 'share',
    default: 0.1,
    min: 0,
    max: 1,
    rule: 'R28',
    source: 'E2.4',
    confidence: 'low',
  },
} as const satisfies Readonly<Record<string, Parameter>>;
