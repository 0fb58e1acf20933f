import { orderGreedily } from '../experiments/greedy.ts';
import { shapleyShares } from '../experiments/shapley.ts';
import type { ValueColumn } from '../metrics/columns.ts';
import { estimateColumn } from '../metrics/createFigures.ts';
import { estimateMean } from '../metrics/estimate.ts';
import type { Estimate, Measured, NoValueReason } from '../metrics/summary.ts';
import type { Text } from '../units.ts';
import type { Answer, Reading } from './claim.ts';

/** What was found; `of` counts replications, or cases where several are asked about. */
export type Found =
  | { readonly kind: 'number'; readonly estimate: Estimate; readonly of: number }
  | {
      readonly kind: 'best';
      readonly options: readonly { readonly name: Text; readonly estimate: Estimate }[];
      /** Index of the highest mean, -1 where none has one, and in how many replications it was the highest. */
      readonly best: number;
      readonly bestIn: number;
      readonly of: number;
    }
  | { readonly kind: 'share'; readonly above: number; readonly below: number; readonly of: number }
  | {
      readonly kind: 'order';
      /** Each taken where it adds most to those before it. */
      readonly greedy: readonly Step[];
      /** What each adds on average over all orders (Shapley 1953), in the order of the things. */
      readonly averaged: readonly Step[];
    };

export interface Step {
  readonly thing: Text;
  readonly gain: Estimate;
}

/** The readings an answer is made of, in the order in which their values are handed back. */
export function readingsOf(answer: Answer): readonly Reading[] {
  switch (answer.kind) {
    case 'number':
      return [answer.read];
    case 'best':
      return answer.options.map(({ read }) => read);
    case 'share':
      return answer.cases;
    case 'order':
      return answer.worth;
  }
}

/** The values of one reading, replication by replication. */
type Column = readonly Measured[];

/** What the readings of an answer came to; one column a reading. */
export function findAnswer(answer: Answer, columns: readonly Column[]): Found {
  switch (answer.kind) {
    case 'number':
      return { kind: 'number', estimate: estimateOf(columns[0] ?? []), of: columns[0]?.length ?? 0 };
    case 'best':
      return findBest(answer.options, columns);
    case 'share': {
      const estimates = columns.map(estimateOf);
      const isAbove = (one: Estimate): boolean => one.kind === 'estimate' && (one.ciLow ?? 0) > 0;
      const isBelow = (one: Estimate): boolean => one.kind === 'estimate' && (one.ciHigh ?? 0) < 0;
      const [above, below] = [estimates.filter(isAbove).length, estimates.filter(isBelow).length];
      return { kind: 'share', above, below, of: columns.length };
    }
    case 'order':
      return findOrder(answer.things, columns);
  }
}

function findBest(options: Extract<Answer, { kind: 'best' }>['options'], columns: readonly Column[]): Found {
  const estimates = columns.map(estimateOf);
  const best = highest(estimates.map((one) => (one.kind === 'estimate' ? one.mean : null)));
  const replications = columns[0]?.length ?? 0;
  const winners = Array.from({ length: replications }, (_, at) =>
    highest(columns.map((column) => valueOf(column[at]))),
  );
  return {
    kind: 'best',
    options: options.map(({ name }, at) => ({ name, estimate: estimates[at] ?? estimateOf([]) })),
    best,
    bestIn: winners.filter((winner) => winner === best).length,
    of: replications,
  };
}

function findOrder(things: readonly Text[], columns: readonly Column[]): Found {
  const worths = columns.map(valuesOf);
  const worth = (set: number): ValueColumn => worths[set] ?? { values: [], reason: 'noRuns' };
  const step = (thing: number, gain: ValueColumn): Step => ({
    thing: things[thing] ?? { en: '', id: '' },
    gain: estimateColumn(gain),
  });
  const { steps } = orderGreedily(things.length, worth);
  return {
    kind: 'order',
    greedy: steps.map(({ thing, gain }) => step(thing, gain)),
    averaged: shapleyShares(things.length, worth).map((share, thing) => step(thing, share)),
  };
}

function valuesOf(column: Column): ValueColumn {
  const missing = column.find((one) => one.kind === 'none');
  return { values: column.map(valueOf), reason: missing?.kind === 'none' ? missing.reason : null };
}

function estimateOf(column: Column): Estimate {
  const values = column.flatMap((one) => (one.kind === 'value' ? [one.value] : []));
  const missing = column.find((one) => one.kind === 'none');
  const reason: NoValueReason = missing?.kind === 'none' ? missing.reason : 'noRuns';
  return estimateMean(values, reason);
}

function valueOf(measured: Measured | undefined): number | null {
  return measured?.kind === 'value' ? measured.value : null;
}

/** Index of the largest number, the first of equals; -1 where there is none. */
function highest(values: readonly (number | null)[]): number {
  let best = -1;
  values.forEach((value, at) => {
    const leader = best < 0 ? null : (values[best] ?? null);
    if (value !== null && (leader === null || value > leader)) best = at;
  });
  return best;
}
