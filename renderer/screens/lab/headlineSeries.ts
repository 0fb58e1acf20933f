import type { DailySeriesId, ExperimentSummary } from '../../../sim/metrics/summary.ts';
import type { ChartLine } from '../../charts/chartLine.ts';
import type { SetUpLook } from '../../theme/setUpLook.ts';
import { firstShown } from '../../wording/comparison.ts';

/** The axis shows shares in per cent; fields come for 100 journeys already. */
const axisFactor: Readonly<Record<DailySeriesId, number>> = {
  conversion: 100,
  repeatPurchase: 100,
  reEntry: 1,
};

export const isShareSeries = (series: DailySeriesId): boolean => axisFactor[series] === 100;

/** Fewer paired runs give intervals so wide that they hide the lines. */
const LEAST_RUNS_FOR_BANDS = 5;

interface LineWords {
  readonly looks: ReadonlyMap<string, SetUpLook>;
  readonly nameOf: (setUp: string) => string;
  /** The set-ups whose intervals are drawn. */
  readonly banded: readonly string[];
}

/** The lines of a headline chart in the order of the scenario, values in the unit of the axis. */
export function linesOf(
  summary: Pick<ExperimentSummary, 'setUps' | 'daily' | 'replications'>,
  series: DailySeriesId,
  { looks, nameOf, banded }: LineWords,
): readonly ChartLine[] {
  const factor = axisFactor[series];
  const first = firstShown(summary);
  return summary.setUps.flatMap((id) => {
    const daily = summary.daily.find((one) => one.setUp === id && one.series === series);
    const look = looks.get(id);
    if (daily === undefined || look === undefined) return [];
    const scaled = (values: readonly (number | null)[]): readonly (number | null)[] =>
      values.map((value, index) => (value === null || index < first ? null : value * factor));
    return [
      {
        id,
        name: nameOf(id),
        look,
        values: scaled(daily.mean),
        low: scaled(daily.ciLow),
        high: scaled(daily.ciHigh),
        hasBand: banded.includes(id) && summary.replications >= LEAST_RUNS_FOR_BANDS,
      },
    ];
  });
}
