import type { Parameter } from '../parameter.ts';

/** What shoppers make of the delivery fee of a channel. */
export const deliveryParameters = {
  referenceFee: {
    label: { en: 'Usual delivery fee', id: 'Ongkos kirim lazim' },
    meaning: {
      en: 'Delivery fee at which the delivery cost puts off as many as the journey says; a higher fee puts off more.',
      id: 'Ongkos kirim saat pembelanja yang urung sebanyak angka di kelompok perjalanan; ongkos lebih tinggi membuat lebih banyak yang urung.',
    },
    unit: 'money',
    default: 15000,
    min: 1,
    max: 1_000_000_000,
    rule: 'R28',
    source: 'assumed',
    confidence: 'assumed',
  },
  looksForLowerFee: {
    label: { en: 'Looks for a lower fee', id: 'Mencari ongkos lebih murah' },
    meaning: {
      en: 'Share of shoppers put off by the delivery cost who move to the channel with the lowest fee they know, if that is lower; 0: none.',
      id: 'Bagian pembelanja yang urung karena ongkos kirim lalu pindah ke saluran berongkos terendah yang ia kenal, bila memang lebih rendah; 0: tidak ada.',
    },
    unit: 'share',
    default: 0,
    min: 0,
    max: 1,
    rule: 'R28',
    source: 'assumed',
    confidence: 'assumed',
  },
} as const satisfies Readonly<Record<string, Parameter>>;
