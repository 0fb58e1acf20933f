import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import fc from 'fast-check';
import { asyncBufferFromFile } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { turnIntoParquet } from '../../sim/cli/parquetBundle.ts';
import { writeAsParquet } from '../../sim/cli/parquetTable.ts';
import { bundleTables, type BundleFileName } from '../../sim/report/bundle.ts';
import { nameIn } from '../../sim/report/bundleMeta.ts';
import { plainCsv, spreadsheetCsv, writeRow } from '../../sim/report/csv.ts';
import { createCsvReader, readText } from '../../sim/report/csvReader.ts';
import { readAsCsv } from '../../sim/verify/readAsCsv.ts';
import { someMeta } from '../support/bundles.ts';
import { liveBundle, smallScenario } from '../support/liveBundle.ts';
import { ask, duckTypes, factsOfDuck, openDuck, ownFacts, typedColumns } from '../support/tableFacts.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'saluran-parquet-'));
const seed = '=1+";"&2,5';
const { files } = liveBundle(
  { ...smallScenario('basket-left-behind', 120, 30), seed },
  { format: 'parquet' },
);
const columns = typedColumns(files.get('codebook.csv') ?? '', ',');
let duck: DuckDBConnection;

beforeAll(async () => {
  for (const [name, text] of files) writeFileSync(path.join(folder, name), text);
  await turnIntoParquet(folder, { ...someMeta, events: 'all', format: 'parquet' });
  duck = await openDuck();
});
afterAll(() => {
  duck.closeSync();
  rmSync(folder, { recursive: true });
});

describe('a bundle of Parquet tables', () => {
  it('has a table for each of CSV, and says so in its codebook and README', () => {
    const wanted = [...files.keys()].map((name) => nameIn('parquet', name));
    expect(readdirSync(folder).sort()).toEqual(wanted.sort());
    expect(new Set(columns.map(({ file }) => file))).toEqual(
      new Set(wanted.filter((name) => name.endsWith('.parquet'))),
    );
    expect(files.get('README.txt')).not.toContain('.csv');
  });

  it('is read by DuckDB with the types the codebook states and the sums of the CSV files', async () => {
    const asParquet = new Map([...files].map(([name, text]) => [nameIn('parquet', name), text]));
    const asCsv = new Map([...asParquet].map(([name, text]) => [name.replace('.parquet', '.csv'), text]));
    const expected = ownFacts(
      asCsv,
      columns.map((one) => ({ ...one, file: one.file.replace('.parquet', '.csv') })),
      plainCsv,
    );
    const found = await factsOfDuck(duck, columns, (file) => `'${path.join(folder, file)}'`);
    for (const [key, facts] of found) {
      const own = expected.get(key.replace('.parquet', '.csv'));
      expect({ ...facts, sum: null }, key).toEqual({ ...own, sum: null });
      if (facts.sum !== null)
        expect(Math.abs(facts.sum - (own?.sum ?? NaN)), key).toBeLessThanOrEqual(
          1e-9 * (1 + Math.abs(facts.sum)),
        );
    }
    for (const file of new Set(columns.map((one) => one.file))) {
      const seen = await ask(duck, `DESCRIBE FROM '${path.join(folder, file)}'`);
      const stated = columns.filter((one) => one.file === file);
      const types = stated.map(({ column, type }) => [
        column,
        type === 'integer' ? 'INTEGER' : duckTypes[type],
      ]);
      expect(seen.map(([name, type]) => [name, type])).toEqual(types);
    }
  });

  it('holds the seed as it is, without the apostrophe that is for spreadsheets', async () => {
    expect(await ask(duck, `SELECT DISTINCT "seed" FROM '${path.join(folder, 'daily.parquet')}'`)).toEqual([
      [seed],
    ]);
  });

  it('turns back into the very CSV it was made of', async () => {
    for (const [name, text] of files) {
      const own = bundleTables[name as BundleFileName];
      if (own === undefined) continue;
      const pieces: string[] = [];
      for await (const piece of readAsCsv(
        await asyncBufferFromFile(path.join(folder, nameIn('parquet', name))),
        own,
        plainCsv,
      ))
        pieces.push(piece);
      expect(pieces.join('') === text, name).toBe(true);
    }
  });

  it('is written in groups of rows', async () => {
    const [from, to] = [path.join(folder, 'long.csv'), path.join(folder, 'long.parquet')];
    const rows = Array.from({ length: 60_001 }, (_, at) => `${at},w${at % 7},${at / 8}\r\n`);
    writeFileSync(from, `number,word,value\r\n${rows.join('')}`);
    const types = [
      { name: 'number', type: 'integer' },
      { name: 'word', type: 'text' },
      { name: 'value', type: 'decimal' },
    ] as const;
    await writeAsParquet(from, to, types, plainCsv);
    rmSync(from);
    const groups = await ask(
      duck,
      `SELECT DISTINCT row_group_num_rows FROM parquet_metadata('${to}') ORDER BY 1`,
    );
    expect(groups).toEqual([[1], [20_000]]);
    expect(await ask(duck, `SELECT count(*), sum(number), sum(value) FROM '${to}'`)).toEqual([
      [60_001, 1_800_030_000, 1_800_030_000 / 8],
    ]);
    rmSync(to);
  });
});

describe('reading CSV back', () => {
  const dialects = [plainCsv, spreadsheetCsv];
  const texts = fc.array(
    fc.array(fc.string({ unit: fc.constantFrom('a', '"', "'", ',', ';', '\r', '\n', '=', '-', ' ') }), {
      minLength: 2,
      maxLength: 4,
    }),
    {
      minLength: 1,
      maxLength: 5,
    },
  );

  it('gives the cells that were written, however the text is cut', () => {
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom(...dialects),
        fc.integer({ min: 1, max: 9 }),
        (rows, dialect, step) => {
          const text = rows.map((row) => writeRow(row, dialect)).join('');
          const reader = createCsvReader(dialect.delimiter);
          const read: (readonly string[])[] = [];
          for (let at = 0; at < text.length; at += step) read.push(...reader.push(text.slice(at, at + step)));
          const known = (cell: string): boolean => !/^'[=+\-@\t\r\n]/.test(cell);
          const expected = rows.map((row) => row.map((cell) => (known(cell) ? cell : cell.slice(1))));
          expect(read.map((row) => row.map(readText))).toEqual(expected);
        },
      ),
      { numRuns: 200 },
    );
  });
});
