import type { ExperimentPlan } from '../plan/worldPlan.ts';
import {
  DAILY_COUNTER_COUNT,
  dailyCounters,
  type DailyCounter,
  type FirmsView,
  type WorldRecord,
} from '../world/worldResult.ts';

/** The sums every metric of one world is made of; all over the measured days. */
export interface WorldTally {
  readonly days: number;
  /** Counts of the world by day, all touchpoints together: day x counter, in the order of dailyCounters. */
  readonly byDay: Float64Array;
  readonly counts: Readonly<Record<DailyCounter, number>>;
  /** Orders placed in stores: whoever buys there carries the goods away. */
  readonly carriedAwayOrders: number;
  readonly minutesToOrder: number;
  /** Of the synthetic shoppers, in the currency. */
  readonly orderValue: number;
  /** Paid back for returned orders, likewise. */
  readonly refunds: number;
  readonly shoppers: number;
  /** Shoppers with at least 1, 2, 3 and 4 orders. */
  readonly withOrders: readonly [number, number, number, number];
  readonly satisfactionSum: number;
  readonly firmsView: FirmsView;
  /** Shoppers with sessions for needs in one channel, and in three or more. */
  readonly byChannelsUsed: { readonly one: UserGroup; readonly many: UserGroup };
  /** Channels known on the last day, over all shoppers. */
  readonly channelsKnown: number;
}

export function tallyWorld(plan: ExperimentPlan, record: WorldRecord): WorldTally {
  const byDay = sumTouchpoints(record, plan.crowd.touchpointCount);
  const { orders, satisfaction, awareMask } = record.shoppers;
  return {
    days: record.days,
    byDay,
    counts: sumDays(byDay),
    carriedAwayOrders: countOrdersInStores(plan, record),
    minutesToOrder: record.minutesToOrder,
    orderValue: sum(record.dailyRevenue),
    refunds: sum(record.dailyRefunds),
    shoppers: orders.length,
    withOrders: countByOrders(orders),
    satisfactionSum: sum(satisfaction),
    firmsView: record.firmsView,
    byChannelsUsed: groupByChannelsUsed(plan, record),
    channelsKnown: countBits(awareMask),
  };
}

export interface UserGroup {
  readonly shoppers: number;
  readonly journeys: number;
  /** Order value in the currency. */
  readonly spend: number;
}

function groupByChannelsUsed(
  { crowd }: ExperimentPlan,
  { shoppers }: WorldRecord,
): { readonly one: UserGroup; readonly many: UserGroup } {
  const one = { shoppers: 0, journeys: 0, spend: 0 };
  const many = { shoppers: 0, journeys: 0, spend: 0 };
  shoppers.touchpointsUsed.forEach((used, shopper) => {
    let channels = 0;
    for (let touchpoint = 0; touchpoint < crowd.touchpointCount; touchpoint += 1)
      if ((used >>> touchpoint) & 1) channels |= 1 << (crowd.channelOfTouchpoint[touchpoint] ?? 0);
    const group = channels === 0 ? null : isPowerOfTwo(channels) ? one : bitsIn(channels) >= 3 ? many : null;
    if (group === null) return;
    group.shoppers += 1;
    group.journeys += shoppers.journeys[shopper] ?? 0;
    group.spend += shoppers.spend[shopper] ?? 0;
  });
  return { one, many };
}

const isPowerOfTwo = (mask: number): boolean => (mask & (mask - 1)) === 0;

function bitsIn(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** Most counts are 0 and are passed over: this loop runs again with every change of a control. */
function sumTouchpoints({ daily, days }: WorldRecord, touchpointCount: number): Float64Array {
  const byDay = new Float64Array(days * DAILY_COUNTER_COUNT);
  let at = 0;
  for (let row = 0; row < byDay.length; row += DAILY_COUNTER_COUNT) {
    for (let touchpoint = 0; touchpoint < touchpointCount; touchpoint += 1) {
      for (let cell = row; cell < row + DAILY_COUNTER_COUNT; cell += 1, at += 1) {
        const amount = daily[at];
        if (amount) byDay[cell] = (byDay[cell] ?? 0) + amount;
      }
    }
  }
  return byDay;
}

function countOrdersInStores({ crowd }: ExperimentPlan, { daily, days }: WorldRecord): number {
  const column = dailyCounters.indexOf('orders');
  let placed = 0;
  crowd.channelOfTouchpoint.forEach((channel, touchpoint) => {
    if (crowd.isStore[channel] !== 1) return;
    for (let day = 0; day < days; day += 1)
      placed += daily[(day * crowd.touchpointCount + touchpoint) * DAILY_COUNTER_COUNT + column] ?? 0;
  });
  return placed;
}

function sumDays(byDay: Float64Array): Record<DailyCounter, number> {
  const total = (column: number): number => {
    let result = 0;
    for (let at = column; at < byDay.length; at += DAILY_COUNTER_COUNT) result += byDay[at] ?? 0;
    return result;
  };
  const entries = dailyCounters.map((counter, column) => [counter, total(column)] as const);
  return Object.fromEntries(entries) as Record<DailyCounter, number>;
}

function sum(values: Float64Array | Float32Array): number {
  let result = 0;
  for (const value of values) result += value;
  return result;
}

function countByOrders(orders: Uint16Array): [number, number, number, number] {
  let [one, two, three, four] = [0, 0, 0, 0];
  for (const count of orders) {
    if (count >= 1) one += 1;
    if (count >= 2) two += 1;
    if (count >= 3) three += 1;
    if (count >= 4) four += 1;
  }
  return [one, two, three, four];
}

function countBits(masks: Uint16Array): number {
  let count = 0;
  for (const mask of masks) for (let left = mask; left !== 0; left &= left - 1) count += 1;
  return count;
}
