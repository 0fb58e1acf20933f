import type { Text } from '../units.ts';

/** Mechanisms that claims rest on and this model has not. */
export const missing = {
  costs: { en: 'costs and profit', id: 'biaya dan laba' },
  rollOut: {
    en: 'roll-out over time, with launch faults',
    id: 'peluncuran bertahap, dengan kesalahan saat peluncuran',
  },
  firmsView: {
    en: "the firm's own view: reports by silo, stitched journeys, analysts' hours",
    id: 'pandangan perusahaan sendiri: laporan per silo, perjalanan belanja yang dirangkai, jam kerja analis',
  },
  returns: { en: 'returns', id: 'pengembalian barang' },
  discount: { en: 'loyalty discounts', id: 'potongan harga untuk pelanggan setia' },
  rivals: { en: "rivals' own integration", id: 'integrasi di pihak pesaing' },
  fees: { en: 'delivery fees by channel', id: 'ongkos kirim per saluran' },
} as const satisfies Readonly<Record<string, Text>>;
