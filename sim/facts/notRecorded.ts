import type { Text } from '../units.ts';

/** What a fact would be measured by, and worlds do not write down. */
export const notRecorded = {
  returningVisitors: {
    en: 'worlds do not record whether a shopper was at the same touchpoint within the last 28 days',
    id: 'dunia tidak mencatat apakah pembelanja pernah ke titik sentuh yang sama dalam 28 hari terakhir',
  },
  touchpointsUsed: {
    en: 'worlds do not record which touchpoints a shopper used',
    id: 'dunia tidak mencatat titik sentuh mana yang dipakai seorang pembelanja',
  },
  whereOrdersBegan: {
    en: 'worlds do not record in which channel an order that was finished elsewhere began',
    id: 'dunia tidak mencatat di saluran mana dimulainya pesanan yang selesai di saluran lain',
  },
  channelsBoughtIn: {
    en: 'worlds do not record in which channels a shopper bought, and there is no crowd of hedonic and of utilitarian wants',
    id: 'dunia tidak mencatat di saluran mana pembelanja membeli, dan belum ada kerumunan dengan keinginan hedonis dan utilitarian',
  },
  fieldsOfOrders: {
    en: 'worlds do not record the fields typed for a single order, nor whether the firm held all that it needs',
    id: 'dunia tidak mencatat isian yang diketik untuk satu pesanan, dan apakah perusahaan sudah memiliki semua yang diperlukan',
  },
  campaigns: {
    en: 'the model has no message campaigns',
    id: 'model belum memiliki kampanye pesan',
  },
  correlatedDemand: {
    en: 'the model has no correlation of demand between places',
    id: 'model belum memiliki korelasi permintaan antar tempat',
  },
} as const satisfies Readonly<Record<string, Text>>;
