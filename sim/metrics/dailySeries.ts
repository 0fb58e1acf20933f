import { DAILY_COUNTER_COUNT, dailyCounters, type DailyCounter } from '../world/worldResult.ts';
import type { ExperimentPlan } from '../plan/worldPlan.ts';
import type { DailySeriesId } from './summary.ts';
import type { WorldTally } from './worldTally.ts';

const WEEK = 7;
const FOUR_WEEKS = 28;

/**
 * Days over which daily values are averaged: a week, and in long runs four of them, so that noise does not hide the course; but a week
 * where something befalls the firm or a set-up is launched on a certain day, for that shows in days.
 */
export function trailingDaysOf({ crowd, setUps }: ExperimentPlan): number {
  const { days, disruptions, priceErrors, stockLosses, failures } = crowd;
  const isSteady =
    [disruptions, priceErrors, stockLosses, failures].every(({ length }) => length === 0) &&
    setUps.every(({ plan }) => plan.rollOut === null);
  return isSteady && days >= 4 * FOUR_WEEKS ? FOUR_WEEKS : WEEK;
}

/** The headline series of one world, one value per measured day; NaN where there is none (inside this folder only). */
export type WorldSeries = Readonly<Record<DailySeriesId, Float64Array>>;

/**
 * - conversion: orders / journeys of the last `trailingDays` (fewer at the start), journeys of the history left out; 0..1 and
 *   above 1 on a day when earlier journeys are ordered and few begin
 * - repeatPurchase: second orders so far / first orders so far
 * - reEntry: re-entered fields per 100 journeys of the same days
 */
export function measureDailySeries(tally: WorldTally, trailingDays: number): WorldSeries {
  const day = (counter: DailyCounter): Float64Array => dayColumn(tally, counter);
  const trailingSum = (values: Float64Array): Float64Array => sumOfLast(values, trailingDays);
  const journeys = trailingSum(day('journeys'));
  const history = day('historyOrders');
  const measuredOrders = day('orders').map((orders, at) => orders - (history[at] ?? 0));
  return {
    conversion: divide(trailingSum(measuredOrders), journeys, 1),
    repeatPurchase: divide(runningSum(day('secondOrders')), runningSum(day('firstOrders')), 1),
    reEntry: divide(trailingSum(day('reEnteredFields')), journeys, 100),
  };
}

function dayColumn({ byDay, days }: WorldTally, counter: DailyCounter): Float64Array {
  const column = dailyCounters.indexOf(counter);
  return new Float64Array(days).map((_, day) => byDay[day * DAILY_COUNTER_COUNT + column] ?? 0);
}

function runningSum(values: Float64Array): Float64Array {
  let total = 0;
  return values.map((value) => (total += value));
}

function sumOfLast(values: Float64Array, days: number): Float64Array {
  const soFar = runningSum(values);
  return soFar.map((total, day) => total - (soFar[day - days] ?? 0));
}

function divide(above: Float64Array, below: Float64Array, factor: number): Float64Array {
  return above.map((value, day) => (below[day] === 0 ? NaN : (factor * value) / (below[day] ?? NaN)));
}
