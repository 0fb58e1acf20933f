import { memo } from 'react';
import { usePlotArea, useXAxisScale } from 'recharts';
import { weekMarks } from './ticks.ts';

/** Small marks under the time axis at the end of each week. */
export const WeekMarks = memo(function WeekMarks({ days }: { readonly days: number }) {
  const area = usePlotArea();
  const toX = useXAxisScale();
  if (area === undefined || toX === undefined) return null;
  const base = area.y + area.height;
  return (
    <g stroke="var(--axis)" opacity={0.55}>
      {weekMarks(days).map((day) => {
        const x = toX(day);
        return x === undefined ? null : <line key={day} x1={x} x2={x} y1={base} y2={base + 3} />;
      })}
    </g>
  );
});
