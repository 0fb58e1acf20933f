import { measureReplication, type ReplicationFigures } from '../metrics/measureReplication.ts';
import {
  createReplicationCache,
  simulateReplication,
  type ReplicationCache,
} from '../simulateReplication.ts';
import type { ExperimentPlan } from '../plan/worldPlan.ts';
import type { RecordWorld } from '../world/recorder.ts';
import type { WorldResult } from '../world/worldResult.ts';

/** One place of an experiment: everything about it but the luck. */
export interface PlannedPoint {
  /** 0, 1, ... in the order of the experiment. */
  readonly point: number;
  readonly plan: ExperimentPlan;
}

/** One replication of some points; plain data, survives structuredClone. */
export interface LiveTask {
  readonly points: readonly PlannedPoint[];
  readonly replication: number;
}

/** What came of one replication of one point. */
export interface LivedPoint {
  readonly point: number;
  readonly figures: ReplicationFigures;
}

/** Synthetic shoppers a cache may hold over all its entries: some 100 MB. */
const CACHED_SHOPPERS = 800_000;

/**
 * Lives one replication of every point of a task. Points share what they have in common (shoppers, history, worlds that the
 * points do not differ in), which is lived once.
 * @param seen hears of every world before it is dropped
 * @param record who writes down what happens in the worlds of a plan
 */
export function* livePoints(
  { points, replication }: LiveTask,
  seen: (world: WorldResult, plan: ExperimentPlan) => void = () => undefined,
  record?: RecordWorld,
): Generator<LivedPoint, void, undefined> {
  const cache = cacheFor(points);
  for (const { point, plan } of points) {
    const worlds = simulateReplication(plan, replication, cache, record);
    const shown = showEach(worlds, (world) => {
      seen(world, plan);
    });
    yield { point, figures: measureReplication(plan, shown) };
  }
}

function* showEach(
  worlds: Iterable<WorldResult>,
  seen: (world: WorldResult) => void,
): Generator<WorldResult, void, undefined> {
  for (const world of worlds) {
    seen(world);
    yield world;
  }
}

/** None where nothing could be shared, or where it would not hold one replication. */
function cacheFor(points: readonly PlannedPoint[]): ReplicationCache | undefined {
  if (points.length < 2) return undefined;
  const shoppers = Math.max(...points.map(({ plan }) => plan.crowd.shoppers));
  const setUps = Math.max(...points.map(({ plan }) => plan.setUps.length));
  const bound = Math.floor(CACHED_SHOPPERS / shoppers);
  return bound < setUps + 2 ? undefined : createReplicationCache(Math.min(bound, 4 * (setUps + 2)));
}
