import { failed, ok, type Result } from '../result.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { drawLatinHypercube } from './latinHypercube.ts';
import { drawTrajectories, type Trajectory } from './morris.ts';
import { setUpsOf, type Quantity } from './quantity.ts';
import { settlePoints, type SettingsProblem } from './settledPoints.ts';
import { studyOf, type Study } from './study.ts';
import type { VariedRange } from './variedRanges.ts';

/** What is varied, and what is looked at. */
export interface DrawnOver {
  readonly scenario: Scenario;
  readonly ranges: readonly VariedRange[];
  readonly quantity: Quantity;
}

/** A screening by elementary effects: the points of all trajectories, one after the other. */
export interface MorrisStudy {
  readonly trajectories: readonly Trajectory[];
  readonly study: Study;
}

/** An ensemble: a point for each draw. */
export interface EnsembleStudy {
  /** By draw, in the order of the ranges. */
  readonly values: readonly (readonly number[])[];
  readonly study: Study;
}

/** @param count trajectories, drawn with the scenario's seed */
export function morrisStudy(over: DrawnOver, count: number): Result<MorrisStudy, SettingsProblem> {
  const trajectories = drawTrajectories(over.ranges, count, over.scenario.seed);
  const study = studyAt(
    over,
    trajectories.flatMap(({ points }) => points),
  );
  return study.kind === 'failed' ? study : ok({ trajectories, study: study.value });
}

/** @param count draws, with the scenario's seed */
export function ensembleStudy(over: DrawnOver, count: number): Result<EnsembleStudy, SettingsProblem> {
  const values = drawLatinHypercube(over.ranges, count, over.scenario.seed);
  const study = studyAt(over, values);
  return study.kind === 'failed' ? study : ok({ values, study: study.value });
}

/** A point for each list of values, which are in the order of the ranges. */
function studyAt(
  { scenario, ranges, quantity }: DrawnOver,
  lists: readonly (readonly number[])[],
): Result<Study, SettingsProblem> {
  const settings = lists.map((values) => ranges.map(({ path }, at) => [path, values[at] ?? 0] as const));
  const points = settlePoints(scenario, setUpsOf(quantity), settings);
  return points.kind === 'failed'
    ? failed(points.problems)
    : ok(studyOf(points.value, scenario.replications));
}
