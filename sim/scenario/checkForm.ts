import type * as z from 'zod';
import { expectationIn, hasOddCharacters } from './fileFields.ts';
import { nearestWord } from './nearestWord.ts';
import { parameterGroups } from './parameters.ts';
import type { Expectation } from './problem.ts';
import type { Path } from './readYaml.ts';
import { isRecord, mostProblems, type Reporter } from './reporter.ts';
import { scenarioFile, type ScenarioFile } from './scenarioFile.ts';

/** Part of a scenario file, with what could not be read left out. Entries of lists keep their place. */
export type Draft = Partial<ScenarioFile>;

/**
 * Checks keys, types and ranges against the schema and reports every mistake. What comes back holds only what
 * passed, so that names can be checked in the same go.
 */
export function checkForm(data: Readonly<Record<string, unknown>>, reporter: Reporter): Draft {
  checkCharacters(data, [], reporter);
  const checked = scenarioFile.safeParse(data);
  if (checked.success) return checked.data;
  const issues = checked.error.issues.slice(0, mostProblems);
  const wrong = issues.flatMap((issue) => reportIssue(issue, [], data, reporter));
  const draft: unknown = JSON.parse(JSON.stringify(data));
  for (const path of wrong) leaveOut(draft, path);
  return draft as Draft;
}

function checkCharacters(value: unknown, path: Path, reporter: Reporter): void {
  if (typeof value === 'string' && hasOddCharacters(value)) reporter.report('oddCharacters', path);
  if (Array.isArray(value))
    value.forEach((item, index) => {
      checkCharacters(item, [...path, index], reporter);
    });
  if (isRecord(value))
    for (const [key, below] of Object.entries(value)) {
      // The schema passes over this one name where any name may stand.
      if (key === '__proto__') reporter.report('unknownKey', [...path, key], { atKey: true });
      checkCharacters(below, [...path, key], reporter);
    }
}

type Issue = z.core.$ZodIssue;

/** Reports one finding of the schema; the paths that came back hold nothing usable. */
function reportIssue(issue: Issue, above: Path, data: unknown, reporter: Reporter): readonly Path[] {
  const path = [...above, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))];
  if (issue.code === 'unrecognized_keys') return reportUnknownKeys(issue, path, reporter);
  if (issue.code === 'invalid_union') {
    const otherwise = isShort(valueAt(data, path)) ? issue.errors[0] : issue.errors.at(-1);
    const begun = issue.errors.find((form) => form.every(liesInside)) ?? otherwise;
    return (begun ?? []).flatMap((inner) => reportIssue(inner, path, data, reporter));
  }
  const expected = expectationIn(issue.message);
  if (expected === null) throw new Error(`the schema reports ${issue.code} without saying what it expects`);
  reportValue(expected, path, data, reporter);
  return [path];
}

/** True of a mistake inside a form that the value has. */
const liesInside = ({ path, code }: Issue): boolean => path.length > 0 || code === 'unrecognized_keys';

const isShort = (value: unknown): boolean => typeof value !== 'object' || value === null;

function reportUnknownKeys(
  issue: z.core.$ZodIssueUnrecognizedKeys,
  path: Path,
  reporter: Reporter,
): readonly Path[] {
  const expectation = expectationIn(issue.message);
  const keys = expectation?.kind === 'map' ? expectation.keys : ['en', 'id'];
  const unknown = issue.keys.slice(0, mostProblems).map((key) => [...path, key]);
  for (const below of unknown) {
    const key = String(below.at(-1));
    reporter.report('unknownKey', below, {
      atKey: true,
      found: key,
      expected: { kind: 'words', words: keys },
      suggestion: nearestWord(key, keys) ?? homeOfParameter(key),
    });
  }
  return unknown;
}

/** A parameter written outside its group: where it belongs. */
function homeOfParameter(name: string): string | null {
  const group = Object.entries(parameterGroups).find(([, parameters]) => Object.hasOwn(parameters, name));
  return group === undefined ? null : `${group[0]}.${name}`;
}

function reportValue(expected: Expectation, path: Path, data: unknown, reporter: Reporter): void {
  const value = valueAt(data, path);
  if (value === undefined) {
    reporter.report('missingKey', path, { expected, found: String(path.at(-1)) });
    return;
  }
  reporter.report('wrongValue', path, { expected, suggestion: suggest(expected, value) });
}

function suggest(expected: Expectation, value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return null;
  const written = String(value);
  if (expected.kind === 'number') return numberMeant(written, expected);
  const allowed = expected.kind === 'yesNo' ? ['true', 'false'] : null;
  const words = expected.kind === 'words' ? expected.words : allowed;
  return words === null ? null : (switchMeant(written, words) ?? nearestWord(written, words));
}

/** Words people write for on and off; files say on/off or true/false, each where it belongs. */
const switches: readonly (readonly string[])[] = [
  ['on', 'true', 'yes', 'y', 'ya'],
  ['off', 'false', 'no', 'n', 'tidak'],
];

function switchMeant(written: string, allowed: readonly string[]): string | null {
  const meaning = switches.find((one) => one.includes(written.trim().toLowerCase()));
  return allowed.find((word) => meaning?.includes(word)) ?? null;
}

/** The ways in which people most often write a number amiss; null where none of them falls in the range. */
function numberMeant(written: string, expected: Extract<Expectation, { kind: 'number' }>): string | null {
  const match = /^(-?\d+)(?:[.,](\d+))?\s*(%?)$/.exec(written.trim());
  if (match === null) return null;
  const [, whole = '', fraction = '', sign = ''] = match;
  const read = { whole, fraction, isPercent: sign === '%' };
  const candidates = expected.integer ? wholeNumbersMeant(read) : sharesMeant(read, expected);
  const meant = candidates.find((number) => number >= expected.min && number <= expected.max);
  return meant === undefined ? null : String(meant);
}

interface ReadNumber {
  readonly whole: string;
  readonly fraction: string;
  readonly isPercent: boolean;
}

/** `2,000` and `2.000` group thousands; any other fraction is dropped. */
function wholeNumbersMeant({ whole, fraction, isPercent }: ReadNumber): readonly number[] {
  if (isPercent) return [];
  return fraction.length === 3 ? [Number(whole + fraction)] : [Number(whole)];
}

/** A share written `5%`, `0,05`, or 90 for 0.9. */
function sharesMeant(
  { whole, fraction, isPercent }: ReadNumber,
  { max, unit }: Extract<Expectation, { kind: 'number' }>,
): readonly number[] {
  const value = Number(`${whole}.${fraction === '' ? '0' : fraction}`);
  const hundredth = Number((value / 100).toFixed(10));
  if (isPercent) return [hundredth];
  return unit === 'share' && max <= 1 && value > 1 ? [value, hundredth] : [value];
}

function valueAt(data: unknown, path: Path): unknown {
  let here = data;
  for (const step of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined;
    here = (here as Readonly<Record<string | number, unknown>>)[step];
  }
  return here;
}

/** Takes a value out in place: a list keeps an empty seat, so that later entries keep their paths. */
function leaveOut(data: unknown, path: Path): void {
  const parent = valueAt(data, path.slice(0, -1));
  const last = path.at(-1);
  if (last === undefined || typeof parent !== 'object' || parent === null) return;
  (parent as Record<string | number, unknown>)[last] = undefined;
}
