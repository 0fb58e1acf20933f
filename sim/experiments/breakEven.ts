import type { MetricId } from '../metrics/codebook.ts';
import { estimateEffect, type Figures } from '../metrics/createFigures.ts';
import { columnOf, type Quantity } from './quantity.ts';
import type { VariedRange } from './variedRanges.ts';
import { valueAt } from './variedRanges.ts';

/** What is known of the difference at one value. */
export interface KnownValue {
  readonly value: number;
  /** Of the mean: -1, 0, 1. */
  readonly sign: number;
  readonly mean: number;
  /** Whether the interval leaves 0 out. */
  readonly isDecided: boolean;
}

/** Where the difference crosses 0, as far as it is known. */
export type BreakEven =
  | {
      readonly kind: 'found';
      /** Between the two values it was narrowed down to, by the straight line between their differences. */
      readonly value: number;
      readonly between: readonly [number, number];
      /**
       * The values around it at which the difference cannot be told from 0 (the paired 95 % interval holds 0): an interval for the crossing by
       * inversion of the test. Null: it reaches the end of the range.
       */
      readonly low: number | null;
      readonly high: number | null;
      /** Sign of the difference on either side. */
      readonly below: number;
      readonly above: number;
      /** Changes of sign among the values that were lived; more than one: the first is meant. */
      readonly crossings: number;
    }
  /** The difference has one sign at all values that were lived, or no value (0). */
  | { readonly kind: 'none'; readonly sign: number };

/** Values of the first round, both ends included. */
const SCANNED = 5;
/** It is narrowed down to this share of the range. */
const FINE = 1 / 64;

/** Points at most: the first round, then in each of the halvings one for the crossing and one for either end of its interval. */
export const MOST_BREAK_EVEN_POINTS = SCANNED + 3 * 4;

/** The values of the next round, from those known so far; empty: it is narrow enough, or there is no crossing. */
export function nextValues(range: VariedRange, known: readonly KnownValue[]): readonly number[] {
  if (known.length === 0)
    return [...new Set(Array.from({ length: SCANNED }, (_, at) => valueAt(range, at / (SCANNED - 1))))];
  const sorted = known.toSorted((a, b) => a.value - b.value);
  const at = crossingOf(sorted);
  if (at === null) return [];
  const halves = [at, leftEnd(sorted, at), rightEnd(sorted, at)].flatMap((left) => {
    const [a, b] = [sorted[left ?? -1], sorted[(left ?? -1) + 1]];
    if (left === null || a === undefined || b === undefined) return [];
    return halve(range, a.value, b.value);
  });
  return [...new Set(halves)].toSorted((a, b) => a - b);
}

function halve(range: VariedRange, low: number, high: number): readonly number[] {
  if (high - low <= FINE * (range.high - range.low) * (1 + 1e-9)) return [];
  const middle = range.isWhole ? Math.round((low + high) / 2) : (low + high) / 2;
  return middle === low || middle === high ? [] : [middle];
}

/** Index of the first value whose difference has another sign than the next one's; null: there is none. */
function crossingOf(sorted: readonly KnownValue[]): number | null {
  const at = sorted.findIndex(({ sign }, index) => {
    const next = sorted[index + 1];
    return next !== undefined && sign !== 0 && next.sign !== 0 && sign !== next.sign;
  });
  if (at >= 0) return at;
  const touches = sorted.findIndex(
    ({ sign }, index) => sign === 0 && sorted[index - 1] !== undefined && sorted[index + 1] !== undefined,
  );
  return touches > 0 && sorted[touches - 1]?.sign !== sorted[touches + 1]?.sign ? touches : null;
}

/** Index of the nearest value on the left that is told from 0 while its right neighbour is not. */
function leftEnd(sorted: readonly KnownValue[], crossing: number): number | null {
  const at = sorted.findLastIndex(({ isDecided }, index) => index <= crossing && isDecided);
  return at < 0 ? null : at;
}

/** Index of the value that is not told from 0 (or of the crossing) while its right neighbour, the nearest, is. */
function rightEnd(sorted: readonly KnownValue[], crossing: number): number | null {
  const at = sorted.findIndex(({ isDecided }, index) => index > crossing && isDecided);
  return at < 0 ? null : at - 1;
}

/** What the values say. */
export function breakEvenOf(known: readonly KnownValue[]): BreakEven {
  const sorted = known.toSorted((a, b) => a.value - b.value);
  const at = crossingOf(sorted);
  const [left, right] = at === null ? [] : [sorted[at], sorted[at + 1]];
  if (at === null || left === undefined || right === undefined)
    return { kind: 'none', sign: sorted.find(({ sign }) => sign !== 0)?.sign ?? 0 };
  const [low, high] = [leftEnd(sorted, at), rightEnd(sorted, at)];
  const share = left.mean === right.mean ? 0 : left.mean / (left.mean - right.mean);
  const signs = sorted.map(({ sign }) => sign).filter((sign) => sign !== 0);
  return {
    kind: 'found',
    value: left.value + share * (right.value - left.value),
    between: [left.value, right.value],
    low: low === null ? null : (sorted[low]?.value ?? null),
    high: high === null ? null : (sorted[high + 1]?.value ?? null),
    below: sorted.findLast(({ sign }, index) => index <= at && sign !== 0)?.sign ?? 0,
    above: sorted.find(({ sign }, index) => index > at && sign !== 0)?.sign ?? 0,
    crossings: signs.filter((sign, index) => index > 0 && sign !== signs[index - 1]).length,
  };
}

/** What the points lived so far say at their values. @param values in the order of the points */
export function knownValues(
  values: readonly number[],
  figures: readonly Figures[],
  quantity: Quantity,
  metric: MetricId,
): readonly KnownValue[] {
  return values.flatMap((value, point) => {
    const { estimate, verdict } = estimateEffect(columnOf(figures[point], quantity, metric));
    if (estimate.kind === 'none') return [];
    const isDecided = verdict === 'higher' || verdict === 'lower';
    return [{ value, mean: estimate.mean, sign: Math.sign(estimate.mean), isDecided }];
  });
}
