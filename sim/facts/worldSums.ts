import { sumByTouchpoint } from '../metrics/touchpointSums.ts';
import { accountWorld } from '../money/accountWorld.ts';
import type { ExperimentPlan } from '../plan/worldPlan.ts';
import type { WorldResult } from '../world/worldResult.ts';

/** What facts need of one world, in sums that can be added up over replications. */
export interface WorldSums {
  /** Touchpoint x counter over the measured days. */
  readonly daily: Float64Array;
  /** As in the record of a world. */
  readonly returning: Float64Array;
  readonly orderPaths: Float64Array;
  readonly crossings: Float64Array;
  readonly repeatEntry: Float64Array;
  /** Shoppers with an order; of them those who used two touchpoints or more, two channels or more, and ordered in two channels or more. */
  readonly customers: Float64Array;
  /** Orders by segment. */
  readonly segmentOrders: Float64Array;
  /** In the order of `moneyColumn`. */
  readonly money: Float64Array;
}

/** Columns of the money of a world. */
export const moneyColumn = { contribution: 0, profit: 1, refunds: 2 } as const;

export function sumWorld(record: WorldResult, plan: ExperimentPlan): WorldSums {
  const { orders, segment, touchpointsUsed, channelsBought } = record.shoppers;
  const { touchpointCount, channelOfTouchpoint, segmentCumulative } = plan.crowd;
  const customers = new Float64Array(4);
  const segmentOrders = new Float64Array(segmentCumulative.length);
  orders.forEach((count, shopper) => {
    if (count === 0) return;
    const own = segment[shopper] ?? 0;
    segmentOrders[own] = (segmentOrders[own] ?? 0) + count;
    const touchpoints = touchpointsUsed[shopper] ?? 0;
    const channels = channelsOf(touchpoints, channelOfTouchpoint);
    const bought = channelsBought[shopper] ?? 0;
    [true, hasSeveral(touchpoints), hasSeveral(channels), hasSeveral(bought)].forEach((counts, at) => {
      customers[at] = (customers[at] ?? 0) + (counts ? 1 : 0);
    });
  });
  const { contribution, profit } = accountWorld(plan, record);
  const refunds = record.dailyRefunds.reduce((sum, amount) => sum + amount, 0);
  return {
    daily: sumByTouchpoint(record.daily, touchpointCount),
    returning: Float64Array.from(record.returning),
    crossings: Float64Array.from(record.crossings),
    orderPaths: Float64Array.from(record.orderPaths),
    repeatEntry: Float64Array.from(record.repeatEntry),
    ...{ customers, segmentOrders },
    money: Float64Array.of(contribution, profit, refunds),
  };
}

/** Bits of touchpoints as bits of their channels. */
function channelsOf(touchpoints: number, channelOfTouchpoint: Uint8Array): number {
  return channelOfTouchpoint.reduce(
    (bits, channel, touchpoint) => bits | (((touchpoints >>> touchpoint) & 1) << channel),
    0,
  );
}

/** Whether more than one bit is set. */
export function hasSeveral(bits: number): boolean {
  return (bits & (bits - 1)) !== 0;
}
