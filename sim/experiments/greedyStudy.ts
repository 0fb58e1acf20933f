import { codebook, type MetricId } from '../metrics/codebook.ts';
import type { ValueColumn } from '../metrics/columns.ts';
import type { Figures } from '../metrics/createFigures.ts';
import { orderGreedily, type GreedyOrder } from './greedy.ts';
import { wholeExperiment } from './shard.ts';
import type { Study } from './study.ts';
import { nameOfSet, planLeverSets, type LeverPath } from './waterfall.ts';

/** What counts as more of a metric in a greedy order; the higher where neither is good. */
export const betterOf = (metric: MetricId): 'higher' | 'lower' => codebook[metric].better ?? 'higher';

/**
 * The greedy order of the levers of a way, in rounds: each lives only the sets that the next step asks for, so that n levers take
 * 1 + n (n + 1) / 2 worlds a replication instead of 2^n.
 */
export function greedyStudy(
  path: LeverPath,
  metric: MetricId,
  better: 'higher' | 'lower',
  replications: number,
): Study {
  const count = path.levers.length;
  return {
    next: (figures) => {
      const { wanted } = greedyOrderOf(path, figures, metric, better);
      return wanted.length === 0 ? [] : [planLeverSets(path, wanted)];
    },
    ...{ replications, shard: wholeExperiment },
    worlds: replications * (1 + (count * (count + 1)) / 2),
    items: replications * count,
  };
}

/** The order as far as the rounds tell it. @param figures of the points in their order */
export function greedyOrderOf(
  path: LeverPath,
  figures: readonly Figures[],
  metric: MetricId,
  better: 'higher' | 'lower',
): GreedyOrder {
  return orderGreedily(path.levers.length, (set) => worthOfSet(path, figures, set, metric), better);
}

/** A metric with a set of levers taken; null: not lived yet. */
export function worthOfSet(
  path: LeverPath,
  figures: readonly Figures[],
  set: number,
  metric: MetricId,
): ValueColumn | null {
  const name = nameOfSet(path, set);
  return figures.find(({ setUps }) => setUps.includes(name))?.column(name, metric) ?? null;
}
