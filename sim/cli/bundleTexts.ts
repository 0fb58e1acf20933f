import { closeSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundleTables, fileNamesOf } from '../report/bundle.ts';
import { nameIn, type BundleMeta } from '../report/bundleMeta.ts';
import { readAsCsv } from './parquetTable.ts';
import { writeAll } from './writeAll.ts';

/** Where the files of a bundle stand as the texts they were written as. */
export interface BundleTexts {
  readonly place: (name: string) => string;
  /** Removes what was made on the way. */
  readonly close: () => void;
}

/** The files of a bundle in a folder; Parquet tables are put back into CSV, beside the bundle, so that memory does not grow with them. */
export async function openTexts(folder: string, meta: BundleMeta): Promise<BundleTexts> {
  if (meta.format === 'csv') return { place: (name) => path.join(folder, name), close: () => undefined };
  const made = mkdtempSync(path.join(tmpdir(), 'saluran-'));
  const close = (): void => {
    rmSync(made, { recursive: true, force: true });
  };
  try {
    for (const name of fileNamesOf(meta)) {
      const columns = bundleTables[name];
      if (columns === undefined) continue;
      const to = openSync(path.join(made, name), 'w');
      try {
        const from = path.join(folder, nameIn('parquet', name));
        for await (const text of readAsCsv(from, columns, meta.dialect)) writeAll(to, text);
      } finally {
        closeSync(to);
      }
    }
  } catch (error) {
    close();
    throw error;
  }
  return {
    place: (name) =>
      path.join(bundleTables[name as keyof typeof bundleTables] === undefined ? folder : made, name),
    close,
  };
}
