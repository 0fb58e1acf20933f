import { parquetMetadataAsync, parquetReadObjects, type AsyncBuffer } from 'hyparquet';
import type { ColumnType, TypedColumn } from '../report/column.ts';
import { writeHeader, writeRow, type Cell, type CsvDialect } from '../report/csv.ts';

/**
 * A Parquet table as the CSV text it was made of, row group by row group.
 *
 * @throws {Error} where the bytes are no Parquet
 */
export async function* readAsCsv(
  buffer: AsyncBuffer,
  columns: readonly TypedColumn[],
  dialect: CsvDialect,
): AsyncGenerator<string> {
  const metadata = await parquetMetadataAsync(buffer);
  yield writeHeader(
    metadata.schema.slice(1).map(({ name }) => name),
    dialect,
  );
  const types = new Map(columns.map(({ name, type }) => [name, type]));
  let rowStart = 0;
  for (const { num_rows: rows } of metadata.row_groups) {
    const rowEnd = rowStart + Number(rows);
    const records = await parquetReadObjects({ file: buffer, metadata, rowStart, rowEnd });
    let text = '';
    for (const record of records)
      text += writeRow(
        Object.entries(record).map(([name, value]) => cellOf(value, types.get(name))),
        dialect,
      );
    yield text;
    rowStart = rowEnd;
  }
}

/** A date or time as hyparquet hands it over. */
interface Moment {
  readonly toISOString: () => string;
}
const isMoment = (value: unknown): value is Moment =>
  typeof value === 'object' && value !== null && 'toISOString' in value;

function cellOf(value: unknown, type: ColumnType | undefined): Cell {
  if (isMoment(value)) return value.toISOString().slice(0, type === 'date' ? 10 : 19);
  if (typeof value === 'bigint') return Number(value);
  return typeof value === 'number' || typeof value === 'string' ? value : null;
}
