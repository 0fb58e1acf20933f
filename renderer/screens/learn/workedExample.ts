import { compareSetUps } from '../../../sim/metrics/differences.ts';
import type { DailySeries, Difference } from '../../../sim/metrics/summary.ts';
import type { SetUp } from '../../../sim/scenario/scenario.ts';
import type { Text } from '../../../sim/units.ts';
import stored from './workedExample.json';

export type ExampleMetric = 'conversionRate' | 'reEntryFields';

/** What a prepared lesson came out with, as far as its charts are explained. */
export interface StoredExample {
  readonly scenario: string;
  readonly title: Text;
  readonly seed: string;
  readonly modelVersion: string;
  /** Paired runs. */
  readonly runs: number;
  readonly focus: string;
  readonly reference: string;
  readonly setUps: readonly Pick<SetUp, 'id' | 'preset' | 'name'>[];
  /** As the app and the command line print it for the same lesson. */
  readonly digest: string;
  /** By metric and set-up, one value a run in the metric's own unit, to the last bit. */
  readonly values: Readonly<Record<ExampleMetric, Readonly<Record<string, readonly number[]>>>>;
  /** Conversion by day, to six digits. */
  readonly daily: readonly DailySeries[];
}

/**
 * The result that Learn explains, made by `npx vitest run --project nightly tests/renderer/screens/learn -u`. A test lives its first
 * run anew and fails where the model gives something else.
 */
export const workedExample: StoredExample = stored as StoredExample;

const columnOf = (metric: ExampleMetric, setUp: string) => ({
  setUp,
  values: workedExample.values[metric][setUp] ?? [],
  reason: null,
});

/** The set-up in focus minus the reference, from the stored runs. */
export const exampleDifference = (metric: ExampleMetric): Difference =>
  compareSetUps(metric, columnOf(metric, workedExample.focus), columnOf(metric, workedExample.reference));
