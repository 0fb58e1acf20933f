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

/**
 * The reading after a key, a request to the chart's surroundings, or null for a key that means nothing here.
 * @param startLine the line to begin with, by index
 */
export function pressKey(
  reading: Reading,
  { key, shiftKey }: ChartKey,
  lines: readonly ChartLine[],
  startLine: number,
): Reading | ChartRequest | null {
  const days = lines[0]?.values.length ?? 0;
  const onLine = reading.level === 'chart' ? enter(reading, lines, startLine) : reading;
  if (key === 'Escape') return 'leave';
  if (key === 's' || key === 'S') return 'sentence';
  if (key === 't' || key === 'T') return 'table';
  if (lines.length === 0 || onLine.level === 'chart') return null;
  const toDay = (day: number): Reading => ({ ...onLine, level: 'day', day: 1 + limit(day - 1, days - 1) });
  const toLine = (line: number): Reading => ({ ...onLine, line: limit(line, lines.length - 1) });
  const stride = shiftKey ? 7 : 1;
  switch (key) {
    case 'Enter':
      return shiftKey ? leaveOne(reading) : enter(reading, lines, startLine);
    case 'ArrowLeft':
      return toDay(onLine.day - stride);
    case 'ArrowRight':
      return toDay(onLine.day + stride);
    case 'ArrowUp':
      return toLine(reading.level === 'chart' ? onLine.line : onLine.line - 1);
    case 'ArrowDown':
      return toLine(reading.level === 'chart' ? onLine.line : onLine.line + 1);
    case 'Home':
      return toDay(1);
    case 'End':
      return toDay(days);
    default:
      return null;
  }
}
