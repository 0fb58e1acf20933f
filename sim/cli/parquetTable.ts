import { closeSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { setImmediate } from 'node:timers/promises';
import { fileWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import type { ColumnType, TypedColumn } from '../report/column.ts';
import { createCsvReader, readText } from '../report/csvReader.ts';
import type { CsvDialect } from '../report/csv.ts';

/** Rows held at a time. */
const ROW_GROUP = 20_000;
const CHUNK_BYTES = 1 << 18;
const DAY_MS = 86_400_000;

const elements: Readonly<Record<ColumnType, Omit<SchemaElement, 'name'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  decimal: { type: 'DOUBLE' },
  date: { type: 'INT32', converted_type: 'DATE' },
  // Local time: no zone is meant.
  timestamp: { type: 'INT64', logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: false, unit: 'MILLIS' } },
};

type Value = string | number | null;

/**
 * Writes a CSV file of a bundle once more as Parquet, row group by row group, so that memory does not grow with it. Texts lose the apostrophe that
 * is for spreadsheets only; every number is the very same.
 *
 * @throws {Error} a system error when a file can't be read or written
 */
export async function writeAsParquet(
  from: string,
  to: string,
  columns: readonly TypedColumn[],
  { delimiter, decimal }: CsvDialect,
): Promise<void> {
  const schema: SchemaElement[] = [
    { name: 'root', num_children: columns.length },
    ...columns.map(({ name, type }) => ({ name, repetition_type: 'OPTIONAL' as const, ...elements[type] })),
  ];
  const writer = new ParquetWriter({ writer: fileWriter(to), schema, createdBy: 'saluran' });
  const readers = columns.map(({ type }) => readerOf(type, decimal));
  let values: Value[][] = columns.map(() => []);
  let rows = 0;
  const flush = async (): Promise<void> => {
    const columnData = columns.map(({ name }, at) => ({ name, data: values[at] ?? [], offsetIndex: false }));
    if (rows > 0) await writer.write({ columnData, rowGroupSize: ROW_GROUP });
    // What it keeps for page indexes, which are not written, would grow with the file.
    writer.pendingIndexes = [];
    releaseTexts(writer);
    values = columns.map(() => []);
    rows = 0;
    await setImmediate();
  };
  let isHeader = true;
  for (const cells of cellsOfFile(from, delimiter)) {
    if (!isHeader) {
      readers.forEach((read, at) => values[at]?.push(read(cells[at] ?? '')));
      rows += 1;
      if (rows === ROW_GROUP) await flush();
    }
    isHeader = false;
  }
  await flush();
  await writer.finish();
}

/**
 * The writer keeps the least and greatest value of every column of a row group for the end of the file. A text cut out of the piece of the file
 * it was read in keeps that whole piece: measured at half a megabyte a row group. So they are made texts of their own.
 */
function releaseTexts(writer: ParquetWriter): void {
  for (const { meta_data: meta } of writer.row_groups.at(-1)?.columns ?? []) {
    const statistics = meta?.statistics;
    if (typeof statistics?.min_value === 'string') statistics.min_value = ownText(statistics.min_value);
    if (typeof statistics?.max_value === 'string') statistics.max_value = ownText(statistics.max_value);
  }
}

function ownText(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}

function* cellsOfFile(file: string, delimiter: string): Generator<readonly string[]> {
  const opened = openSync(file, 'r');
  try {
    const decoder = new StringDecoder('utf8');
    const reader = createCsvReader(delimiter);
    const chunk = Buffer.alloc(CHUNK_BYTES);
    for (let got = readSync(opened, chunk); got > 0; got = readSync(opened, chunk))
      yield* reader.push(decoder.write(chunk.subarray(0, got)));
  } finally {
    closeSync(opened);
  }
}

function readerOf(type: ColumnType, decimal: string): (cell: string) => Value {
  if (type === 'date') return (cell) => (cell === '' ? null : dayOf(cell));
  if (type === 'timestamp') return (cell) => (cell === '' ? null : millisecondsOf(cell));
  if (type === 'text') return (cell) => (cell === '' ? null : readText(cell));
  return (cell) => (cell === '' ? null : Number(decimal === '.' ? cell : cell.replace(decimal, '.')));
}

const days = new Map<string, number>();

/** Days since 1970 of an ISO date; the same few dates come again and again. */
function dayOf(date: string): number {
  const known = days.get(date);
  if (known !== undefined) return known;
  const day = Date.parse(`${date}T00:00:00Z`) / DAY_MS;
  days.set(date, day);
  return day;
}

/** `2026-01-31T09:30:00` as if it were UTC. */
function millisecondsOf(timestamp: string): number {
  const minutes = Number(timestamp.slice(11, 13)) * 60 + Number(timestamp.slice(14, 16));
  return dayOf(timestamp.slice(0, 10)) * DAY_MS + minutes * 60_000;
}
