import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import type { CsvDialect } from '../../sim/report/csv.ts';
import { readRecords } from './readCsv.ts';

/** What a reader says of a column: how many lines and filled cells there are, the sum of numbers, the earliest date or time. */
export interface ColumnFacts {
  readonly lines: number;
  readonly filled: number;
  readonly sum: number | null;
  readonly least: string | null;
}

/** By file and column, `daily.csv value`. */
export type TableFacts = ReadonlyMap<string, ColumnFacts>;

export interface TypedColumn {
  readonly file: string;
  readonly column: string;
  readonly type: string;
}

/** The columns of every table and their types, as the codebook of a bundle states them. */
export function typedColumns(codebook: string, delimiter: string): readonly TypedColumn[] {
  return readRecords(codebook.replace(/^\uFEFF/, ''), delimiter)
    .filter((row) => row['word'] === '')
    .map((row) => ({ file: row['file'] ?? '', column: row['column'] ?? '', type: row['type'] ?? '' }));
}

const isNumber = (type: string): boolean => type === 'integer' || type === 'decimal';

/** Our own reading of texts, cell by cell. */
export function ownFacts(
  files: ReadonlyMap<string, string>,
  columns: readonly TypedColumn[],
  { delimiter, decimal }: CsvDialect,
): TableFacts {
  const rows = new Map(
    [...files]
      .filter(([name]) => name.endsWith('.csv'))
      .map(([name, text]) => [name, readRecords(text, delimiter)]),
  );
  return new Map(
    columns.map(({ file, column, type }) => {
      const own = rows.get(file) ?? [];
      const cells = own.map((row) => row[column] ?? '').filter((cell) => cell !== '');
      const sum = cells.reduce((total, cell) => total + Number(cell.replace(decimal, '.')), 0);
      const least = type === 'date' || type === 'timestamp' ? ([...cells].sort()[0] ?? null) : null;
      return [
        `${file} ${column}`,
        { lines: own.length, filled: cells.length, sum: isNumber(type) ? sum : null, least },
      ];
    }),
  );
}

/** What Python (`readTables.py`) or R (`readTables.R`) reads in a folder. */
export function factsOfProgram(
  program: 'python3' | 'Rscript',
  folder: string,
  columns: readonly TypedColumn[],
  { delimiter, decimal }: CsvDialect,
): TableFacts {
  const script = fileURLToPath(
    new URL(program === 'python3' ? 'readTables.py' : 'readTables.R', import.meta.url),
  );
  const input = columns.map(({ file, column, type }) => `${file}\t${column}\t${type}\n`).join('');
  const told = spawnSync(program, [script, folder, delimiter, decimal], {
    input,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (told.status !== 0) throw new Error(`${program} could not read the tables: ${told.stderr}`);
  const types = new Map(columns.map(({ file, column, type }) => [`${file} ${column}`, type]));
  return new Map(
    told.stdout
      .trimEnd()
      .split('\n')
      .map((line) => {
        const [file, column, lines, filled, value = ''] = line.split('\t');
        const key = `${file} ${column}`;
        const hasSum = isNumber(types.get(key) ?? '');
        const rest = { sum: hasSum ? Number(value) : null, least: hasSum || value === '' ? null : value };
        return [key, { lines: Number(lines), filled: Number(filled), ...rest }];
      }),
  );
}

export const isThere = (program: string): boolean => spawnSync(program, ['--version']).status === 0;

export const duckTypes: Readonly<Record<string, string>> = {
  text: 'VARCHAR',
  integer: 'BIGINT',
  decimal: 'DOUBLE',
  date: 'DATE',
  timestamp: 'TIMESTAMP',
};

export async function openDuck(): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  return instance.connect();
}

/** Rows as plain values; whole numbers that fit are numbers. */
export async function ask(duck: DuckDBConnection, sql: string): Promise<readonly (readonly unknown[])[]> {
  const result = await duck.runAndReadAll(sql);
  return result.getRowsJS().map((row) => row.map((cell) => (typeof cell === 'bigint' ? Number(cell) : cell)));
}

/** What DuckDB reads in the tables of `from`, such as a call of read_csv for each file. */
export async function factsOfDuck(
  duck: DuckDBConnection,
  columns: readonly TypedColumn[],
  from: (file: string) => string,
): Promise<TableFacts> {
  const facts = new Map<string, ColumnFacts>();
  for (const file of new Set(columns.map((one) => one.file))) {
    const own = columns.filter((one) => one.file === file);
    const asked = own.flatMap(({ column, type }) => [
      `count("${column}")`,
      isNumber(type) ? `coalesce(sum("${column}"), 0)::DOUBLE` : 'NULL',
      type === 'date' || type === 'timestamp'
        ? `strftime(min("${column}"), '${type === 'date' ? '%Y-%m-%d' : '%Y-%m-%dT%H:%M:%S'}')`
        : 'NULL',
    ]);
    const [row = []] = await ask(duck, `SELECT count(*), ${asked.join(', ')} FROM ${from(file)}`);
    own.forEach(({ column }, at) => {
      const [filled, sum, least] = row.slice(1 + 3 * at, 4 + 3 * at);
      facts.set(`${file} ${column}`, {
        lines: Number(row[0]),
        filled: Number(filled),
        sum: sum === null ? null : Number(sum),
        least: least as string | null,
      });
    });
  }
  return facts;
}
