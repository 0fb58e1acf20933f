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
 * Index of the first day shown in the headline charts, their tables and files: a mean over 7 days begins on day 7, unless the run is too short
 * to spare them, and a share so far, which rests on a handful of buyers at first, begins with it.
 */
export function firstShown({ daily }: Pick<ExperimentSummary, 'daily'>): number {
  const averagedDays = Math.max(1, ...daily.map((one) => one.averagedDays));
  const days = daily[0]?.mean.length ?? 0;
  return days >= 4 * averagedDays ? averagedDays - 1 : 0;
}

/**
 * The first day (from 1) from which the mean of one series stays above (`direction` 1) or below (-1) the other to
 * the end; null when it does so within the first days its values are taken over, only in the last tenth, or not at all.
 * @param firstShown index of the day on which the chart begins: before it the values rest on too little to say so
 */
export function dayOfParting(
  focus: DailySeries,
  reference: DailySeries,
  direction: 1 | -1,
  firstShown = 0,
): number | null {
  const days = focus.mean.length;
  let parted = days;
  for (let day = days - 1; day >= 0; day -= 1) {
    const one = focus.mean[day];
    const other = reference.mean[day];
    if (one === undefined || other === undefined || one === null || other === null) break;
    if ((one - other) * direction <= 0) break;
    parted = day;
  }
  const begins = focus.mean.findIndex((value) => value !== null);
  const isFromTheStart = parted < Math.max(begins + Math.max(7, focus.averagedDays), firstShown + 7);
  return isFromTheStart || parted > days * 0.9 ? null : parted + 1;
}
