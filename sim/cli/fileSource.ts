import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { ByteSource } from '../verify/givenText.ts';

/** A file of which parts are read. */
export interface FileSource extends ByteSource {
  readonly close: () => void;
}

/** @throws {Error} a system error when the file can't be read */
export function openFileSource(file: string): FileSource {
  const opened = openSync(file, 'r');
  const { size } = fstatSync(opened);
  return {
    size,
    read: (from, length) => {
      const bytes = Buffer.alloc(Math.max(0, Math.min(length, size - from)));
      let filled = 0;
      while (filled < bytes.length) {
        const got = readSync(opened, bytes, filled, bytes.length - filled, from + filled);
        if (got === 0) break;
        filled += got;
      }
      return bytes.subarray(0, filled);
    },
    close: () => {
      closeSync(opened);
    },
  };
}
