import type { Figures } from '../metrics/createFigures.ts';
import { digestExperiment, digestExperiments } from '../metrics/digest.ts';
import { MODEL_VERSION } from '../modelVersion.ts';
import type { ExperimentPlan } from '../plan/worldPlan.ts';
import {
  countShare,
  countWorlds,
  gatherPoints,
  liveExperiment,
  type Experiment,
  type ExperimentHost,
} from './liveExperiment.ts';
import type { LivedPoint } from './livePoints.ts';
import { wholeExperiment, type Shard } from './shard.ts';
import type { WorkEnd } from './workInOrder.ts';

/** One place of a study: what is lived there, and the same as a text, which enters the digest. */
export interface StudyPoint {
  readonly plan: ExperimentPlan;
  readonly text: string;
}

/**
 * An experiment in rounds: the points of a round may depend on what all rounds before came to. The rounds of two equal studies are equal, whoever
 * lives them.
 */
export interface Study {
  /** The points of the next round, from the numbers of all points so far in their order; empty: it is over. */
  readonly next: (figures: readonly Figures[]) => readonly StudyPoint[];
  readonly replications: number;
  /** Shares are for studies of one round. */
  readonly shard: Shard;
  /** Worlds and items (replications of points) it takes; at most, where later rounds depend on what is found. */
  readonly worlds: number;
  readonly items: number;
}

/** What was lived of a study: points of the rounds that began, items in order and without a gap. */
export interface LivedStudy {
  readonly points: readonly StudyPoint[];
  /** The numbers of every point. */
  readonly figures: readonly Figures[];
  readonly items: readonly LivedPoint[];
  /** Of every point. */
  readonly digests: readonly string[];
  readonly digest: string;
  /** Whether it was stopped, or is a share. */
  readonly isPart: boolean;
}

/** A study whose points are known from the beginning. */
export function studyOf(
  points: readonly StudyPoint[],
  replications: number,
  shard: Shard = wholeExperiment,
): Study {
  const experiment = experimentOf(points, replications, shard);
  return {
    next: (figures) => (figures.length === 0 ? points : []),
    ...{ replications, shard },
    worlds: countWorlds(experiment),
    items: countShare(experiment),
  };
}

const experimentOf = (points: readonly StudyPoint[], replications: number, shard: Shard): Experiment => ({
  plans: points.map(({ plan }) => plan),
  replications,
  shard,
});

/** Lives a study, or goes on with it; ends the workforce whenever it ends itself. */
export async function liveStudy(
  study: Study,
  host: ExperimentHost,
): Promise<LivedStudy & { readonly end: WorkEnd }> {
  const { replications, shard } = study;
  const points: StudyPoint[] = [];
  const items: LivedPoint[] = [];
  // A round ends its workforce; the next one needs it again.
  const workforce = { ...host.workforce, end: () => Promise.resolve() };
  let end: WorkEnd = 'finished';
  try {
    while (end === 'finished') {
      const round = study.next(gather(points, items));
      if (round.length === 0) break;
      const first = points.length;
      points.push(...round);
      const experiment = experimentOf(round, replications, shard);
      const renumber = ({ point, figures }: LivedPoint, by: number): LivedPoint => ({
        point: point + by,
        figures,
      });
      const before = host.before.slice(items.length, items.length + countShare(experiment));
      items.push(...before);
      const lived = await liveExperiment(experiment, {
        ...host,
        workforce,
        before: before.map((item) => renumber(item, -first)),
        onItem: (item) => {
          const own = renumber(item, first);
          items.push(own);
          host.onItem(own);
        },
      });
      ({ end } = lived);
    }
  } finally {
    void host.workforce.end();
  }
  return { ...concludeStudy(points, items, end === 'finished' && shard.of === 1), end };
}

const gather = (points: readonly StudyPoint[], items: readonly LivedPoint[]): readonly Figures[] =>
  gatherPoints(
    points.map(({ plan }) => plan),
    items,
  );

/** The numbers and digests of points and items, whoever lived them. */
export function concludeStudy(
  points: readonly StudyPoint[],
  items: readonly LivedPoint[],
  isWhole: boolean,
): LivedStudy {
  const worldDigests = points.map((): string[] => []);
  for (const { point, figures } of items)
    worldDigests[point]?.push(...figures.worlds.map(({ digest }) => digest));
  const digests = points.map(({ text }, point) =>
    digestExperiment({
      scenarioText: text,
      modelVersion: MODEL_VERSION,
      worldDigests: worldDigests[point] ?? [],
    }),
  );
  const digest = digestExperiments(digests);
  return { points, figures: gather(points, items), items, digests, digest, isPart: !isWhole };
}
