import { parseScenario, planExperiment } from '../pipeline.ts';
import { failed, ok, type Result } from '../result.ts';
import type { Parameter } from '../scenario/parameter.ts';
import { parameterGroups, type ParameterValues } from '../scenario/parameters.ts';
import { createScenarioPrinter, printScenario } from '../scenario/printScenario.ts';
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
  const settle = createSettler(scenario);
  for (const settings of lists) {
    const settled = settle(settings);
    if (settled.kind === 'failed') return failed([{ settings, problems: settled.problems }]);
    const plan = planExperiment(settled.value.scenario);
    const own = plan.setUps.filter(({ id }) => setUps.includes(id));
    points.push({
      plan: { ...plan, setUps: own, reference: setUps[0] ?? plan.reference },
      // Printing takes longer than planning, and only the digest at the end asks for it.
      get text() {
        return `${settled.value.print()}# ${setUps.join(', ')}\n`;
      },
    });
  }
  return ok(points);
}

/** A scenario, and how its file reads. */
interface Settled {
  readonly scenario: Scenario;
  readonly print: () => string;
}

type Values = Readonly<Record<string, Readonly<Record<string, number>>>>;

/**
 * Settles lists of settings over a scenario. Numbers of groups that are within their bounds stand alone and are set as they are; all
 * others go by the text of the file and its checks, once for lists that have them in common.
 */
function createSettler(scenario: Scenario): (settings: readonly Setting[]) => Result<Settled, Problem> {
  const checked = new Map<string, Result<Settled, Problem>>();
  const print = createScenarioPrinter();
  const settledAt = (settled: Scenario): Settled => ({ scenario: settled, print: () => print(settled) });
  const check = (settings: readonly Setting[]): Result<Settled, Problem> => {
    const key = JSON.stringify(settings);
    const known = checked.get(key);
    if (known !== undefined) return known;
    const text = setPaths(printScenario(scenario), settings);
    const parsed = text.kind === 'failed' ? text : parseScenario(text.value);
    const settled = parsed.kind === 'failed' ? parsed : ok(settledAt(parsed.value));
    checked.set(key, settled);
    return settled;
  };
  return (settings) => {
    const plain = settings.filter(standsAlone);
    const base = check(settings.filter((setting) => !standsAlone(setting)));
    if (base.kind === 'failed' || plain.length === 0) return base;
    const changed = withValues(base.value.scenario.values, plain);
    const values = { ...base.value.scenario.values, ...changed };
    return ok(settledAt({ ...base.value.scenario, values }));
  };
}

/** A number of a group has no bounds but its own. */
function standsAlone([path, value]: Setting): boolean {
  const [group = '', name = '', ...below] = path.split('.');
  const groups: Readonly<Record<string, Readonly<Record<string, Parameter>>>> = parameterGroups;
  const isKnown = Object.hasOwn(groups, group) && Object.hasOwn(groups[group] ?? {}, name);
  const parameter = isKnown && below.length === 0 ? groups[group]?.[name] : undefined;
  if (parameter === undefined) return false;
  const { min, max, integer } = parameter;
  return value >= min && value <= max && (integer !== true || Number.isInteger(value));
}

/** The groups in which something changes, whole. */
function withValues(values: ParameterValues, settings: readonly Setting[]): Partial<ParameterValues> {
  const all: Values = values;
  const changed: Record<string, Readonly<Record<string, number>>> = {};
  for (const [path, value] of settings) {
    const [group = '', name = ''] = path.split('.');
    changed[group] = { ...(changed[group] ?? all[group]), [name]: value };
  }
  return changed;
}
