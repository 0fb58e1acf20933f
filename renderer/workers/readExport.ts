import { strFromU8, strToU8, unzipSync } from 'fflate';
import { bundleTables, type BundleFileName } from '../../sim/report/bundle.ts';
import { nameIn, type BundleMeta } from '../../sim/report/bundleMeta.ts';
import { failed, ok, type Result } from '../../sim/result.ts';
import type { Text } from '../../sim/units.ts';
import { bundleEntry } from '../../sim/verify/bundleEntry.ts';
import { bytesAsSource, type ByteSource } from '../../sim/verify/givenText.ts';
import { readAsCsv } from '../../sim/verify/readAsCsv.ts';
import { verifySayings } from '../../sim/verify/verifySayings.ts';
import type { FilesToCheck } from './checkProtocol.ts';

/** Most bytes that are held in memory; the command line has no such bound. */
const mostBytes = 1_073_741_824;

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1e6)} MB`;
const tooLarge = (bytes: number): Text => verifySayings.tooLarge(megabytes(bytes), megabytes(mostBytes));

/** The files of an export by name, or why they can't be read. */
export async function readExport({
  name,
  files,
}: FilesToCheck): Promise<Result<ReadonlyMap<string, Uint8Array>, Text>> {
  const [first] = files;
  if (files.length === 1 && first !== undefined && /\.zip$/i.test(first.path)) {
    if (first.file.size > mostBytes) return failed([tooLarge(first.file.size)]);
    return unpack(name, new Uint8Array(await first.file.arrayBuffer()));
  }
  const own = files.flatMap(({ path, file }) => {
    const entry = bundleEntry(path);
    return entry === null ? [] : [{ entry, file }];
  });
  const bytes = own.reduce((sum, { file }) => sum + file.size, 0);
  if (bytes > mostBytes) return failed([tooLarge(bytes)]);
  const read = await Promise.all(
    own.map(async ({ entry, file }) => [entry, new Uint8Array(await file.arrayBuffer())] as const),
  );
  return ok(new Map(read));
}

/** Whether the first bytes are those of a file in a .zip: PK, 3, 4. */
const beginsAsZip = (bytes: Uint8Array): boolean =>
  [0x50, 0x4b, 3, 4].every((byte, at) => bytes[at] === byte);

function unpack(name: string, zip: Uint8Array): Result<ReadonlyMap<string, Uint8Array>, Text> {
  let bytes = 0;
  try {
    const files = unzipSync(zip, {
      filter: (file) => {
        if (bundleEntry(file.name) === null) return false;
        bytes += file.originalSize;
        return bytes <= mostBytes;
      },
    });
    if (bytes > mostBytes) return failed([tooLarge(bytes)]);
    const named = Object.entries(files).map(
      ([path, content]) => [bundleEntry(path) ?? path, content] as const,
    );
    return named.length === 0 ? failed([verifySayings.badZip(name)]) : ok(new Map(named));
  } catch {
    return failed([beginsAsZip(zip) ? verifySayings.cutZip(name) : verifySayings.badZip(name)]);
  }
}

/** The files as the texts they were written as: Parquet is put back into CSV. */
export async function readTexts(
  files: ReadonlyMap<string, Uint8Array>,
  { format, dialect }: BundleMeta,
): Promise<Result<(name: BundleFileName) => ByteSource | null, Text>> {
  const tables = new Map<string, Uint8Array>();
  if (format === 'parquet') {
    for (const [name, columns] of Object.entries(bundleTables)) {
      const bytes = files.get(nameIn('parquet', name));
      if (bytes === undefined) continue;
      try {
        const { buffer } = bytes.slice();
        const texts: string[] = [];
        for await (const text of readAsCsv(buffer, columns, dialect)) texts.push(text);
        tables.set(name, strToU8(texts.join('')));
      } catch {
        return failed([verifySayings.badTable(nameIn('parquet', name))]);
      }
    }
  }
  return ok((name) => {
    const isTable = format === 'parquet' && bundleTables[name] !== undefined;
    const bytes = isTable ? tables.get(name) : files.get(name);
    return bytes === undefined ? null : bytesAsSource(bytes);
  });
}

/** The text of one of the files; null: it is not there. */
export function textOf(files: ReadonlyMap<string, Uint8Array>, name: string): string | null {
  const bytes = files.get(name);
  return bytes === undefined ? null : strFromU8(bytes);
}
