import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import type { ChartLine } from './chartLine.ts';

interface DayCursorProps {
  readonly day: number;
  readonly lines: readonly ChartLine[];
  /** The line the keyboard is on; null: all are read. */
  readonly lineId: string | null;
}

/** The vertical rule at the day that is read, with a ring on each value, larger on the chosen line. */
export function DayCursor({ day, lines, lineId }: DayCursorProps) {
  const area = usePlotArea();
  const toX = useXAxisScale();
  const toY = useYAxisScale();
  const x = toX?.(day);
  if (area === undefined || toY === undefined || x === undefined) return null;
  return (
    <g>
      <line x1={x} x2={x} y1={area.y} y2={area.y + area.height} stroke="var(--ink)" strokeWidth={1} />
      {lines.map(({ id, look, values }) => {
        const value = values[day - 1] ?? null;
        const y = value === null ? undefined : toY(value);
        return y === undefined ? null : (
          <circle
            key={id}
            cx={x}
            cy={y}
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
