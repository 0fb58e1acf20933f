import type { MetricId } from '../metrics/codebook.ts';
import { subtractColumns, type ValueColumn } from '../metrics/columns.ts';
import { estimateColumn, type Figures } from '../metrics/createFigures.ts';
import { columnOf, type Quantity } from './quantity.ts';
import type { Setting } from './settledPoints.ts';
import type { VariedRange } from './variedRanges.ts';

/** The settings of a tornado's points: the scenario as it is, then each number alone at its low and at its high end. */
export function tornadoSettings(ranges: readonly VariedRange[]): readonly (readonly Setting[])[] {
  return [
    [],
    ...ranges.flatMap(({ path, low, high }): (readonly Setting[])[] => [[[path, low]], [[path, high]]]),
  ];
}

/** What one number does: the quantity with it at an end, less the quantity as it is. */
export interface TornadoBar {
  readonly range: VariedRange;
  readonly low: ValueColumn;
  readonly high: ValueColumn;
}

/** A bar for each range, in their order. @param figures of the points in the order of tornadoSettings */
export function tornadoOf(
  ranges: readonly VariedRange[],
  figures: readonly Figures[],
  quantity: Quantity,
  metric: MetricId,
): readonly TornadoBar[] {
  const base = columnOf(figures[0], quantity, metric);
  const effect = (point: number): ValueColumn =>
    subtractColumns(columnOf(figures[point], quantity, metric), base);
  return ranges.map((range, at) => ({ range, low: effect(1 + 2 * at), high: effect(2 + 2 * at) }));
}

/** The bars as people look at them: what moves most, either way, first. */
export function longestFirst(bars: readonly TornadoBar[]): readonly TornadoBar[] {
  const size = (column: ValueColumn): number => {
    const estimate = estimateColumn(column);
    return estimate.kind === 'none' ? 0 : Math.abs(estimate.mean);
  };
  const length = ({ low, high }: TornadoBar): number => Math.max(size(low), size(high));
  return bars.toSorted((a, b) => length(b) - length(a));
}
