import { sumByTouchpoint } from '../metrics/touchpointSums.ts';
import { simulateReplication } from '../pipeline.ts';
import type { ExperimentPlan } from '../plan/worldPlan.ts';
import type { CalibrationTarget } from './calibrationTargets.ts';
import { levelsOf, refineLevels, roundLevels, withLevels } from './levels.ts';
import type { LevelCounts, LevelProblem, Levels } from './fittedLevels.ts';
import { measureTarget } from './measureTarget.ts';

/** How well one target is met. */
export interface TargetFit {
  readonly target: CalibrationTarget;
  readonly measured: number;
  /** measured / target - 1. */
  readonly misfit: number;
}

/** One round: the levels it was lived with and what came of them. */
export interface CalibrationRound {
  /** 0 = the levels at the start; `check` = the last ones, rounded, with shoppers and luck they have not seen. */
  readonly round: number | 'check';
  readonly levels: Levels;
  readonly fits: readonly TargetFit[];
  /** Largest misfit of all targets, either way. */
  readonly misfit: number;
  /** What the next levels can't be. */
  readonly problems: readonly LevelProblem[];
}

export interface CalibrationSize {
  /** How often the levels are refined, three to five. */
  readonly rounds: number;
  /** Pooled; together with the shoppers of the plan at least 24 000 shoppers, fewer overfit what is rare. */
  readonly replications: number;
  /** Of the last round, which decides nothing. */
  readonly checkSeed: string;
}

/**
 * Fits the levels of a crowd to targets, in closed form round by round; nothing is searched and nothing drawn. Rounds are handed out as they
 * end; the last is the check.
 * @param plan its first set-up is the one lived under; the others are not lived
 */
export function* calibrate(
  plan: ExperimentPlan,
  targets: readonly CalibrationTarget[],
  { rounds, replications, checkSeed }: CalibrationSize,
): Generator<CalibrationRound, void, undefined> {
  let levels = levelsOf(plan);
  for (let round = 0; round <= rounds; round += 1) {
    const counts = countUnder(withLevels(plan, levels), replications);
    const next = refineLevels(levels, counts, targets, plan.touchpointIds);
    yield { round, levels, ...fitOf(counts, targets, plan.touchpointIds), problems: next.problems };
    if (round < rounds) levels = next.levels;
  }
  levels = roundLevels(levels);
  const unseen = countUnder(withLevels({ ...plan, seed: checkSeed }, levels), replications);
  yield { round: 'check', levels, ...fitOf(unseen, targets, plan.touchpointIds), problems: [] };
}

/** What happens under the first set-up of a plan, pooled over replications. */
export function countUnder(plan: ExperimentPlan, replications: number): LevelCounts {
  const { crowd, setUps } = plan;
  const first = { ...plan, setUps: setUps.slice(0, 1) };
  const add = (to: Float64Array | null, own: Float64Array): Float64Array =>
    to === null ? own : to.map((amount, at) => amount + (own[at] ?? 0));
  let sums: Float64Array | null = null;
  let returning: Float64Array | null = null;
  for (let replication = 0; replication < replications; replication += 1) {
    for (const world of simulateReplication(first, replication)) {
      sums = add(sums, sumByTouchpoint(world.daily, crowd.touchpointCount));
      returning = add(returning, Float64Array.from(world.returning));
    }
  }
  const shopperYears = (crowd.shoppers * replications * crowd.days) / 365;
  const none = new Float64Array(0);
  return { sums: sums ?? none, returning: returning ?? none, shopperYears };
}

function fitOf(
  counts: LevelCounts,
  targets: readonly CalibrationTarget[],
  touchpointIds: readonly string[],
): Pick<CalibrationRound, 'fits' | 'misfit'> {
  const fits = targets.map((target) => {
    const measured = measureTarget(target, counts, touchpointIds);
    return { target, measured, misfit: measured / target.value - 1 };
  });
  return { fits, misfit: Math.max(...fits.map(({ misfit }) => Math.abs(misfit))) };
}
