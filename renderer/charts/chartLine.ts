import type { SetUpLook } from '../theme/setUpLook.ts';

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
}

/** One row of the data a chart draws: `day` and, by line id, value and [low, high]. */
export type ChartRow = Readonly<Record<string, number | null | readonly [number, number]>>;

export const bandKey = (id: string): string => `${id} band`;

/** A row per day, days counted from 1. */
export function chartRows(lines: readonly ChartLine[]): readonly ChartRow[] {
  const days = lines[0]?.values.length ?? 0;
  return Array.from({ length: days }, (_, index) => {
    const cells: Record<string, number | null | readonly [number, number]> = { day: index + 1 };
    for (const { id, values, low, high, hasBand } of lines) {
      cells[id] = values[index] ?? null;
      const from = low[index] ?? null;
      const to = high[index] ?? null;
      cells[bandKey(id)] = hasBand && from !== null && to !== null ? [Math.max(0, from), to] : null;
    }
    return cells;
  });
}

/** The largest number a chart must have room for. */
export function largestValue(lines: readonly ChartLine[]): number {
  return lines.reduce((largest, { values, high, hasBand }) => {
    const inBand = hasBand ? high : [];
    return [...values, ...inBand].reduce<number>((most, value) => Math.max(most, value ?? 0), largest);
  }, 0);
}

/** The last day that has a value, as its index; -1: none. */
export function lastDayOf({ values }: ChartLine): number {
  return values.findLastIndex((value) => value !== null);
}
