import { readFile, stat } from 'node:fs/promises';
import writeFileAtomic from 'write-file-atomic';
import type { DiskPort } from './files.ts';

/** The real disk. A save goes to a file beside the target, is flushed, and is then renamed over it. */
export const disk: DiskPort = {
  sizeInBytes: async (file) => (await stat(file)).size,
  read: (file) => readFile(file),
  writeWhole: (file, bytes) =>
    writeFileAtomic(file, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)),
};
