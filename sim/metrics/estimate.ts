import { studentQuantile95 } from './studentQuantile.ts';
import type { Estimate, NoValueReason } from './summary.ts';

/** Number, mean and sum of squared distances from the mean of values met one by one (Welford 1962). */
export interface Spread {
  readonly n: number;
  readonly mean: number;
  readonly squares: number;
}

/** Equal values have squares of exactly 0, so worlds that do not differ get an interval without width. */
export function spreadOf(values: readonly number[]): Spread {
  let [n, mean, squares] = [0, 0, 0];
  for (const value of values) {
    n += 1;
    const distance = value - mean;
    mean += distance / n;
    squares += distance * (value - mean);
  }
  return { n, mean, squares };
}

/** Half the width of the 95 % t-interval of the mean; null below two values. */
export function halfWidthOf({ n, squares }: Spread): number | null {
  return n < 2 ? null : studentQuantile95(n - 1) * standardErrorOf(n, squares);
}

/** Mean, standard error and 95 % t-interval of what was measured; `reason` says why there is none of it. */
export function estimateMean(values: readonly number[], reason: NoValueReason): Estimate {
  const spread = spreadOf(values);
  const { n, mean, squares } = spread;
  if (n === 0) return { kind: 'none', reason };
  const halfWidth = halfWidthOf(spread);
  if (halfWidth === null) return { kind: 'estimate', n, mean, stdError: null, ciLow: null, ciHigh: null };
  const stdError = standardErrorOf(n, squares);
  return { kind: 'estimate', n, mean, stdError, ciLow: mean - halfWidth, ciHigh: mean + halfWidth };
}

function standardErrorOf(n: number, squares: number): number {
  return Math.sqrt(squares / (n - 1) / n);
}
