import type { Parameter } from '../parameter.ts';

/** The numbers of how a set-up is introduced. */
export const rollOutParameters = {
  start: {
    label: { en: 'Launch begins on day', id: 'Peluncuran mulai hari ke-' },
    meaning: {
      en: 'Measured day on which the first capability goes live; 0: everything has been there all along, no launch.',
      id: 'Hari terukur saat kemampuan pertama mulai berjalan; 0: semuanya sudah ada sejak dulu, tanpa peluncuran.',
    },
    unit: 'days',
    default: 0,
    min: 0,
    max: 3650,
    integer: true,
    rule: 'R24',
    source: 'assumed',
    confidence: 'assumed',
  },
  days: {
    label: { en: 'Launch takes', id: 'Lama peluncuran' },
    meaning: {
      en: 'Days over which the capabilities go live one after the other; 0: all at once.',
      id: 'Lamanya hari kemampuan mulai berjalan satu per satu; 0: sekaligus.',
    },
    unit: 'days',
    default: 0,
    min: 0,
    max: 3650,
    integer: true,
    rule: 'R24',
    source: 'assumed',
    confidence: 'assumed',
  },
  faultRate: {
    label: { en: 'Launch faults', id: 'Kesalahan peluncuran' },
    meaning: {
      en: 'Share of journeys in which a capability does harm on the day it goes live; 0: none.',
      id: 'Bagian perjalanan belanja yang dirugikan sebuah kemampuan pada hari ia mulai berjalan; 0: tidak ada.',
    },
    unit: 'share',
    default: 0,
    min: 0,
    max: 1,
    rule: 'R24',
    source: 'assumed',
    confidence: 'assumed',
  },
  faultHalfLifeDays: {
    label: { en: 'Faults halve in', id: 'Kesalahan menjadi separuh dalam' },
    meaning: {
      en: 'Days in which launch faults become half as many.',
      id: 'Lamanya hari sampai kesalahan peluncuran tinggal separuhnya.',
    },
    unit: 'days',
    default: 14,
    min: 1,
    max: 3650,
    rule: 'R24',
    source: 'assumed',
    confidence: 'assumed',
  },
} as const satisfies Readonly<Record<string, Parameter>>;
