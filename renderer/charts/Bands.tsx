import { memo } from 'react';
import { bandStretches, type ChartLine } from './chartLine.ts';
import type { Plot } from './plot.ts';

type Point = readonly [x: number, y: number];

const path = (points: readonly Point[]): string =>
  points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');

/** The intervals of the lines that have one: a light fill with drawn edges. */
export const Bands = memo(function Bands({
  lines,
  plot,
}: {
  readonly lines: readonly ChartLine[];
  readonly plot: Plot;
}) {
  return (
    <g>
      {lines.flatMap((line) =>
        bandStretches(line).map((stretch) => {
          const edge = (end: 'low' | 'high'): readonly Point[] =>
            stretch.map((day) => [plot.toX(day.day), plot.toY(day[end])]);
          const low = edge('low');
          const high = edge('high');
          return (
            <g key={`${line.id} ${stretch[0]?.day ?? 0}`} stroke="none" fill="none">
              <path
                d={`${path([...high, ...low.toReversed()])}Z`}
                fill={line.look.colour}
                fillOpacity={0.14}
              />
              <path d={path(high)} stroke={line.look.colour} strokeOpacity={0.8} />
              <path d={path(low)} stroke={line.look.colour} strokeOpacity={0.8} />
            </g>
          );
        }),
      )}
    </g>
  );
});
