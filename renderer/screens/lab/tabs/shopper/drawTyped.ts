import type { EntryRecord } from '../../../../../sim/diary/diaryRecord.ts';
import { typedIn, type Typed } from './entryMark.ts';
import { boxOfText, freest, type Box, type Spot } from './placeWords.ts';

/** Squares of fields typed, px from one to the next. */
export const squareStep = 8;
const squareSize = 6.5;
const groupGap = 12;
const wordGap = 3;

/** The words of a diary as they are drawn, and how wide they are in px. */
export interface DiaryTexts {
  /** What stands at a mark; empty: nothing. */
  readonly markWord: (entry: EntryRecord, isClosed: boolean) => string;
  /** "3 again". */
  readonly againWord: (fields: number) => string;
  /** "17 h". */
  readonly spanWord: (minutes: number) => string;
  /** "Day 45". */
  readonly dayWord: (day: number) => string;
  readonly widthOf: (text: string) => number;
}

/** Fields typed at one moment: squares in a row, with their number behind them. */
export interface DrawnTyped extends Typed {
  /** Left upper corner of the first squares, and of those typed again. */
  readonly firstAt: Spot;
  readonly againAt: Spot;
  readonly firstWord: Spot;
  readonly againWord: Spot;
  readonly box: Box;
}

interface Widths {
  readonly first: number;
  readonly again: number;
  readonly all: number;
}

function widthsOf({ first, again }: Typed, { againWord, widthOf }: DiaryTexts): Widths {
  const group = (count: number, word: string): number =>
    count === 0 ? 0 : count * squareStep + wordGap + widthOf(word);
  const [one, other] = [group(first, String(first)), group(again, againWord(again))];
  return { first: one, again: other, all: one + other + (one > 0 && other > 0 ? groupGap : 0) };
}

/** Room that what is typed at a moment takes behind the mark it stands at, px; 0 where nothing is typed. */
export function typedRoom(entries: readonly EntryRecord[], texts: DiaryTexts): number {
  const { all } = widthsOf(typedIn(entries), texts);
  return all === 0 ? 0 : all + 34;
}

interface Place {
  readonly entry: EntryRecord;
  readonly x: number;
  readonly y: number;
  readonly isStop: boolean;
}

/** What is typed at each moment, at the place where she is then: above its lane, or below it where that is free. */
export function drawTyped(
  marks: readonly Place[],
  texts: DiaryTexts,
  room: number,
  taken: readonly Box[],
): readonly DrawnTyped[] {
  const minutes = [...new Set(marks.map(({ entry }) => entry.minute))];
  return minutes.flatMap((minute): readonly DrawnTyped[] => {
    const own = marks.filter(({ entry }) => entry.minute === minute);
    const typed = typedIn(own.map(({ entry }) => entry));
    const isTyped = ({ entry }: Place): boolean => entry.happening.kind === 'asked';
    const at = own.find(({ isStop }) => isStop) ?? own.find(isTyped);
    const widths = widthsOf(typed, texts);
    if (at === undefined || widths.all === 0) return [];
    const left = Math.min(at.x + 15, room - 2 - widths.all);
    const boxOf = (top: number): Box => boxOfText({ x: left, y: top + 7.5 }, widths.all);
    const top = freest([at.y - 21, at.y + 14], boxOf, taken);
    const second = left + (widths.first === 0 ? 0 : widths.first + groupGap);
    const behind = (x: number, count: number): Spot => ({
      x: x + count * squareStep + wordGap,
      y: top + 7.5,
    });
    return [
      {
        ...typed,
        firstAt: { x: left, y: top },
        againAt: { x: second, y: top },
        firstWord: behind(left, typed.first),
        againWord: behind(second, typed.again),
        box: { ...boxOf(top), bottom: top + squareSize + 3 },
      },
    ];
  });
}
