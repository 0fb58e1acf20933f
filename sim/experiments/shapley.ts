import { combineColumns, type ValueColumn } from '../metrics/columns.ts';

/** What a set of things is worth, replication by replication; the things whose bits are set in the number, bit 0 the first. */
export type WorthOfSet = (set: number) => ValueColumn;

/**
 * What each thing adds on average over all orders in which they could be added (Shapley 1953), in the order of the things. In every
 * replication the shares add up to the worth of all of them less that of none.
 * @param count things; 2^count sets are read
 */
export function shapleyShares(count: number, worth: WorthOfSet): readonly ValueColumn[] {
  const all = Array.from({ length: 1 << count }, (_, set) => worth(set));
  return Array.from({ length: count }, (_, thing) =>
    combineColumns(all, (values) => shareOf(thing, count, values)),
  );
}

/** Sets of each size weigh alike in sum. */
function shareOf(thing: number, count: number, values: readonly number[]): number {
  let sum = 0;
  for (let set = 0; set < 1 << count; set += 1) {
    if (isIn(set, thing)) continue;
    const gain = (values[set | (1 << thing)] ?? 0) - (values[set] ?? 0);
    sum += gain / (count * waysToChoose(count - 1, sizeOf(set)));
  }
  return sum;
}

/** Whether a set has a thing. */
export const isIn = (set: number, thing: number): boolean => ((set >> thing) & 1) === 1;

function sizeOf(set: number): number {
  let size = 0;
  for (let rest = set; rest > 0; rest >>= 1) size += rest & 1;
  return size;
}

function waysToChoose(n: number, k: number): number {
  let ways = 1;
  for (let i = 1; i <= k; i += 1) ways = (ways * (n - k + i)) / i;
  return ways;
}
