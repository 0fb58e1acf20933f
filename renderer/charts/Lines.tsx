import { memo, useId } from 'react';
import { Curve, DefaultZIndexes, ZIndexLayer } from 'recharts';
import { linePoints, type ChartLine } from './chartLine.ts';
import type { Plot } from './plot.ts';

/**
 * The lines themselves, cut off at the ends of the value axis. Of recharts only the curve is used: its Line keeps every day in a store
 * and makes objects for a label at each, which would take most of the time of a new picture.
 */
export const Lines = memo(function Lines({
  lines,
  plot,
}: {
  readonly lines: readonly ChartLine[];
  readonly plot: Plot;
}) {
  const clip = useId();
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.line}>
      <clipPath id={clip}>
        <rect x={plot.left - plot.width / 2} y={plot.top} width={2 * plot.width} height={plot.height} />
      </clipPath>
      {lines.map((line) => (
        <g key={line.id} data-line={line.id} clipPath={`url(#${clip})`}>
          <Curve
            points={linePoints(line, plot)}
            fill="none"
            stroke={line.look.colour}
            strokeWidth={line.hasBand ? 2.5 : 2}
            strokeLinejoin="round"
            {...(line.look.dash === null ? {} : { strokeDasharray: line.look.dash })}
          />
        </g>
      ))}
    </ZIndexLayer>
  );
});
