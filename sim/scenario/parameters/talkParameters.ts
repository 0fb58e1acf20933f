import type { Parameter } from '../parameter.ts';

/** What shoppers hear from each other and from the firm. */
export const talkParameters = {
  recommends: {
    label: { en: 'Recommends after an order', id: 'Merekomendasikan setelah memesan' },
    meaning: {
      en: 'Chance to recommend the channel after an order, at the reference satisfaction; it grows with satisfaction.',
      id: 'Peluang merekomendasikan saluran itu setelah memesan, pada kepuasan acuan; naik bersama kepuasan.',
    },
    unit: 'share',
    default: 0.05,
    min: 0,
    max: 0.5,
    rule: 'R22',
    source: 'assumed',
    confidence: 'assumed',
  },
  recommendSlope: {
    label: { en: 'Satisfaction makes talk', id: 'Kepuasan mendorong rekomendasi' },
    meaning: {
      en: 'How fast that chance grows as satisfaction rises above the reference.',
      id: 'Seberapa cepat peluang itu naik saat kepuasan melampaui acuan.',
    },
    unit: 'index',
    default: 8,
    min: 0,
    max: 50,
    rule: 'R22',
    source: 'assumed',
    confidence: 'assumed',
  },
  reminderReaches: {
    label: { en: 'A reminder reaches her', id: 'Pengingat sampai kepadanya' },
    meaning: {
      en: 'Chance that a shopper the sender can name has agreed to messages and sees the reminder.',
      id: 'Peluang pembelanja yang dikenal pengirim telah setuju menerima pesan dan melihat pengingat.',
    },
    unit: 'share',
    default: 0.42,
    min: 0,
    max: 1,
    rule: 'R23',
    source: 'assumed',
    confidence: 'low',
  },
  reminderHarms: {
    label: { en: 'A reminder too early', id: 'Pengingat terlalu dini' },
    meaning: {
      en: 'Chance that a reminder puts off a shopper who was about to come back by herself.',
      id: 'Peluang pengingat membuat urung pembelanja yang sebenarnya akan kembali sendiri.',
    },
    unit: 'share',
    default: 0.03,
    min: 0,
    max: 1,
    rule: 'R23',
    source: 'E7.1',
    confidence: 'low',
  },
  reminderWorks: {
    label: { en: 'A reminder brings back', id: 'Pengingat membawa kembali' },
    meaning: {
      en: 'Chance that a reminder brings back a shopper who had forgotten her basket and still has the need.',
      id: 'Peluang pengingat membawa kembali pembelanja yang lupa keranjangnya dan masih membutuhkan.',
    },
    unit: 'share',
    default: 0.05,
    min: 0,
    max: 1,
    rule: 'R23',
    source: 'E7.1',
    confidence: 'low',
  },
} as const satisfies Readonly<Record<string, Parameter>>;
