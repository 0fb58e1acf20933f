import type { Text } from '../units.ts';

/** What a fact would be measured by, and worlds do not write down. */
export const notRecorded = {
  campaigns: {
    en: 'the model has no message campaigns',
    id: 'model belum memiliki kampanye pesan',
  },
} as const satisfies Readonly<Record<string, Text>>;
