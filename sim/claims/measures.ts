import type { Measured, NoValueReason } from '../metrics/summary.ts';
import { DAILY_COUNTER_COUNT, dailyCounters, type DailyCounter } from '../world/worldResult.ts';
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

/** Articles found missing, before and after the order / journeys. */
export const missingArticles = per(
  ({ stockOuts, oversold }) => stockOuts + oversold,
  'journeys',
  'noJourneys',
);

/** Minutes spent telling questions to the firm / questions told for the first time. */
export function minutesPerQuestion({ counts }: LivedWorld): Measured {
  const { toldDeciseconds, questions, retoldQuestions } = counts;
  return ratio(toldDeciseconds / DECISECONDS_PER_MINUTE, questions - retoldQuestions, 'noQuestions');
}

/** Orders / sessions in which checkout began. */
export const checkoutCompletion = per(({ orders }) => orders, 'checkouts', 'noBaskets');

/** Orders placed in a channel / orders. */
export function shareOrderedIn(channel: string): (world: LivedWorld) => Measured {
  const column = dailyCounters.indexOf('orders');
  return ({ plan, result, counts }) => {
    const { touchpointCount, channelOfTouchpoint } = plan.crowd;
    const index = plan.channelIds.indexOf(channel);
    let sum = 0;
    for (let place = 0; place < result.days * touchpointCount; place++) {
      if (channelOfTouchpoint[place % touchpointCount] !== index) continue;
      sum += result.daily[place * DAILY_COUNTER_COUNT + column] ?? 0;
    }
    return ratio(sum, counts.orders, 'noOrders');
  };
}

/** Journeys lost to the delivery cost / journeys. */
export const lostToDeliveryCost = per((counts) => counts['lost.deliveryCost'], 'journeys', 'noJourneys');

/** Journeys lost to a rival while comparing / journeys. */
export const lostToRival = per((counts) => counts['lost.rival'], 'journeys', 'noJourneys');

/** Journeys given up for want of somebody to ask / journeys. */
export const lostToContactNotFound = per(
  (counts) => counts['lost.contactNotFound'],
  'journeys',
  'noJourneys',
);

/** Needs that went elsewhere and journeys lost to a rival, while comparing or on a switch / all needs. */
export function lostToRivals({ counts, result }: LivedWorld): Measured {
  const elsewhere = result.needsElsewhere.reduce((sum, needs) => sum + needs, 0);
  const lost = elsewhere + counts['lost.rival'] + counts['lost.leakOnSwitch'];
  return ratio(lost, elsewhere + counts.journeys, 'noJourneys');
}

/** Recommendations / orders. */
export const recommendationsPerOrder = per(({ recommendations }) => recommendations, 'orders', 'noOrders');

/** Orders / shoppers, over the measured days. */
export const ordersPerShopper = perShopper(({ counts }) => counts.orders);

/** Orders with the loyalty discount / shoppers. */
export const discountedOrders = perShopper(({ counts }) => counts.discountedOrders);

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

/** Orders / shoppers on the measured days from `first` to `last` (1 the first, both included). */
export function ordersOnDays(first: number, last: number): (world: LivedWorld) => Measured {
  return perShopper((world) => onDays(world, 'orders', first, last));
}

/** Orders / journeys entered on such days; orders of journeys begun in the history are left out. */
export function conversionOnDays(first: number, last: number): (world: LivedWorld) => Measured {
  return (world) => {
    const orders = onDays(world, 'orders', first, last) - onDays(world, 'historyOrders', first, last);
    return ratio(orders, onDays(world, 'journeys', first, last), 'noJourneys');
  };
}

/** Price and data contradictions met on switches on such days / switches. */
export function contradictionsOnDays(first: number, last: number): (world: LivedWorld) => Measured {
  return (world) =>
    ratio(onDays(world, 'contradictions', first, last), onDays(world, 'switches', first, last), 'noSwitches');
}

function onDays({ plan, result }: LivedWorld, counter: DailyCounter, first: number, last: number): number {
  const row = plan.crowd.touchpointCount * DAILY_COUNTER_COUNT;
  let sum = 0;
  for (
    let at = (first - 1) * row + dailyCounters.indexOf(counter);
    at < last * row;
    at += DAILY_COUNTER_COUNT
  )
    sum += result.daily[at] ?? 0;
  return sum;
}

/** Messages that woke a need / shoppers. */
export const answersPerShopper = perShopper(({ counts }) => counts.answers);

/** Messages in a medium whose own channels do not know the shopper / messages. */
export const elsewherePerMessage = per(
  ({ messagesElsewhere }) => messagesElsewhere,
  'messages',
  'noMessages',
);

/** Buyers asked for a review / orders. */
export const askedPerOrder = per(({ buyersAsked }) => buyersAsked, 'orders', 'noOrders');

/** Messages sent and adverts shown / shoppers. */
export const touchesPerShopper = perShopper(({ counts }) => counts.messages + counts.adverts);

/** Share of shoppers who know at least one channel on the last day. */
export function knowTheFirm({ result }: LivedWorld): Measured {
  const { awareMask } = result.shoppers;
  return ratio(awareMask.filter((mask) => mask !== 0).length, awareMask.length, 'noShoppers');
}
