import type { SetUpLook } from '../theme/setUpLook.ts';
import type { Plot } from './plot.ts';

/** One line of a time chart, ready to draw. Values are in the unit of the axis; null where a day has none. */
export interface ChartLine {
  readonly id: string;
  readonly name: string;
  readonly look: SetUpLook;
  /** One per measured day. */
  readonly values: readonly (number | null)[];
  readonly low: readonly (number | null)[];
  readonly high: readonly (number | null)[];
  /** Whether its interval is drawn; at most two lines of a chart. */
  readonly hasBand: boolean;
  /** Its values may lie below zero, as money can; the axis then reaches there. */
  readonly belowZero?: true;
}

/** Where a day's value stands in the plot, px; `y` is null where a day has none, and the line breaks. */
export interface LinePoint {
  readonly x: number;
  readonly y: number | null;
}

/** The points of a line, one a day, days counted from 1. */
export function linePoints(
  { values }: ChartLine,
  { toX, toY }: Pick<Plot, 'toX' | 'toY'>,
): readonly LinePoint[] {
  return values.map((value, index) => ({
    x: toX(index + 1),
    y: value === null ? null : toY(value),
  }));
}

export interface BandDay {
  /** From 1. */
  readonly day: number;
  readonly low: number;
  readonly high: number;
}

/** The unbroken stretches of days on which a line has an interval; its lower end is drawn no lower than zero where no value can be. */
export function bandStretches({ low, high, hasBand, belowZero }: ChartLine): readonly (readonly BandDay[])[] {
  if (!hasBand) return [];
  const stretches: BandDay[][] = [];
  low.forEach((from, index) => {
    const to = high[index] ?? null;
    if (from === null || to === null) return;
    const open = stretches.at(-1);
    const next = { day: index + 1, low: belowZero === true ? from : Math.max(0, from), high: to };
    if (open?.at(-1)?.day === index) open.push(next);
    else stretches.push([next]);
  });
  return stretches;
}

/** The largest number a chart must have room for. */
export function largestValue(lines: readonly ChartLine[]): number {
  return lines.reduce((largest, { values, high, hasBand }) => {
    const inBand = hasBand ? high : [];
    return [...values, ...inBand].reduce<number>((most, value) => Math.max(most, value ?? 0), largest);
  }, 0);
}

/** The least number a chart must have room for; 0 where no value can be below. */
export function smallestValue(lines: readonly ChartLine[]): number {
  const signed = lines.filter(({ belowZero }) => belowZero === true);
  return signed.reduce(
    (smallest, { values, low, hasBand }) =>
      [...values, ...(hasBand ? low : [])].reduce<number>(
        (least, value) => Math.min(least, value ?? 0),
        smallest,
      ),
    0,
  );
}

/** The last day that has a value, as its index; -1: none. */
export function lastDayOf({ values }: ChartLine): number {
  return values.findLastIndex((value) => value !== null);
}
