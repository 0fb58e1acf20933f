import { memo } from 'react';
import { SetUpMarker } from '../parts/SetUpMarker.tsx';
import { lastDayOf, type ChartLine } from './chartLine.ts';
import type { LineNames } from './lineNames.ts';
import type { Plot } from './plot.ts';
import { pushApart } from './pushApart.ts';

const labelGap = 16;
/** Px from one line of a name to the next. */
const rowHeight = 14;

interface LineEndsProps {
  readonly lines: readonly ChartLine[];
  /** The numbered days from the first on, which has no marker. */
  readonly numbered: readonly number[];
  readonly names: LineNames;
  readonly plot: Plot;
}

/** Markers on the lines at the numbered days, and the names at their ends, pushed apart with leader lines. */
export const LineEnds = memo(function LineEnds({ lines, numbered, names, plot }: LineEndsProps) {
  const ends = lines.flatMap((line) => {
    const last = lastDayOf(line);
    const value = line.values[last] ?? null;
    if (value === null) return [];
    const rows = names.rows?.get(line.id) ?? [];
    const extra = (rows.length - 1) * rowHeight;
    return [{ id: line.id, line, x: plot.toX(last + 1), lineY: plot.toY(value), rows, extra }];
  });
  const right = plot.left + plot.width;
  const placed = pushApart(ends, labelGap, plot.top - 6, plot.top + plot.height + 4);
  return (
    <g>
      {ends.map(({ line }) =>
        numbered.slice(1).map((day) => {
          const value = line.values[day - 1] ?? null;
          return value === null ? null : (
            <SetUpMarker
              key={`${line.id} ${day}`}
              marker={line.look.marker}
              x={plot.toX(day)}
              y={plot.toY(value)}
              fill={line.look.colour}
              stroke="var(--paper)"
              ground="var(--paper)"
            />
          );
        }),
      )}
      {(names.rows === null ? [] : placed).map(({ id, lineY, y }) => {
        const end = ends.find((candidate) => candidate.id === id);
        if (end === undefined) return null;
        const { rows, extra, line } = end;
        const { colour } = line.look;
        const from = Math.max(end.x, right) + 6;
        return (
          <g key={id}>
            {Math.abs(y - lineY) > 3 && (
              <line x1={from} x2={from + 8} y1={lineY} y2={y} stroke={colour} strokeWidth={1} opacity={0.7} />
            )}
            <text x={from + 11} y={y + 4.5 - extra / 2} fill={colour} fontWeight={600}>
              {rows.map((row, index) => (
                <tspan key={index} x={from + 11} dy={index === 0 ? 0 : rowHeight}>
                  {row}
                </tspan>
              ))}
              {rows.join(' ') !== line.name && <title>{line.name}</title>}
            </text>
          </g>
        );
      })}
    </g>
  );
});
