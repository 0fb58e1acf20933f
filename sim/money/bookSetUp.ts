import type { ExperimentPlan, SetUpPlan } from '../plan/worldPlan.ts';
import type { Booking } from './booking.ts';
import { builtCapabilities, capabilities, separateSilos, type Capability } from './capabilities.ts';

const DAYS_PER_WEEK = 7;
const DAYS_PER_YEAR = 365;

/** The lines of what a set-up is, whatever it sells [R26]: open channels, analysis, building and upkeep. None is scaled. */
export function bookSetUp(plan: ExperimentPlan, setUp: SetUpPlan): readonly Booking[] {
  const { days, isStore } = plan.crowd;
  const { prices, costPerDay } = plan.money;
  const everyDay = (amount: number): Float64Array => new Float64Array(days).fill(amount);
  const onFirstDay = (amount: number): Float64Array => {
    const byDay = new Float64Array(days);
    byDay[0] = amount;
    return byDay;
  };
  const open = Array.from(setUp.open).flatMap((isOpen, channel): readonly Booking[] =>
    isOpen === 1
      ? [{ line: 'channelDays', channel, unitPrice: 0 - (costPerDay[channel] ?? 0), byDay: everyDay(1) }]
      : [],
  );
  const hours = (prices.analystHoursPerSilo * separateSilos(setUp)) / DAYS_PER_WEEK;
  const analysis: Booking = {
    line: 'analysis',
    channel: null,
    unitPrice: 0 - prices.analystHour,
    byDay: everyDay(hours),
  };
  const built = builtCapabilities(setUp, isStore);
  const priceOf = buildPrices(prices);
  const links = capabilities
    .filter((one) => built[one] > 0)
    .flatMap((one): readonly Booking[] => {
      const price = priceOf[one];
      const perDay = (price * prices.upkeep) / DAYS_PER_YEAR;
      return [
        { line: `build.${one}`, channel: null, unitPrice: 0 - price, byDay: onFirstDay(built[one]) },
        { line: `upkeep.${one}`, channel: null, unitPrice: 0 - perDay, byDay: everyDay(built[one]) },
      ];
    });
  return [...open, analysis, ...links];
}

function buildPrices(prices: ExperimentPlan['money']['prices']): Readonly<Record<Capability, number>> {
  return {
    pairs: prices.pairBuild,
    collection: prices.collectionBuild,
    calendar: prices.calendarBuild,
    live: prices.liveBuild,
    pooled: prices.pooledBuild,
    visible: prices.visibleBuild,
  };
}
