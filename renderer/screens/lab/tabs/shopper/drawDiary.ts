import type { EntryRecord } from '../../../../../sim/diary/diaryRecord.ts';
import { touchpointsOf } from '../../../../../sim/plan/touchpoints.ts';
import type { Scenario } from '../../../../../sim/scenario/scenario.ts';
import type { Chapter } from './chapters.ts';
import { layOut, type Layout } from './diaryLayout.ts';
import {
  isClosedWish,
  lanesOf,
  markSize,
  stepName,
  typedIn,
  type Lane,
  type MarkSize,
  type Typed,
} from './entryMark.ts';

/** Heights, px. */
export const axisHeight = 46;
/** Name of a world and what it came to: in one line, or below each other where there is little room. */
const worldHeads = { wide: 32, narrow: 52 } as const;
const littleRoom = 300;
export const laneHeight = 26;
export const worldFoot = 22;

const sizes: Readonly<Record<MarkSize, number>> = { stop: 30, end: 34, sign: 21, dot: 12 };

/** Squares of fields typed, px from one to the next. */
export const squareStep = 8;

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
}

export interface DrawnWorld {
  readonly setUp: string;
  /** px from the top of the plot. */
  readonly top: number;
  readonly lanes: readonly { readonly lane: Lane; readonly y: number; readonly isOpen: boolean }[];
  readonly marks: readonly DrawnMark[];
  /** What is typed, at the moment it is typed. */
  readonly typed: readonly (Typed & { readonly x: number; readonly y: number })[];
}

export interface DrawnDiary {
  readonly layout: Layout;
  readonly worlds: readonly DrawnWorld[];
  readonly height: number;
}

/** Width of the squares and the words of what is typed, px. */
function typedWidth({ first, again }: Typed): number {
  const group = (count: number, words: number): number => (count === 0 ? 0 : count * squareStep + words);
  return 24 + group(first, 26) + group(again, 64);
}

/**
 * A chapter as lanes and marks: one group of lanes for each world, all with the same channels (those that anything happens in, in any
 * world), on one axis of time.
 *
 * @param room width there is, px
 */
export function drawDiary(chapter: Chapter, scenario: Scenario, room: number): DrawnDiary {
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
  const layout = layOut(
    worlds.map(({ entries, isOpen }) =>
      entries.map((entry) => ({
        minute: entry.minute,
        name: stepName(entry),
        size: sizes[isClosedWish(entry, isOpen) ? 'stop' : markSize(entry)],
      })),
    ),
    {
      room,
      column: 48,
      cut: 43,
      gap: 14,
      longest: 45,
      start: 6,
      end: 22,
      atLeast: (minute) =>
        Math.max(
          0,
          ...worlds.map(({ entries }) => {
            const typed = typedIn(entries.filter((entry) => entry.minute === minute));
            return typed.first + typed.again === 0 ? 0 : typedWidth(typed);
          }),
        ),
    },
  );
  const worldHead = room < littleRoom ? worldHeads.narrow : worldHeads.wide;
  const worldHeight = worldHead + lanes.length * laneHeight + worldFoot;
  const drawn = worlds.map(({ setUp, entries, lanes: own, isOpen }, at): DrawnWorld => {
    const top = axisHeight + at * worldHeight;
    const yOf = (lane: Lane): number => top + worldHead + (lanes.indexOf(lane) + 0.5) * laneHeight;
    const marks = entries.map((entry, index): DrawnMark => {
      const lane = own[index] ?? 'outside';
      const isClosed = isClosedWish(entry, isOpen);
      const x = layout.places[at]?.[index] ?? 0;
      return { index, entry, lane, size: isClosed ? 'stop' : markSize(entry), isClosed, x, y: yOf(lane) };
    });
    return {
      setUp,
      top,
      lanes: lanes.map((lane) => ({ lane, y: yOf(lane), isOpen: lane === 'outside' || isOpen(lane) })),
      marks,
      typed: typedMoments(marks),
    };
  });
  return { layout, worlds: drawn, height: axisHeight + worlds.length * worldHeight };
}

/** What is typed at each moment, above the place where she is then. */
function typedMoments(marks: readonly DrawnMark[]): DrawnWorld['typed'] {
  const minutes = [...new Set(marks.map(({ entry }) => entry.minute))];
  return minutes.flatMap((minute) => {
    const own = marks.filter(({ entry }) => entry.minute === minute);
    const typed = typedIn(own.map(({ entry }) => entry));
    const at = own.find(({ size, isClosed }) => size === 'stop' && !isClosed) ?? own[0];
    return at === undefined || typed.first + typed.again === 0 ? [] : [{ ...typed, x: at.x, y: at.y }];
  });
}
