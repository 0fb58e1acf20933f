import type { Text } from '../units.ts';
import { capabilities, type Capability } from './capabilities.ts';

/**
 * `contribution`: goes with what shoppers do; `setUp`: what having the channels and linking them costs, whatever they sell. Profit is the sum
 * of both.
 */
export type MoneySection = 'contribution' | 'setUp';

export interface MoneyLineText {
  readonly section: MoneySection;
  readonly name: Text;
  /** What the quantity counts, and what one of it earns (or costs, then below 0). */
  readonly quantity: Text;
}

const contribution = (en: string, id: string, quantity: Text): MoneyLineText => ({
  section: 'contribution',
  name: { en, id },
  quantity,
});

const setUp = (en: string, id: string, quantity: Text): MoneyLineText => ({
  section: 'setUp',
  name: { en, id },
  quantity,
});

const orderValue: Text = { en: 'order value, in the currency', id: 'nilai pesanan, dalam mata uang' };

const goingWithShoppers = {
  orderValue: contribution('Order value', 'Nilai pesanan', orderValue),
  costOfGoods: contribution('Cost of goods', 'Harga pokok barang', {
    en: 'list price of the goods sold, in the currency',
    id: 'harga normal barang yang terjual, dalam mata uang',
  }),
  commission: contribution('Commission', 'Komisi', orderValue),
  refunds: contribution('Refunds', 'Pengembalian dana', {
    en: 'order value paid back, in the currency',
    id: 'nilai pesanan yang dikembalikan, dalam mata uang',
  }),
  goodsBack: contribution('Goods sold again', 'Barang dijual kembali', {
    en: 'order value paid back for goods that came back, in the currency',
    id: 'nilai pesanan yang dikembalikan untuk barang yang kembali, dalam mata uang',
  }),
  parcelReturns: contribution('Returns by parcel', 'Pengembalian lewat paket', {
    en: 'orders returned by parcel',
    id: 'pesanan yang dikembalikan lewat paket',
  }),
  storeReturns: contribution('Returns in a store', 'Pengembalian di toko', {
    en: 'orders returned in a store',
    id: 'pesanan yang dikembalikan di toko',
  }),
  deliveryFees: contribution('Delivery fees', 'Ongkos kirim', {
    en: 'orders delivered',
    id: 'pesanan yang diantar',
  }),
  delivery: contribution('Delivery', 'Pengantaran', { en: 'orders delivered', id: 'pesanan yang diantar' }),
  collection: contribution('Collection', 'Pengambilan di toko', {
    en: 'orders collected',
    id: 'pesanan yang diambil',
  }),
  messages: contribution('Messages', 'Pesan', {
    en: 'messages sent, reminders included',
    id: 'pesan yang dikirim, termasuk pengingat',
  }),
  adverts: contribution('Adverts', 'Iklan', { en: 'adverts shown', id: 'iklan yang ditampilkan' }),
  service: contribution('Service', 'Layanan', {
    en: 'minutes of questions and answers',
    id: 'menit tanya jawab',
  }),
} as const;

const whateverTheySell = {
  channelDays: setUp('Open channels', 'Saluran yang dibuka', {
    en: 'days the channel was open',
    id: 'hari saluran itu buka',
  }),
  analysis: setUp('Analysis', 'Analisis', {
    en: 'hours of putting the reports of separate silos together',
    id: 'jam menyusun laporan dari silo yang terpisah',
  }),
  matching: setUp('Matching profiles', 'Pencocokan profil', {
    en: 'hours of finding out which profiles are of one customer',
    id: 'jam mencari profil mana milik pelanggan yang sama',
  }),
} as const;

const capabilityNames: Readonly<Record<Capability, Text>> = {
  pairs: { en: 'linked pairs of channels', id: 'pasangan saluran yang terhubung' },
  collection: { en: 'collection in the store', id: 'ambil di toko' },
  calendar: { en: 'one price calendar', id: 'satu kalender harga' },
  live: { en: 'live listing of stock', id: 'daftar stok langsung' },
  pooled: { en: 'pooled stock', id: 'stok gabungan' },
  visible: { en: 'stock shown across channels', id: 'stok tampak lintas saluran' },
  contact: { en: 'one contact point', id: 'satu titik layanan' },
  quality: { en: 'better channels', id: 'saluran yang lebih baik' },
};

function eachCapability<Kind extends 'build' | 'upkeep'>(
  kind: Kind,
  describe: (name: Text, capability: Capability) => MoneyLineText,
): Readonly<Record<`${Kind}.${Capability}`, MoneyLineText>> {
  const entries = capabilities.map((one) => [`${kind}.${one}`, describe(capabilityNames[one], one)]);
  return Object.fromEntries(entries) as Record<`${Kind}.${Capability}`, MoneyLineText>;
}

function builtOf(capability: Capability): Text {
  if (capability === 'pairs')
    return { en: 'linked pairs x depth of integration', id: 'pasangan yang terhubung x kedalaman integrasi' };
  if (capability === 'quality')
    return { en: 'open channels x (1 / quality - 1)', id: 'saluran yang buka x (1 / mutu - 1)' };
  return {
    en: 'the depth of integration where it is built, else 0',
    id: 'kedalaman integrasi bila dibangun, selain itu 0',
  };
}

/** Every line of a profit account, in order; `amount = quantity x unit price`, and profit is the sum of the amounts [R26]. */
export const moneyLines = {
  ...goingWithShoppers,
  ...whateverTheySell,
  ...eachCapability('build', ({ en, id }, capability) =>
    setUp(`Building: ${en}`, `Membangun: ${id}`, builtOf(capability)),
  ),
  ...eachCapability('upkeep', ({ en, id }) =>
    setUp(`Upkeep: ${en}`, `Pemeliharaan: ${id}`, {
      en: 'built times days',
      id: 'yang dibangun kali hari',
    }),
  ),
} as const;

export type MoneyLine = keyof typeof moneyLines;
export const moneyLineIds = Object.keys(moneyLines) as readonly MoneyLine[];
