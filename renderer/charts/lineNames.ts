import { fitText, textWidth } from './textWidth.ts';
import type { ChartLine } from './chartLine.ts';

/** Most of a chart's width that names take in one line each; where one needs more, names stand in two lines. */
const mostInOneLine = 0.38;
/** Most they take in two lines; what is longer still is shortened, and has its whole name in a title. */
const mostForNames = 0.42;
/** Px of leader line left of a name, and of air right of it. */
const leader = 22;
/** Least px for the words of a name; where the chart has less, the names stand in a legend below it. */
const leastRoom = 72;

/** Where the names of a chart's lines stand. */
export interface LineNames {
  /** Px right of the plot. */
  readonly gutter: number;
  /** The one or two lines of each name, by the id of its line; null: there is no room beside the plot. */
  readonly rows: ReadonlyMap<string, readonly string[]> | null;
}

/**
 * A name in at most two lines of `room` px: whole in one if it fits, else parted between two words so that the wider line is as narrow as can
 * be; what does not fit then is shortened at its end.
 */
export function breakName(name: string, room: number, measure = textWidth): readonly string[] {
  if (measure(name) <= room) return [name];
  const words = name.split(' ');
  const partings = words.slice(1).map((_, index) => {
    const rows = [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')];
    return { rows, widths: rows.map((row) => measure(row)) };
  });
  const widest = (widths: readonly number[]): number => Math.max(...widths);
  const whole = partings
    .filter(({ widths }) => widest(widths) <= room)
    .sort((one, other) => widest(one.widths) - widest(other.widths))[0];
  if (whole !== undefined) return whole.rows;
  const begun = partings.findLast(({ widths }) => (widths[0] ?? 0) <= room)?.rows ?? [name];
  return begun.map((row) => fitText(row, room, measure));
}

/** Room right of a plot of a chart `width` px wide for the names at its lines' ends, with their leader lines, and how the names fit into it. */
export function layNames(lines: readonly ChartLine[], width: number, measure = textWidth): LineNames {
  const most = width * mostForNames - leader;
  if (most < leastRoom) return { gutter: leader, rows: null };
  const longest = Math.max(0, ...lines.map(({ name }) => measure(name)));
  const isOneLine = longest + leader <= width * mostInOneLine;
  const room = isOneLine ? longest : most;
  const rows = new Map(
    lines.map(({ id, name }) => [id, isOneLine ? [name] : breakName(name, room, measure)]),
  );
  const widest = Math.max(0, ...[...rows.values()].flat().map((row) => measure(row)));
  return { gutter: Math.ceil(widest) + leader, rows };
}
