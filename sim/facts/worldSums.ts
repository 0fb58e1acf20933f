import { sumByTouchpoint } from '../metrics/touchpointSums.ts';
import type { WorldRecord } from '../world/worldResult.ts';

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
}

export function sumWorld(
  record: WorldRecord,
  plan: { readonly touchpointCount: number; readonly channelOfTouchpoint: Uint8Array },
): WorldSums {
  const { orders, touchpointsUsed, channelsBought } = record.shoppers;
  const customers = new Float64Array(4);
  orders.forEach((count, shopper) => {
    if (count === 0) return;
    const touchpoints = touchpointsUsed[shopper] ?? 0;
    const channels = channelsOf(touchpoints, plan.channelOfTouchpoint);
    const bought = channelsBought[shopper] ?? 0;
    [true, hasSeveral(touchpoints), hasSeveral(channels), hasSeveral(bought)].forEach((counts, at) => {
      customers[at] = (customers[at] ?? 0) + (counts ? 1 : 0);
    });
  });
  return {
    daily: sumByTouchpoint(record.daily, plan.touchpointCount),
    returning: Float64Array.from(record.returning),
    crossings: Float64Array.from(record.crossings),
    orderPaths: Float64Array.from(record.orderPaths),
    repeatEntry: Float64Array.from(record.repeatEntry),
    customers,
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
