import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainCsv, spreadsheetCsv } from '../../sim/report/csv.ts';
import { liveBundle, smallScenario } from '../support/liveBundle.ts';
import {
  ask,
  duckTypes,
  factsOfDuck,
  factsOfProgram,
  isThere,
  openDuck,
  ownFacts,
  typedColumns,
  type TableFacts,
} from '../support/tableFacts.ts';

/** A seed that a spreadsheet would take for a formula, with a quote and a delimiter in it. */
const risky = { ...smallScenario('basket-left-behind', 120, 30), seed: '=1+";"&2,5' };

function expectAlike(found: TableFacts, expected: TableFacts): void {
  expect([...found.keys()]).toEqual([...expected.keys()]);
  for (const [key, { sum, ...facts }] of expected) {
    const own = found.get(key);
    expect({ ...own, sum: null }, key).toEqual({ ...facts, sum: null });
    if (sum === null) expect(own?.sum, key).toBeNull();
    else expect(Math.abs((own?.sum ?? NaN) - sum), key).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(sum)));
  }
}

describe.each([
  { name: 'CSV for programs', dialect: plainCsv },
  { name: 'CSV for spreadsheets', dialect: spreadsheetCsv },
])('$name', ({ dialect }) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'saluran-tables-'));
  const { files } = liveBundle(risky, { dialect });
  const texts = new Map([...files].map(([name, text]) => [name, text.replace(/^\uFEFF/, '')]));
  const columns = typedColumns(files.get('codebook.csv') ?? '', dialect.delimiter);
  const expected = ownFacts(texts, columns, dialect);
  let duck: DuckDBConnection;

  beforeAll(async () => {
    for (const [name, text] of files) writeFileSync(path.join(folder, name), text);
    duck = await openDuck();
  });
  afterAll(() => {
    duck.closeSync();
    rmSync(folder, { recursive: true });
  });

  const how = `delim = '${dialect.delimiter}', decimal_separator = '${dialect.decimal}'`;
  const place = (file: string): string => path.join(folder, file);
  const typed = (file: string): string => {
    const own = columns.filter((one) => one.file === file);
    const types = own.map(({ column, type }) => `'${column}': '${duckTypes[type]}'`).join(', ');
    return `read_csv('${place(file)}', header = true, quote = '"', ${how}, columns = {${types}})`;
  };

  it('has a type for every column of every table', () => {
    expect(new Set(columns.map(({ file }) => file))).toEqual(
      new Set([...files.keys()].filter((name) => name.endsWith('.csv'))),
    );
    for (const { type } of columns) expect(Object.keys(duckTypes)).toContain(type);
  });

  it('is read by DuckDB with the types the codebook states', async () => {
    expectAlike(await factsOfDuck(duck, columns, typed), expected);
  });

  it('shows DuckDB those types without being told, where cells are filled', async () => {
    for (const file of new Set(columns.map((one) => one.file))) {
      const seen = await ask(duck, `DESCRIBE FROM read_csv('${place(file)}', ${how})`);
      const types = new Map(seen.map(([name, type]) => [name, type]));
      for (const { column, type } of columns.filter((one) => one.file === file)) {
        // A text may hold numbers alone, a number no decimals, and what is always empty shows nothing.
        if (type === 'text' || expected.get(`${file} ${column}`)?.filled === 0) continue;
        const fits = type === 'decimal' ? ['DOUBLE', 'BIGINT'] : [duckTypes[type]];
        expect(fits, `${file} ${column}`).toContain(types.get(column));
      }
    }
  });

  it('adds up in DuckDB: days, shoppers and events to the orders of summary.csv', async () => {
    const told = await ask(
      duck,
      `SELECT "setUp", round("mean" * "n") FROM ${typed('summary.csv')} WHERE "metric" = 'orders' ORDER BY 1`,
    );
    expect(told.length).toBeGreaterThan(1);
    for (const query of [
      `SELECT "setUp", sum("value") FROM ${typed('daily.csv')} WHERE "metric" = 'orders' GROUP BY 1 ORDER BY 1`,
      `SELECT "setUp", sum("orders") FROM ${typed('shoppers.csv')} GROUP BY 1 ORDER BY 1`,
      `SELECT "setUp", count(*) FROM ${typed('events.csv')} WHERE "activity" = 'order' GROUP BY 1 ORDER BY 1`,
    ])
      expect(await ask(duck, query)).toEqual(told);
  });

  it('keeps a text that looks like a formula from becoming one, and only that', async () => {
    const seeds = await ask(duck, `SELECT DISTINCT "seed" FROM ${typed('daily.csv')}`);
    expect(seeds).toEqual([[`'${risky.seed}`]]);
  });

  it.skipIf(!isThere('python3'))(
    'is read by the csv module of Python with those types (skipped only where there is no python3)',
    () => {
      expectAlike(factsOfProgram('python3', folder, columns, dialect), expected);
    },
  );

  it.skipIf(!isThere('Rscript'))(
    'is read by read.csv of R with those types (skipped only where there is no Rscript)',
    () => {
      expectAlike(factsOfProgram('Rscript', folder, columns, dialect), expected);
    },
  );
});
