import { exp, ln } from '../random/elementary.ts';

/** A share or a correlation with its 95 % interval; null ends where there are too few cases for one. */
export interface Bounded {
  readonly n: number;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** The 97.5 % quantile of the standard normal distribution. */
const Z = 1.959963984540054;

/**
 * How far two lists rise together, -1 to 1 (Spearman), with the interval of Fieller, Hartley & Pearson (1957): the variance of the Fisher transform is
 * 1.06 / (n - 3). Null where one of the lists is constant or there are fewer than three pairs.
 */
export function correlateRanks(first: readonly number[], second: readonly number[]): Bounded | null {
  const n = Math.min(first.length, second.length);
  if (n < 3) return null;
  const value = correlate(ranksOf(first.slice(0, n)), ranksOf(second.slice(0, n)));
  if (value === null) return null;
  if (n < 5 || Math.abs(value) > 1 - 1e-12) return { n, value, low: null, high: null };
  const transformed = 0.5 * ln((1 + value) / (1 - value));
  const half = Z * Math.sqrt(1.06 / (n - 3));
  return { n, value, low: tanh(transformed - half), high: tanh(transformed + half) };
}

const tanh = (x: number): number => 1 - 2 / (exp(2 * x) + 1);

/** Places in order from 1; equals share the mean of theirs. */
function ranksOf(values: readonly number[]): readonly number[] {
  const places = new Map<number, { readonly first: number; count: number }>();
  for (const [at, value] of values.toSorted((a, b) => a - b).entries()) {
    const place = places.get(value) ?? { first: at + 1, count: 0 };
    place.count += 1;
    places.set(value, place);
  }
  return values.map((value) => {
    const { first, count } = places.get(value) ?? { first: 0, count: 1 };
    return first + (count - 1) / 2;
  });
}

function correlate(a: readonly number[], b: readonly number[]): number | null {
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanA, meanB] = [mean(a), mean(b)];
  let [both, ofA, ofB] = [0, 0, 0];
  a.forEach((one, at) => {
    const [x, y] = [one - meanA, (b[at] ?? 0) - meanB];
    both += x * y;
    ofA += x * x;
    ofB += y * y;
  });
  return ofA === 0 || ofB === 0 ? null : both / Math.sqrt(ofA * ofB);
}

/** The share of cases with the score interval (Wilson 1927), which holds for few cases and at 0 and 1 too. */
export function shareOf(cases: number, n: number): Bounded {
  if (n === 0) return { n, value: 0, low: null, high: null };
  const value = cases / n;
  const scale = 1 + (Z * Z) / n;
  const middle = (value + (Z * Z) / (2 * n)) / scale;
  const half = (Z / scale) * Math.sqrt((value * (1 - value)) / n + (Z * Z) / (4 * n * n));
  return { n, value, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
