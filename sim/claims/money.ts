import { breakEvenDay as firstDayAhead } from '../money/breakEvenDay.ts';
import { moneyLineIds, type MoneyLine } from '../money/moneyLines.ts';
import type { Measured } from '../metrics/summary.ts';
import type { LivedWorld } from './claim.ts';

/** Sum of some lines of a world's account, in the currency; costs are below 0. */
export function sumOfLines(isMeant: (line: MoneyLine) => boolean): (world: LivedWorld) => Measured {
  const meant = new Set(moneyLineIds.filter(isMeant));
  return ({ account }) => ({
    kind: 'value',
    value: account.entries.reduce((sum, { line, amount }) => sum + (meant.has(line) ? amount : 0), 0),
  });
}

/** What linking costs, as a positive number: building and upkeep. */
export function costOfLinking(world: LivedWorld): Measured {
  const spent = sumOfLines((line) => line.startsWith('build.') || line.startsWith('upkeep.'))(world);
  return spent.kind === 'value' ? { kind: 'value', value: 0 - spent.value } : spent;
}

/** First measured day from which the profit so far stays above that of the other world. */
export function dayOfBreakEven(here: LivedWorld, there: LivedWorld): Measured {
  const day = firstDayAhead(here.account.profitByDay, there.account.profitByDay);
  return day === null ? { kind: 'none', reason: 'neverPays' } : { kind: 'value', value: day };
}

/** 1 where the profit so far ends above that of the other world, else 0. */
export function paysOff(here: LivedWorld, there: LivedWorld): Measured {
  return { kind: 'value', value: here.account.profit > there.account.profit ? 1 : 0 };
}

/**
 * Real shoppers from which one set-up earns more than the other: what it costs more whatever it sells, over what it contributes more per
 * shopper. Contribution grows with the crowd, the cost of the set-up does not.
 * @param extraCost what the first costs more, by world; the whole cost of the set-up unless given
 */
export function smallestCrowd(
  extraCost: (world: LivedWorld) => number = ({ account }) => account.setUpCost,
): (here: LivedWorld, there: LivedWorld) => Measured {
  return (here, there) => {
    const { eachShopperStandsFor, crowd } = here.plan;
    const real = crowd.shoppers * eachShopperStandsFor;
    const perShopper = (here.account.contribution - there.account.contribution) / real;
    const cost = extraCost(here) - extraCost(there);
    if (cost <= 0) return { kind: 'value', value: 0 };
    return perShopper <= 0
      ? { kind: 'none', reason: 'neverPays' }
      : { kind: 'value', value: cost / perShopper };
  };
}

/** The cost of a set-up once all is built. */
export function costOnceBuilt({ account }: LivedWorld): number {
  const built = account.entries.reduce(
    (sum, { line, amount }) => sum + (line.startsWith('build.') ? amount : 0),
    0,
  );
  return account.setUpCost + built;
}

/** Measured day on which the last of what a set-up rolls out goes live [R24]; 0 where there is nothing to roll out. */
export function daysUntilLive({ plan, result }: LivedWorld): Measured {
  const rollOut = plan.setUps.find(({ id }) => id === result.setUp)?.plan.rollOut ?? null;
  return { kind: 'value', value: rollOut === null ? 0 : Math.max(...rollOut.liveOn) + 1 };
}

/** Profit of the better of two worlds. */
export function betterProfit(here: LivedWorld, there: LivedWorld): Measured {
  return { kind: 'value', value: Math.max(here.account.profit, there.account.profit) };
}
