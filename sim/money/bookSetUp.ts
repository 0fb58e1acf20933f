import type { ExperimentPlan, PhasePlan, SetUpPlan } from '../plan/worldPlan.ts';
import type { FirmsView } from '../world/worldResult.ts';
import type { Booking } from './booking.ts';
import { builtCapabilities, capabilities, separateSilos, type Capability } from './capabilities.ts';

const DAYS_PER_WEEK = 7;
const DAYS_PER_YEAR = 365;

/**
 * The lines of what a set-up is, whatever it sells [R26]: open channels, analysis, building and upkeep, which are not scaled,
 * and the matching of profiles, which is [R33]. Under a roll-out [R24] each day counts as the firm is on it, and what is built is
 * paid on the day it goes live.
 */
export function bookSetUp(
  plan: ExperimentPlan,
  setUp: SetUpPlan,
  { known, profiles }: Pick<FirmsView, 'known' | 'profiles'>,
): readonly Booking[] {
  const { days, isStore } = plan.crowd;
  const { prices, costPerDay } = plan.money;
  const phases = phasesOf(setUp).map((phase) => ({
    ...phase,
    built: builtCapabilities(phase.setUp, isStore),
  }));
  const each = (quantity: (phase: Phase) => number): Float64Array => {
    const byDay = new Float64Array(days);
    for (const phase of phases) byDay.fill(quantity(phase), phase.from);
    return byDay;
  };
  const open = Array.from(costPerDay, (price, channel) => ({
    line: 'channelDays' as const,
    channel,
    unitPrice: 0 - price,
    byDay: each((phase) => phase.setUp.open[channel] ?? 0),
  }));
  const analysis: Booking = {
    line: 'analysis',
    channel: null,
    unitPrice: 0 - prices.analystHour,
    byDay: each((phase) => (prices.analystHoursPerSilo * separateSilos(phase.setUp)) / DAYS_PER_WEEK),
  };
  const priceOf = buildPrices(prices);
  const links = capabilities.flatMap((one): readonly Booking[] => {
    const there = each(({ built }) => built[one]);
    const price = priceOf[one];
    const perDay = (price * prices.upkeep) / DAYS_PER_YEAR;
    return [
      { line: `build.${one}`, channel: null, unitPrice: 0 - price, byDay: additions(there) },
      { line: `upkeep.${one}`, channel: null, unitPrice: 0 - perDay, byDay: there },
    ];
  });
  const matched = new Float64Array(days);
  matched[days - 1] = (profiles - known) * plan.eachShopperStandsFor * prices.analystHoursPerDuplicate;
  const matching: Booking = {
    line: 'matching',
    channel: null,
    unitPrice: 0 - prices.analystHour,
    byDay: matched,
  };
  return [...open, analysis, matching, ...links].filter((one) => one.byDay.some((amount) => amount > 0));
}

interface Phase extends PhasePlan {
  readonly built: Readonly<Record<Capability, number>>;
}

/** What the set-up is from which measured day on, in their order. */
const phasesOf = (setUp: SetUpPlan): readonly PhasePlan[] => [
  { from: 0, setUp },
  ...(setUp.rollOut?.phases ?? []),
];

/** What each day adds to the most there has been so far. */
function additions(amounts: Float64Array): Float64Array {
  let most = 0;
  return amounts.map((amount) => {
    const added = Math.max(0, amount - most);
    most += added;
    return added;
  });
}

function buildPrices(prices: ExperimentPlan['money']['prices']): Readonly<Record<Capability, number>> {
  return {
    pairs: prices.pairBuild,
    collection: prices.collectionBuild,
    calendar: prices.calendarBuild,
    live: prices.liveBuild,
    pooled: prices.pooledBuild,
    visible: prices.visibleBuild,
    contact: prices.contactBuild,
    quality: prices.qualityBuild,
  };
}
