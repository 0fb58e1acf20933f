import { SetUpMarker } from '../parts/SetUpMarker.tsx';
import type { SetUpLook } from '../theme/setUpLook.ts';
import { pileDots, type Dot } from './dots.ts';
import { textWidth } from './textWidth.ts';
import { decimalsOf, differenceTicks } from './ticks.ts';
import { useTextScale } from './useTextScale.ts';

export interface StripSide {
  readonly label: string;
  readonly look: SetUpLook;
}

/** What the parts are called where they are explained. */
export interface StripNumbers {
  readonly zero: number;
  readonly dots: number;
  readonly interval: number;
}

interface DifferenceStripProps {
  readonly width: number;
  /** One a paired run, in the unit of the axis. */
  readonly differences: readonly number[];
  readonly interval: { readonly low: number; readonly mean: number; readonly high: number } | null;
  /** What lies left and right of zero: the reference higher, the set-up in focus higher. */
  readonly left: StripSide;
  readonly right: StripSide;
  readonly noDifference: string;
  readonly intervalLabel: string;
  /** Only this run, by its place among the differences; null: all. */
  readonly only: number | null;
  /** What a click on the dot of a run does, by its place among the differences; null: nothing. Asked only where each dot is one run. */
  readonly onDot?: (run: number) => (() => void) | null;
  /** What a click on a dot does. */
  readonly dotTitle?: string;
  readonly formatTick: (value: number, digits: number) => string;
  /** The whole picture in one sentence. */
  readonly label: string;
  /** How many times its usual size it is drawn beside the text around it; usually 1. */
  readonly enlarged?: number;
  readonly numbers?: StripNumbers;
}

const height = 180;
const margin = 24;
const top = 44;
const floor = 120;
const axisY = 158;
/** Room for the stacks, px, and the sizes a dot may have: the largest with which the stacks stay below that. */
const stackRoom = 88;
const dotSizes = [17, 15, 13, 11, 9, 7, 5, 4] as const;

function pileWithin(differences: readonly number[], scale: number) {
  const piles = dotSizes.map((size) => ({ size, dots: pileDots(differences, size / scale) }));
  const fits = piles.find(({ size, dots }) => dots.every(({ level }) => (level + 1) * size <= stackRoom));
  return fits ?? { size: 4, dots: pileDots(differences, 4 / scale) };
}

/** The paired difference on an axis of its own: zero line, one dot a run, interval of the mean. */
export function DifferenceStrip(props: DifferenceStripProps) {
  const { differences, interval, left, right, formatTick } = props;
  const textScale = useTextScale() * (props.enlarged ?? 1);
  const width = props.width / textScale;
  const low = Math.min(...differences, interval?.low ?? 0);
  const high = Math.max(...differences, interval?.high ?? 0);
  const atMost = width < 420 ? 6 : 9;
  const ticks = differences.length === 0 ? [-1, 0, 1] : differenceTicks(low, high, atMost);
  const side = (interval?.mean ?? differences[0] ?? 0) < 0 ? -1 : 1;
  const first = ticks[0] ?? -1;
  const last = ticks.at(-1) ?? 1;
  const before = marginFor(left, -first / (last - first), width);
  const after = marginFor(right, last / (last - first), width);
  const scale = (width - before - after) / (last - first);
  const x = (value: number): number => before + (value - first) * scale;
  const digits = decimalsOf(ticks);
  const { dots, size } = pileWithin(differences, scale);
  const zero = x(0);
  const lone = props.only === null ? undefined : differences[props.only];
  return (
    <svg
      width={props.width}
      height={height * textScale}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={props.label}
    >
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            x1={x(tick)}
            x2={x(tick)}
            y1={tick === 0 ? 22 : top}
            y2={axisY}
            stroke={tick === 0 ? 'var(--ink)' : 'var(--grid)'}
            strokeWidth={tick === 0 ? 1.5 : 1}
          />
          <text
            x={x(tick)}
            y={axisY + 18}
            textAnchor="middle"
            fill={tick === 0 ? 'var(--ink)' : 'var(--axis)'}
            fontWeight={tick === 0 ? 600 : 400}
          >
            {differences.length === 0 && tick !== 0 ? '' : formatTick(tick, digits)}
          </text>
        </g>
      ))}
      <text x={Math.min(width - 50, Math.max(50, zero))} y={14} textAnchor="middle" fill="var(--ink)">
        {props.noDifference}
      </text>
      <Side place={left} zero={zero} width={width} direction={-1} />
      <Side place={right} zero={zero} width={width} direction={1} />
      {lone !== undefined && (
        <circle cx={x(lone)} cy={floor - 2} r={9} fill="var(--ink)" stroke="var(--paper)" strokeWidth={2} />
      )}
      {dots.map(({ value, level, stack, run }, index) => {
        const onClick = run === null ? null : (props.onDot?.(run) ?? null);
        return (
          <circle
            key={index}
            cx={x(stack)}
            cy={floor + 7.5 - size / 2 - level * size}
            r={(size - 2) / 2}
            fill={value * side > 0 ? 'var(--ink)' : 'var(--paper)'}
            stroke="var(--ink)"
            strokeWidth={1.5}
            opacity={lone === undefined ? 1 : 0.18}
            {...(onClick !== null && { style: { cursor: 'pointer' }, onClick })}
          >
            {onClick !== null && <title>{props.dotTitle}</title>}
          </circle>
        );
      })}
      {interval !== null && (
        <Interval
          low={x(interval.low)}
          mean={x(interval.mean)}
          high={x(interval.high)}
          width={width}
          label={props.intervalLabel}
          {...(props.numbers === undefined ? {} : { number: props.numbers.interval })}
        />
      )}
      {props.numbers !== undefined && interval !== null && (
        <>
          <Numbered x={zero} y={78} of={props.numbers.zero} />
          <Numbered x={nextTo(dots, side, x)} y={floor - 4} of={props.numbers.dots} />
        </>
      )}
    </svg>
  );
}

/** Px the name of a side takes beside zero, with its sign. */
const sideNeeds = ({ label }: StripSide): number => textWidth(label) + 34;

/** The margin beyond the last tick of a side: as much wider as its name needs, where that leaves the plot most of its width. */
function marginFor(side: StripSide, share: number, width: number): number {
  const missing = sideNeeds(side) - margin - share * (width - 2 * margin);
  const wider = margin + missing / (1 - share);
  return missing <= 0 || wider > width * 0.3 ? margin : wider;
}

/** Beside the dots, towards zero. */
function nextTo(dots: readonly Dot[], side: number, x: (value: number) => number): number {
  const places = dots.map(({ stack }) => x(stack));
  return side > 0 ? Math.min(...places) - 24 : Math.max(...places) + 24;
}

/** The number under which a part is explained. */
function Numbered({ x, y, of }: { readonly x: number; readonly y: number; readonly of: number }) {
  return (
    <g>
      <circle cx={x} cy={y} r={10} fill="var(--ink)" stroke="var(--paper)" strokeWidth={2} />
      <text x={x} y={y + 4.5} textAnchor="middle" stroke="none" fill="var(--paper)" fontWeight={600}>
        {of}
      </text>
    </g>
  );
}

/** The name of the side of zero, left out where it has no room. */
function Side(props: {
  readonly place: StripSide;
  readonly zero: number;
  readonly width: number;
  readonly direction: 1 | -1;
}) {
  const { place, zero, width, direction } = props;
  const room = direction < 0 ? zero : width - zero;
  // Half a pixel for what the margins round.
  if (room + 0.5 < sideNeeds(place)) return null;
  return (
    <g>
      <SetUpMarker
        marker={place.look.marker}
        x={zero + direction * 16}
        y={31.5}
        fill={place.look.colour}
        stroke="var(--paper)"
        ground="var(--paper)"
      />
      <text
        x={zero + direction * 28}
        y={36}
        textAnchor={direction < 0 ? 'end' : 'start'}
        fill={place.look.colour}
        fontWeight={600}
      >
        {place.label}
      </text>
    </g>
  );
}

function Interval(props: {
  readonly low: number;
  readonly mean: number;
  readonly high: number;
  readonly width: number;
  readonly label: string;
  readonly number?: number;
}) {
  const { low, mean, high, width, label } = props;
  const y = floor + 20;
  const needed = label.length * 6.6;
  const isRight = high + 12 + needed < width;
  const isLeft = !isRight && low - 12 - needed > 0;
  const middle = Math.min(width - needed / 2, Math.max(needed / 2, mean));
  return (
    <g stroke="var(--ink)">
      <line x1={low} x2={high} y1={y} y2={y} strokeWidth={4} />
      <line x1={low} x2={low} y1={y - 5} y2={y + 5} strokeWidth={2} />
      <line x1={high} x2={high} y1={y - 5} y2={y + 5} strokeWidth={2} />
      <circle cx={mean} cy={y} r={5} fill="var(--paper)" strokeWidth={2.5} />
      <text
        x={isRight ? high + 12 : isLeft ? low - 12 : middle}
        y={isRight || isLeft ? y + 4.5 : y + 17}
        textAnchor={isRight ? 'start' : isLeft ? 'end' : 'middle'}
        stroke="var(--paper)"
        strokeWidth={4}
        paintOrder="stroke"
        fill="var(--ink)"
      >
        {label}
      </text>
      {props.number !== undefined && <Numbered x={isLeft ? high + 20 : low - 20} y={y} of={props.number} />}
    </g>
  );
}
