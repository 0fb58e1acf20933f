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

/** The reference and the set-up in focus, as far as they have run; one where both are the same. */
export const livedOf = (
  { setUps }: Pick<ExperimentSummary, 'setUps'>,
  compared: { readonly setUp: string; readonly reference: string },
): readonly string[] =>
  [...new Set([compared.reference, compared.setUp])].filter((id) => setUps.includes(id));
