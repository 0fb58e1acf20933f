import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import type { BundlePiece } from '../report/bundle.ts';

/** Why a folder cannot take a bundle; null if it can. */
export function refusalOf(folder: string, force: boolean): 'notAFolder' | 'notEmpty' | null {
  try {
    const isEmpty = readdirSync(folder).length === 0;
    return force || isEmpty ? null : 'notEmpty';
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? error.code : null;
    return reason === 'ENOTDIR' ? 'notAFolder' : null; // what else is wrong shows when it is written
  }
}

/** Files that appear in their folder all at once, or not at all. */
export interface BundleFolder {
  readonly append: (pieces: Iterable<BundlePiece>) => void;
  /** Puts the folder in its place. Other files that are there already stay. */
  readonly finish: () => void;
  /** Leaves no trace. */
  readonly drop: () => void;
}

/** Opens a folder beside the one that is wanted; throws the errors of the file system. */
export function openBundleFolder(folder: string): BundleFolder {
  const target = path.resolve(folder);
  const beside = `${target}.${process.pid}.part`;
  mkdirSync(beside, { recursive: true });
  const open = new Map<string, number>();
  const close = (): void => {
    for (const file of open.values()) closeSync(file);
    open.clear();
  };
  return {
    append: (pieces) => {
      for (const { name, text } of pieces) {
        const file = open.get(name) ?? openSync(path.join(beside, name), 'w');
        open.set(name, file);
        writeAll(file, text);
      }
    },
    finish: () => {
      const names = [...open.keys()];
      close();
      if (existsSync(target)) {
        for (const name of names) renameSync(path.join(beside, name), path.join(target, name));
        rmSync(beside, { recursive: true });
      } else renameSync(beside, target);
    },
    drop: () => {
      close();
      rmSync(beside, { recursive: true, force: true });
    },
  };
}

/** A write may take less than it was given. */
function writeAll(file: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}
