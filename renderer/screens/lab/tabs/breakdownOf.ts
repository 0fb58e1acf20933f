import type { BreakdownId } from '../../../../sim/metrics/breakdowns.ts';
import type { ExperimentSummary } from '../../../../sim/metrics/summary.ts';

/** The means of a breakdown of one set-up. */
export function meansOf(
  summary: ExperimentSummary,
  setUp: string,
  id: BreakdownId,
): readonly (number | null)[] {
  return summary.breakdowns[setUp]?.[id].mean ?? [];
}
