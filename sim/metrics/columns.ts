import type { NoValueReason } from './summary.ts';

/** A value per replication from the first on, null where there is none, and why. */
export interface ValueColumn {
  readonly values: readonly (number | null)[];
  /** Of the first replication without a value. */
  readonly reason: NoValueReason | null;
}

/**
 * One column out of several, replication by replication: as far as all of them reach, and without a value where one of them has none.
 * @param join gets one value of each column, in their order
 */
export function combineColumns(
  columns: readonly ValueColumn[],
  join: (values: readonly number[]) => number,
): ValueColumn {
  const length = columns.length === 0 ? 0 : Math.min(...columns.map(({ values }) => values.length));
  const values = Array.from({ length }, (_, replication) => {
    const there = columns.map((column) => column.values[replication] ?? null);
    const known = there.filter((value) => value !== null);
    return known.length < there.length ? null : join(known);
  });
  const reason = columns.find((column) => column.reason !== null)?.reason ?? null;
  return { values, reason: values.includes(null) || length === 0 ? reason : null };
}

/** Here minus there, paired by replication. */
export function subtractColumns(here: ValueColumn, there: ValueColumn): ValueColumn {
  return combineColumns([here, there], ([a = 0, b = 0]) => a - b);
}

/** The sum of several columns. */
export function addColumns(columns: readonly ValueColumn[]): ValueColumn {
  return combineColumns(columns, (values) => values.reduce((sum, value) => sum + value, 0));
}
