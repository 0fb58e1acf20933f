import { memo } from 'react';
import { CartesianGrid, ReferenceLine, XAxis, YAxis, type BaseTickContentProps } from 'recharts';
import { lastDay } from './plot.ts';
import { decimalsOf } from './ticks.ts';

interface AxesProps {
  readonly days: number;
  /** The days with a number, and the marked values from the lowest to the highest: the same lists while they hold the same numbers. */
  readonly numbered: readonly number[];
  readonly ticks: readonly number[];
  readonly formatTick: (value: number, digits: number, isTop: boolean) => string;
  readonly formatDay: (day: number, isFirst: boolean) => string;
}

export const axisWidth = 42;
export const axisHeight = 26;

/** A mark's text as it is: recharts' own would be measured for places to break it, which makes the page lay itself out at each. */
const tickOf =
  (drop: string, format: (value: number) => string) =>
  ({ x, y, textAnchor, payload }: BaseTickContentProps) => (
    <text x={x} y={y} dy={drop} textAnchor={textAnchor} fill="var(--axis)">
      {format(Number(payload.value))}
    </text>
  );

/** Grid and axes of a time chart. New curves on the same axes leave them alone: laying them out anew is dear. */
export const Axes = memo(function Axes({ days, numbered, ticks, formatTick, formatDay }: AxesProps) {
  const bottom = ticks[0] ?? 0;
  const top = ticks.at(-1) ?? 1;
  const digits = decimalsOf(ticks);
  return (
    <>
      <CartesianGrid
        vertical={false}
        stroke="var(--grid)"
        horizontalValues={ticks.filter((tick) => tick !== bottom)}
      />
      <XAxis
        dataKey="day"
        type="number"
        domain={[1, lastDay(days)]}
        ticks={[...numbered]}
        height={axisHeight}
        interval={0}
        niceTicks="none"
        tickMargin={6}
        stroke="var(--axis)"
        tick={tickOf('0.71em', (day) => formatDay(day, day === 1))}
      />
      <YAxis
        type="number"
        domain={[bottom, top]}
        ticks={[...ticks]}
        width={axisWidth}
        interval={0}
        niceTicks="none"
        axisLine={false}
        tickLine={false}
        tickMargin={6}
        tick={tickOf('0.355em', (value) => formatTick(value, digits, value === top))}
        allowDataOverflow
      />
      {bottom < 0 && <ReferenceLine y={0} stroke="var(--axis)" strokeWidth={1.5} />}
    </>
  );
});
