import type { Person } from '../../sim/diary/findPeople.ts';
import type { sessionSteps } from '../../sim/metrics/breakdowns.ts';
import type { MetricId } from '../../sim/metrics/codebook.ts';
import type { MoneyLine } from '../../sim/money/moneyLines.ts';
import type { Scenario } from '../../sim/scenario/scenario.ts';
import type { LossReason } from '../../sim/scenario/vocabulary.ts';
import type { Hunt } from './shopperStore.ts';
import type { Tale } from './tales.ts';

/**
 * Why no single shopper stands behind a number: every shopper has a share in it; it compares two groups of them; it counts what the firm
 * spends, earns or sees; or her diary does not tell of it.
 */
export type NobodyBehind = 'everybody' | 'groups' | 'firm' | 'untold';

/** Who counts in a number. */
export type Behind =
  /**
   * `isMean`: a difference in the number is nobody's in particular, because it says how long or how much, or because it counts messages:
   * a need woken by one does not arise in the other world at all, so that it cannot be compared.
   */
  | { readonly kind: 'tale'; readonly tale: Tale; readonly isMean?: true }
  | { readonly kind: 'end'; readonly end: LossReason }
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'nobody'; readonly why: NobodyBehind };

const tale = (one: Tale): Behind => ({ kind: 'tale', tale: one });
const mean = (one: Tale): Behind => ({ kind: 'tale', tale: one, isMean: true });
const lost = (end: LossReason): Behind => ({ kind: 'end', end });
const person = (one: Person): Behind => ({ kind: 'person', person: one });
const nobody = (why: NobodyBehind): Behind => ({ kind: 'nobody', why });

/** Who counts above the line of each metric's formula. */
export const behindMetric: Readonly<Record<MetricId, Behind>> = {
  conversionRate: tale('orders'),
  repeatPurchaseRate: person({ orders: 2 }),
  reEntryFields: tale('typesAgain'),
  reEntryFieldsPerOrder: tale('typesAgain'),
  reEntryFieldsPerSwitch: tale('typesAgain'),
  reEntryMinutes: tale('typesAgain'),
  reEntryLossRate: lost('reEntry'),
  entryFields: tale('typesFirst'),
  switchRate: tale('switches'),
  crossChannelCompletion: tale('finishesElsewhere'),
  kindsLostPerSwitch: tale('losesData'),
  leakRate: lost('leakOnSwitch'),
  unmetWishRate: lost('channelNotOffered'),
  rivalLossRate: lost('rival'),
  sessionConversion: tale('orders'),
  cartAbandonment: tale('leavesBasket'),
  retoldQuestionRate: tale('retold'),
  serviceContactsPerOrder: tale('contact'),
  serviceMinutes: mean('contact'),
  firstContactSuccess: tale('helpedAtOnce'),
  contradictionRate: tale('contradicted'),
  stockOutRate: tale('outOfStock'),
  oversoldRate: tale('oversold'),
  recoveredBaskets: tale('wonBack'),
  messagesPerShopper: mean('message'),
  duplicateMessageRate: nobody('untold'),
  touchesAnswered: mean('messageAnswered'),
  unsubscribeRate: mean('unsubscribes'),
  channelsKnown: nobody('everybody'),
  recommendationGain: tale('recommended'),
  collectedShare: tale('collected'),
  discountedShare: nobody('untold'),
  returnRate: tale('returned'),
  deliveredOrders: tale('delivered'),
  storeHandovers: tale('handedOver'),
  repeatLadder2: person({ orders: 3 }),
  repeatLadder3: person({ orders: 4 }),
  ordersPerShopperYear: tale('orders'),
  manyChannelSpend: nobody('groups'),
  manyChannelSpendPerJourney: nobody('groups'),
  satisfaction: nobody('everybody'),
  daysToOrder: mean('orders'),
  revenue: tale('orders'),
  contribution: nobody('firm'),
  setUpCost: nobody('firm'),
  profit: nobody('firm'),
  profitPerShopper: nobody('firm'),
  breakEvenDay: nobody('firm'),
  refunds: tale('returned'),
  believedCustomers: nobody('firm'),
  trueCustomers: person({ isKnown: true }),
  profilesPerCustomer: nobody('firm'),
  stitchedJourneyShare: nobody('firm'),
  analystHours: nobody('firm'),
  orders: tale('orders'),
  journeys: tale('journey'),
};

/** How far sessions come. */
export const taleOfStep: Readonly<Record<(typeof sessionSteps)[number], Tale>> = {
  basketSessions: 'basket',
  checkouts: 'checkout',
  orders: 'orders',
};

/** Lines of the account behind which a shopper's doing stands that her diary tells; all others are the firm's. */
export const taleOfLine: Readonly<Partial<Record<MoneyLine, Tale>>> = {
  orderValue: 'orders',
  costOfGoods: 'orders',
  refunds: 'returned',
  goodsBack: 'returned',
  parcelReturns: 'returnedByParcel',
  storeReturns: 'returnedInStore',
  deliveryFees: 'delivered',
  delivery: 'delivered',
  collection: 'collected',
  messages: 'messageOrReminder',
  adverts: 'advert',
  service: 'contact',
};

/** One who stands behind a line of the account in a set-up of a scenario; null where no single shopper does. */
export function huntBehindLine(
  line: MoneyLine,
  setUp: string,
  { channels }: Pick<Scenario, 'channels'>,
): Hunt | null {
  if (line === 'commission') {
    // Paid in the channels of others alone.
    const [place, ...orPlaces] = channels.filter(({ commission }) => commission > 0).map(({ id }) => id);
    return place === undefined ? null : { kind: 'tells', setUp, tale: 'orders', place, orPlaces };
  }
  const tale = taleOfLine[line];
  return tale === undefined ? null : { kind: 'tells', setUp, tale, place: null };
}

/** One who counts in a metric of a set-up; null where no single shopper does. */
export function huntBehind(metric: MetricId, setUp: string): Hunt | null {
  return huntOf(behindMetric[metric], setUp, null);
}

/**
 * One who counts in the difference of a metric, because she does with one set-up and not with the other.
 *
 * @param difference setUp minus reference; the one sought counts where the metric is higher
 */
export function huntBehindDifference(
  metric: MetricId,
  { setUp, reference }: { readonly setUp: string; readonly reference: string },
  difference: number,
): Hunt | null {
  const behind = behindMetric[metric];
  if (difference === 0 || setUp === reference || (behind.kind === 'tale' && behind.isMean === true))
    return null;
  return difference > 0 ? huntOf(behind, setUp, reference) : huntOf(behind, reference, setUp);
}

function huntOf(behind: Behind, setUp: string, without: string | null): Hunt | null {
  switch (behind.kind) {
    case 'nobody':
      return null;
    case 'tale':
      return { kind: 'tells', setUp, without, tale: behind.tale, place: null };
    case 'end':
      return { kind: 'end', setUp, without, end: behind.end };
    case 'person':
      return { kind: 'is', setUp, without, person: behind.person };
  }
}
