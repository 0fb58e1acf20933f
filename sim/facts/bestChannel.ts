import type { CrowdPlan, ExperimentPlan } from '../plan/worldPlan.ts';
import { keyOf } from '../random/key.ts';
import { simulateReplication, type ReplicationCache } from '../pipeline.ts';
import { drawPopulation } from '../world/population.ts';
import { firstMorning, simulateWorld } from '../world/simulateWorld.ts';
import { hasSeveral } from './worldSums.ts';

const CHECKOUT = 3;

/** Columns of what is summed: buyers and their spend. */
export const spendColumn = { one: 0, spendOfOne: 1, several: 2, spendOfSeveral: 3, leftBest: 4 } as const;

/**
 * What buyers in several channels spend against buyers in one, and what the former spend where only the channel they like best is
 * open (fact F11). Who belongs where is settled in the history and spending measured after it, since a group chosen on the measured year
 * is chosen on its luck. In the order of `spendColumn`: shoppers who bought in one channel, their spend; in several, their spend, and
 * their spend when left that channel alone.
 * @param plan of planBestChannel
 */
export function compareBestChannel(
  plan: ExperimentPlan,
  replication: number,
  cache: ReplicationCache,
): Float64Array {
  const { history, crowd } = plan;
  if (history === null) throw new Error('the best channel needs a history under one set-up');
  const key = keyOf(plan.seed, replication);
  const people = drawPopulation(crowd, key);
  const past = { ...crowd, warmUpDays: 0, days: crowd.warmUpDays };
  const { channelsBought } = simulateWorld(
    past,
    history,
    key,
    people,
    firstMorning(past, key, people),
  ).shoppers;
  const [multi, ...alone] = [...simulateReplication(plan, replication, cache)].map(
    ({ shoppers }) => shoppers.spend,
  );
  const sums = new Float64Array(5);
  const add = (column: number, amount: number): void => {
    sums[column] = (sums[column] ?? 0) + amount;
  };
  channelsBought.forEach((bought, shopper) => {
    if (bought === 0) return;
    const spend = multi?.[shopper] ?? 0;
    if (!hasSeveral(bought)) {
      add(spendColumn.one, 1);
      add(spendColumn.spendOfOne, spend);
      return;
    }
    add(spendColumn.several, 1);
    add(spendColumn.spendOfSeveral, spend);
    add(spendColumn.leftBest, alone[bestOf(crowd, people.taste, shopper, bought)]?.[shopper] ?? 0);
  });
  return sums;
}

/** Of the channels she bought in, the one with the highest taste x strength at checkout. */
function bestOf(
  { channelCount, strength }: CrowdPlan,
  taste: Float32Array,
  shopper: number,
  bought: number,
): number {
  const channels = Array.from({ length: channelCount }, (_, channel) => channel);
  const liking = (channel: number): number =>
    (taste[shopper * channelCount + channel] ?? 0) * (strength[CHECKOUT * channelCount + channel] ?? 0);
  return channels
    .filter((channel) => ((bought >> channel) & 1) === 1)
    .reduce((best, channel) => (liking(channel) > liking(best) ? channel : best));
}
