import type { NeedPlace } from '../../../../workers/diaryProtocol.ts';
import type { DiaryRecord, EntryRecord, JourneyRecord } from '../../../../../sim/diary/diaryRecord.ts';

/** What belongs together in a diary: a need, a visit or a message as it went in every world. */
export interface Chapter {
  readonly id: string;
  readonly kind: 'need' | 'visit' | 'message' | 'background' | 'whole' | 'past';
  /** Of its first entry; measured day, 1 the first. */
  readonly day: number;
  readonly minute: number;
  /** The need as the draws number it; -1 for what belongs to none. */
  readonly number: number;
  readonly worlds: readonly ChapterWorld[];
}

export interface ChapterWorld {
  readonly setUp: string;
  readonly entries: readonly EntryRecord[];
  /** How its needs ended: of a need one or, where it never arose, none; of a whole diary all. */
  readonly journeys: readonly JourneyRecord[];
}

const kinds: readonly { readonly happening: string; readonly kind: Chapter['kind'] }[] = [
  { happening: 'need', kind: 'need' },
  { happening: 'session', kind: 'need' },
  { happening: 'loss', kind: 'need' },
  { happening: 'order', kind: 'need' },
  { happening: 'visit', kind: 'visit' },
  { happening: 'message', kind: 'message' },
];

/**
 * The chapters of a diary in the order of time. What a shared past holds of a need that goes on into the measured days stands in front of
 * it in every world.
 */
export function chaptersOf({ past, worlds }: DiaryRecord): readonly Chapter[] {
  const first = new Map<string, EntryRecord>();
  for (const { entries } of worlds)
    for (const entry of entries) {
      const known = first.get(idOf(entry));
      if (known === undefined || entry.minute < known.minute) first.set(idOf(entry), entry);
    }
  return [...first]
    .map(([id, { number }]): Chapter => {
      const before = number < 0 ? [] : past.filter((entry) => entry.number === number);
      const lived = worlds.map(({ setUp, entries, journeys }) => ({
        setUp,
        entries: [...before, ...entries.filter((entry) => idOf(entry) === id)],
        journeys: journeys.filter((one) => one.number === number),
      }));
      const all = lived.flatMap(({ entries }) => entries);
      const begun = all.reduce((earliest, entry) => (entry.minute < earliest.minute ? entry : earliest));
      const named = kinds.find(({ happening }) => all.some((entry) => entry.happening.kind === happening));
      const { day, minute } = begun;
      return { id, kind: named?.kind ?? 'background', day, minute, number, worlds: lived };
    })
    .sort((a, b) => a.minute - b.minute || a.number - b.number);
}

/** All that happens to her in the measured days as one chapter, and as another the past that all worlds share; without those that are empty. */
export function wholeDiary({ past, worlds }: DiaryRecord): readonly Chapter[] {
  const whole = worlds.map(({ setUp, entries, journeys }) => ({ setUp, entries, journeys }));
  const shared = worlds.map(({ setUp }) => ({ setUp, entries: past, journeys: [] }));
  return [
    { id: 'whole', kind: 'whole', worlds: whole } as const,
    { id: 'past', kind: 'past', worlds: shared } as const,
  ].flatMap(({ id, kind, worlds: lived }) => {
    const minutes = lived.flatMap(({ entries }) => entries).toSorted((a, b) => a.minute - b.minute);
    const begun = minutes[0];
    return begun === undefined
      ? []
      : [{ id, kind, day: begun.day, minute: begun.minute, number: -1, worlds: lived }];
  });
}

/** What belongs to no need or visit is a chapter of its own, by its minute. */
function idOf({ number, minute }: EntryRecord): string {
  return number < 0 ? `minute ${minute}` : `number ${number}`;
}

/** How the need of a chapter ended; null where there is none, or more than one. */
export function endOf({ journeys, entries }: ChapterWorld): JourneyRecord['end']['kind'] | null {
  const [journey] = journeys;
  return entries.length === 0 || journey === undefined || journeys.length > 1 ? null : journey.end.kind;
}

/** How the need ended that an entry belongs to. */
export function journeyOf({ journeys }: ChapterWorld, { number }: EntryRecord): JourneyRecord | null {
  return journeys.find((journey) => journey.number === number) ?? null;
}

/** Whether the need ends otherwise in one of these worlds than in another. */
export function endsDiffer({ worlds }: Chapter, setUps: readonly string[]): boolean {
  const ends = worlds.filter(({ setUp }) => setUps.includes(setUp)).map(endOf);
  return new Set(ends).size > 1;
}

/** The chapter to begin with: the need looked for, else the first that goes otherwise in the compared worlds, in any two, the first need. */
export function firstChapter(
  chapters: readonly Chapter[],
  number: number | null,
  compared: readonly string[],
): Chapter | null {
  const needs = chapters.filter(({ kind }) => kind === 'need');
  return (
    chapters.find((chapter) => number !== null && chapter.number === number) ??
    needs.find((chapter) => endsDiffer(chapter, compared)) ??
    needs.find((chapter) =>
      endsDiffer(
        chapter,
        chapter.worlds.map(({ setUp }) => setUp),
      ),
    ) ??
    needs[0] ??
    chapters[0] ??
    null
  );
}

/** The need of hers that was found, as the draws number it; null where what was found is another's. */
export function soughtNeed({ shopper, replication }: DiaryRecord, need: NeedPlace | null): number | null {
  const isHers = need?.shopper === shopper && need.replication === replication && need.number >= 0;
  return isHers ? need.number : null;
}

/** The chapter picked, else the one to begin with. */
export function shownChapter(
  chapters: readonly Chapter[],
  picked: string | null,
  number: number | null,
  compared: readonly string[],
): Chapter | null {
  return chapters.find(({ id }) => id === picked) ?? firstChapter(chapters, number, compared);
}

/** The chapter of another diary that is in step with one of this: the first need beside the first need, and so on; null where there are fewer. */
export function chapterInStep(
  chapter: Chapter,
  own: readonly Chapter[],
  others: readonly Chapter[],
): Chapter | null {
  const nth = own.filter(({ kind }) => kind === chapter.kind).findIndex(({ id }) => id === chapter.id);
  return others.filter(({ kind }) => kind === chapter.kind)[nth] ?? null;
}
