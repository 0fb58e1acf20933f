import { memo, useMemo } from 'react';
import { LineChart } from 'recharts';
import { Axes, axisHeight, axisWidth } from './Axes.tsx';
import { Bands } from './Bands.tsx';
import { largestValue, smallestValue, type ChartLine } from './chartLine.ts';
import { DayCursor } from './DayCursor.tsx';
import { LineEnds } from './LineEnds.tsx';
import type { LineNames } from './lineNames.ts';
import { Lines } from './Lines.tsx';
import { plotOf } from './plot.ts';
import { dayTicks, differenceTicks, valueTicks } from './ticks.ts';
import { WeekMarks } from './WeekMarks.tsx';

export interface ReadPoint {
  readonly day: number;
  /** The line the keyboard is on; null when the pointer reads all of them. */
  readonly lineId: string | null;
}

interface TimeChartProps {
  readonly lines: readonly ChartLine[];
  readonly names: LineNames;
  readonly days: number;
  readonly width: number;
  readonly height: number;
  /** End of the value axis while there is nothing to show. */
  readonly emptyTop: number;
  readonly formatTick: (value: number, digits: number, isTop: boolean) => string;
  readonly formatDay: (day: number, isFirst: boolean) => string;
  readonly reading: ReadPoint | null;
}

export const plotMargin = { top: 18, bottom: 0, left: 0 } as const;
const MOST_SIGNED_TICKS = 6;
/** Least px from one numbered day to the next, and most of them beside the first. */
const dayRoom = 56;
const MOST_DAYS = 4;

/** The day under a point `x` px from the left of the chart, within 1..days. */
export function dayAt(x: number, width: number, gutter: number, days: number): number {
  const share = (x - axisWidth) / Math.max(1, width - axisWidth - gutter);
  return Math.min(days, Math.max(1, Math.round(1 + share * (days - 1))));
}

/** The list of before while it holds the same numbers, so that what is drawn from it stays. */
function useSame(numbers: readonly number[]): readonly number[] {
  const key = numbers.join(' ');
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the key holds all numbers
  return useMemo(() => numbers, [key]);
}

/** Lines over the measured days on an axis that holds zero, with bands, markers and names at their ends. */
export const TimeChart = memo(function TimeChart(props: TimeChartProps) {
  const { lines, names, days, width, height, emptyTop, formatTick, formatDay, reading } = props;
  const isSigned = lines.some(({ belowZero }) => belowZero === true);
  const ticks = useSame(
    isSigned
      ? differenceTicks(smallestValue(lines), largestValue(lines), MOST_SIGNED_TICKS)
      : valueTicks(largestValue(lines), emptyTop),
  );
  const { gutter } = names;
  const fitting = Math.floor((width - axisWidth - gutter) / dayRoom);
  const numbered = useSame(dayTicks(days, Math.max(1, Math.min(MOST_DAYS, fitting))));
  // The axes have ends of their own; what is drawn between them is no business of recharts' store.
  const data = useMemo(() => [{ day: 1 }, { day: days }], [days]);
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)];
  const plot = useMemo(() => {
    const { top, bottom } = plotMargin;
    const size = { width: width - axisWidth - gutter, height: height - top - bottom - axisHeight };
    return plotOf({ left: axisWidth, top, ...size, days, low, high });
  }, [width, gutter, height, days, low, high]);
  const margin = useMemo(() => ({ ...plotMargin, right: gutter }), [gutter]);
  return (
    <LineChart width={width} height={height} data={data} margin={margin} accessibilityLayer={false}>
      <Axes days={days} numbered={numbered} ticks={ticks} formatTick={formatTick} formatDay={formatDay} />
      <WeekMarks days={days} plot={plot} />
      <Bands lines={lines} plot={plot} />
      <Lines lines={lines} plot={plot} />
      <LineEnds lines={lines} numbered={numbered} names={names} plot={plot} />
      {reading !== null && <DayCursor day={reading.day} lines={lines} lineId={reading.lineId} plot={plot} />}
    </LineChart>
  );
});
