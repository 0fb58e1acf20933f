import { uniform } from '../random/draw.ts';
import { keyOf } from '../random/key.ts';
import { valueAt, type VariedRange } from './variedRanges.ts';

/**
 * Draws over several ranges at a time, such that each range is covered evenly: cut into as many slices as there are draws, it has one draw in each
 * (McKay, Beckman & Conover 1979).
 * @returns by draw, the values in the order of the ranges
 */
export function drawLatinHypercube(
  ranges: readonly VariedRange[],
  count: number,
  seed: string,
): readonly (readonly number[])[] {
  const slices = ranges.map((_, range) => {
    const key = keyOf(`${seed}\u0000latin hypercube`, range);
    const order = Array.from({ length: count }, (__, draw) => draw).toSorted(
      (a, b) => uniform(key, a, 0, 0, 0) - uniform(key, b, 0, 0, 0),
    );
    return order.map((slice, draw) => (slice + uniform(key, draw, 0, 1, 0)) / count);
  });
  return Array.from({ length: count }, (_, draw) =>
    ranges.map((range, at) => valueAt(range, slices[at]?.[draw] ?? 0)),
  );
}
