import type { LivedPoint, LiveTask } from '../../../sim/experiments/livePoints.ts';
import type { MeasuredReplication } from '../../../sim/metrics/measureReplication.ts';
import type { ExperimentPlan } from '../../../sim/plan/worldPlan.ts';

/** One replication of a run. */
export interface ReplicationTask {
  readonly plan: ExperimentPlan;
  readonly replication: number;
  /** Synthetic shoppers the worker may remember for the next run. */
  readonly keptShoppers: number;
}

/** What a worker of the pool lives: one replication of some points of an experiment, or one of a run. */
export type PoolTask =
  | { readonly kind: 'points'; readonly task: LiveTask }
  | { readonly kind: 'replication'; readonly task: ReplicationTask };

/** What comes of it, piece by piece. */
export type PoolPiece =
  | { readonly kind: 'point'; readonly done: LivedPoint }
  | { readonly kind: 'replication'; readonly done: MeasuredReplication };

/** What a worker is told. A newer task, or `drop`, ends the one before after the world at hand. */
export type ToPoolWorker =
  | { readonly kind: 'do'; readonly job: number; readonly task: PoolTask }
  | { readonly kind: 'drop' | 'pause' | 'goOn' };

/** What a worker tells. Once it said `over` or `failed`, nothing more comes of that job. */
export type FromPoolWorker =
  | { readonly kind: 'world' | 'over'; readonly job: number }
  | { readonly kind: 'piece'; readonly job: number; readonly piece: PoolPiece }
  | { readonly kind: 'failed'; readonly job: number; readonly message: string };
