import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fstatSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { writeJournalEntry } from '../experiments/journal.ts';
import type { ReplicationFigures } from '../metrics/measureReplication.ts';
import { failed, ok, type Result } from '../result.ts';
import { isThere } from './preparedScenarios.ts';
import { writeAll } from './writeAll.ts';

/** What a folder that holds only a part keeps beside the results, to be gone on with. */
export const JOURNAL = 'journal.jsonl';

/** Where a folder grows before it takes its place. */
export const partOf = (folder: string): string => `${path.resolve(folder)}.part`;

/** Why a folder cannot take a bundle, and the place that is in the way. */
export interface Refusal {
  readonly kind: 'notAFolder' | 'notEmpty' | 'notWritable' | 'unfinished' | 'inTheWay';
  readonly place: string;
}

/** Null if the folder, or the nearest parent there is, takes files; with `force` also beside others, and in place of a part. */
export function refusalOf(folder: string, force: boolean): Refusal | null {
  const target = path.resolve(folder);
  const place = nearestThere(target);
  try {
    if (!statSync(place).isDirectory()) return { kind: 'notAFolder', place };
    accessSync(place, constants.W_OK | constants.X_OK);
    const isPart = isThere(path.join(partOf(folder), JOURNAL));
    if (isThere(partOf(folder)) && !isPart) return { kind: 'inTheWay', place: `${folder}.part` };
    if (force) return null;
    if (isPart) return { kind: 'unfinished', place: `${folder}.part` };
    return place !== target || readdirSync(target).length === 0 ? null : { kind: 'notEmpty', place };
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
  /** Where the files stand until they are put in their place. */
  readonly place: string;
  readonly append: (pieces: Iterable<{ readonly name: string; readonly text: string }>) => void;
  /** Where a worker puts what one replication adds to the growing files. */
  readonly roomFor: (replication: number) => string;
  /**
   * Appends what a worker put there, and notes the replication as whole. False, and nothing changed, if `goOn` says no
   * on the way.
   */
  readonly take: (figures: ReplicationFigures, goOn: () => boolean) => Promise<boolean>;
  /** Notes a replication of a point as whole, where there are no growing files. */
  readonly note: (point: number, figures: ReplicationFigures) => void;
  /** Puts the folder in its place, with what a later run needs to go on if it is a part. Other files that are there already stay. */
  readonly finish: (isPart: boolean) => void;
  /** Ends without the folder; leaves no trace, unless there are whole replications to go on from. */
  readonly drop: () => void;
}

/** Opens a folder beside the one that is wanted, or says where none could be made. Later calls throw the errors of the file system. */
export function openBundleFolder(
  folder: string,
  head: string,
  growing: readonly string[],
): Result<BundleFolder, string> {
  const beside = partOf(folder);
  rmSync(beside, { recursive: true, force: true });
  const made = makeLevels(beside);
  if (made.kind === 'failed') return made;
  const opened = growFolder(folder, growing, { parents: made.value.slice(0, -1), taken: 0 });
  opened.append([{ name: JOURNAL, text: head }]);
  return ok(opened);
}

/** How far a part has grown. */
export interface GrownSoFar {
  /** Bytes of the growing files that belong to whole replications. */
  readonly sizes: Readonly<Record<string, number>>;
  /** The same of the journal. */
  readonly journal: number;
  readonly done: number;
  /** Names of the files that grow, and of all files of the whole: the others are written anew. */
  readonly growing: readonly string[];
  readonly names: readonly string[];
}

/** Goes on with a part that stands in its growing place, cut back to what is whole. */
export function reopenBundleFolder(
  folder: string,
  { sizes, journal, done, growing, names }: GrownSoFar,
): BundleFolder {
  const beside = partOf(folder);
  for (const name of readdirSync(beside)) {
    const isRoom = name.startsWith(ROOM);
    if (isRoom || (names.includes(name) && sizes[name] === undefined))
      rmSync(path.join(beside, name), { recursive: true });
  }
  for (const [name, size] of Object.entries(sizes)) truncateSync(path.join(beside, name), size);
  truncateSync(path.join(beside, JOURNAL), journal);
  return growFolder(folder, growing, { parents: [], taken: done });
}

const ROOM = 'replication-';

function growFolder(
  folder: string,
  growing: readonly string[],
  { parents, taken: before }: { readonly parents: readonly string[]; readonly taken: number },
): BundleFolder {
  const target = path.resolve(folder);
  const beside = partOf(folder);
  const files = new Map<string, number>();
  let taken = before;
  const fileOf = (name: string): number => {
    const file = files.get(name) ?? openSync(path.join(beside, name), 'a');
    files.set(name, file);
    return file;
  };
  const close = (): void => {
    for (const file of files.values()) closeSync(file);
    files.clear();
  };
  const roomFor = (replication: number): string => path.join(beside, `${ROOM}${replication + 1}`);
  const sizesNow = (): Readonly<Record<string, number>> =>
    Object.fromEntries(growing.map((name) => [name, fstatSync(fileOf(name)).size]));
  const clearRooms = (): void => {
    for (const name of readdirSync(beside))
      if (name.startsWith(ROOM)) rmSync(path.join(beside, name), { recursive: true, force: true });
  };
  const note = (point: number, figures: ReplicationFigures): void => {
    writeAll(fileOf(JOURNAL), writeJournalEntry({ point, figures, sizes: sizesNow() }));
    taken += 1;
  };
  return {
    place: beside,
    roomFor,
    note,
    append: (pieces) => {
      for (const { name, text } of pieces) writeAll(fileOf(name), text);
    },
    take: async (figures, goOn) => {
      const room = roomFor(figures.replication);
      const sizes = sizesNow();
      for (const name of growing) {
        if (await appendFile(path.join(room, name), fileOf(name), goOn)) continue;
        for (const [other, size] of Object.entries(sizes)) ftruncateSync(fileOf(other), size);
        return false;
      }
      note(0, figures);
      rmSync(room, { recursive: true });
      return true;
    },
    finish: (isPart) => {
      close();
      clearRooms();
      if (!isPart) rmSync(path.join(beside, JOURNAL));
      if (existsSync(target)) {
        const names = readdirSync(beside);
        for (const name of names) renameSync(path.join(beside, name), path.join(target, name));
        if (!names.includes(JOURNAL)) rmSync(path.join(target, JOURNAL), { force: true });
        rmSync(beside, { recursive: true });
      } else renameSync(beside, target);
    },
    drop: () => {
      close();
      if (taken > 0) {
        clearRooms();
        return;
      }
      rmSync(beside, { recursive: true, force: true });
      removeEmpty(parents);
    },
  };
}

/** Appends a whole file to an open one, a mebibyte at a time so that a wish to stop is heard; false if `goOn` said no. */
async function appendFile(from: string, to: number, goOn: () => boolean): Promise<boolean> {
  const source = await open(from);
  try {
    const chunk = Buffer.alloc(2 ** 20);
    for (;;) {
      const { bytesRead } = await source.read(chunk);
      if (bytesRead === 0) return true;
      if (!goOn()) return false;
      for (let at = 0; at < bytesRead;) at += writeSync(to, chunk, at, bytesRead - at);
    }
  } finally {
    await source.close();
  }
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
