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
  const gain = (from: number, to: number): Estimate =>
    estimateOf(minus(columns[to] ?? [], columns[from] ?? []));
  const greedy: Step[] = [];
  const left = new Set(things.keys());
  let taken = 0;
  while (left.size > 0) {
    const gains = [...left].map((thing) => ({ thing, gain: gain(taken, taken | (1 << thing)) }));
    const at = Math.max(
      0,
      highest(gains.map(({ gain: one }) => (one.kind === 'estimate' ? one.mean : null))),
    );
    const next = gains[at];
    if (next === undefined) break;
    greedy.push({ thing: things[next.thing] ?? { en: '', id: '' }, gain: next.gain });
    left.delete(next.thing);
    taken |= 1 << next.thing;
  }
  return {
    kind: 'order',
    greedy,
    averaged: things.map((thing, bit) => shapley(thing, bit, things.length, columns)),
  };
}

/** The mean of what a thing adds over all orders: sets of each size weigh alike in sum. */
function shapley(thing: Text, bit: number, count: number, columns: readonly Column[]): Step {
  const replications = columns[0]?.length ?? 0;
  const values = Array.from({ length: replications }, (_, at): Measured => {
    let sum = 0;
    for (let set = 0; set < 1 << count; set += 1) {
      if ((set >> bit) & 1) continue;
      const [before, after] = [columns[set]?.[at], columns[set | (1 << bit)]?.[at]];
      if (before?.kind !== 'value' || after?.kind !== 'value') return { kind: 'none', reason: 'noRuns' };
      sum += (after.value - before.value) / (count * choose(count - 1, sizeOf(set)));
    }
    return { kind: 'value', value: sum };
  });
  return { thing, gain: estimateOf(values) };
}

function sizeOf(set: number): number {
  let size = 0;
  for (let rest = set; rest > 0; rest >>= 1) size += rest & 1;
  return size;
}

function choose(n: number, k: number): number {
  let ways = 1;
  for (let i = 1; i <= k; i += 1) ways = (ways * (n - k + i)) / i;
  return ways;
}

function minus(here: Column, there: Column): Column {
  return here.map((value, at) => {
    const other = there[at];
    if (value.kind === 'none') return value;
    if (other?.kind !== 'value') return other ?? { kind: 'none', reason: 'noRuns' };
    return { kind: 'value', value: value.value - other.value };
  });
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
