import type { Parameter } from '../parameter.ts';

/** Prices over time, and what happens when they contradict each other. */
export const pricesParameters = {
  promotionShare: {
    label: { en: 'Weeks on promotion', id: 'Minggu promosi' },
    meaning: {
      en: 'Share of weeks in which a price calendar has a promotion.',
      id: 'Bagian minggu saat sebuah kalender harga memuat promosi.',
    },
    unit: 'share',
    default: 0.168,
    min: 0,
    max: 1,
    rule: 'R18',
    source: 'E10.1',
    confidence: 'medium',
  },
  promotionDepth: {
    label: { en: 'Depth of a promotion', id: 'Besar potongan promosi' },
    meaning: {
      en: 'Share taken off the price during a promotion.',
      id: 'Bagian harga yang dipotong selama promosi.',
    },
    unit: 'share',
    default: 0.15,
    min: 0,
    max: 0.9,
    rule: 'R18',
    source: 'assumed',
    confidence: 'assumed',
  },
  promotionPull: {
    label: { en: 'Promotions fill baskets', id: 'Promosi mengisi keranjang' },
    meaning: {
      en: 'Share by which a promotion lowers the chance to leave a basket behind.',
      id: 'Bagian penurunan peluang meninggalkan keranjang selama promosi.',
    },
    unit: 'share',
    default: 0.15,
    min: 0,
    max: 1,
    rule: 'R18',
    source: 'assumed',
    confidence: 'assumed',
  },
  seeksPromotions: {
    label: {
      en: 'Needs that begin with a look for promotions',
      id: 'Kebutuhan yang dimulai dengan mencari promosi',
    },
    meaning: {
      en: 'Share of needs for which a shopper first looks whether a channel she knows is on promotion; if so she comes, and goes to the one of them she likes best.',
      id: 'Bagian kebutuhan saat pembelanja lebih dahulu melihat apakah saluran yang ia kenal sedang promosi; jika ya, ia datang, ke saluran promosi yang paling ia sukai.',
    },
    unit: 'share',
    default: 0,
    min: 0,
    max: 1,
    rule: 'R18',
    source: 'assumed',
    confidence: 'assumed',
  },
  contradictionLoses: {
    label: { en: 'Lost to a price contradiction', id: 'Hilang karena pertentangan harga' },
    meaning: {
      en: 'Chance to give up on a switch when the new channel shows another price than the old one.',
      id: 'Peluang menyerah saat pindah ketika saluran baru menampilkan harga yang berbeda dari yang lama.',
    },
    unit: 'share',
    default: 0.09,
    min: 0,
    max: 1,
    rule: 'R18',
    source: 'E10.3',
    confidence: 'low',
  },
} as const satisfies Readonly<Record<string, Parameter>>;
