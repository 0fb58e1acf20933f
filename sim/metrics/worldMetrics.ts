import { accountWorld, type MoneyAccount } from '../money/accountWorld.ts';
import { breakEvenDay } from '../money/breakEvenDay.ts';
import type { ExperimentPlan } from '../plan/worldPlan.ts';
import type { WorldRecord } from '../world/worldResult.ts';
import type { MetricId } from './codebook.ts';
import type { Measured, NoValueReason } from './summary.ts';
import { tallyWorld, type WorldTally } from './worldTally.ts';

const DAYS_PER_YEAR = 365;
const MINUTES_PER_DAY = 1440;
const DECISECONDS_PER_MINUTE = 600;

/** What one world earned, beside its sums. */
export interface WorldMoney {
  readonly eachShopperStandsFor: number;
  readonly account: MoneyAccount;
  /** Account of the reference in the same replication; null where there is none. */
  readonly reference: MoneyAccount | null;
}

/** Every metric of one world, or the reason why there is none; formulas in words: codebook.ts. */
export function measureWorld(
  plan: ExperimentPlan,
  world: WorldRecord & { readonly setUp: string },
): Readonly<Record<MetricId, Measured>> {
  const { eachShopperStandsFor } = plan;
  const account = accountWorld(plan, world);
  return measureTally(tallyWorld(plan, world), { eachShopperStandsFor, account, reference: null });
}

/** The same from sums already taken. */
export function measureTally(
  tally: WorldTally,
  { eachShopperStandsFor, account, reference }: WorldMoney,
): Readonly<Record<MetricId, Measured>> {
  const { counts, shoppers } = tally;
  const { one, many } = tally.byChannelsUsed;
  const [buyers, twice, thrice, fourTimes] = tally.withOrders;
  const measuredOrders = counts.orders - counts.historyOrders;
  const perJourney = (count: number): Measured => ratio(count, counts.journeys, 'noJourneys');
  const perSwitch = (count: number): Measured => ratio(count, counts.switches, 'noSwitches');
  return {
    conversionRate: perJourney(measuredOrders),
    repeatPurchaseRate: ratio(twice, buyers, 'noBuyers'),
    reEntryFields: perJourney(counts.reEnteredFields),
    reEntryFieldsPerOrder: ratio(counts.reEnteredFields, counts.orders, 'noOrders'),
    reEntryFieldsPerSwitch: perSwitch(counts.reEnteredFields),
    reEntryMinutes: perJourney(counts.reEnteredDeciseconds / DECISECONDS_PER_MINUTE),
    reEntryLossRate: perJourney(counts['lost.reEntry']),
    entryFields: perJourney(counts.enteredFields),
    switchRate: perJourney(counts.switches),
    crossChannelCompletion: ratio(
      counts.finishedElsewhere,
      counts.switchedJourneysEnded,
      'noSwitchedJourneys',
    ),
    kindsLostPerSwitch: perSwitch(counts.kindsLost),
    leakRate: perSwitch(counts['lost.leakOnSwitch']),
    unmetWishRate: perJourney(counts['lost.channelNotOffered']),
    rivalLossRate: perJourney(counts['lost.rival']),
    sessionConversion: ratio(counts.orders, counts.sessions, 'noSessions'),
    cartAbandonment: ratio(counts.basketSessions - counts.orders, counts.basketSessions, 'noBaskets'),
    retoldQuestionRate: ratio(counts.retoldQuestions, counts.questions, 'noQuestions'),
    serviceContactsPerOrder: ratio(counts.contacts, counts.orders, 'noOrders'),
    serviceMinutes: ratio(
      counts.serviceDeciseconds / DECISECONDS_PER_MINUTE,
      counts.firstContacts,
      'noQuestions',
    ),
    firstContactSuccess: ratio(counts.firstContactsAnswered, counts.firstContacts, 'noQuestions'),
    contradictionRate: perSwitch(counts.contradictions),
    stockOutRate: perJourney(counts.stockOuts),
    oversoldRate: ratio(counts.oversold, counts.orders, 'noOrders'),
    recoveredBaskets: perJourney(counts.basketsWonBack),
    messagesPerShopper: ratio(counts.messages, shoppers, 'noShoppers'),
    duplicateMessageRate: ratio(counts.duplicateMessages, counts.messages, 'noMessages'),
    touchesAnswered: ratio(counts.answers, counts.messages, 'noMessages'),
    unsubscribeRate: ratio(counts.unsubscribes, counts.messages, 'noMessages'),
    channelsKnown: ratio(tally.channelsKnown, shoppers, 'noShoppers'),
    recommendationGain: ratio(counts.gainedOrders, tally.withOrders[0], 'noBuyers'),
    collectedShare: ratio(counts.collectedOrders, counts.orders, 'noOrders'),
    discountedShare: ratio(counts.discountedOrders, counts.orders, 'noOrders'),
    returnRate: ratio(counts.returnedOrders, counts.orders, 'noOrders'),
    deliveredOrders: value(counts.orders - counts.collectedOrders - tally.carriedAwayOrders),
    storeHandovers: value(counts.collectedOrders + tally.carriedAwayOrders),
    repeatLadder2: ratio(thrice, twice, 'noRepeatBuyers'),
    repeatLadder3: ratio(fourTimes, thrice, 'noThirdOrders'),
    ordersPerShopperYear: ratio(counts.orders * DAYS_PER_YEAR, shoppers * tally.days, 'noShoppers'),
    manyChannelSpend: quotient(
      ratio(many.spend, many.shoppers, 'noShoppers'),
      ratio(one.spend, one.shoppers, 'noShoppers'),
    ),
    manyChannelSpendPerJourney: quotient(
      ratio(many.spend, many.journeys, 'noJourneys'),
      ratio(one.spend, one.journeys, 'noJourneys'),
    ),
    satisfaction: ratio(tally.satisfactionSum, shoppers, 'noShoppers'),
    daysToOrder: ratio(tally.minutesToOrder / MINUTES_PER_DAY, measuredOrders, 'noOrders'),
    revenue: value(tally.orderValue * eachShopperStandsFor),
    contribution: value(account.contribution),
    setUpCost: value(account.setUpCost),
    profit: value(account.profit),
    profitPerShopper: ratio(account.profit, shoppers * eachShopperStandsFor, 'noShoppers'),
    breakEvenDay: measureBreakEven(account, reference),
    refunds: value(tally.refunds * eachShopperStandsFor),
    believedCustomers: value(tally.firmsView.profiles),
    trueCustomers: value(tally.firmsView.known),
    profilesPerCustomer: ratio(tally.firmsView.profiles, tally.firmsView.known, 'noKnown'),
    stitchedJourneyShare: ratio(
      tally.firmsView.wholeJourneys,
      tally.firmsView.crossJourneys,
      'noCrossJourneys',
    ),
    analystHours: value(hoursOfAnalysis(account)),
    orders: value(counts.orders),
    journeys: value(counts.journeys),
  };
}

/** Hours put into reports and into profiles kept twice. */
function hoursOfAnalysis({ entries }: MoneyAccount): number {
  return entries.reduce(
    (sum, { line, quantity }) => (line === 'analysis' || line === 'matching' ? sum + quantity : sum),
    0,
  );
}

function measureBreakEven(account: MoneyAccount, reference: MoneyAccount | null): Measured {
  if (reference === null || reference === account) return { kind: 'none', reason: 'isReference' };
  const day = breakEvenDay(account.profitByDay, reference.profitByDay);
  return day === null ? { kind: 'none', reason: 'neverPays' } : value(day);
}

/** Where the divisor is nothing there is no value, as where it is missing. */
function quotient(above: Measured, below: Measured): Measured {
  if (above.kind === 'none') return above;
  return below.kind === 'none' || below.value === 0
    ? { kind: 'none', reason: 'noBuyers' }
    : value(above.value / below.value);
}

function value(amount: number): Measured {
  return { kind: 'value', value: amount };
}

function ratio(numerator: number, denominator: number, reason: NoValueReason): Measured {
  return denominator === 0 ? { kind: 'none', reason } : value(numerator / denominator);
}
