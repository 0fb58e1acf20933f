import { memo } from 'react';
import { CartesianGrid, ReferenceLine, XAxis, YAxis } from 'recharts';
import { lastDay } from './plot.ts';

interface AxesProps {
  readonly days: number;
  /** The days with a number, and the marked values from the lowest to the highest: the same lists while they hold the same numbers. */
  readonly numbered: readonly number[];
  readonly ticks: readonly number[];
  readonly formatTick: (value: number, isTop: boolean) => string;
  readonly formatDay: (day: number, isFirst: boolean) => string;
}

export const axisWidth = 42;
export const axisHeight = 26;

/** Grid and axes of a time chart. New curves on the same axes leave them alone: laying them out anew is dear. */
export const Axes = memo(function Axes({ days, numbered, ticks, formatTick, formatDay }: AxesProps) {
  const bottom = ticks[0] ?? 0;
  const top = ticks.at(-1) ?? 1;
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
        tickFormatter={(day: number) => formatDay(day, day === 1)}
        height={axisHeight}
        interval={0}
        niceTicks="none"
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
        niceTicks="none"
        axisLine={false}
        tickLine={false}
        tickMargin={6}
        tick={{ fill: 'var(--axis)', fontSize: 13 }}
        allowDataOverflow
      />
      {bottom < 0 && <ReferenceLine y={0} stroke="var(--axis)" strokeWidth={1.5} />}
    </>
  );
});
