import type { Parameter } from '../parameter.ts';

/** How strong the competition is: how well rivals have linked their channels, and how easily shoppers compare. */
export const rivalsParameters = {
  integration: {
    label: { en: 'Rivals are integrated', id: 'Pesaing terintegrasi' },
    meaning: {
      en: 'How well rivals have linked their own channels, from not at all (0) to fully (1).',
      id: 'Seberapa jauh pesaing menghubungkan salurannya sendiri, dari tidak sama sekali (0) sampai penuh (1).',
    },
    unit: 'share',
    default: 0,
    min: 0,
    max: 1,
    rule: 'R29',
    source: 'assumed',
    confidence: 'assumed',
  },
  switchPull: {
    label: {
      en: 'Draw of integrated rivals on a switch',
      id: 'Daya tarik pesaing terintegrasi saat pindah saluran',
    },
    meaning: {
      en: 'Share of those who lost something on a switch and would have stayed that fully integrated rivals attract.',
      id: 'Bagian pembelanja yang kehilangan sesuatu saat pindah saluran dan sebenarnya bertahan, yang ditarik pesaing terintegrasi penuh.',
    },
    unit: 'share',
    default: 0.15,
    min: 0,
    max: 1,
    rule: 'R29',
    source: 'assumed',
    confidence: 'assumed',
  },
  referenceRise: {
    label: { en: 'Integrated rivals raise expectations', id: 'Pesaing terintegrasi menaikkan harapan' },
    meaning: {
      en: 'How much fully integrated rivals raise the satisfaction that shoppers hold a firm against.',
      id: 'Seberapa besar pesaing terintegrasi penuh menaikkan kepuasan acuan bagi pembelanja.',
    },
    unit: 'index',
    default: 0.05,
    min: 0,
    max: 1,
    rule: 'R29',
    source: 'assumed',
    confidence: 'assumed',
  },
  comparisonEase: {
    label: { en: 'Ease of comparison', id: 'Kemudahan membandingkan' },
    meaning: {
      en: 'Factor on the chance to compare and go to a rival in every channel but a store; 1: as calibrated.',
      id: 'Faktor pada peluang membandingkan lalu pindah ke pesaing di semua saluran selain toko; 1: sesuai kalibrasi.',
    },
    unit: 'factor',
    default: 1,
    min: 0,
    max: 10,
    rule: 'R29',
    source: 'assumed',
    confidence: 'assumed',
  },
  discountResponse: {
    label: { en: 'A loyalty discount keeps', id: 'Potongan harga pelanggan menahan' },
    meaning: {
      en: 'Share of the chance to go to a rival that a loyalty discount takes away, per discount; at 4 a discount of 0.05 takes 0.2.',
      id: 'Bagian peluang pindah ke pesaing yang dihilangkan potongan harga pelanggan, per potongan; pada 4, potongan 0,05 menghilangkan 0,2.',
    },
    unit: 'factor',
    default: 4,
    min: 0,
    max: 100,
    rule: 'R29',
    source: 'assumed',
    confidence: 'assumed',
  },
} as const satisfies Readonly<Record<string, Parameter>>;
