import { failed, ok, type Result } from '../result.ts';
import { parseScenario } from '../scenario/parseScenario.ts';
import type { Problem } from '../scenario/problem.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { setPath, type PathValue } from '../scenario/setPath.ts';
import type { Variation } from './variation.ts';

/** One combination of values, and the scenario that has them. */
export interface ExperimentPoint {
  /** By variation, in their order. */
  readonly settings: readonly PathValue[];
  readonly scenario: Scenario;
}

/** A value that a scenario does not take. */
export interface PointProblem {
  readonly path: string;
  readonly value: PathValue;
  readonly problems: readonly Problem[];
}

/**
 * Every combination of values, the last variation changing fastest, each checked as a whole scenario; or all values that are
 * mistakes by themselves, or else the first combination that is one.
 * @param text a scenario file without mistakes
 */
export function listSweepPoints(
  text: string,
  variations: readonly Variation[],
): Result<readonly ExperimentPoint[], PointProblem> {
  const wrong: PointProblem[] = [];
  for (const { path, values } of variations) {
    for (const value of values) {
      const problems = problemsOf(setAll(text, [[path, value]]));
      if (problems.length > 0) wrong.push({ path, value, problems });
    }
  }
  if (wrong.length > 0) return failed(wrong);
  const points: ExperimentPoint[] = [];
  for (const settings of combine(variations.map(({ values }) => values))) {
    const changes = settings.map((value, at) => [variations[at]?.path ?? '', value] as const);
    const read = setAll(text, changes);
    if (read.kind === 'failed') {
      const [path = '', value = ''] = changes.at(-1) ?? [];
      return failed([{ path, value, problems: read.problems }]);
    }
    points.push({ settings, scenario: read.value });
  }
  return ok(points);
}

function combine(lists: readonly (readonly PathValue[])[]): readonly (readonly PathValue[])[] {
  return lists.reduce<readonly (readonly PathValue[])[]>(
    (before, values) => before.flatMap((settings) => values.map((value) => [...settings, value])),
    [[]],
  );
}

function setAll(
  text: string,
  changes: readonly (readonly [path: string, value: PathValue])[],
): Result<Scenario, Problem> {
  let changed = text;
  for (const [path, value] of changes) {
    const one = setPath(changed, path, value);
    if (one.kind === 'failed') return one;
    changed = one.value;
  }
  return parseScenario(changed);
}

const problemsOf = (read: Result<Scenario, Problem>): readonly Problem[] =>
  read.kind === 'failed' ? read.problems : [];
