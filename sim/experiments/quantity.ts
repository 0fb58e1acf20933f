import type { MetricId } from '../metrics/codebook.ts';
import { subtractColumns, type ValueColumn } from '../metrics/columns.ts';
import type { Figures } from '../metrics/createFigures.ts';

/** What an experiment looks at: a set-up itself, or what it has more than a reference. */
export interface Quantity {
  readonly setUp: string;
  /** Null: the set-up itself. */
  readonly reference: string | null;
}

/** A metric of that, replication by replication; nothing where the point was not lived. */
export function columnOf(
  figures: Figures | undefined,
  { setUp, reference }: Quantity,
  metric: MetricId,
): ValueColumn {
  if (figures === undefined) return { values: [], reason: 'noRuns' };
  const here = figures.column(setUp, metric);
  return reference === null ? here : subtractColumns(here, figures.column(reference, metric));
}

/** The set-ups that must be lived for it, the reference first. */
export const setUpsOf = ({ setUp, reference }: Quantity): readonly string[] =>
  reference === null ? [setUp] : [reference, setUp];

/** The difference, and each of the two by itself. */
export const partsOf = (quantity: Quantity): readonly Quantity[] =>
  quantity.reference === null
    ? [quantity]
    : [quantity, { setUp: quantity.setUp, reference: null }, { setUp: quantity.reference, reference: null }];
