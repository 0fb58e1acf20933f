import { DAILY_COUNTER_COUNT, dailyCounters, type DailyCounter } from '../world/worldResult.ts';

/** Sums of a world's daily counts over its days: touchpoint x counter, in the order of the plan and of dailyCounters. */
export function sumByTouchpoint(daily: Int32Array, touchpointCount: number): Float64Array {
  const sums = new Float64Array(touchpointCount * DAILY_COUNTER_COUNT);
  let at = 0;
  for (const amount of daily) {
    if (amount !== 0) sums[at] = (sums[at] ?? 0) + amount;
    at = at + 1 === sums.length ? 0 : at + 1;
  }
  return sums;
}

const columns = Object.fromEntries(dailyCounters.map((name, index) => [name, index])) as Readonly<
  Record<DailyCounter, number>
>;

/** One of those sums, over some touchpoints (indices) together. */
export function sumOf(sums: Float64Array, touchpoints: readonly number[], counter: DailyCounter): number {
  return touchpoints.reduce(
    (sum, touchpoint) => sum + (sums[touchpoint * DAILY_COUNTER_COUNT + columns[counter]] ?? 0),
    0,
  );
}
