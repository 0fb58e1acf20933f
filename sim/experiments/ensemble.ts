import type { MetricId } from '../metrics/codebook.ts';
import { estimateEffect, type Figures } from '../metrics/createFigures.ts';
import type { Estimate, Verdict } from '../metrics/summary.ts';
import { columnOf, type Quantity } from './quantity.ts';
import { correlateRanks, shareOf, type Bounded } from './rankCorrelation.ts';
import type { VariedRange } from './variedRanges.ts';

/** What the difference came to in one draw. */
export interface DrawnEffect {
  readonly estimate: Estimate;
  readonly verdict: Verdict;
}

/** What a difference comes to over draws of all that is uncertain. */
export interface Ensemble {
  readonly draws: readonly DrawnEffect[];
  /** In what share of the draws the paired interval lies above 0, below it, or neither. */
  readonly higher: Bounded;
  readonly lower: Bounded;
  readonly undecided: Bounded;
  /** Of the draws' means, smallest first: at 0, 5, 50, 95 and 100 %. */
  readonly quantiles: readonly number[];
  /** By range: how far the difference rises with it (rank correlation over the draws); null where one of them never changes. */
  readonly goesWith: readonly (Bounded | null)[];
}

const quantilesShown = [0, 0.05, 0.5, 0.95, 1] as const;

/**
 * @param values by draw, in the order of the ranges
 * @param figures of the draws in their order
 */
export function ensembleOf(
  ranges: readonly VariedRange[],
  values: readonly (readonly number[])[],
  figures: readonly Figures[],
  { quantity, metric }: { readonly quantity: Quantity; readonly metric: MetricId },
): Ensemble {
  const draws = figures.map((own) => estimateEffect(columnOf(own, quantity, metric)));
  const lived = draws.flatMap(({ estimate }, draw) =>
    estimate.kind === 'none' ? [] : [{ draw, mean: estimate.mean }],
  );
  const count = (verdict: (one: Verdict) => boolean): Bounded =>
    shareOf(lived.filter(({ draw }) => verdict(draws[draw]?.verdict ?? 'undecided')).length, lived.length);
  const means = lived.map(({ mean }) => mean);
  const sorted = means.toSorted((a, b) => a - b);
  return {
    draws,
    higher: count((one) => one === 'higher'),
    lower: count((one) => one === 'lower'),
    undecided: count((one) => one === 'undecided' || one === 'same'),
    quantiles: sorted.length === 0 ? [] : quantilesShown.map((share) => quantileOf(sorted, share)),
    goesWith: ranges.map((_, range) =>
      correlateRanks(
        lived.map(({ draw }) => values[draw]?.[range] ?? 0),
        means,
      ),
    ),
  };
}

/** By the straight line between the two values beside it (type 7 of Hyndman & Fan 1996). */
function quantileOf(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const [a = 0, b = a] = [sorted[below], sorted[below + 1]];
  return a + (place - below) * (b - a);
}
