import type { Language } from '../../../../../sim/units.ts';
import type { Sorting } from '../../sortMetrics.ts';
import type { AmountRow } from './amountTable.ts';

/** The rows in the order asked for, names by the numbers in them; those without a number stand last either way. */
export function sortAmounts(
  rows: readonly AmountRow[],
  { column, direction }: Sorting,
  language: Language,
): readonly AmountRow[] {
  const sign = direction === 'ascending' ? 1 : -1;
  if (column === 'name') {
    const { compare } = new Intl.Collator(language, { numeric: true });
    return rows.toSorted((a, b) => sign * compare(a.name, b.name));
  }
  const value = ({ amounts }: AmountRow): number | null =>
    amounts[column.slice('level '.length)]?.mean ?? null;
  return rows.toSorted((a, b) => {
    const [one, other] = [value(a), value(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return sign * (one - other);
  });
}
