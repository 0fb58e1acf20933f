import type { MetricId } from '../../../sim/metrics/codebook.ts';
import type { ExperimentSummary } from '../../../sim/metrics/summary.ts';
import { definitionOf, differenceBetween } from '../../wording/comparison.ts';
import type { Words } from '../../wording/words.ts';

/** By name, by a set-up's level, or by the difference of the two compared. */
export type SortColumn = 'name' | 'difference' | `level ${string}`;

export interface Sorting {
  readonly column: SortColumn;
  readonly direction: 'ascending' | 'descending';
}

/** What a press on the head of a column asks for: the same column again turns round. */
export function sortedBy(before: Sorting | null, column: SortColumn): Sorting {
  const isAgain = before?.column === column && before.direction === 'ascending';
  return { column, direction: isAgain ? 'descending' : 'ascending' };
}

interface Sorted {
  readonly summary: ExperimentSummary;
  readonly compared: { readonly setUp: string; readonly reference: string };
  readonly words: Words;
}

/** The metrics in the order asked for; those without a number stand last either way. Levels are compared in their own units. */
export function sortMetrics(
  metrics: readonly MetricId[],
  { column, direction }: Sorting,
  { summary, compared, words }: Sorted,
): readonly MetricId[] {
  const sign = direction === 'ascending' ? 1 : -1;
  if (column === 'name') {
    const name = (metric: MetricId): string => definitionOf(metric).name[words.language];
    return metrics.toSorted((a, b) => sign * name(a).localeCompare(name(b), words.language));
  }
  const value = (metric: MetricId): number | null => {
    const estimate =
      column === 'difference'
        ? differenceBetween(summary, compared.setUp, compared.reference, metric)?.estimate
        : summary.estimates[column.slice('level '.length)]?.[metric];
    return estimate?.kind === 'estimate' ? estimate.mean : null;
  };
  return metrics.toSorted((a, b) => {
    const [one, other] = [value(a), value(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return sign * (one - other);
  });
}
