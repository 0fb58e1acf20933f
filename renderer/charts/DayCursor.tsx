import type { ChartLine } from './chartLine.ts';
import type { Plot } from './plot.ts';

interface DayCursorProps {
  readonly day: number;
  readonly lines: readonly ChartLine[];
  /** The line the keyboard is on; null: all are read. */
  readonly lineId: string | null;
  readonly plot: Plot;
}

/** The vertical rule at the day that is read, with a ring on each value, larger on the chosen line. */
export function DayCursor({ day, lines, lineId, plot }: DayCursorProps) {
  const x = plot.toX(day);
  return (
    <g>
      <line x1={x} x2={x} y1={plot.top} y2={plot.top + plot.height} stroke="var(--ink)" strokeWidth={1} />
      {lines.map(({ id, look, values }) => {
        const value = values[day - 1] ?? null;
        return value === null ? null : (
          <circle
            key={id}
            cx={x}
            cy={plot.toY(value)}
            r={id === lineId ? 6 : 3.5}
            fill="var(--paper)"
            stroke={look.colour}
            strokeWidth={2}
          />
        );
      })}
    </g>
  );
}
