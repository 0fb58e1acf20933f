import type { Workforce } from '../../sim/experiments/workforce.ts';
import { workInOrder } from '../../sim/experiments/workInOrder.ts';
import type { MeasuredReplication } from '../../sim/metrics/measureReplication.ts';
import type { ExperimentSummary } from '../../sim/metrics/summary.ts';
import { createSummary } from '../../sim/pipeline.ts';
import type { ExperimentPlan } from '../../sim/plan/worldPlan.ts';

/** Least time between two pictures of a run on the screen, ms. */
const betweenPictures = 100;

/** A run, and who lives it. */
export interface LiveReplications {
  readonly plan: ExperimentPlan;
  /** The scenario as run, every default written out. */
  readonly scenarioText: string;
  /** Tasks are the numbers of replications. */
  readonly workforce: Workforce<number, MeasuredReplication>;
  /** Settles when the run shall stop. */
  readonly halted: Promise<unknown>;
  /** A clock, ms. */
  readonly now: () => number;
  /** Shows whole paired runs, the first without a gap; resolves when the picture was painted. */
  readonly show: (done: number, summary: ExperimentSummary) => void | Promise<void>;
}

/**
 * Lives the replications of a run and shows them as they come. They count in their order, so that neither the number of workers nor who
 * is ready first can be told from what comes out. Rejects with the error of the first replication that died, the whole ones before it shown.
 * @returns how many are whole
 */
export async function liveReplications(run: LiveReplications): Promise<number> {
  const { plan, workforce, halted, now, show } = run;
  const collected = createSummary(plan, run.scenarioText);
  let [done, shown, lastPicture] = [0, 0, 0];
  const pictures = { unread: 0, last: Promise.resolve() };
  const picture = (): void => {
    shown = done;
    lastPicture = now();
    pictures.unread += 1;
    pictures.last = Promise.resolve(show(done, collected.summary())).then(() => {
      pictures.unread -= 1;
    });
  };
  try {
    await workInOrder({
      tasks: Array.from({ length: plan.replications }, (_, replication) => replication),
      workforce,
      halted,
      take: (measured) => {
        collected.addMeasured(measured);
        done += 1;
        const isDue = pictures.unread === 0 && now() - lastPicture >= betweenPictures;
        if (done === 1 || isDue) picture();
        return true;
      },
    });
  } finally {
    if (shown < done) picture();
    await pictures.last;
  }
  return done;
}
