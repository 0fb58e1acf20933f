import { addColumns, subtractColumns, type ValueColumn } from '../metrics/columns.ts';
import type { MetricId } from '../metrics/codebook.ts';
import type { Figures } from '../metrics/createFigures.ts';
import { planExperiment } from '../pipeline.ts';
import { planSetUp } from '../plan/planSetUp.ts';
import { failed, ok, type Result } from '../result.ts';
import { printScenario } from '../scenario/printScenario.ts';
import type { Scenario, SetUp } from '../scenario/scenario.ts';
import { isIn, shapleyShares } from './shapley.ts';
import { differingLevers, takeLevers, type SetUpLever } from './setUpLevers.ts';
import type { StudyPoint } from './study.ts';

/** The way from one set-up to another, lever by lever. */
export interface LeverPath {
  readonly scenario: Scenario;
  readonly from: SetUp;
  readonly to: SetUp;
  /** In which the two differ, 1 to 6. */
  readonly levers: readonly SetUpLever[];
}

/** Why there is no such way. `same`: the two do not differ; `many`: in more levers than can be told apart. */
export type LeverPathProblem =
  { readonly kind: 'same' } | { readonly kind: 'many'; readonly levers: readonly SetUpLever[] };

/** Sets of more levers than these are too many worlds: 2^6 is 64 a replication. */
export const MOST_LEVERS = 6;

export function findLeverPath(
  scenario: Scenario,
  from: SetUp,
  to: SetUp,
): Result<LeverPath, LeverPathProblem> {
  const levers = differingLevers(from, to);
  if (levers.length === 0) return failed([{ kind: 'same' }]);
  return levers.length > MOST_LEVERS
    ? failed([{ kind: 'many', levers }])
    : ok({ scenario, from, to, levers });
}

/** All sets of the levers, as numbers: bit i, the i-th lever is taken. */
export const allLeverSets = ({ levers }: LeverPath): readonly number[] =>
  Array.from({ length: 1 << levers.length }, (_, set) => set);

/** The levers of a set. */
export const leversIn = ({ levers }: LeverPath, set: number): readonly SetUpLever[] =>
  levers.filter((_, lever) => isIn(set, lever));

/** What the world of a set is called: the first or last set-up by its id, others as `multi+carryOver+stock`. */
export function nameOfSet(path: LeverPath, set: number): string {
  if (set === 0) return path.from.id;
  return set === (1 << path.levers.length) - 1
    ? path.to.id
    : [path.from.id, ...leversIn(path, set)].join('+');
}

/** One point with a world for each of these sets; profit is held against the set-up the way begins with. */
export function planLeverSets(path: LeverPath, sets: readonly number[]): StudyPoint {
  const { scenario, from, to } = path;
  const setUps = sets.map((set) => ({
    id: nameOfSet(path, set),
    plan: planSetUp(takeLevers(from, to, leversIn(path, set)), scenario.channels),
  }));
  const text = `${printScenario(scenario)}# from ${from.id} to ${to.id}: ${setUps.map(({ id }) => id).join(', ')}\n`;
  return { plan: { ...planExperiment(scenario), setUps, reference: from.id }, text };
}

/** How a difference between two set-ups is made up. */
export interface Waterfall {
  /** By lever: what it adds on average over all orders. */
  readonly shares: readonly ValueColumn[];
  /** The whole difference; the shares add up to it in every replication. */
  readonly total: ValueColumn;
  /** By lever: what it adds alone, and what the whole loses without it. */
  readonly alone: readonly ValueColumn[];
  readonly last: readonly ValueColumn[];
}

/** @param figures of a point with all sets */
export function waterfallOf(path: LeverPath, figures: Figures, metric: MetricId): Waterfall {
  const worth = (set: number): ValueColumn => figures.column(nameOfSet(path, set), metric);
  const count = path.levers.length;
  const all = (1 << count) - 1;
  const each = (change: (bit: number) => ValueColumn): readonly ValueColumn[] =>
    path.levers.map((_, lever) => change(1 << lever));
  return {
    shares: shapleyShares(count, worth),
    total: subtractColumns(worth(all), worth(0)),
    alone: each((bit) => subtractColumns(worth(bit), worth(0))),
    last: each((bit) => subtractColumns(worth(all), worth(all & ~bit))),
  };
}

/** What is left of the whole difference when the shares are taken away: 0, to rounding. */
export function remainderOf({ shares, total }: Waterfall): ValueColumn {
  return subtractColumns(total, addColumns(shares));
}
