import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import path from 'node:path';
import { Unzip, UnzipInflate } from 'fflate';
import { bundleEntry } from '../verify/bundleEntry.ts';

const CHUNK_BYTES = 1 << 18;

/**
 * Unpacks the files of a bundle in a .zip into a folder, chunk by chunk; what is not ours stays packed.
 *
 * @returns how many there were; 0 also where the file is no .zip
 * @throws {Error} a system error, or that of a .zip that is broken
 */
export function unpackBundle(zip: string, folder: string): number {
  const opened = openSync(zip, 'r');
  const targets = new Set<number>();
  let found = 0;
  try {
    const unzip = new Unzip((file) => {
      const name = bundleEntry(file.name);
      if (name === null) return;
      found += 1;
      const target = openSync(path.join(folder, name), 'w');
      targets.add(target);
      file.ondata = (error, bytes, isLast) => {
        // fflate hands over null, whatever its types say.
        const broken = error as Error | null;
        if (broken !== null) throw broken;
        for (let at = 0; at < bytes.length;) at += writeSync(target, bytes, at);
        if (!isLast) return;
        closeSync(target);
        targets.delete(target);
      };
      file.start();
    });
    unzip.register(UnzipInflate);
    const chunk = Buffer.alloc(CHUNK_BYTES);
    for (let got = readSync(opened, chunk); got > 0; got = readSync(opened, chunk))
      unzip.push(Uint8Array.from(chunk.subarray(0, got)));
    if (found > 0) unzip.push(new Uint8Array(0), true);
    return found;
  } finally {
    closeSync(opened);
    for (const target of targets) closeSync(target);
  }
}
