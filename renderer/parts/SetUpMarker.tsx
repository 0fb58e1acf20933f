import type { Marker } from '../theme/setUpLook.ts';

interface SetUpMarkerProps {
  readonly marker: Marker;
  readonly x: number;
  readonly y: number;
  /** Half the width of the square, px; the other shapes are drawn to look as large. */
  readonly size?: number;
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth?: number;
  /** Fill of the circle, which is open. */
  readonly ground: string;
}

/** Corner points of the shapes on a unit of one, for a square of half-width 1. */
const corners: Readonly<Record<Exclude<Marker, 'circle'>, readonly (readonly [number, number])[]>> = {
  square: [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ],
  diamond: [
    [0, -1.4],
    [1.4, 0],
    [0, 1.4],
    [-1.4, 0],
  ],
  triangle: [
    [0, -1.35],
    [1.3, 0.95],
    [-1.3, 0.95],
  ],
  plus: [
    [-0.45, -1.3],
    [0.45, -1.3],
    [0.45, -0.45],
    [1.3, -0.45],
    [1.3, 0.45],
    [0.45, 0.45],
    [0.45, 1.3],
    [-0.45, 1.3],
    [-0.45, 0.45],
    [-1.3, 0.45],
    [-1.3, -0.45],
    [-0.45, -0.45],
  ],
  hexagon: Array.from({ length: 6 }, (_, corner) => {
    const angle = (corner * Math.PI) / 3;
    return [1.3 * Math.cos(angle), 1.3 * Math.sin(angle)] as const;
  }),
  wedge: [
    [0, 1.35],
    [1.3, -0.95],
    [-1.3, -0.95],
  ],
  star: Array.from({ length: 10 }, (_, corner) => {
    const radius = corner % 2 === 0 ? 1.55 : 0.66;
    const angle = (corner * Math.PI) / 5 - Math.PI / 2;
    return [radius * Math.cos(angle), radius * Math.sin(angle)] as const;
  }),
};

/** The sign of a set-up inside an SVG. */
export function SetUpMarker({
  marker,
  x,
  y,
  size = 4.3,
  fill,
  stroke,
  strokeWidth = 1.5,
  ground,
}: SetUpMarkerProps) {
  if (marker === 'circle') {
    return <circle cx={x} cy={y} r={size * 1.02} fill={ground} stroke={fill} strokeWidth={2.2} />;
  }
  const points = corners[marker].map(([dx, dy]) => `${x + dx * size},${y + dy * size}`).join(' ');
  return (
    <polygon
      points={points}
      fill={fill}
      stroke={stroke}
      strokeWidth={strokeWidth}
      paintOrder="stroke"
      strokeLinejoin="round"
    />
  );
}
