import type { BreakdownId } from '../../../../sim/metrics/breakdowns.ts';
import type { ExperimentSummary } from '../../../../sim/metrics/summary.ts';

/** The mean of one amount of a breakdown in every set-up; null where it is missing. */
export function byName(
  summary: ExperimentSummary,
  id: BreakdownId,
  at: number,
  factor = 1,
): Readonly<Record<string, number | null>> {
  return Object.fromEntries(
    summary.setUps.map((setUp) => {
      const value = summary.breakdowns[setUp]?.[id].mean[at] ?? null;
      return [setUp, value === null ? null : value * factor];
    }),
  );
}

/** The means of a breakdown of one set-up. */
export function amountsOf(
  summary: ExperimentSummary,
  setUp: string,
  id: BreakdownId,
): readonly (number | null)[] {
  return summary.breakdowns[setUp]?.[id].mean ?? [];
}
