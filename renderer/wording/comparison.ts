import { codebook, type MetricDefinition, type MetricId } from '../../sim/metrics/codebook.ts';
import type {
  DailySeries,
  DailySeriesId,
  Difference,
  Estimate,
  ExperimentSummary,
} from '../../sim/metrics/summary.ts';

/** The daily series that draws a headline metric. */
export const seriesOfMetric: Readonly<Partial<Record<MetricId, DailySeriesId>>> = {
  conversionRate: 'conversion',
  repeatPurchaseRate: 'repeatPurchase',
  reEntryFields: 'reEntry',
};

export const metricOfSeries: Readonly<Record<DailySeriesId, MetricId>> = {
  conversion: 'conversionRate',
  repeatPurchase: 'repeatPurchaseRate',
  reEntry: 'reEntryFields',
};

export const definitionOf = (metric: MetricId): MetricDefinition => codebook[metric];

/** The same difference seen from the other side. */
export function negated(estimate: Estimate): Estimate {
  if (estimate.kind === 'none') return estimate;
  const { mean, ciLow, ciHigh } = estimate;
  return {
    ...estimate,
    mean: 0 - mean,
    ciLow: ciHigh === null ? null : 0 - ciHigh,
    ciHigh: ciLow === null ? null : 0 - ciLow,
  };
}

const turnedVerdict = { higher: 'lower', lower: 'higher', undecided: 'undecided', same: 'same' } as const;

/** The difference set-up minus reference, turned round where the summary holds the other direction; null: no such pair. */
export function differenceBetween(
  summary: Pick<ExperimentSummary, 'differences'>,
  setUp: string,
  reference: string,
  metric: MetricId,
): Difference | null {
  const found = summary.differences.find(
    (difference) =>
      difference.metric === metric &&
      ((difference.setUp === setUp && difference.reference === reference) ||
        (difference.setUp === reference && difference.reference === setUp)),
  );
  if (found === undefined) return null;
  if (found.setUp === setUp) return found;
  return {
    ...found,
    setUp,
    reference,
    estimate: negated(found.estimate),
    verdict: turnedVerdict[found.verdict],
    byReplication: found.byReplication.map((value) => 0 - value),
  };
}

/** Half the width of a 95 % interval, in the metric's unit; null with fewer than two runs. */
export function halfWidthOf(estimate: Estimate): number | null {
  if (estimate.kind === 'none' || estimate.ciLow === null || estimate.ciHigh === null) return null;
  return (estimate.ciHigh - estimate.ciLow) / 2;
}

/**
 * The first day (from 1) from which the mean of one series stays above (`direction` 1) or below (-1) the other to
 * the end; null when it does so within the first days its values are taken over, only in the last tenth, or not at all.
 */
export function dayOfParting(focus: DailySeries, reference: DailySeries, direction: 1 | -1): number | null {
  const days = focus.mean.length;
  let parted = days;
  for (let day = days - 1; day >= 0; day -= 1) {
    const one = focus.mean[day];
    const other = reference.mean[day];
    if (one === undefined || other === undefined || one === null || other === null) break;
    if ((one - other) * direction <= 0) break;
    parted = day;
  }
  const isFromTheStart =
    parted < focus.mean.findIndex((value) => value !== null) + Math.max(7, focus.averagedDays);
  return isFromTheStart || parted > days * 0.9 ? null : parted + 1;
}
