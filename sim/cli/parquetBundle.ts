import { rmSync } from 'node:fs';
import path from 'node:path';
import { bundleTables, fileNamesOf } from '../report/bundle.ts';
import { nameIn, type BundleMeta } from '../report/bundleMeta.ts';
import { writeAsParquet } from './parquetTable.ts';

/** Turns the tables of a whole bundle into Parquet. CSV files go when all are written, so that a kill on the way leaves what can be gone on with. */
export async function turnIntoParquet(folder: string, meta: BundleMeta): Promise<void> {
  const tables = fileNamesOf(meta).flatMap((name) => {
    const columns = bundleTables[name];
    return columns === undefined ? [] : [{ name, columns }];
  });
  for (const { name, columns } of tables)
    await writeAsParquet(
      path.join(folder, name),
      path.join(folder, nameIn('parquet', name)),
      columns,
      meta.dialect,
    );
  for (const { name } of tables) rmSync(path.join(folder, name));
}
