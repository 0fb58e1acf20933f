import { parseScenario, planExperiment } from '../pipeline.ts';
import { failed, ok, type Result } from '../result.ts';
import { parameterGroups, type ParameterGroup } from '../scenario/parameters.ts';
import { printScenario } from '../scenario/printScenario.ts';
import type { Problem } from '../scenario/problem.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { setPaths } from '../scenario/setPath.ts';
import type { StudyPoint } from './study.ts';

/** A number and the path it is set at. */
export type Setting = readonly [path: string, value: number];

/** Settings that together make no scenario. */
export interface SettingsProblem {
  readonly settings: readonly Setting[];
  readonly problems: readonly Problem[];
}

/**
 * A point for each list of settings, checked as a whole scenario: the same worlds as `run --set` lives, of these set-ups only.
 * @param setUps ids; the first is what profit is held against
 */
export function settlePoints(
  scenario: Scenario,
  setUps: readonly string[],
  lists: readonly (readonly Setting[])[],
): Result<readonly StudyPoint[], SettingsProblem> {
  const points: StudyPoint[] = [];
  for (const settings of lists) {
    const settled = settleScenario(scenario, settings);
    if (settled.kind === 'failed') return failed([{ settings, problems: settled.problems }]);
    const plan = planExperiment(settled.value);
    const own = plan.setUps.filter(({ id }) => setUps.includes(id));
    const text = `${printScenario(settled.value)}# ${setUps.join(', ')}\n`;
    points.push({ plan: { ...plan, setUps: own, reference: setUps[0] ?? plan.reference }, text });
  }
  return ok(points);
}

/** Numbers of groups are set as they stand, which spares reading the file once for each; all others by their path. */
function settleScenario(scenario: Scenario, settings: readonly Setting[]): Result<Scenario, Problem> {
  const values: Record<string, Record<string, number>> = { ...scenario.values };
  const others: Setting[] = [];
  for (const [path, value] of settings) {
    const [group = '', name = '', ...below] = path.split('.');
    const isOfGroup = below.length === 0 && Object.hasOwn(parameterGroups, group);
    if (isOfGroup && Object.hasOwn(parameterGroups[group as ParameterGroup], name))
      values[group] = { ...values[group], [name]: value };
    else others.push([path, value]);
  }
  const changed = { ...scenario, values: values as unknown as Scenario['values'] };
  const text = setPaths(printScenario(changed), others);
  return text.kind === 'failed' ? text : parseScenario(text.value);
}
