import { metricIds, type MetricId } from '../../sim/metrics/codebook.ts';
import type { DailySeries, Difference, Estimate, ExperimentSummary } from '../../sim/metrics/summary.ts';

export const estimateOf = (mean: number, halfWidth: number | null, n = 20): Estimate => ({
  kind: 'estimate',
  n,
  mean,
  stdError: halfWidth === null ? null : halfWidth / 2.09,
  ciLow: halfWidth === null ? null : mean - halfWidth,
  ciHigh: halfWidth === null ? null : mean + halfWidth,
});

/** A difference omni minus multi; only what a test is about needs to be said. */
export const differenceOf = (metric: MetricId, change: Partial<Difference> = {}): Difference => ({
  setUp: 'omni',
  reference: 'multi',
  metric,
  estimate: estimateOf(0.021, 0.006),
  verdict: 'higher',
  byReplication: [0.02, 0.022],
  pairingGain: 3.4,
  ...change,
});

export const dailyOf = (
  setUp: string,
  series: DailySeries['series'],
  mean: readonly (number | null)[],
): DailySeries => ({
  setUp,
  series,
  averagedDays: 7,
  mean,
  ciLow: mean.map((value) => (value === null ? null : value - 1)),
  ciHigh: mean.map((value) => (value === null ? null : value + 1)),
});

export const summaryOf = (
  differences: readonly Difference[],
  daily: readonly DailySeries[],
): ExperimentSummary => ({
  setUps: ['multi', 'omni'],
  replications: 20,
  estimates: Object.fromEntries(
    ['multi', 'omni'].map((setUp) => [
      setUp,
      Object.fromEntries(metricIds.map((metric) => [metric, estimateOf(0.2, 0.01)])) as Record<
        MetricId,
        Estimate
      >,
    ]),
  ),
  differences,
  daily,
  breakdowns: {},
  profits: [],
  digest: 'a'.repeat(64),
});
