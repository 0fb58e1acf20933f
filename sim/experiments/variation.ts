import { failed, ok, type Result } from '../result.ts';
import type { PathValue } from '../scenario/setPath.ts';

/** One value of a scenario and all that it shall be. */
export interface Variation {
  readonly path: string;
  /** In the order given; two at least, none twice. */
  readonly values: readonly PathValue[];
}

/**
 * Why a text names no variation. `form`: it is no `path=values`; `step`: from, to and step are no numbers, or the step is 0 or leads
 * away; `misses`: the steps pass the end by, the last one before it being `last`; `few`: fewer than two values; `twice`: a value
 * again; `many`: more than may be.
 */
export type VariationProblem =
  | { readonly kind: 'form' | 'step' | 'few' }
  | { readonly kind: 'misses'; readonly last: number; readonly to: number }
  | { readonly kind: 'twice'; readonly value: string }
  | { readonly kind: 'many'; readonly most: number };

/** More values of one path than this are a slip of the pen. */
const MOST_VALUES = 10_000;

/**
 * A variation as it is written: `friction.fieldHazard=0:0.02:0.005` (from, to, step; both ends belong to it) or `…=0,0.01,0.02`.
 * @param readValue what one value of a list means, in the format of scenario files
 */
export function parseVariation(
  text: string,
  readValue: (word: string) => PathValue,
): Result<Variation, VariationProblem> {
  const [, path, given] = /^([^=]+)=(.+)$/s.exec(text) ?? [];
  if (path === undefined || given === undefined) return failed([{ kind: 'form' }]);
  const words = splitList(given);
  const range = words.length === 1 ? given.split(':') : [];
  const values = range.length === 3 ? stepThrough(range) : ok(words.map((word) => readValue(word)));
  if (values.kind === 'failed') return values;
  if (values.value.length < 2) return failed([{ kind: 'few' }]);
  const texts = values.value.map((value) => JSON.stringify(value));
  const again = texts.find((value, at) => texts.indexOf(value) < at);
  if (again !== undefined) return failed([{ kind: 'twice', value: again }]);
  return ok({ path: path.trim(), values: values.value });
}

/** The words between commas, those within brackets aside. */
function splitList(text: string): readonly string[] {
  const words = [''];
  let depth = 0;
  for (const letter of text) {
    if ('[{'.includes(letter)) depth += 1;
    if (']}'.includes(letter)) depth -= 1;
    if (letter === ',' && depth === 0) words.push('');
    else words[words.length - 1] = (words.at(-1) ?? '') + letter;
  }
  return words.map((word) => word.trim());
}

/** Every value is rounded to the decimals that were written, so that 0.1 + 0.2 is 0.3. */
function stepThrough(range: readonly string[]): Result<readonly number[], VariationProblem> {
  const [from = NaN, to = NaN, step = NaN] = range.map((word) => (word.trim() === '' ? NaN : Number(word)));
  const count = Math.floor((to - from) / step + 1e-9) + 1;
  if (!Number.isFinite(count) || step === 0 || count < 1) return failed([{ kind: 'step' }]);
  if (count > MOST_VALUES) return failed([{ kind: 'many', most: MOST_VALUES }]);
  const decimals = Math.max(...range.map((word) => /\.(\d*)/.exec(word)?.[1]?.length ?? 0));
  const values = Array.from({ length: count }, (_, at) =>
    range.some((word) => /e/i.test(word)) ? from + at * step : Number((from + at * step).toFixed(decimals)),
  );
  const last = values.at(-1) ?? from;
  const isAtEnd = Math.abs(to - last) <= Math.abs(step) * 1e-9;
  return isAtEnd ? ok(values) : failed([{ kind: 'misses', last, to }]);
}
