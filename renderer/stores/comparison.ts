import { metricIds, type MetricId } from '../../sim/metrics/codebook.ts';
import type { Scenario } from '../../sim/scenario/scenario.ts';
import { useLab, type Comparison } from './labStore.ts';

const isMetric = (id: string): id is MetricId => metricIds.some((metric) => metric === id);

/** What is compared first: as the lesson says, else the last set-up with the one before it, on conversion. */
export function firstComparison({ lesson, setUps }: Scenario): Comparison {
  const last = setUps.at(-1)?.id ?? '';
  const focus = lesson?.focus;
  if (focus !== undefined && isMetric(focus.metric)) {
    return { setUp: focus.setUp, reference: focus.reference, metric: focus.metric };
  }
  const reference = setUps.find((setUp) => setUp.preset === 'multi' && setUp.id !== last) ?? setUps.at(-2);
  return { setUp: last, reference: reference?.id ?? last, metric: 'conversionRate' };
}

/** The comparison with set-ups that are there; the same object where both are. */
export function settled(comparison: Comparison, scenario: Scenario): Comparison {
  const isThere = (id: string): boolean => scenario.setUps.some((setUp) => setUp.id === id);
  const { setUp, reference, metric } = comparison;
  if (isThere(setUp) && isThere(reference)) return comparison;
  const first = { ...firstComparison(scenario), metric };
  if (!isThere(setUp) && !isThere(reference)) return first;
  const kept = isThere(setUp) ? setUp : reference;
  const other = [first.setUp, first.reference, ...scenario.setUps.map(({ id }) => id)].find(
    (id) => id !== kept,
  );
  return isThere(setUp)
    ? { ...comparison, reference: other ?? kept }
    : { ...comparison, setUp: other ?? kept };
}

/** Changes what is compared. Choosing the other side's set-up swaps the two, so that a set-up never meets itself. */
export function compare(change: Partial<Comparison>): void {
  const { comparison } = useLab.getState();
  const next = { ...comparison, ...change };
  const meetsItself = next.setUp === next.reference;
  const swapped: Comparison =
    change.setUp === undefined
      ? { ...next, setUp: comparison.reference }
      : { ...next, reference: comparison.setUp };
  useLab.setState({ comparison: meetsItself ? swapped : next });
}

export function chooseFocus(setUp: string): void {
  compare({ setUp });
}
