import type { Text } from '../units.ts';

export type MetricUnit = 'share' | 'fields' | 'minutes' | 'days' | 'count' | 'money' | 'index';

/** What a metric is, said once for app, CSV, codebook and documentation. */
export interface MetricDefinition {
  readonly name: Text;
  /** What is divided by what, in words. */
  readonly formula: Text;
  readonly unit: MetricUnit;
  /** Which direction is good for the shopper or firm; null: neither. */
  readonly better: 'higher' | 'lower' | null;
}

const define = <D extends MetricDefinition>(definition: D): D => definition;

/** Every metric, in the order of tables and files. The first three are the headlines. */
export const codebook = {
  conversionRate: define({
    name: { en: 'Conversion', id: 'Konversi' },
    formula: {
      en: 'orders of journeys begun in the measured days / journeys begun in the measured days',
      id: 'pesanan dari perjalanan belanja yang dimulai pada hari terukur / perjalanan belanja yang dimulai pada hari terukur',
    },
    unit: 'share',
    better: 'higher',
  }),
  repeatPurchaseRate: define({
    name: { en: 'Repeat purchases', id: 'Pembelian berulang' },
    formula: {
      en: 'shoppers with two or more orders / shoppers with one or more, in the measured days',
      id: 'pembelanja dengan dua pesanan atau lebih / pembelanja dengan satu pesanan atau lebih, pada hari terukur',
    },
    unit: 'share',
    better: 'higher',
  }),
  reEntryFields: define({
    name: { en: 'Data re-entry', id: 'Pengisian ulang data' },
    formula: {
      en: 're-entered fields / journeys begun in the measured days',
      id: 'isian ulang / perjalanan belanja yang dimulai pada hari terukur',
    },
    unit: 'fields',
    better: 'lower',
  }),
} as const;

export type MetricId = keyof typeof codebook;
