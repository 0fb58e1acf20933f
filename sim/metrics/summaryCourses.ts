import type { MoneyAccount } from '../money/accountWorld.ts';
import type { ExperimentPlan } from '../plan/worldPlan.ts';
import type { WorldResult } from '../world/worldResult.ts';
import { breakDown, breakdownIds } from './breakdowns.ts';
import { measureDailySeries, trailingDaysOf } from './dailySeries.ts';
import type { Courses } from './foldedCourses.ts';
import { describeSeries, emptySpread } from './seriesSpread.ts';
import { dailySeriesIds, type AmountEstimates, type ExperimentSummary } from './summary.ts';
import type { WorldTally } from './worldTally.ts';

/** A world with the sums and the account taken of it. */
export interface TalliedWorld {
  readonly setUp: string;
  readonly world: WorldResult;
  readonly tally: WorldTally;
  readonly account: MoneyAccount;
}

/** What one replication adds to the courses of a summary: headline series, breakdowns and profits, each list under its own name. */
export function coursesOf(plan: ExperimentPlan, worlds: readonly TalliedWorld[]): Courses {
  const trailingDays = trailingDaysOf(plan);
  return new Map([
    ...worlds.flatMap(({ setUp, world, tally, account }) => [
      ...listEntries(`${setUp} series`, measureDailySeries(tally, trailingDays)),
      ...listEntries(`${setUp} parts`, breakDown(plan, world, { tally, account })),
    ]),
    ...profitCourses(worlds),
  ]);
}

const listEntries = (
  name: string,
  lists: Readonly<Record<string, Float64Array>>,
): readonly (readonly [string, Float64Array])[] =>
  Object.entries(lists).map(([id, amounts]) => [`${name} ${id}`, amounts] as const);

/** Every later set-up with every earlier one, and each by itself. */
const profitPairs = <Item>(items: readonly Item[]): readonly (readonly [Item, Item | null])[] =>
  items.flatMap((later, at) => [
    [later, null] as const,
    ...items.slice(0, at).map((earlier) => [later, earlier] as const),
  ]);

const profitName = (setUp: string, reference: string | null): string => `${setUp} profit ${reference ?? ''}`;

function profitCourses(worlds: readonly TalliedWorld[]): readonly (readonly [string, Float64Array])[] {
  return profitPairs(worlds).map(([own, other]) => {
    const against = other?.account.profitByDay;
    let soFar = 0;
    const course = own.account.profitByDay.map((profit, day) => (soFar += profit - (against?.[day] ?? 0)));
    return [profitName(own.setUp, other?.setUp ?? null), course];
  });
}

/** The parts of a summary that courses hold; days without a replication are null, breakdowns without one empty. */
export function describeCourses(
  plan: ExperimentPlan,
  described: ReadonlyMap<string, AmountEstimates>,
): Pick<ExperimentSummary, 'daily' | 'breakdowns' | 'profits'> {
  const setUps = plan.setUps.map(({ id }) => id);
  const trailingDays = trailingDaysOf(plan);
  const noDays = describeSeries(emptySpread(plan.crowd.days));
  const nothing = { mean: [], ciLow: [], ciHigh: [] };
  return {
    daily: setUps.flatMap((setUp) =>
      dailySeriesIds.map((series) => {
        const averagedDays = series === 'repeatPurchase' ? 1 : trailingDays;
        return { setUp, series, averagedDays, ...(described.get(`${setUp} series ${series}`) ?? noDays) };
      }),
    ),
    breakdowns: Object.fromEntries(
      setUps.map((setUp) => [
        setUp,
        Object.fromEntries(
          breakdownIds.map((id) => [id, described.get(`${setUp} parts ${id}`) ?? nothing]),
        ) as ExperimentSummary['breakdowns'][string],
      ]),
    ),
    profits: profitPairs(setUps).map(([setUp, reference]) => {
      return { setUp, reference, ...(described.get(profitName(setUp, reference)) ?? noDays) };
    }),
  };
}
