import type { Text } from '../units.ts';

/** Mechanisms that claims rest on and this model has not. */
export const missing = {
  costs: { en: 'costs and profit', id: 'biaya dan laba' },
  rollOut: {
    en: 'roll-out over time, with launch faults',
    id: 'peluncuran bertahap, dengan kesalahan saat peluncuran',
  },
} as const satisfies Readonly<Record<string, Text>>;
