import { readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import writeFileAtomic from 'write-file-atomic';
import type { DiskPort } from './files.ts';
import type { RecentPort } from './recentFiles.ts';

/** The real disk. A save goes to a file beside the target, is flushed, and is then renamed over it. */
export const disk: DiskPort = {
  sizeInBytes: async (file) => (await stat(file)).size,
  read: (file) => readFile(file),
  writeWhole: (file, bytes) =>
    writeFileAtomic(file, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)),
};

/** A small file of the app's own. The list in it is a convenience: nothing that goes wrong with it is worth a word. */
export const recentOnDisk = (file: string): RecentPort => ({
  read: () => {
    try {
      return readFileSync(file, 'utf8');
    } catch {
      return '';
    }
  },
  write: (text) => {
    try {
      writeFileAtomic.sync(file, text);
    } catch {
      // The list lives on until the app is closed.
    }
  },
  now: () => Date.now(),
});
