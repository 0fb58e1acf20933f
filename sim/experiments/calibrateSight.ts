import { planFactWorlds } from '../facts/factWorlds.ts';
import { sumByTouchpoint, sumOf } from '../metrics/touchpointSums.ts';
import { simulateReplication } from '../pipeline.ts';
import type { ExperimentPlan } from '../plan/worldPlan.ts';

/** What shoppers do who see that a store has the article: the one number of the effect of collection and stock in sight that no source names. */
export interface SightRound {
  readonly round: number | 'check';
  readonly fetchesInSight: number;
  /** Orders checked out online with collection and stock in sight, as a change on multi. */
  readonly onlineChange: number;
  /** onlineChange / target - 1. */
  readonly misfit: number;
}

/**
 * The middle of the range of fact F10: that online sales fall is published, by how much is not. At the 2 % that the evidence suggests, baskets left
 * behind online would not rise, which is published too.
 */
export const sightTarget = { value: -0.0325, low: -0.06, high: -0.005, source: 'E6.1' } as const;

/** What one more of `fetchesInSight` does to online orders: from 0.4 to 1 it was -0.065 to -0.075. */
const ORDERS_BY_SIGHT = -0.07;

/** Fits `fetchesInSight` to the target, in steps along that slope; the last round is a check on shoppers not seen before. */
export function* calibrateSight({
  rounds,
  replications,
  checkSeed,
}: {
  readonly rounds: number;
  readonly replications: number;
  readonly checkSeed: string;
}): Generator<SightRound, void, undefined> {
  const plan = { ...planFactWorlds(['multi', 'collecting']), seed: 'calibrate' };
  let { fetchesInSight } = plan.crowd.values.stock;
  const measure = (seed: string): Pick<SightRound, 'onlineChange' | 'misfit'> => {
    const onlineChange = changeOnline({ ...withSight(plan, fetchesInSight), seed }, replications);
    return { onlineChange, misfit: onlineChange / sightTarget.value - 1 };
  };
  for (let round = 0; round <= rounds; round += 1) {
    const found = measure(plan.seed);
    yield { round, fetchesInSight, ...found };
    if (round === rounds) break;
    const asked = fetchesInSight + (sightTarget.value - found.onlineChange) / ORDERS_BY_SIGHT;
    fetchesInSight = Math.min(1, Math.max(0, asked));
  }
  fetchesInSight = Math.round(100 * fetchesInSight) / 100;
  yield { round: 'check', fetchesInSight, ...measure(checkSeed) };
}

function withSight(plan: ExperimentPlan, fetchesInSight: number): ExperimentPlan {
  const { crowd } = plan;
  const stock = { ...crowd.values.stock, fetchesInSight };
  return { ...plan, crowd: { ...crowd, values: { ...crowd.values, stock } } };
}

function changeOnline(plan: ExperimentPlan, replications: number): number {
  const online = plan.touchpointIds.flatMap((id, index) => (id.startsWith('store') ? [] : [index]));
  const orders = [0, 0];
  for (let replication = 0; replication < replications; replication += 1)
    [...simulateReplication(plan, replication)].forEach(({ daily }, world) => {
      const own = sumOf(sumByTouchpoint(daily, plan.crowd.touchpointCount), online, 'orders');
      orders[world] = (orders[world] ?? 0) + own;
    });
  const [before = 0, after = 0] = orders;
  return before === 0 ? 0 : after / before - 1;
}
