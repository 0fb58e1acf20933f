import { moneyLineIds } from '../money/moneyLines.ts';
import type { MoneyAccount } from '../money/accountWorld.ts';
import type { ExperimentPlan } from '../plan/worldPlan.ts';
import { lossReasons } from '../scenario/vocabulary.ts';
import { DAILY_COUNTER_COUNT, dailyCounters, type WorldRecord } from '../world/worldResult.ts';
import type { WorldTally } from './worldTally.ts';

/** What became of the journeys that began in the measured days; the parts add up to them. */
export const journeyEnds = ['ordered', ...lossReasons, 'open'] as const;

/** How far sessions came, each within the one before. */
export const sessionSteps = ['sessions', 'basketSessions', 'checkouts', 'orders'] as const;

/** Steps of the loyalty ladder: shoppers with at least so many orders. */
export const LADDER_STEPS = 4;

/** Days of a cohort: buyers whose first order since the start fell into them. */
export const COHORT_DAYS = 28;

export const SATISFACTION_BINS = 10;

/**
 * What makes up the figures of a world. Each is a list of amounts, synthetic shoppers unless said:
 * - `ends`: journeys, in the order of journeyEnds
 * - `steps`: channel (C) x sessionSteps
 * - `switches`: from (C) x to (C)
 * - `reEntered`, `reEnteredMinutes`, `journeysLost`: ledger kind x from (C) x to (C): fields typed again (of `case`: questions told again), the minutes that took, journeys lost over it
 * - `ladder`: shoppers, then those with at least 1, 2, 3 and 4 orders
 * - `cohorts`: cohort x (buyers, those with a second order, with a third)
 * - `satisfaction`: shoppers by satisfaction on the last day, in tenths from 0 to 1
 * - `profiles`: customers some silo knows, profiles kept of them, journeys over several channels, those of them seen whole
 * - `orders`, `credit`: orders by channel as they were placed, and as the firm's reports credit them
 * - `money`: amounts by line in the order of moneyLines, real shoppers, in the currency
 */
export const breakdownIds = [
  'ends',
  'steps',
  'switches',
  'reEntered',
  'reEnteredMinutes',
  'journeysLost',
  'ladder',
  'cohorts',
  'satisfaction',
  'profiles',
  'orders',
  'credit',
  'money',
] as const;
export type BreakdownId = (typeof breakdownIds)[number];
export type Breakdowns = Readonly<Record<BreakdownId, Float64Array>>;

const DECISECONDS_PER_MINUTE = 600;

/** Takes a world apart; every amount is one replication's. */
export function breakDown(
  plan: ExperimentPlan,
  world: WorldRecord,
  { tally, account }: { readonly tally: WorldTally; readonly account: MoneyAccount },
): Breakdowns {
  const { ledger, shoppers, firmsView } = world;
  const { known, profiles, crossJourneys, wholeJourneys } = firmsView;
  const { counts } = tally;
  const ordered = counts.orders - counts.historyOrders;
  const lost = lossReasons.map((reason) => counts[`lost.${reason}`]);
  const open = counts.journeys - ordered - lost.reduce((sum, count) => sum + count, 0);
  const steps = stepsByChannel(plan, world);
  const channels = Array.from({ length: plan.crowd.channelCount }, (_, channel) => channel);
  return {
    ends: Float64Array.of(ordered, ...lost, open),
    steps,
    switches: Float64Array.from(world.switches),
    reEntered: Float64Array.from(ledger.reEntered),
    reEnteredMinutes: Float64Array.from(ledger.reEnteredDeciseconds, (time) => time / DECISECONDS_PER_MINUTE),
    journeysLost: Float64Array.from(ledger.journeysLost),
    ladder: Float64Array.of(tally.shoppers, ...tally.withOrders),
    cohorts: countCohorts(world.days, shoppers),
    satisfaction: countSatisfaction(shoppers.satisfaction),
    profiles: Float64Array.of(known, profiles, crossJourneys, wholeJourneys),
    orders: Float64Array.from(channels, (channel) => steps[channel * sessionSteps.length + 3] ?? 0),
    credit: Float64Array.from(firmsView.credit),
    money: sumLines(account),
  };
}

function stepsByChannel({ crowd }: ExperimentPlan, { daily, days }: WorldRecord): Float64Array {
  const sums = new Float64Array(crowd.channelCount * sessionSteps.length);
  const columns = sessionSteps.map((step) => dailyCounters.indexOf(step));
  for (let row = 0; row < days * crowd.touchpointCount; row += 1) {
    const channel = crowd.channelOfTouchpoint[row % crowd.touchpointCount] ?? 0;
    columns.forEach((column, step) => {
      const at = channel * sessionSteps.length + step;
      sums[at] = (sums[at] ?? 0) + (daily[row * DAILY_COUNTER_COUNT + column] ?? 0);
    });
  }
  return sums;
}

function countCohorts(days: number, { firstOrderDay, orders }: WorldRecord['shoppers']): Float64Array {
  const counts = new Float64Array(Math.ceil(days / COHORT_DAYS) * 3);
  firstOrderDay.forEach((day, shopper) => {
    if (day < 0) return;
    const row = Math.floor(day / COHORT_DAYS) * 3;
    const made = Math.min(3, orders[shopper] ?? 0);
    for (let step = 0; step < made; step += 1) counts[row + step] = (counts[row + step] ?? 0) + 1;
  });
  return counts;
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
