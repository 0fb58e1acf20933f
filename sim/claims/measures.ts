import type { Measured, NoValueReason } from '../metrics/summary.ts';
import type { DailyCounter } from '../world/worldResult.ts';
import type { LivedWorld } from './claim.ts';

const DECISECONDS_PER_MINUTE = 600;

type Counts = LivedWorld['counts'];

function per(
  numerator: (counts: Counts) => number,
  denominator: DailyCounter,
  reason: NoValueReason,
): (world: LivedWorld) => Measured {
  return ({ counts }) => ratio(numerator(counts), counts[denominator], reason);
}

function perShopper(sum: (world: LivedWorld) => number): (world: LivedWorld) => Measured {
  return (world) => ratio(sum(world), world.result.shoppers.orders.length, 'noShoppers');
}

function ratio(numerator: number, denominator: number, reason: NoValueReason): Measured {
  return denominator === 0 ? { kind: 'none', reason } : { kind: 'value', value: numerator / denominator };
}

/** Journeys lost at a re-entered field or on the way to another channel / switches. */
export const lostPerSwitch = per(
  (counts) => counts['lost.reEntry'] + counts['lost.leakOnSwitch'],
  'switches',
  'noSwitches',
);

/** Switches that met another price / switches. */
export const contradictionsPerSwitch = per(({ contradictions }) => contradictions, 'switches', 'noSwitches');

/** Orders accepted and cancelled for want of the article / orders. */
export const oversoldShare = per(({ oversold }) => oversold, 'orders', 'noOrders');

/** Articles found missing, before and after the order / journeys. */
export const missingArticles = per(
  ({ stockOuts, oversold }) => stockOuts + oversold,
  'journeys',
  'noJourneys',
);

/** Minutes spent telling questions to the firm / journeys. */
export const minutesOfTelling = per(
  ({ toldDeciseconds }) => toldDeciseconds / DECISECONDS_PER_MINUTE,
  'journeys',
  'noJourneys',
);

/** Journeys lost to the delivery cost / journeys. */
export const lostToDeliveryCost = per((counts) => counts['lost.deliveryCost'], 'journeys', 'noJourneys');

/** Journeys lost to a rival while comparing / journeys. */
export const lostToRival = per((counts) => counts['lost.rival'], 'journeys', 'noJourneys');

/** First orders of shoppers who had known no open channel before another told them / buyers. */
export const gainedPerBuyer = per(({ gainedOrders }) => gainedOrders, 'firstOrders', 'noBuyers');

/** Recommendations / orders. */
export const recommendationsPerOrder = per(({ recommendations }) => recommendations, 'orders', 'noOrders');

/** Orders / shoppers, over the measured days. */
export const ordersPerShopper = perShopper(({ counts }) => counts.orders);

/** Sessions, browsing included / shoppers. */
export const sessionsPerShopper = perShopper(({ counts }) => counts.sessions);

/** Orders after the first one of the measured days / shoppers. */
export const repeatOrders = perShopper(({ result }) =>
  result.shoppers.orders.reduce((sum, orders) => sum + Math.max(0, orders - 1), 0),
);

/** Orders / shoppers, of one segment (index in the order of the scenario). */
export function ordersOfSegment(segment: number): (world: LivedWorld) => Measured {
  return ({ result }) => {
    const { segment: segments, orders } = result.shoppers;
    let [sum, members] = [0, 0];
    segments.forEach((own, shopper) => {
      if (own !== segment) return;
      members += 1;
      sum += orders[shopper] ?? 0;
    });
    return ratio(sum, members, 'noShoppers');
  };
}
