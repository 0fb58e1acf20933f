import type { CrowdPlan, ExperimentPlan, SetUpPlan } from '../plan/worldPlan.ts';
import { keyOf } from '../random/key.ts';
import { drawPopulation } from '../world/population.ts';
import { firstMorning, simulateWorld } from '../world/simulateWorld.ts';

/** Shoppers with their first order in the history, each followed for as long as the measured days last, from that order on. */
export interface Cohort {
  /** Orders in her time, the first among them, and what she spent on them; in the same order of shoppers. */
  readonly orders: readonly number[];
  readonly spend: readonly number[];
}

/**
 * Follows the cohort of one replication. The days are lived one by one, each as a world of a single day that goes on where the one before
 * ended: the same life as in one piece (draws are keyed, nothing depends on how many days are asked for at once), with an account per
 * shopper and day.
 * @param plan its history must be under one set-up
 */
export function followCohort(plan: ExperimentPlan, replication: number): Cohort {
  const { history, crowd } = plan;
  if (history === null) throw new Error('a cohort needs a history under one set-up');
  const { warmUpDays, days } = crowd;
  const followed = new Map<number, { readonly until: number; orders: number; spend: number }>();
  for (const { day, orders, spend } of liveDays(crowd, history, plan.seed, replication)) {
    orders.forEach((count, shopper) => {
      if (count === 0) return;
      if (day < warmUpDays && !followed.has(shopper)) {
        followed.set(shopper, { until: day + days, orders: 0, spend: 0 });
      }
      const member = followed.get(shopper);
      if (member === undefined || day >= member.until) return;
      member.orders += count;
      member.spend += spend[shopper] ?? 0;
    });
  }
  const members = [...followed.values()];
  return { orders: members.map(({ orders }) => orders), spend: members.map(({ spend }) => spend) };
}

/** One day of the crowd: orders and spend by shopper. */
interface LivedDay {
  readonly day: number;
  readonly orders: Uint16Array;
  readonly spend: Float64Array;
}

/** All days of a crowd under one set-up, history and measured days alike. */
export function* liveDays(
  crowd: CrowdPlan,
  setUp: SetUpPlan,
  seed: string,
  replication: number,
): Generator<LivedDay, void, undefined> {
  const key = keyOf(seed, replication);
  const people = drawPopulation(crowd, key);
  const past = firstMorning(crowd, key, people);
  for (let day = 0; day < crowd.warmUpDays + crowd.days; day += 1) {
    const { shoppers } = simulateWorld({ ...crowd, warmUpDays: day, days: 1 }, setUp, key, people, past);
    yield { day, orders: shoppers.orders, spend: shoppers.spend };
  }
}
