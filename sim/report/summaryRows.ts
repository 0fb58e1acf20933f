import { codebook, metricIds } from '../metrics/codebook.ts';
import type { Estimate, ExperimentFigures, NoValueReason } from '../metrics/summary.ts';
import type { DifferenceRow, SummaryRow } from './rows.ts';

/** One row a set-up and metric, in the order of the scenario and of the codebook. */
export function summaryRows(scenario: string, summary: ExperimentFigures): readonly SummaryRow[] {
  return summary.setUps.flatMap((setUp) =>
    metricIds.map((metric) => {
      const estimate: Estimate = summary.estimates[setUp]?.[metric] ?? { kind: 'none', reason: 'noRuns' };
      return { scenario, setUp, metric, unit: codebook[metric].unit, ...estimateCells(estimate) };
    }),
  );
}

/** One row a pair and metric. */
export function differenceRows(scenario: string, summary: ExperimentFigures): readonly DifferenceRow[] {
  return summary.differences.map(({ setUp, reference, metric, estimate, verdict, pairingGain }) => ({
    scenario,
    setUp,
    reference,
    metric,
    unit: codebook[metric].unit,
    verdict,
    pairing: pairingGain,
    ...estimateCells(estimate),
  }));
}

export interface EstimateCells {
  readonly n: number;
  readonly mean: number | null;
  readonly stdError: number | null;
  readonly ciLow: number | null;
  readonly ciHigh: number | null;
  readonly note: NoValueReason | null;
}

/** The cells of an estimate: empty ones where there is none, and why. */
export function estimateCells(estimate: Estimate): EstimateCells {
  if (estimate.kind === 'none') {
    return { n: 0, mean: null, stdError: null, ciLow: null, ciHigh: null, note: estimate.reason };
  }
  const { n, mean, stdError, ciLow, ciHigh } = estimate;
  return { n, mean, stdError, ciLow, ciHigh, note: stdError === null ? 'needsTwoRuns' : null };
}
