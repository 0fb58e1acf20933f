import type { Parameter } from './parameter.ts';

/** The numbers of an event [R20, R34]. */
export const eventParameters = {
  day: {
    label: { en: 'First day of the event', id: 'Hari pertama kejadian' },
    meaning: {
      en: 'Measured day on which the event begins, 1 the first.',
      id: 'Hari terukur saat kejadian dimulai; 1 adalah hari pertama.',
    },
    unit: 'days',
    default: 1,
    min: 1,
    max: 3650,
    integer: true,
    rule: 'R20',
    source: 'assumed',
    confidence: 'assumed',
  },
  days: {
    label: { en: 'Length of the event', id: 'Lama kejadian' },
    meaning: {
      en: 'How many days the event lasts; 0: it does not happen.',
      id: 'Berapa hari kejadian berlangsung; 0: tidak terjadi.',
    },
    unit: 'days',
    default: 1,
    min: 0,
    max: 3650,
    integer: true,
    rule: 'R20',
    source: 'assumed',
    confidence: 'assumed',
  },
  share: {
    label: { en: 'Share lost', id: 'Bagian yang hilang' },
    meaning: {
      en: 'Of stock lost: the share of the units on hand that the place loses on each morning of the event; they are ordered again at once. Of a channel that breaks off in use: the chance that a session breaks off at each of its stages.',
      id: 'Pada stok hilang: bagian unit di tempat itu yang hilang tiap pagi selama kejadian; langsung dipesan lagi. Pada saluran yang putus saat dipakai: peluang sesi putus di tiap tahapnya.',
    },
    unit: 'share',
    default: 1,
    min: 0,
    max: 1,
    rule: 'R34',
    source: 'assumed',
    confidence: 'assumed',
  },
} as const satisfies Readonly<Record<string, Parameter>>;
