import { livePoints } from '../../../sim/experiments/livePoints.ts';
import { measureWithCourses, type MeasuredReplication } from '../../../sim/metrics/measureReplication.ts';
import { simulateReplication, type ReplicationCache } from '../../../sim/pipeline.ts';
import type { ExperimentPlan } from '../../../sim/plan/worldPlan.ts';
import type { WorldResult } from '../../../sim/world/worldResult.ts';
import type { PoolPiece, PoolTask, ReplicationTask } from './poolProtocol.ts';

/** How work in a thread gives way to messages. */
export interface Pace {
  /** Resolves when the work may go on; false: nobody wants it any more. */
  readonly mayGoOn: () => Promise<boolean>;
  /** What is remembered between runs. */
  readonly keptFor: (plan: ExperimentPlan, shoppers: number) => ReplicationCache | undefined;
  /** Hears of every world. */
  readonly onWorld: () => void;
}

/** Lives a task in this thread, as far as it may. */
export async function liveTask(given: PoolTask, pace: Pace, hand: (piece: PoolPiece) => void): Promise<void> {
  if (given.kind === 'replication') {
    const done = await measureOne(given.task, pace);
    if (done !== null) hand({ kind: 'replication', done });
    return;
  }
  if (!(await pace.mayGoOn())) return;
  for (const done of livePoints(given.task, pace.onWorld)) {
    hand({ kind: 'point', done });
    if (!(await pace.mayGoOn())) return;
  }
}

/** One replication of a run, or null when nobody wants it any more. */
async function measureOne(
  { plan, replication, keptShoppers }: ReplicationTask,
  { mayGoOn, keptFor, onWorld }: Pace,
): Promise<MeasuredReplication | null> {
  if (!(await mayGoOn())) return null;
  const worlds: WorldResult[] = [];
  for (const world of simulateReplication(plan, replication, keptFor(plan, keptShoppers))) {
    worlds.push(world);
    onWorld();
    if (!(await mayGoOn())) return null;
  }
  return measureWithCourses(plan, worlds);
}
