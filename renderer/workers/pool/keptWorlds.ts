import { createReplicationCache, type ReplicationCache } from '../../../sim/pipeline.ts';
import type { ExperimentPlan } from '../../../sim/plan/worldPlan.ts';

const mostEntries = 400;

/**
 * What a worker remembers between runs, emptied when crowds of another size begin; none for crowds it could not hold.
 * @returns for a plan, and how many synthetic shoppers may be kept over all entries
 */
export function createKeptWorlds(): (plan: ExperimentPlan, shoppers: number) => ReplicationCache | undefined {
  let cache: ReplicationCache | undefined;
  return ({ crowd, setUps }, shoppers) => {
    const bound = Math.min(mostEntries, Math.floor(shoppers / crowd.shoppers));
    if (bound < setUps.length + 2) cache = undefined;
    else if (cache?.bound !== bound) cache = createReplicationCache(bound);
    return cache;
  };
}
