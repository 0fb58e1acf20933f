import { subtractColumns, type ValueColumn } from '../metrics/columns.ts';
import { estimateColumn } from '../metrics/createFigures.ts';
import { isIn } from './shapley.ts';

/** One thing that was added, and what it added to those before it. */
export interface GreedyStep {
  readonly thing: number;
  readonly gain: ValueColumn;
}

/** How far an order got: the steps so far, and the sets whose worth must be known for the next one; none when it is whole. */
export interface GreedyOrder {
  readonly steps: readonly GreedyStep[];
  readonly wanted: readonly number[];
}

/**
 * The order in which each thing is taken where it adds most, on average, to those before it; the first of equals.
 * @param worth as in shapley.ts; null: not known yet
 * @param better what counts as more; `lower` where less of the metric is good
 */
export function orderGreedily(
  count: number,
  worth: (set: number) => ValueColumn | null,
  better: 'higher' | 'lower' = 'higher',
): GreedyOrder {
  const steps: GreedyStep[] = [];
  const sign = better === 'higher' ? 1 : -1;
  for (let taken = 0; taken !== (1 << count) - 1;) {
    const here = worth(taken);
    const next = Array.from({ length: count }, (_, thing) => thing).filter((thing) => !isIn(taken, thing));
    const sets = [taken, ...next.map((thing) => taken | (1 << thing))];
    const wanted = sets.filter((set) => worth(set) === null);
    if (here === null || wanted.length > 0) return { steps, wanted };
    const gains = next.map((thing) => ({
      thing,
      gain: subtractColumns(worth(taken | (1 << thing)) ?? here, here),
    }));
    const best = gains.reduce((first, other) => (sizeOf(other, sign) > sizeOf(first, sign) ? other : first));
    steps.push(best);
    taken |= 1 << best.thing;
  }
  return { steps, wanted: [] };
}

/** Without a value a thing comes last. */
function sizeOf({ gain }: GreedyStep, sign: number): number {
  const estimate = estimateColumn(gain);
  return estimate.kind === 'none' ? -Infinity : sign * estimate.mean;
}
