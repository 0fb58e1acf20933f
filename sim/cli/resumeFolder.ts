import { readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { readJournal, type JournalEntry, type JournalProblem } from '../experiments/journal.ts';
import { failed, ok, type Result } from '../result.ts';
import { JOURNAL, partOf, reopenBundleFolder, type BundleFolder } from './bundleFolder.ts';
import type { Text } from '../units.ts';
import { isThere } from './preparedScenarios.ts';
import { stoppingSayings } from './stoppingSayings.ts';

/** A part to go on with. */
export interface Resumed {
  readonly folder: BundleFolder;
  /** The whole replications in it, from the first on. */
  readonly entries: readonly JournalEntry[];
}

/** Why there is nothing to go on with; `other`: it is a part of something else; `tooMany`: fewer are wanted than there are. */
export type ResumeRefusal =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'other' }
  | { readonly kind: 'tooMany'; readonly wanted: number; readonly found: number }
  | (JournalProblem & { readonly file: string });

/** The same in a sentence. */
export function describeResumeRefusal(folder: string, refusal: ResumeRefusal): Text {
  switch (refusal.kind) {
    case 'nothing':
      return stoppingSayings.nothingToResume(folder);
    case 'other':
      return stoppingSayings.otherRun(folder);
    case 'tooMany':
      return stoppingSayings.tooMany(refusal.wanted, refusal.found);
    case 'version':
      return stoppingSayings.otherVersion(refusal.file);
    case 'line':
      return stoppingSayings.brokenJournal(refusal.file, refusal.line);
  }
}

/** What a folder may be a part of. */
export interface Resumable {
  /** Whether the journal's own words about what it holds fit what is to be lived. */
  readonly isSame: (about: unknown) => boolean;
  /** Replications of points at most. */
  readonly wanted: number;
  readonly growing: readonly string[];
  readonly names: readonly string[];
}

/**
 * The part that a stopped or killed run left in a folder or beside it. Nothing is touched unless it is a part of the
 * very same thing.
 */
export function resumeFolder(
  folder: string,
  { isSame, wanted, growing, names }: Resumable,
): Result<Resumed, ResumeRefusal> {
  const target = path.resolve(folder);
  const place = [partOf(folder), target].find((one) => isThere(path.join(one, JOURNAL)));
  if (place === undefined) return failed([{ kind: 'nothing' }]);
  const file = path.join(place, JOURNAL);
  const text = readFileSync(file, 'utf8');
  const read = readJournal(text);
  if (read.kind === 'failed') return failed(read.problems.map((problem) => ({ ...problem, file })));
  if (!isSame(read.value.about)) return failed([{ kind: 'other' }]);
  const { entries } = read.value;
  if (entries.length > wanted) return failed([{ kind: 'tooMany', wanted, found: entries.length }]);
  if (place === target) renameSync(target, partOf(folder));
  const sizes = entries.at(-1)?.sizes ?? {};
  const journal = Buffer.byteLength(text.slice(0, text.lastIndexOf('\n') + 1));
  const grown = { sizes, journal, done: entries.length, growing, names };
  return ok({ folder: reopenBundleFolder(folder, grown), entries });
}
