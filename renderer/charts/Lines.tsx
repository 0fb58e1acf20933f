import { memo, useId } from 'react';
import { Curve, DefaultZIndexes, usePlotArea, useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts';
import { linePoints, type ChartLine } from './chartLine.ts';

/**
 * The lines themselves, cut off at the ends of the value axis. Of recharts only the curve is used: its Line keeps every day in a store
 * and makes objects for a label at each, which would take most of the time of a new picture.
 */
export const Lines = memo(function Lines({ lines }: { readonly lines: readonly ChartLine[] }) {
  const clip = useId();
  const area = usePlotArea();
  const toX = useXAxisScale();
  const toY = useYAxisScale();
  if (area === undefined || toX === undefined || toY === undefined) return null;
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.line}>
      <clipPath id={clip}>
        <rect x={area.x - area.width / 2} y={area.y} width={2 * area.width} height={area.height} />
      </clipPath>
      {lines.map((line) => (
        <g key={line.id} data-line={line.id} clipPath={`url(#${clip})`}>
          <Curve
            points={linePoints(line, toX, toY)}
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
