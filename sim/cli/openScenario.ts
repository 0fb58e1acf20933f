import { parse } from 'yaml';
import { failed, ok, type Result } from '../result.ts';
import { keepSetUps } from '../scenario/keepSetUps.ts';
import { describeProblem, locateProblem } from '../scenario/messages.ts';
import { parseScenario } from '../scenario/parseScenario.ts';
import type { Problem } from '../scenario/problem.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { setPath, type PathValue } from '../scenario/setPath.ts';
import type { Language } from '../units.ts';
import { findScenario } from './preparedScenarios.ts';
import { sayings } from './sayings.ts';

/** Changes to a scenario asked for on the command line, as they were typed. */
export interface Overrides {
  readonly seed?: string;
  readonly shoppers?: string;
  readonly days?: string;
  readonly replications?: string;
  /** Ids with commas between. */
  readonly setUps?: string;
  /** `path=value`, in the order given. */
  readonly set?: readonly string[];
}

/** One change: what to blame in a message, the path and the value. */
interface Change {
  readonly option: string;
  readonly path: string;
  readonly value: PathValue;
}

/** A scenario by file or id with its changes made, checked as a whole; or the sentences that say what is wrong. */
export function openScenario(
  given: string,
  overrides: Overrides,
  language: Language,
): Result<Scenario, string> {
  const found = findScenario(given, language);
  if (found.kind === 'failed') return found;
  const original = parseScenario(found.value.text);
  if (original.kind === 'failed')
    return failed(original.problems.map((problem) => locateProblem(found.value.name, problem, language)));
  const changes = readChanges(overrides, language);
  if (changes.kind === 'failed') return changes;
  let text = found.value.text;
  for (const { option, path, value } of changes.value) {
    const changed = setPath(text, path, value);
    const checked = changed.kind === 'ok' ? parseScenario(changed.value) : changed;
    if (checked.kind === 'failed') return failed(blame(option, checked.problems, language));
    if (changed.kind === 'ok') text = changed.value;
  }
  const scenario = parseScenario(text);
  if (scenario.kind === 'failed') return failed(blame(given, scenario.problems, language));
  if (overrides.setUps === undefined) return ok(scenario.value);
  const ids = overrides.setUps.split(',').map((id) => id.trim());
  const kept = keepSetUps(scenario.value, ids);
  return kept.kind === 'ok' ? kept : failed(blame(`--set-ups ${overrides.setUps}`, kept.problems, language));
}

function blame(option: string, problems: readonly Problem[], language: Language): readonly string[] {
  return problems.map((problem) => `${option}: ${describeProblem(problem, language)}`);
}

function readChanges(overrides: Overrides, language: Language): Result<readonly Change[], string> {
  const { seed, set = [] } = overrides;
  const changes: Change[] = [];
  if (seed !== undefined) changes.push({ option: `--seed ${seed}`, path: 'seed', value: seed });
  for (const path of ['shoppers', 'days', 'replications'] as const) {
    const value = overrides[path];
    if (value !== undefined) changes.push({ option: `--${path} ${value}`, path, value: readValue(value) });
  }
  const wrong: string[] = [];
  for (const given of set) {
    const [, path, value] = /^([^=]+)=(.*)$/s.exec(given) ?? [];
    if (path === undefined || value === undefined) wrong.push(sayings.badSet(given)[language]);
    else changes.push({ option: `--set ${given}`, path: path.trim(), value: readValue(value) });
  }
  return wrong.length > 0 ? failed(wrong) : ok(changes);
}

/** A number, word or `{...}` as YAML reads it; text that is no YAML stays text, for the scenario check to judge. */
export function readValue(text: string): PathValue {
  try {
    const value = parse(text, { maxAliasCount: 0 }) as PathValue | null;
    return value ?? '';
  } catch {
    return text;
  }
}
