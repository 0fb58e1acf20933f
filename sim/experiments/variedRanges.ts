import { failed, ok, type Result } from '../result.ts';
import { listControls, type Control } from '../scenario/controls.ts';
import { nearestWord } from '../scenario/nearestWord.ts';
import { plausibleRange } from '../scenario/plausibleRanges.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** A number of a scenario that is uncertain, and between which values. */
export interface VariedRange {
  readonly path: string;
  /** Its value in the scenario. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly isWhole: boolean;
  /** `given`, or what the plausible range rests on. */
  readonly source: string;
}

/**
 * Why a text names no range. `form`: it is neither a path, a group of paths nor `path=low:high`; `unknown`: no such control; `choice`: a switch, not a
 * number; `fixed`: it is the same in all points; `zero`: a number without a plausible range of its own; `order`: low is not below high; `outside`: more
 * than the control takes; `whole`: it takes whole numbers; `twice`: named again.
 */
export type RangeProblem =
  | { readonly kind: 'form' | 'choice' | 'fixed' | 'zero' | 'order' | 'whole' | 'twice' }
  | { readonly kind: 'unknown'; readonly suggestion: string | null }
  | { readonly kind: 'outside'; readonly min: number; readonly max: number };

/** What is wrong with which text. */
export interface RangeMistake {
  readonly given: string;
  readonly problem: RangeProblem;
}

/** Numbers that say how much is lived, not what. */
const fixedPaths: readonly string[] = ['replications', 'shoppers', 'days', 'warmUpDays'];

/**
 * The ranges that texts name: `friction.fieldHazard` (its plausible range), `friction.fieldHazard=0:0.03`, or `friction` (all numbers of a group that
 * have a plausible range).
 */
export function readRanges(
  scenario: Scenario,
  texts: readonly string[],
): Result<readonly VariedRange[], RangeMistake> {
  const controls = listControls(scenario);
  const ranges: VariedRange[] = [];
  const mistakes: RangeMistake[] = [];
  for (const given of texts) {
    const group = controls.filter(({ path }) => path.startsWith(`${given}.`));
    const read = group.length > 0 ? ok(group.flatMap(ofPlausible)) : readRange(controls, given);
    if (read.kind === 'failed') mistakes.push(...read.problems.map((problem) => ({ given, problem })));
    else if (read.value.some(({ path }) => ranges.some((other) => other.path === path)))
      mistakes.push({ given, problem: { kind: 'twice' } });
    else ranges.push(...read.value);
  }
  return mistakes.length > 0 ? failed(mistakes) : ok(ranges);
}

function readRange(
  controls: readonly Control[],
  given: string,
): Result<readonly VariedRange[], RangeProblem> {
  const [, path, low, high] = /^([^=]+?)(?:=([^:]+):([^:]+))?$/.exec(given.trim()) ?? [];
  if (path === undefined) return failed([{ kind: 'form' }]);
  const control = controls.find((one) => one.path === path.trim());
  if (control === undefined) {
    const near = nearestWord(
      path,
      controls.map((one) => one.path),
    );
    return failed([{ kind: 'unknown', suggestion: near }]);
  }
  if (control.kind === 'choice') return failed([{ kind: 'choice' }]);
  if (fixedPaths.includes(control.path)) return failed([{ kind: 'fixed' }]);
  if (low === undefined || high === undefined) {
    const plausible = ofPlausible(control);
    return plausible.length > 0 ? ok(plausible) : failed([{ kind: 'zero' }]);
  }
  return checkEnds(control, Number(low), Number(high));
}

function checkEnds(
  { path, value, parameter }: Extract<Control, { kind: 'number' }>,
  low: number,
  high: number,
): Result<readonly VariedRange[], RangeProblem> {
  const { min, max } = parameter;
  const isWhole = parameter.integer === true;
  if (!(low < high)) return failed([{ kind: 'order' }]);
  if (low < min || high > max) return failed([{ kind: 'outside', min, max }]);
  if (isWhole && !(Number.isInteger(low) && Number.isInteger(high))) return failed([{ kind: 'whole' }]);
  return ok([{ path, value, low, high, isWhole, source: 'given' }]);
}

/** The control with its plausible range, if it has one and may vary. */
function ofPlausible(control: Control): readonly VariedRange[] {
  const plausible = plausibleRange(control);
  if (plausible === null || control.kind === 'choice' || fixedPaths.includes(control.path)) return [];
  const { path, value, parameter } = control;
  return [{ path, value, ...plausible, isWhole: parameter.integer === true }];
}

/** The controls a scenario shows first that have a plausible range. */
export function offeredRanges(scenario: Scenario): readonly VariedRange[] {
  const offered = new Set(scenario.lesson?.offered ?? []);
  return listControls(scenario)
    .filter(({ path }) => offered.has(path))
    .flatMap(ofPlausible);
}

/** All numbers about shoppers, firm and prices that rest on little: confidence low, or assumed. */
export function uncertainRanges(scenario: Scenario): readonly VariedRange[] {
  const groups = Object.keys(scenario.values);
  return listControls(scenario)
    .filter((control) => groups.includes(control.path.split('.', 1)[0] ?? ''))
    .filter(({ kind, ...control }) =>
      kind === 'number' && 'parameter' in control
        ? ['low', 'assumed'].includes(control.parameter.confidence)
        : false,
    )
    .flatMap(ofPlausible);
}

/** The value at a place of a range. @param share 0 is low, 1 is high */
export function valueAt({ low, high, isWhole }: VariedRange, share: number): number {
  const value = low + share * (high - low);
  return isWhole ? Math.round(value) : Number(value.toPrecision(12));
}
