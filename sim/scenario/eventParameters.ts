import type { Parameter } from './parameter.ts';

/** The numbers of an event [R20]. */
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
} as const satisfies Readonly<Record<string, Parameter>>;
