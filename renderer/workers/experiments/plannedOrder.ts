import type { LivedStudy, Study } from '../../../sim/experiments/study.ts';
import type { ValueColumn } from '../../../sim/metrics/columns.ts';
import { estimateEffect, type Figures } from '../../../sim/metrics/createFigures.ts';
import type { ExperimentTable } from '../../../sim/report/experimentTables.ts';
import type { EffectRow, ExperimentResult } from './experimentOrder.ts';

/** What is lived for an order, and what is made of it. */
export interface PlannedOrder {
  readonly kind: 'planned';
  readonly study: Study;
  /** @param figures of the points so far, in their order */
  readonly resultOf: (figures: readonly Figures[]) => ExperimentResult;
  /** As in the command line's folder. */
  readonly tables: (lived: LivedStudy) => readonly ExperimentTable[];
}

/** The row of a column of differences. */
export const rowOf = (id: string, column: ValueColumn): EffectRow => ({
  id,
  ...estimateEffect(column),
  ...{ other: null, mean: null, range: null },
});

/** A result of rows, and what they add up to. */
export const resultWith = (rows: readonly EffectRow[], total: EffectRow | null = null): ExperimentResult => ({
  rows,
  total,
  crossing: null,
  drawn: null,
});
