import type { MetricId } from './codebook.ts';
import type { ValueColumn } from './columns.ts';
import { estimateMean, halfWidthOf, spreadOf } from './estimate.ts';
import { studentQuantile95 } from './studentQuantile.ts';
import type { Difference, Estimate, Verdict } from './summary.ts';

/** One metric in one set-up. */
export interface MetricColumn extends ValueColumn {
  readonly setUp: string;
}

/** Set-up minus reference, replication by replication; both columns in the same order of replications. */
export function compareSetUps(metric: MetricId, setUp: MetricColumn, reference: MetricColumn): Difference {
  const [here, there]: [number[], number[]] = [[], []];
  setUp.values.forEach((value, replication) => {
    const other = reference.values[replication] ?? null;
    if (value === null || other === null) return;
    here.push(value);
    there.push(other);
  });
  const byReplication = here.map((value, pair) => value - (there[pair] ?? 0));
  const estimate = estimateMean(byReplication, setUp.reason ?? reference.reason ?? 'noRuns');
  return {
    setUp: setUp.setUp,
    reference: reference.setUp,
    metric,
    estimate,
    verdict: judgeDifference(estimate, byReplication),
    byReplication,
    pairingGain: compareWidths(here, there, byReplication),
  };
}

/** What the interval of a paired difference says of it. */
export function judgeDifference(estimate: Estimate, byReplication: readonly number[]): Verdict {
  if (estimate.kind === 'none' || estimate.ciLow === null || estimate.ciHigh === null) return 'undecided';
  if (byReplication.every((difference) => difference === 0)) return 'same';
  if (estimate.ciLow > 0) return 'higher';
  return estimate.ciHigh < 0 ? 'lower' : 'undecided';
}

/**
 * How many times wider the interval would be, had the two set-ups not shared their shoppers and luck: the two-sample
 * t-interval with pooled variance (2n - 2 degrees of freedom) over the paired one.
 */
function compareWidths(
  here: readonly number[],
  there: readonly number[],
  byReplication: readonly number[],
): number | null {
  const paired = halfWidthOf(spreadOf(byReplication));
  if (paired === null || paired === 0) return null;
  const n = here.length;
  const variance = (spreadOf(here).squares + spreadOf(there).squares) / (2 * n - 2);
  const unpaired = studentQuantile95(2 * n - 2) * Math.sqrt((2 * variance) / n);
  return unpaired === 0 ? null : unpaired / paired;
}
