import type { Parameter } from '../parameter.ts';

/** What shoppers allow the firm to do with what it knows of them. */
export const consentParameters = {
  sharesData: {
    label: { en: 'Allows the use of her data', id: 'Mengizinkan pemakaian datanya' },
    meaning: {
      en: 'Share of shoppers who allow the firm to use what it knows of them beyond the order at hand.',
      id: 'Bagian pembelanja yang mengizinkan perusahaan memakai datanya di luar pesanan yang sedang berjalan.',
    },
    unit: 'share',
    default: 0.7,
    min: 0,
    max: 1,
    rule: 'R3',
    source: 'assumed',
    confidence: 'assumed',
  },
} as const satisfies Readonly<Record<string, Parameter>>;
