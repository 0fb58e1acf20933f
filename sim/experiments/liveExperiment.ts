import { createFigures, type Figures } from '../metrics/createFigures.ts';
import type { ExperimentPlan } from '../plan/worldPlan.ts';
import type { LivedPoint, LiveTask } from './livePoints.ts';
import { bundleItems, countItems, itemsOf, type Item, type Shard } from './shard.ts';
import { workInOrder, type WorkEnd } from './workInOrder.ts';
import type { Workforce } from './workforce.ts';

/** What is to be lived: every point as often as there are replications. */
export interface Experiment {
  readonly plans: readonly ExperimentPlan[];
  readonly replications: number;
  readonly shard: Shard;
}

export interface ExperimentHost {
  readonly workforce: Workforce<LiveTask, LivedPoint>;
  /** Items that were lived before, from the first of the share on without a gap. */
  readonly before: readonly LivedPoint[];
  /** Hears of every further item in order. */
  readonly onItem: (item: LivedPoint) => void;
  readonly halted?: Promise<unknown>;
}

/** The items of an experiment, or of its share, that were lived, in order and without a gap. */
export interface ExperimentOutcome {
  readonly items: readonly LivedPoint[];
  readonly end: WorkEnd;
}

/** Lives an experiment, or goes on with it. The items do not depend on who works, on how many, or on who is ready first. */
export async function liveExperiment(
  experiment: Experiment,
  host: ExperimentHost,
): Promise<ExperimentOutcome> {
  const { plans, replications, shard } = experiment;
  const items = [...host.before];
  const waiting = [...itemsOf(plans.length, replications, shard)].slice(items.length);
  const planOf = (point: number): ExperimentPlan => {
    const plan = plans[point];
    if (plan === undefined) throw new Error(`there is no point ${point}`);
    return plan;
  };
  const toTask = (bundle: readonly Item[]): LiveTask => ({
    points: bundle.map(({ point }) => ({ point, plan: planOf(point) })),
    replication: bundle[0]?.replication ?? 0,
  });
  const { workforce, halted } = host;
  const end = await workInOrder({
    tasks: mapEach(bundleItems(waiting, waiting.length, workforce.size), toTask),
    workforce,
    ...(halted === undefined ? {} : { halted }),
    take: (item) => {
      items.push(item);
      host.onItem(item);
      return true;
    },
  });
  return { items, end };
}

function* mapEach<From, To>(from: Iterable<From>, change: (one: From) => To): Generator<To> {
  for (const one of from) yield change(one);
}

/** Worlds that are lived in all, or in a share. */
export function countWorlds({ plans, replications, shard }: Experiment): number {
  if (shard.of === 1) return replications * plans.reduce((sum, { setUps }) => sum + setUps.length, 0);
  let worlds = 0;
  for (const { point } of itemsOf(plans.length, replications, shard))
    worlds += plans[point]?.setUps.length ?? 0;
  return worlds;
}

/** Items that are lived in all, or in a share. */
export const countShare = ({ plans, replications, shard }: Experiment): number =>
  countItems(plans.length, replications, shard);

/** The numbers of every point, from the items of one share or of all. */
export function gatherPoints(
  plans: readonly ExperimentPlan[],
  items: Iterable<LivedPoint>,
): readonly Figures[] {
  const points = plans.map(({ setUps }) => createFigures(setUps.map(({ id }) => id)));
  for (const { point, figures } of items) points[point]?.add(figures);
  return points;
}
