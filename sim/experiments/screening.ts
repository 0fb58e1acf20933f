import type { MetricId } from '../metrics/codebook.ts';
import { estimateColumn, type Figures } from '../metrics/createFigures.ts';
import { elementaryEffects, screen, type Screened, type Trajectory } from './morris.ts';
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
