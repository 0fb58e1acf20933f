import { moneyLineIds } from '../money/moneyLines.ts';
import type { MoneyAccount } from '../money/accountWorld.ts';
import type { ExperimentPlan } from '../plan/worldPlan.ts';
import { lossReasons } from '../scenario/vocabulary.ts';
import {
  DAILY_COUNTER_COUNT,
  dailyCounters,
  type DailyCounter,
  type WorldRecord,
} from '../world/worldResult.ts';
import type { WorldTally } from './worldTally.ts';

/** What became of the journeys that began in the measured days; the parts add up to all of them. */
export const journeyEnds = ['ordered', ...lossReasons, 'open'] as const;
export type JourneyEnd = (typeof journeyEnds)[number];

/** How far sessions came, each within the one before. */
export const sessionSteps = ['basketSessions', 'checkouts', 'orders'] as const;

/** Steps of the loyalty ladder: at least so many orders. */
export const ladderSteps = [1, 2, 3, 4] as const;

/** Days of a cohort: buyers whose first order since the start fell into them. */
export const COHORT_DAYS = 28;

export const SATISFACTION_BINS = 10;

/**
 * What makes up the figures of a world, each a list of amounts; an amount over nothing is missing. Shares are 0..1.
 * - `ends`: share of journeys, in the order of journeyEnds
 * - `steps`: share of sessions, in the order of sessionSteps; `sessionOrders`: orders per session of each channel (C)
 * - `switches`: per journey, from (C) x to (C)
 * - `reEntered`, `reEnteredMinutes`, `journeysLost`: per journey, ledger kind x from (C) x to (C): fields typed again (of `case`: questions told
 *   again), the minutes that took, journeys lost over it
 * - `ladder`: share of shoppers, in the order of ladderSteps
 * - `cohorts`: cohort x (share of its buyers with a second order, with a third)
 * - `satisfaction`: share of shoppers by satisfaction on the last day, in tenths from 0 to 1
 * - `orders`, `credit`: share of orders by channel (C) as they were placed, and as the firm's reports credit them
 * - `money`: amounts by line in the order of moneyLines, real shoppers, in the currency
 */
export const breakdownIds = [
  'ends',
  'steps',
  'sessionOrders',
  'switches',
  'reEntered',
  'reEnteredMinutes',
  'journeysLost',
  'ladder',
  'cohorts',
  'satisfaction',
  'orders',
  'credit',
  'money',
] as const;
export type BreakdownId = (typeof breakdownIds)[number];
/** NaN where an amount is missing; inside this folder only. */
export type Breakdowns = Readonly<Record<BreakdownId, Float64Array>>;

const DECISECONDS_PER_MINUTE = 600;

/** Takes one world apart. */
export function breakDown(
  plan: ExperimentPlan,
  world: WorldRecord,
  { tally, account }: { readonly tally: WorldTally; readonly account: MoneyAccount },
): Breakdowns {
  const { ledger, shoppers, firmsView } = world;
  const { counts, withOrders } = tally;
  const ordered = counts.orders - counts.historyOrders;
  const lost = lossReasons.map((reason) => counts[`lost.${reason}`]);
  const open = counts.journeys - ordered - lost.reduce((sum, count) => sum + count, 0);
  const perJourney = (amounts: Iterable<number>): Float64Array => shares(amounts, counts.journeys);
  const orders = countByChannel(plan, world, 'orders');
  const sessions = countByChannel(plan, world, 'sessions');
  return {
    ends: perJourney([ordered, ...lost, open]),
    steps: shares(
      sessionSteps.map((step) => counts[step]),
      counts.sessions,
    ),
    sessionOrders: orders.map((count, channel) => over(count, sessions[channel] ?? 0)),
    switches: perJourney(world.switches),
    reEntered: perJourney(ledger.reEntered),
    reEnteredMinutes: shares(ledger.reEnteredDeciseconds, counts.journeys * DECISECONDS_PER_MINUTE),
    journeysLost: perJourney(ledger.journeysLost),
    ladder: shares(withOrders, tally.shoppers),
    cohorts: followCohorts(world.days, shoppers),
    satisfaction: shares(countSatisfaction(shoppers.satisfaction), tally.shoppers),
    orders: shares(orders, counts.orders),
    credit: shares(firmsView.credit, counts.orders),
    money: sumLines(account),
  };
}

const over = (amount: number, whole: number): number => (whole === 0 ? NaN : amount / whole);

function shares(amounts: Iterable<number>, whole: number): Float64Array {
  return Float64Array.from(amounts, (amount) => over(amount, whole));
}

function countByChannel(
  { crowd }: ExperimentPlan,
  { daily, days }: WorldRecord,
  counter: DailyCounter,
): Float64Array {
  const sums = new Float64Array(crowd.channelCount);
  const column = dailyCounters.indexOf(counter);
  for (let row = 0; row < days * crowd.touchpointCount; row += 1) {
    const channel = crowd.channelOfTouchpoint[row % crowd.touchpointCount] ?? 0;
    sums[channel] = (sums[channel] ?? 0) + (daily[row * DAILY_COUNTER_COUNT + column] ?? 0);
  }
  return sums;
}

function followCohorts(days: number, { firstOrderDay, orders }: WorldRecord['shoppers']): Float64Array {
  const cohorts = Array.from({ length: Math.ceil(days / COHORT_DAYS) }, () => ({
    buyers: 0,
    second: 0,
    third: 0,
  }));
  firstOrderDay.forEach((day, shopper) => {
    const cohort = day < 0 ? undefined : cohorts[Math.floor(day / COHORT_DAYS)];
    if (cohort === undefined) return;
    const made = orders[shopper] ?? 0;
    cohort.buyers += 1;
    if (made >= 2) cohort.second += 1;
    if (made >= 3) cohort.third += 1;
  });
  return Float64Array.from(
    cohorts.flatMap(({ buyers, second, third }) => [over(second, buyers), over(third, buyers)]),
  );
}

function countSatisfaction(satisfaction: Float32Array): Float64Array {
  const bins = new Float64Array(SATISFACTION_BINS);
  for (const value of satisfaction) {
    const bin = Math.min(SATISFACTION_BINS - 1, Math.floor(value * SATISFACTION_BINS));
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  return bins;
}

function sumLines({ entries }: MoneyAccount): Float64Array {
  const byLine = new Map<string, number>();
  for (const { line, amount } of entries) byLine.set(line, (byLine.get(line) ?? 0) + amount);
  return Float64Array.from(moneyLineIds, (line) => byLine.get(line) ?? 0);
}
