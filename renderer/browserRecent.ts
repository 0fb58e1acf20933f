import type { OpenedFile, RecentFile, Refusal } from '../electron/contract.ts';
import { remember, remembered } from './stores/pageStorage.ts';

const key = 'saluran.recent';
/** The list is for going back, not for keeping; together the texts stay far below what a page may store. */
const mostFiles = 8;
const mostCharacters = 1_000_000;

interface Kept {
  readonly name: string;
  readonly at: number;
  readonly text: string;
}

const isKept = (one: unknown): one is Kept =>
  typeof one === 'object' &&
  one !== null &&
  typeof (one as Partial<Kept>).name === 'string' &&
  typeof (one as Partial<Kept>).at === 'number' &&
  typeof (one as Partial<Kept>).text === 'string';

function read(): readonly Kept[] {
  try {
    const kept: unknown = JSON.parse(remembered(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isKept) : [];
  } catch {
    return [];
  }
}

/** With a file at the head, and no more than may be kept. */
export function withFile(kept: readonly Kept[], file: Kept): readonly Kept[] {
  const files = [file, ...kept.filter(({ name }) => name !== file.name)].slice(0, mostFiles);
  let characters = 0;
  return files.filter(({ text }) => (characters += text.length) <= mostCharacters);
}

/** A browser hands over no place to read a file from again: its text is kept, as it was when it was opened. */
export const browserRecent = {
  list: (): readonly RecentFile[] => read().map(({ name, at }) => ({ id: name, name, at, isCopy: true })),
  open: (id: string): OpenedFile | Refusal => {
    const found = read().find(({ name }) => name === id);
    if (found !== undefined) return { kind: 'opened', name: id, text: found.text };
    return { kind: 'refused', reason: 'unreadable', expected: 'a file opened here before', found: id };
  },
  note: ({ name, text }: OpenedFile): void => {
    remember(key, JSON.stringify(withFile(read(), { name, at: Date.now(), text })));
  },
  forget: (): void => {
    remember(key, null);
  },
};
