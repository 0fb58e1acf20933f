import { digestWorld } from './metrics/digest.ts';
import type { CrowdPlan, ExperimentPlan, SetUpPlan } from './plan/worldPlan.ts';
import { keyOf, type Key } from './random/key.ts';
import { drawPopulation, type Population } from './world/population.ts';
import { copyPast, firstMorning, liveHistory, simulateWorld, type Past } from './world/simulateWorld.ts';
import type { RecordWorld } from './world/recorder.ts';
import type { WorldResult } from './world/worldResult.ts';

/**
 * Remembers populations, histories and worlds between runs, so that after a change only what it touches is lived again. What it
 * returns is what would have been computed. Keep one per worker; it forgets the oldest beyond its bound.
 */
export interface ReplicationCache {
  readonly entries: Map<string, unknown>;
  /** Entries kept at most. */
  readonly bound: number;
}

export function createReplicationCache(bound = 400): ReplicationCache {
  return { entries: new Map(), bound };
}

/**
 * One replication [R2]: a crowd and its luck, one history shared by all worlds (or each its own), then one world per set-up in the
 * order of the plan. Worlds are handed out one by one, so that a reader who drops them needs the memory of one.
 *
 * @param replication 0, 1, ...; it and the seed fix all draws
 * @param record who writes down what happens in the measured days of a world; such a world is lived anew, whatever the cache holds
 */
export function* simulateReplication(
  plan: ExperimentPlan,
  replication: number,
  cache?: ReplicationCache,
  record?: RecordWorld,
): Generator<WorldResult, void, undefined> {
  const { crowd, history, setUps } = plan;
  const key = keyOf(plan.seed, replication);
  const luck = cache === undefined ? '' : JSON.stringify([plan.seed, replication]);
  const people = recall(
    cache,
    () => `people ${luck} ${populationKey(crowd)}`,
    () => drawPopulation(crowd, key),
  );
  const base = cache === undefined ? '' : `${luck} ${JSON.stringify([crowd, history])}`;
  const shared =
    history === null || crowd.warmUpDays === 0
      ? null
      : recall(
          cache,
          () => `past ${base}`,
          () => liveFrom(crowd, history, key, people),
        );
  for (const [index, { id, plan: setUp }] of setUps.entries()) {
    const isLast = index === setUps.length - 1;
    const recorder = record?.(id, people.segment) ?? null;
    const lived = recall(
      recorder === null ? cache : undefined,
      () => `world ${base} ${JSON.stringify(setUp)}`,
      () => {
        const past = shared ?? liveFrom(crowd, setUp, key, people);
        // Without a cache the last world may use the shared past up instead of copying it.
        const own = shared === null || (cache === undefined && isLast) ? past : copyPast(past);
        const world = simulateWorld(crowd, setUp, key, people, own, recorder);
        return { ...world, digest: digestWorld(world) };
      },
    );
    yield { setUp: id, replication, ...lived };
  }
}

function liveFrom(crowd: CrowdPlan, setUp: SetUpPlan, key: Key, people: Population): Past {
  return liveHistory(crowd, setUp, key, people, firstMorning(crowd, key, people));
}

/** What a population depends on; sliders of friction or loyalty leave it alone. */
function populationKey(crowd: CrowdPlan): string {
  const { shoppers, values, segmentCumulative, segmentTaste, browsingPerYear, channelOfTouchpoint } = crowd;
  return JSON.stringify([
    shoppers,
    values.crowd,
    segmentCumulative,
    segmentTaste,
    browsingPerYear,
    channelOfTouchpoint,
  ]);
}

function recall<Value>(
  cache: ReplicationCache | undefined,
  keyOfValue: () => string,
  make: () => Value,
): Value {
  if (cache === undefined) return make();
  const { entries, bound } = cache;
  const at = keyOfValue();
  const found = entries.get(at) as Value | undefined;
  if (found !== undefined) {
    entries.delete(at);
    entries.set(at, found);
    return found;
  }
  const value = make();
  entries.set(at, value);
  const oldest = entries.keys().next();
  if (entries.size > bound && oldest.done !== true) entries.delete(oldest.value);
  return value;
}
