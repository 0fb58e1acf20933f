import { memo, useMemo } from 'react';
import { CartesianGrid, Line, LineChart, ReferenceLine, XAxis, YAxis } from 'recharts';
import { Bands } from './Bands.tsx';
import { chartRows, largestValue, smallestValue, type ChartLine } from './chartLine.ts';
import { DayCursor } from './DayCursor.tsx';
import { LineEnds } from './LineEnds.tsx';
import { textWidth } from './textWidth.ts';
import { dayTicks, differenceTicks, valueTicks } from './ticks.ts';
import { WeekMarks } from './WeekMarks.tsx';

export interface ReadPoint {
  readonly day: number;
  /** The line the keyboard is on; null when the pointer reads all of them. */
  readonly lineId: string | null;
}

interface TimeChartProps {
  readonly lines: readonly ChartLine[];
  readonly days: number;
  readonly width: number;
  readonly height: number;
  /** End of the value axis while there is nothing to show. */
  readonly emptyTop: number;
  readonly formatTick: (value: number, isTop: boolean) => string;
  readonly formatDay: (day: number, isFirst: boolean) => string;
  readonly reading: ReadPoint | null;
}

export const plotMargin = { top: 18, bottom: 0, left: 0 } as const;
const axisWidth = 42;
const axisHeight = 26;
const MOST_SIGNED_TICKS = 6;
/** Least px from one numbered day to the next, and most of them beside the first. */
const dayRoom = 56;
const MOST_DAYS = 4;

/** Most of a chart's width that names may take; longer ones are shortened, the legend of the rail has them whole. */
const mostForNames = 0.38;

/** Room right of the plot for the longest name, with its leader line. */
export function labelGutter(lines: readonly ChartLine[], width: number): number {
  const longest = Math.max(24, ...lines.map(({ name }) => textWidth(name) + 24));
  return Math.ceil(Math.min(longest, width * mostForNames));
}

/** The day under a point `x` px from the left of the chart, within 1..days. */
export function dayAt(x: number, width: number, gutter: number, days: number): number {
  const share = (x - axisWidth) / Math.max(1, width - axisWidth - gutter);
  return Math.min(days, Math.max(1, Math.round(1 + share * (days - 1))));
}

/** Lines over the measured days on an axis that holds zero, with bands, markers and names at their ends. */
export const TimeChart = memo(function TimeChart(props: TimeChartProps) {
  const { lines, days, width, height, emptyTop, formatTick, formatDay, reading } = props;
  const isSigned = lines.some(({ belowZero }) => belowZero === true);
  const ticks = isSigned
    ? differenceTicks(smallestValue(lines), largestValue(lines), MOST_SIGNED_TICKS)
    : valueTicks(largestValue(lines), emptyTop);
  const bottom = ticks[0] ?? 0;
  const top = ticks.at(-1) ?? 1;
  const gutter = labelGutter(lines, width);
  const fitting = Math.floor((width - axisWidth - gutter) / dayRoom);
  const numbered = dayTicks(days, Math.max(1, Math.min(MOST_DAYS, fitting)));
  const data = useMemo(
    () => (lines.length > 0 ? [...chartRows(lines)] : [{ day: 1 }, { day: days }]),
    [lines, days],
  );
  return (
    <LineChart
      width={width}
      height={height}
      data={data}
      margin={{ ...plotMargin, right: gutter }}
      accessibilityLayer={false}
    >
      <CartesianGrid
        vertical={false}
        stroke="var(--grid)"
        horizontalValues={ticks.filter((tick) => tick !== bottom)}
      />
      <XAxis
        dataKey="day"
        type="number"
        domain={[1, Math.max(2, days)]}
        ticks={[...numbered]}
        tickFormatter={(day: number) => formatDay(day, day === 1)}
        height={axisHeight}
        interval={0}
        tickMargin={6}
        stroke="var(--axis)"
        tick={{ fill: 'var(--axis)', fontSize: 13 }}
      />
      <YAxis
        type="number"
        domain={[bottom, top]}
        ticks={[...ticks]}
        tickFormatter={(value: number) => formatTick(value, value === top)}
        width={axisWidth}
        interval={0}
        axisLine={false}
        tickLine={false}
        tickMargin={6}
        tick={{ fill: 'var(--axis)', fontSize: 13 }}
        allowDataOverflow
      />
      {bottom < 0 && <ReferenceLine y={0} stroke="var(--axis)" strokeWidth={1.5} />}
      <WeekMarks days={days} />
      <Bands lines={lines} />
      {lines.map(({ id, look, hasBand }) => (
        <Line
          key={id}
          dataKey={id}
          isAnimationActive={false}
          connectNulls={false}
          dot={false}
          activeDot={false}
          stroke={look.colour}
          strokeWidth={hasBand ? 2.5 : 2}
          strokeLinejoin="round"
          {...(look.dash === null ? {} : { strokeDasharray: look.dash })}
        />
      ))}
      <LineEnds lines={lines} marked={numbered.slice(1)} room={gutter - 22} />
      {reading !== null && <DayCursor day={reading.day} lines={lines} lineId={reading.lineId} />}
    </LineChart>
  );
});
