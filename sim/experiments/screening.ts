import type { MetricId } from '../metrics/codebook.ts';
import { estimateColumn, type Figures } from '../metrics/createFigures.ts';
import { elementaryEffects, screen, type Screened, type Trajectory } from './morris.ts';
import type { Estimate } from '../metrics/summary.ts';
import { columnOf, type Quantity } from './quantity.ts';
import type { VariedRange } from './variedRanges.ts';

/** How a quantity answers to each number. @param figures of the points of all trajectories, one after the other */
export function screeningOf(
  ranges: readonly VariedRange[],
  trajectories: readonly Trajectory[],
  figures: readonly Figures[],
  { quantity, metric }: { readonly quantity: Quantity; readonly metric: MetricId },
): readonly Screened[] {
  const means = figures.map((own) => {
    const estimate = estimateColumn(columnOf(own, quantity, metric));
    return estimate.kind === 'none' ? null : estimate.mean;
  });
  return elementaryEffects(ranges, trajectories, means).map(screen);
}

/** Numbers as people look at them: what matters most first. @param screened in the order of the ranges */
export function largestFirst(
  ranges: readonly VariedRange[],
  screened: readonly Screened[],
): readonly (Screened & { readonly range: VariedRange })[] {
  const meanOf = (estimate: Estimate): number => (estimate.kind === 'none' ? -1 : estimate.mean);
  return screened
    .flatMap((one, at) => {
      const range = ranges[at];
      return range === undefined ? [] : [{ ...one, range }];
    })
    .toSorted((a, b) => meanOf(b.muStar) - meanOf(a.muStar));
}
