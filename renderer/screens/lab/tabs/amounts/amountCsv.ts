import { plainCsv, writeHeader, writeRow } from '../../../../../sim/report/csv.ts';
import type { NumbersOrigin } from '../../../../stores/saveNumbers.ts';
import type { AmountTable } from './amountTable.ts';

const columns = ['scenario', 'seed', 'digest', 'table', 'row', 'unit', 'setUp', 'mean', 'ciLow', 'ciHigh'];

/** A table as a file, one line a row and set-up, numbers in the unit of files and with all their digits; what is missing stays empty. */
export function amountCsv(
  { scenario, seed, digest }: Omit<NumbersOrigin, 'summary'>,
  { id, unit, rows }: AmountTable,
): string {
  const lines = rows.flatMap((row) =>
    Object.entries(row.amounts).map(([setUp, amount]) =>
      writeRow(
        [
          ...[scenario, seed, digest, id, row.id, unit, setUp],
          ...[amount?.mean ?? null, amount?.low ?? null, amount?.high ?? null],
        ],
        plainCsv,
      ),
    ),
  );
  return writeHeader(columns, plainCsv) + lines.join('');
}
