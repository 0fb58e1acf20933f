import type { KeyboardEvent } from 'react';
import type { SankeyLinkProps } from 'recharts';
import { classesOf } from '../../../theme/classesOf.ts';
import sheet from './flowCharts.module.css';

const classes = classesOf(sheet);

/** The band an arrow key leads to, by its place; null for another key. */
export function bandAfter(key: string, at: number, count: number): number | null {
  const ways = new Map([
    ...(['ArrowRight', 'ArrowDown'] as const).map((name) => [name, at + 1] as const),
    ...(['ArrowLeft', 'ArrowUp'] as const).map((name) => [name, at - 1] as const),
    ...[['Home', 0] as const, ['End', count - 1] as const],
  ] as readonly (readonly [string, number])[]);
  const wanted = ways.get(key);
  return wanted === undefined ? null : Math.max(0, Math.min(count - 1, wanted));
}

interface FlowBandProps {
  readonly link: SankeyLinkProps;
  readonly colour: string;
  /** What it stands for, and what pressing it does. */
  readonly name: string;
  /** Where the Tab key stops; and whether it is there now. */
  readonly isStop: boolean;
  readonly isFocused: boolean;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onOpen: () => void;
}

/** One way from a channel to another, as wide as moves on it are many: a button; with the focus on it, it has edges. */
export function FlowBand({ link, colour, name, isStop, isFocused, onOpen, ...events }: FlowBandProps) {
  const { sourceX, targetX, sourceY, targetY, sourceControlX, targetControlX, linkWidth, index } = link;
  const curve = (by: number): string =>
    `M${sourceX} ${sourceY + by}C${sourceControlX} ${sourceY + by} ${targetControlX} ${targetY + by} ${targetX} ${targetY + by}`;
  return (
    <>
      <path
        {...events}
        d={curve(0)}
        className={classes('band')}
        fill="none"
        stroke={colour}
        strokeWidth={linkWidth}
        data-band={index}
        role="button"
        aria-label={name}
        tabIndex={isStop ? 0 : -1}
        onClick={onOpen}
      >
        <title>{name}</title>
      </path>
      {isFocused &&
        [-1, 1].map((side) => (
          <path key={side} d={curve(side * (linkWidth / 2 + 2))} className={classes('edge')} fill="none" />
        ))}
    </>
  );
}
