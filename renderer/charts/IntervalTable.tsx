import { useRef, type ReactNode } from 'react';
import { classesOf } from '../theme/classesOf.ts';
import { decimalsOf, differenceTicks } from './ticks.ts';
import { useTextScale } from './useTextScale.ts';
import { useWidth } from './useWidth.ts';
import sheet from './intervalTable.module.css';

const classes = classesOf(sheet);

/** A difference with its 95 % interval, in the unit of the axis. */
export interface Interval {
  readonly mean: number;
  readonly low: number | null;
  readonly high: number | null;
}

export interface IntervalRow {
  readonly id: string;
  readonly name: ReactNode;
  /** Null: there is none, and `value` says why. */
  readonly interval: Interval | null;
  /** A second one, drawn hollow above the first, such as the low end of a range. */
  readonly other?: Interval | null;
  /** The numbers in words and figures. */
  readonly value: string;
  readonly more?: ReactNode;
  /** The row the others add up to or are held against. */
  readonly isStrong?: boolean;
}

interface IntervalTableProps {
  readonly caption: string;
  readonly heads: readonly [name: string, axis: string, value: string, more?: string];
  readonly rows: readonly IntervalRow[];
  readonly formatTick: (value: number, digits: number) => string;
  /** Marks of an axis with ends of its own, the first and the last; otherwise they go with the rows. */
  readonly ticks?: readonly number[];
}

const rowHeight = 30;
const edge = 16;
const mostTicks = 7;

interface Scale {
  readonly toX: (value: number) => number;
  readonly ticks: readonly number[];
  readonly width: number;
}

/** Ticks nearer to each other than this run together, px. */
const tickRoom = 46;

function scaleOf(rows: readonly IntervalRow[], width: number, given?: readonly number[]): Scale {
  const ends = rows
    .flatMap(({ interval, other }) => [interval, other ?? null])
    .flatMap((one) => (one === null ? [] : [one.mean, one.low ?? one.mean, one.high ?? one.mean]));
  const room = Math.max(3, Math.min(mostTicks, Math.floor((width - 2 * edge) / tickRoom)));
  const ticks = given ?? differenceTicks(Math.min(0, ...ends), Math.max(0, ...ends), room);
  const [first = 0, last = 1] = [ticks[0], ticks.at(-1)];
  return {
    toX: (value) => edge + ((value - first) / (last - first)) * (width - 2 * edge),
    ticks,
    width,
  };
}

/** A whisker for the interval, a dot for the mean. */
function Whisker({
  interval,
  y,
  scale,
  hollow,
}: {
  interval: Interval;
  y: number;
  scale: Scale;
  hollow: boolean;
}) {
  const { mean, low, high } = interval;
  const { toX } = scale;
  return (
    <g className={classes('whisker')}>
      {low !== null && high !== null && (
        <>
          <line x1={toX(low)} x2={toX(high)} y1={y} y2={y} />
          <line x1={toX(low)} x2={toX(low)} y1={y - 4} y2={y + 4} />
          <line x1={toX(high)} x2={toX(high)} y1={y - 4} y2={y + 4} />
        </>
      )}
      <circle cx={toX(mean)} cy={y} r={4.5} className={classes(hollow && 'hollow')} />
    </g>
  );
}

interface PlotProps {
  readonly row: IntervalRow;
  readonly scale: Scale;
  readonly textScale: number;
}

function Plot({ row, scale, textScale }: PlotProps) {
  const { toX, ticks, width } = scale;
  const { interval, other = null } = row;
  const apart = other === null ? 0 : 5;
  return (
    <svg
      width={width * textScale}
      height={rowHeight * textScale}
      viewBox={`0 0 ${width} ${rowHeight}`}
      aria-hidden="true"
    >
      {ticks.map((tick) => (
        <line
          key={tick}
          x1={toX(tick)}
          x2={toX(tick)}
          y1={0}
          y2={rowHeight}
          className={classes(tick === 0 ? 'zero' : 'grid')}
        />
      ))}
      {other !== null && <Whisker interval={other} y={rowHeight / 2 - apart} scale={scale} hollow />}
      {interval !== null && (
        <Whisker interval={interval} y={rowHeight / 2 + apart} scale={scale} hollow={false} />
      )}
    </svg>
  );
}

/** Differences as dots and whiskers on one axis with a zero line, each beside its numbers: chart and table in one. */
export function IntervalTable({ caption, heads, rows, formatTick, ticks }: IntervalTableProps) {
  const column = useRef<HTMLTableCellElement>(null);
  const textScale = useTextScale();
  const scale = scaleOf(rows, Math.max(120, useWidth(column) / textScale), ticks);
  const [name, axis, value, more] = heads;
  return (
    <div className={classes('scroll')} role="group" aria-label={caption} tabIndex={0}>
      <table className={classes('table')}>
        <caption className={classes('hidden')}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{name}</th>
            <th scope="col" ref={column} className={classes('axis')}>
              {axis}
              <svg
                width={scale.width * textScale}
                height={18 * textScale}
                viewBox={`0 0 ${scale.width} 18`}
                aria-hidden="true"
              >
                {scale.ticks.map((tick) => (
                  <text key={tick} x={scale.toX(tick)} y={13} textAnchor="middle">
                    {formatTick(tick, decimalsOf(scale.ticks))}
                  </text>
                ))}
              </svg>
            </th>
            <th scope="col">{value}</th>
            {more !== undefined && <th scope="col">{more}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr
              key={row.id}
              data-row={row.id}
              className={row.isStrong === true ? classes('strong') : undefined}
            >
              <th scope="row">{row.name}</th>
              <td className={classes('plot')}>
                <Plot row={row} scale={scale} textScale={textScale} />
              </td>
              <td className={classes('value')} data-mean={row.interval?.mean}>
                {row.value}
              </td>
              {more !== undefined && <td className={classes('more')}>{row.more}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
