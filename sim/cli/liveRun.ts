import type { LivedPoint } from '../experiments/livePoints.ts';
import { foreseeReplications, measurePrecision, type Precision } from '../experiments/stopping.ts';
import { workInOrder } from '../experiments/workInOrder.ts';
import { createFigures, type Figures } from '../metrics/createFigures.ts';
import type { ReplicationFigures } from '../metrics/measureReplication.ts';
import type { ExperimentPlan } from '../plan/worldPlan.ts';
import type { BundleMeta, StoppedBy } from '../report/bundleMeta.ts';
import type { BundleFolder } from './bundleFolder.ts';
import { startClock } from './clock.ts';
import type { Interrupt } from './interrupt.ts';
import type { Progress } from './progress.ts';
import type { Stopping } from './readStopping.ts';
import type { ThreadTask } from './replicationWorker.ts';
import { openWorker, startThreads } from './threads.ts';

export interface Run {
  readonly plan: ExperimentPlan;
  /** The set-up that half-widths are about. */
  readonly reference: string;
  /** Replications that are there already, from the first on. */
  readonly before: readonly ReplicationFigures[];
  /** Replications at most. */
  readonly limit: number;
  readonly stopping: Stopping;
  readonly files: { readonly folder: BundleFolder; readonly meta: BundleMeta } | null;
  readonly interrupt: Interrupt;
  readonly progress: Progress;
}

/** Whole replications, from the first on without a gap. */
export interface RunOutcome {
  readonly figures: Figures;
  readonly replications: readonly ReplicationFigures[];
  readonly stoppedBy: StoppedBy;
  /** Where every rule stood at the end. */
  readonly precisions: readonly Precision[];
}

/**
 * Lives replications until the number is reached, every interval is narrow enough, the time is up or somebody stops it.
 * Replications count in their order, so that only time and interrupts can end two equal runs differently.
 */
export async function liveRun(run: Run): Promise<RunOutcome> {
  const { plan, limit, stopping, files, interrupt, progress } = run;
  const setUps = plan.setUps.map(({ id }) => id);
  const figures = createFigures(setUps);
  const replications: ReplicationFigures[] = [];
  let precisions: readonly Precision[] = [];
  const enter = (one: ReplicationFigures): void => {
    figures.add(one);
    replications.push(one);
    precisions = stopping.rules.map((rule) => measurePrecision(figures, setUps, run.reference, rule));
  };
  const isPrecise = (): boolean => precisions.length > 0 && precisions.every(({ isMet }) => isMet);
  for (const one of run.before) enter(one);

  if (!isPrecise() && replications.length < limit) {
    let worlds = replications.length * setUps.length;
    const foreseen = (): number =>
      stopping.rules.length === 0 ? limit : foreseeReplications(precisions, replications.length, limit);
    const workforce = startThreads<ThreadTask, LivedPoint>({
      worker: () => openWorker('replicationWorker'),
      size: Math.min(stopping.workers, limit - replications.length),
      onWorld: () => {
        worlds += 1;
        progress.show(worlds, foreseen() * setUps.length);
      },
    });
    const clock = startClock(stopping.seconds, () => replications.length > run.before.length);
    await workInOrder({
      tasks: tasksOf(run),
      workforce,
      halted: Promise.race([interrupt.heard, clock.up]),
      take: async ({ figures: lived }) => {
        if (files !== null && !(await files.folder.take(lived, () => !interrupt.asked()))) return false;
        enter(lived);
        return !isPrecise() && !clock.isUp();
      },
    });
    clock.stop();
    await workforce.end();
  }
  const isWhole = replications.length >= limit;
  const stoppedBy = isPrecise() ? 'halfWidth' : isWhole ? 'number' : interrupt.asked() ? 'interrupt' : 'time';
  return { figures, replications, stoppedBy, precisions };
}

function* tasksOf({ plan, before, limit, files }: Run): Generator<ThreadTask> {
  for (let replication = before.length; replication < limit; replication += 1) {
    yield {
      points: [{ point: 0, plan }],
      replication,
      files: files && { folder: files.folder.roomFor(replication), meta: files.meta },
    };
  }
}
