import { closeSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { asyncBufferFromFile } from 'hyparquet';
import { bundleTables, type BundleFileName } from '../report/bundle.ts';
import { nameIn, type BundleMeta } from '../report/bundleMeta.ts';
import { readAsCsv } from '../verify/readAsCsv.ts';
import { writeAll } from './writeAll.ts';

/** A folder for what is made on the way; `close` removes it. */
export interface Workshop {
  readonly folder: string;
  readonly close: () => void;
}

export function openWorkshop(): Workshop {
  const folder = mkdtempSync(path.join(tmpdir(), 'saluran-'));
  return {
    folder,
    close: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Puts the Parquet tables of a bundle back into CSV, on the disk: memory does not grow with them. */
export async function putBackIntoCsv(
  folder: string,
  names: readonly BundleFileName[],
  { dialect }: BundleMeta,
  workshop: string,
): Promise<void> {
  for (const name of names) {
    const columns = bundleTables[name];
    if (columns === undefined) continue;
    const to = openSync(path.join(workshop, name), 'w');
    try {
      const buffer = await asyncBufferFromFile(path.join(folder, nameIn('parquet', name)));
      for await (const text of readAsCsv(buffer, columns, dialect)) writeAll(to, text);
    } finally {
      closeSync(to);
    }
  }
}
