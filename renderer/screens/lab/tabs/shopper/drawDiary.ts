import type { EntryRecord } from '../../../../../sim/diary/diaryRecord.ts';
import { touchpointsOf } from '../../../../../sim/plan/touchpoints.ts';
import type { Scenario } from '../../../../../sim/scenario/scenario.ts';
import type { Chapter } from './chapters.ts';
import { layOut, type Layout } from './diaryLayout.ts';
import {
  isClosedWish,
  lanesOf,
  markRadius,
  markSize,
  stepName,
  type Lane,
  type MarkSize,
} from './entryMark.ts';
import { drawTyped, typedRoom, type DiaryTexts, type DrawnTyped } from './drawTyped.ts';
import { boxOfMark, placeWords, type Box, type Spot } from './placeWords.ts';

/** Heights, px. */
export const axisHeight = 42;
/** Of a lane: as much as lets all worlds be seen at once, within what can be read; on a narrow screen as much as a finger needs. */
const laneHeights = { least: 18, most: 26, narrow: 24 } as const;
/** Name of a world and what it came to, beyond the height of a lane: in one line, or below each other on a narrow screen. */
const nameRooms = { wide: 8, narrow: 32 } as const;
/** Below this, px from the top of a world, its name leaves room. */
const nameFoot = 12;
/** Less below the lanes of a world than the height of a lane. */
const footLess = 6;
const narrowRoom = 300;

const sizes: Readonly<Record<MarkSize, number>> = { stop: 30, end: 34, sign: 21, dot: 12 };

/** What the ring round a mark takes beyond it, px. */
const ringRoom = 4;
const gap = 14;
/** Moments further apart than this are cut apart, minutes. */
const longest = 45;
const leastCut = 43;
/** A span with the widest words there are, minutes. */
const longestInHours = 47 * 60;

export interface DrawnMark {
  /** Place among the entries of its world. */
  readonly index: number;
  readonly entry: EntryRecord;
  readonly lane: Lane;
  readonly size: MarkSize;
  /** The channel wished for is not there. */
  readonly isClosed: boolean;
  readonly x: number;
  readonly y: number;
  /** What stands at it, and where; null: nothing. */
  readonly word: (Spot & { readonly text: string }) | null;
}

export interface DrawnWorld {
  readonly setUp: string;
  /** px from the top of the plot. */
  readonly top: number;
  readonly lanes: readonly { readonly lane: Lane; readonly y: number; readonly isOpen: boolean }[];
  readonly marks: readonly DrawnMark[];
  readonly typed: readonly DrawnTyped[];
}

export interface DrawnDiary {
  readonly layout: Layout;
  readonly worlds: readonly DrawnWorld[];
  readonly height: number;
}

type Place = Omit<DrawnMark, 'word'>;

/** The room there is for the drawing, px: it is wider, or higher, where it must be. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

interface Heights {
  readonly lane: number;
  readonly head: number;
  readonly foot: number;
}

/** Lanes as high as lets all worlds stand in the room. */
function heightsFor({ width, height }: Room, worlds: number, lanes: number): Heights {
  const { least, most, narrow } = laneHeights;
  const isNarrow = width < narrowRoom;
  const fitting = Math.floor(((height - axisHeight) / worlds - nameRooms.wide + footLess) / (lanes + 2));
  const lane = isNarrow ? narrow : Math.max(least, Math.min(fitting, most));
  return { lane, head: lane + (isNarrow ? nameRooms.narrow : nameRooms.wide), foot: lane - footLess };
}

/** The marks with their words, and what is typed, so that nothing covers another. */
function inWords(
  places: readonly Place[],
  texts: DiaryTexts,
  width: number,
  { top, bottom }: Pick<Box, 'top' | 'bottom'>,
): Pick<DrawnWorld, 'marks' | 'typed'> {
  const name: Box = { left: 0, right: width, top, bottom: top + nameFoot };
  const next: Box = { left: 0, right: width, top: bottom, bottom: bottom + nameFoot };
  const circles = places.map(({ x, y, size }) => boxOfMark({ x, y, r: markRadius[size] }));
  const stops = places.map((place) => ({ ...place, isStop: place.size === 'stop' && !place.isClosed }));
  const typed = drawTyped(stops, texts, width, [name, next, ...circles]);
  const worded = places.flatMap((place) => {
    const text = texts.markWord(place.entry, place.isClosed);
    if (text === '') return [];
    const { x, y, size, isClosed } = place;
    return [
      {
        // The ring round an end that is looked at must not cover its word.
        ...{ index: place.index, text, x, y, r: markRadius[size] + (size === 'end' ? ringRoom : 0) },
        width: texts.widthOf(text),
        isAside: isClosed,
      },
    ];
  });
  const spots = placeWords(worded, width, [name, next, ...circles, ...typed.map(({ box }) => box)]);
  const words = new Map(
    spots.map((spot, at) => [worded[at]?.index ?? -1, { ...spot, text: worded[at]?.text ?? '' }]),
  );
  return { typed, marks: places.map((place) => ({ ...place, word: words.get(place.index) ?? null })) };
}

/** Room for the day's name above the first moment of each day, px; a cut before the next moment gives as much. */
function roomOfDays(
  entries: readonly EntryRecord[],
  { dayWord, widthOf }: DiaryTexts,
): ReadonlyMap<number, number> {
  const first = new Map<number, number>();
  for (const { day, minute } of entries) first.set(day, Math.min(minute, first.get(day) ?? minute));
  return new Map([...first].map(([day, minute]) => [minute, widthOf(dayWord(day)) + 8 - gap]));
}

/** Room that the widest word of each moment needs, px. */
function roomOfWords(
  worlds: readonly {
    readonly entries: readonly EntryRecord[];
    readonly isOpen: (channel: number) => boolean;
  }[],
  { markWord, widthOf }: DiaryTexts,
): ReadonlyMap<number, number> {
  const widest = new Map<number, number>();
  for (const { entries, isOpen } of worlds)
    for (const entry of entries) {
      const word = markWord(entry, isClosedWish(entry, isOpen));
      if (word === '') continue;
      widest.set(entry.minute, Math.max(widest.get(entry.minute) ?? 0, widthOf(word) + 8 - gap));
    }
  return widest;
}

/**
 * A chapter as lanes and marks: one group of lanes for each world, all with the same channels (those that anything happens in, in any
 * world), on one axis of time.
 */
export function drawDiary(chapter: Chapter, scenario: Scenario, room: Room, texts: DiaryTexts): DrawnDiary {
  const { channels, setUps } = scenario;
  const touchpoints = touchpointsOf(channels);
  const channelOf = (touchpoint: number): number =>
    channels.findIndex((channel) => channel === touchpoints[touchpoint]?.channel);
  const worlds = chapter.worlds.map(({ setUp, entries }) => {
    const open = setUps.find(({ id }) => id === setUp)?.channels ?? [];
    const isOpen = (channel: number): boolean => open.includes(channels[channel]?.id ?? '');
    return { setUp, entries, isOpen, lanes: lanesOf(entries, channelOf, isOpen) };
  });
  const used = new Set(worlds.flatMap(({ lanes }) => lanes));
  const lanes: readonly Lane[] = [
    ...(used.has('outside') ? (['outside'] as const) : []),
    ...channels.map((_, channel) => channel).filter((channel) => used.has(channel)),
  ];
  const dayRoom = roomOfDays(
    worlds.flatMap(({ entries }) => entries),
    texts,
  );
  const wordRoom = roomOfWords(worlds, texts);
  const layout = layOut(
    worlds.map(({ entries, isOpen }) =>
      entries.map((entry) => ({
        minute: entry.minute,
        name: stepName(entry),
        size: sizes[isClosedWish(entry, isOpen) ? 'stop' : markSize(entry)],
      })),
    ),
    {
      room: room.width,
      column: 48,
      cut: Math.max(leastCut, texts.widthOf(texts.spanWord(longestInHours)) + 8),
      gap,
      longest,
      start: 6,
      end: 22,
      atLeast: (minute) =>
        Math.max(
          dayRoom.get(minute) ?? 0,
          wordRoom.get(minute) ?? 0,
          ...worlds.map(({ entries }) =>
            typedRoom(
              entries.filter((entry) => entry.minute === minute),
              texts,
            ),
          ),
        ),
    },
  );
  const { lane: laneHeight, head, foot } = heightsFor(room, worlds.length, lanes.length);
  const worldHeight = head + lanes.length * laneHeight + foot;
  const drawn = worlds.map(({ setUp, entries, lanes: own, isOpen }, at): DrawnWorld => {
    const top = axisHeight + at * worldHeight;
    const yOf = (lane: Lane): number => top + head + Math.round((lanes.indexOf(lane) + 0.5) * laneHeight);
    const places = entries.map((entry, index): Place => {
      const lane = own[index] ?? 'outside';
      const isClosed = isClosedWish(entry, isOpen);
      const x = layout.places[at]?.[index] ?? 0;
      return { index, entry, lane, size: isClosed ? 'stop' : markSize(entry), isClosed, x, y: yOf(lane) };
    });
    return {
      setUp,
      top,
      lanes: lanes.map((lane) => ({ lane, y: yOf(lane), isOpen: lane === 'outside' || isOpen(lane) })),
      ...inWords(places, texts, layout.width, { top, bottom: top + worldHeight }),
    };
  });
  return { layout, worlds: drawn, height: axisHeight + worlds.length * worldHeight };
}
