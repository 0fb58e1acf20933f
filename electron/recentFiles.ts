/** The scenario files opened or saved last, kept beside the app's other data; against a port, so that it is tested without Electron. */
import { createHash } from 'node:crypto';
import path from 'node:path';
import type { RecentFile } from './contract.ts';

/** The one file the list is kept in. */
export interface RecentPort {
  /** Its text; empty where there is none that can be read. */
  readonly read: () => string;
  /** Replaces it; what fails is left as it was. */
  readonly write: (text: string) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export interface RecentFiles {
  /** Puts a file at the head of the list. */
  readonly note: (file: string) => void;
  readonly list: () => readonly RecentFile[];
  /** The absolute path an id stands for, or null. */
  readonly find: (id: string) => string | null;
  readonly drop: (file: string) => void;
  readonly forget: () => void;
}

const mostFiles = 8;

interface Entry {
  readonly file: string;
  readonly at: number;
}

const isEntry = (one: unknown): one is Entry =>
  typeof one === 'object' &&
  one !== null &&
  typeof (one as Partial<Entry>).file === 'string' &&
  typeof (one as Partial<Entry>).at === 'number';

const idOf = (file: string): string => createHash('sha256').update(file).digest('hex').slice(0, 16);

function readEntries(text: string): readonly Entry[] {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list.filter(isEntry) : [];
  } catch {
    return [];
  }
}

/** The list as it was left; a file that cannot be read as one counts as none. */
export function createRecentFiles(port: RecentPort): RecentFiles {
  let entries = readEntries(port.read());
  const keep = (next: readonly Entry[]): void => {
    entries = next.slice(0, mostFiles);
    port.write(JSON.stringify(entries));
  };
  const others = (file: string): readonly Entry[] => entries.filter((entry) => entry.file !== file);
  return {
    note: (file) => {
      keep([{ file, at: port.now() }, ...others(file)]);
    },
    list: () =>
      entries.map(({ file, at }) => ({ id: idOf(file), name: path.basename(file), at, isCopy: false })),
    find: (id) => entries.find(({ file }) => idOf(file) === id)?.file ?? null,
    drop: (file) => {
      keep(others(file));
    },
    forget: () => {
      keep([]);
    },
  };
}
