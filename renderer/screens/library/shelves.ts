import type { Lesson } from '../../../sim/scenario/lesson.ts';
import type { PreparedScenario } from '../../stores/appStore.ts';
import type { LibraryEntry } from '../../stores/libraryEntry.ts';

export type ShelfId = Lesson['shelf'];
const shelfIds: readonly ShelfId[] = ['startHere', 'stories', 'questions', 'risks'];

/** The readable prepared scenarios by shelf, in their order; shelves without any are left out. */
export function entriesOnShelves(
  prepared: readonly PreparedScenario[],
): readonly { readonly shelf: ShelfId; readonly entries: readonly LibraryEntry[] }[] {
  const ready = prepared.flatMap((one) => (one.kind === 'ready' ? [one.scenario] : []));
  return shelfIds
    .map((shelf) => ({
      shelf,
      entries: ready
        .filter(({ lesson }) => (lesson?.shelf ?? 'questions') === shelf)
        .sort((one, other) => (one.lesson?.order ?? 999) - (other.lesson?.order ?? 999)),
    }))
    .filter(({ entries }) => entries.length > 0);
}

/** Whether every word sought stands in the title, question, belief, summary, claims or misconceptions, in either language. */
export function matchesSearch({ id, title, summary, lesson }: LibraryEntry, query: string): boolean {
  const texts = [title, summary, lesson?.question, lesson?.belief].flatMap((text) =>
    text === undefined ? [] : [text.en, text.id],
  );
  const haystack = [id, ...texts, ...(lesson?.claims ?? []), ...(lesson?.misconceptions ?? [])]
    .join(' ')
    .toLowerCase();
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return words.every((word) => haystack.includes(word));
}
