import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { ParquetWriter } from 'hyparquet-writer';
import { afterAll, expect, it } from 'vitest';
import { writeAsParquet } from '../../sim/cli/parquetTable.ts';
import { plainCsv } from '../../sim/report/csv.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'saluran-parquet-table-'));
// eslint-disable-next-line @typescript-eslint/unbound-method -- called with the writer as its `this`
const { write } = ParquetWriter.prototype;
afterAll(() => {
  ParquetWriter.prototype.write = write;
  rmSync(folder, { recursive: true });
});

const ROWS = 120_000;
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

it('keeps of a row group that is written less than the piece of the file that any of its texts was read in', async () => {
  const from = path.join(folder, 'table.csv');
  const rows = Array.from({ length: ROWS }, (_, row) => `omni/1/shopper-${String(row)}\r\n`);
  writeFileSync(from, `case\r\n${rows.join('')}`);
  const heap: number[] = [];
  // No spy: it would keep what it was called with.
  ParquetWriter.prototype.write = function (options) {
    collect();
    heap.push(process.memoryUsage().heapUsed);
    return write.call(this, options);
  };
  const column = { name: 'case', type: 'text' } as const;
  await writeAsParquet(from, path.join(folder, 'table.parquet'), [column], plainCsv);
  const perGroup = (heap.at(-1)! - heap[2]!) / (heap.length - 3);
  expect(heap.length).toBeGreaterThan(5);
  expect(perGroup).toBeLessThan(100_000);
});
