import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import type { BundlePiece } from '../report/bundle.ts';
import { failed, ok, type Result } from '../result.ts';
import { isThere } from './preparedScenarios.ts';

/** Why a folder cannot take a bundle, and the place that is in the way. */
export interface Refusal {
  readonly kind: 'notAFolder' | 'notEmpty' | 'notWritable';
  readonly place: string;
}

/** Null if the folder, or the nearest parent there is, takes files; with `force` also beside others. */
export function refusalOf(folder: string, force: boolean): Refusal | null {
  const target = path.resolve(folder);
  const place = nearestThere(target);
  try {
    if (!statSync(place).isDirectory()) return { kind: 'notAFolder', place };
    accessSync(place, constants.W_OK | constants.X_OK);
    if (place !== target || force) return null;
    return readdirSync(target).length === 0 ? null : { kind: 'notEmpty', place };
  } catch {
    return { kind: 'notWritable', place };
  }
}

/** The path itself if something stands there, else the nearest parent that does. */
function nearestThere(target: string): string {
  let place = target;
  while (!isThere(place) && path.dirname(place) !== place) place = path.dirname(place);
  return place;
}

/** Files that appear in their folder all at once, or not at all. */
export interface BundleFolder {
  readonly append: (pieces: Iterable<BundlePiece>) => void;
  /** Puts the folder in its place. Other files that are there already stay. */
  readonly finish: () => void;
  /** Leaves no trace. */
  readonly drop: () => void;
}

/** Opens a folder beside the one that is wanted, or says where none could be made. Later calls throw the errors of the file system. */
export function openBundleFolder(folder: string): Result<BundleFolder, string> {
  const target = path.resolve(folder);
  const beside = `${target}.${process.pid}.part`;
  const made = makeLevels(beside);
  if (made.kind === 'failed') return made;
  const open = new Map<string, number>();
  const close = (): void => {
    for (const file of open.values()) closeSync(file);
    open.clear();
  };
  return ok({
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
      removeEmpty(made.value.slice(0, -1));
    },
  });
}

/**
 * Makes a folder and the parents it lacks, the outermost first, and gives those back; or the place in which one was
 * refused. `mkdirSync` with `recursive` never returns below a folder that is there but takes none, such as /proc.
 */
function makeLevels(folder: string): Result<readonly string[], string> {
  const missing: string[] = [];
  for (let level = folder; !isThere(level); level = path.dirname(level)) missing.unshift(level);
  const made: string[] = [];
  for (const level of missing) {
    try {
      mkdirSync(level);
    } catch {
      removeEmpty(made);
      return failed([path.dirname(level)]);
    }
    made.push(level);
  }
  return ok(made);
}

/** Takes folders away again, the innermost first, up to one that somebody else has used by now. */
function removeEmpty(folders: readonly string[]): void {
  try {
    for (const folder of [...folders].reverse()) rmdirSync(folder);
  } catch {
    // It stays.
  }
}

/** A write may take less than it was given. */
function writeAll(file: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}
