import type { DailySeriesId, ExperimentSummary } from '../../../sim/metrics/summary.ts';
import { plainCsv, writeHeader, writeRow } from '../../../sim/report/csv.ts';

interface ChartNumbers {
  readonly scenario: string;
  readonly series: DailySeriesId;
  readonly seed: string;
  readonly digest: string | null;
  readonly summary: ExperimentSummary;
}

const unitOf: Readonly<Record<DailySeriesId, string>> = {
  conversion: 'share',
  repeatPurchase: 'share',
  reEntry: 'fields per 100 journeys',
};

const columns = ['scenario', 'seed', 'digest', 'series', 'unit', 'setUp', 'day', 'mean', 'ciLow', 'ciHigh'];

/** The numbers a headline chart draws, one line a set-up and day; days from 1. */
export function chartCsv({ scenario, series, seed, digest, summary }: ChartNumbers): string {
  const rows = summary.daily
    .filter((daily) => daily.series === series)
    .flatMap(({ setUp, mean, ciLow, ciHigh }) =>
      mean.map((value, index) =>
        writeRow(
          [
            ...[scenario, seed, digest, series, unitOf[series], setUp, index + 1],
            ...[value, ciLow[index] ?? null, ciHigh[index] ?? null],
          ],
          plainCsv,
        ),
      ),
    );
  return writeHeader(columns, plainCsv) + rows.join('');
}
