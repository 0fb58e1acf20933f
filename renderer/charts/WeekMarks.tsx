import { memo } from 'react';
import type { Plot } from './plot.ts';
import { weekMarks } from './ticks.ts';

/** Small marks under the time axis at the end of each week. */
export const WeekMarks = memo(function WeekMarks({
  days,
  plot,
}: {
  readonly days: number;
  readonly plot: Plot;
}) {
  const base = plot.top + plot.height;
  return (
    <g stroke="var(--axis)" opacity={0.55}>
      {weekMarks(days).map((day) => {
        const x = plot.toX(day);
        return <line key={day} x1={x} x2={x} y1={base} y2={base + 3} />;
      })}
    </g>
  );
});
