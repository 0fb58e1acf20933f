import type { Measured } from '../metrics/summary.ts';
import { crowdParameters } from '../scenario/parameters/crowdParameters.ts';
import { moneyParameters } from '../scenario/parameters/moneyParameters.ts';
import { ratio, total, type FactSums } from './factSums.ts';
import type { FactWorld } from './factWorlds.ts';

/**
 * What a world contributes by orders, deliveries, collections, messages and reminders at the default prices, every order at the mean value:
 * real values differ so much from order to order that they would drown what messages bring.
 */
function contribution(sums: FactSums, world: FactWorld): number {
  const orders = total(sums, world, 'orders');
  const collected = total(sums, world, 'collectedOrders');
  const carriedAway = total(sums, world, 'orders', 'store');
  const { margin, deliveryCost, collectionCost, messageCost } = moneyParameters;
  return (
    orders * crowdParameters.orderValueMean.default * margin.default -
    (orders - collected - carriedAway) * deliveryCost.default -
    collected * collectionCost.default -
    (total(sums, world, 'messages') + total(sums, world, 'reminders')) * messageCost.default
  );
}

/** What the campaigns of a world add to the contribution of omni without any. */
function addedByMessages(sums: FactSums, world: FactWorld): number {
  return contribution(sums, world) - contribution(sums, 'omni');
}

/** What campaigns add to that over none, as a share lost against the best number of them (E7.6: seven in 28 days). */
export function lostAgainstBest(world: FactWorld): (sums: FactSums) => Measured {
  return (sums) => {
    const added = (one: FactWorld): number => addedByMessages(sums, one);
    const best = added('messages7');
    return ratio(best - added(world), best, 'noMessages');
  };
}
