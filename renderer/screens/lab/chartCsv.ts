import type { DailySeriesId } from '../../../sim/metrics/summary.ts';
import { plainCsv, writeHeader, writeRow } from '../../../sim/report/csv.ts';
import type { NumbersOrigin } from '../../stores/saveNumbers.ts';
import { firstShown } from '../../wording/comparison.ts';

interface ChartNumbers extends NumbersOrigin {
  readonly series: DailySeriesId;
}

const unitOf: Readonly<Record<DailySeriesId, string>> = {
  conversion: 'share',
  repeatPurchase: 'share',
  reEntry: 'fields per 100 journeys',
};

const columns = [
  ...[
    'scenario',
    'seed',
    'digest',
    'series',
    'unit',
    'setUp',
    'averagedDays',
    'day',
    'mean',
    'ciLow',
    'ciHigh',
  ],
];

/**
 * The numbers a headline chart draws, one line a set-up and day; days from 1. A value is taken over the `averagedDays` that end with its day; 1: over
 * all days so far.
 */
export function chartCsv({ scenario, series, seed, digest, summary }: ChartNumbers): string {
  const first = firstShown(summary);
  const rows = summary.daily
    .filter((daily) => daily.series === series)
    .flatMap(({ setUp, averagedDays, mean, ciLow, ciHigh }) =>
      [...mean.keys()]
        .slice(first)
        .map((index) =>
          writeRow(
            [
              ...[scenario, seed, digest, series, unitOf[series], setUp, averagedDays, index + 1],
              ...[mean[index] ?? null, ciLow[index] ?? null, ciHigh[index] ?? null],
            ],
            plainCsv,
          ),
        ),
    );
  return writeHeader(columns, plainCsv) + rows.join('');
}
