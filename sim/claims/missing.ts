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
} as const satisfies Readonly<Record<string, Text>>;
