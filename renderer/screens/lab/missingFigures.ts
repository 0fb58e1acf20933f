import type { MetricId } from '../../../sim/metrics/codebook.ts';
import type { Estimate, ExperimentSummary, NoValueReason } from '../../../sim/metrics/summary.ts';

/** The sign that stands beside the dash of a figure that is missing. */
export const markOf = (estimate: Estimate | undefined, marks: ReadonlyMap<NoValueReason, string>): string =>
  estimate?.kind === 'none' ? (marks.get(estimate.reason) ?? '') : '';

/** The reasons why figures are missing from rows of the table. */
export function reasonsIn(
  rows: readonly MetricId[],
  { setUps, estimates }: ExperimentSummary,
): readonly NoValueReason[] {
  const missing = rows
    .flatMap((metric) => setUps.map((id) => estimates[id]?.[metric]))
    .flatMap((estimate) => (estimate?.kind === 'none' ? [estimate.reason] : []));
  return [...new Set(missing)];
}

/** Each reason with a number as its sign; where there is but one it needs none. */
export function marksFor(
  metrics: readonly MetricId[],
  summary: ExperimentSummary | null,
): ReadonlyMap<NoValueReason, string> {
  const reasons = summary === null ? [] : reasonsIn(metrics, summary);
  return new Map(reasons.map((reason, index) => [reason, reasons.length > 1 ? String(index + 1) : '']));
}
