import { lastDayOf, type ChartLine } from './chartLine.ts';

/** Where the keyboard is inside a chart: on the whole chart, on one line, or on one day of a line. */
export type Reading =
  | { readonly level: 'chart' }
  | { readonly level: 'line' | 'day'; readonly line: number; readonly day: number };

/** What a key asks for beside a move of the reading. */
export type ChartRequest = 'sentence' | 'table' | 'leave';

export interface ChartKey {
  readonly key: string;
  readonly shiftKey: boolean;
}

const limit = (value: number, most: number): number => Math.min(most, Math.max(0, value));

function enter(reading: Reading, lines: readonly ChartLine[], startLine: number): Reading {
  if (reading.level === 'line') return { ...reading, level: 'day' };
  if (reading.level === 'day') return reading;
  const line = limit(startLine, lines.length - 1);
  const start = lines[line];
  return { level: 'line', line, day: start === undefined ? 1 : Math.max(1, lastDayOf(start) + 1) };
}

function leaveOne(reading: Reading): Reading {
  return reading.level === 'day' ? { ...reading, level: 'line' } : { level: 'chart' };
}

type OnLine = Exclude<Reading, { level: 'chart' }>;

/** Requests that work anywhere in the chart, also before there is a line. */
const requests: Readonly<Record<string, ChartRequest>> = { escape: 'leave', s: 'sentence', t: 'table' };

/** Moves along a line and between lines, from where the reading is (or would begin). */
function move(at: OnLine, { key, shiftKey }: ChartKey, lines: readonly ChartLine[]): Reading | null {
  const days = lines[0]?.values.length ?? 0;
  const toDay = (day: number): Reading => ({ ...at, level: 'day', day: 1 + limit(day - 1, days - 1) });
  const toLine = (line: number): Reading => ({ ...at, line: limit(line, lines.length - 1) });
  const stride = shiftKey ? 7 : 1;
  const moves: Readonly<Record<string, () => Reading>> = {
    ArrowLeft: () => toDay(at.day - stride),
    ArrowRight: () => toDay(at.day + stride),
    ArrowUp: () => toLine(at.line - 1),
    ArrowDown: () => toLine(at.line + 1),
    Home: () => toDay(1),
    End: () => toDay(days),
  };
  return Object.hasOwn(moves, key) ? (moves[key]?.() ?? null) : null;
}

/**
 * The reading after a key, a request to the chart's surroundings, or null for a key that means nothing here.
 * @param startLine the line to begin with, by index
 */
export function pressKey(
  reading: Reading,
  pressed: ChartKey,
  lines: readonly ChartLine[],
  startLine: number,
): Reading | ChartRequest | null {
  const name = pressed.key.toLowerCase();
  if (Object.hasOwn(requests, name)) return requests[name] ?? null;
  if (lines.length === 0) return null;
  if (pressed.key === 'Enter') return pressed.shiftKey ? leaveOne(reading) : enter(reading, lines, startLine);
  if (reading.level !== 'chart') return move(reading, pressed, lines);
  const begun = enter(reading, lines, startLine);
  const isUpOrDown = pressed.key === 'ArrowUp' || pressed.key === 'ArrowDown';
  return begun.level === 'chart' || isUpOrDown ? begun : move(begun, pressed, lines);
}
