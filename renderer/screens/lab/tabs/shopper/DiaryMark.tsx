import { Check, X, type LucideIcon } from 'lucide-react';
import { memo } from 'react';
import { classesOf } from '../../../../theme/classesOf.ts';
import type { DrawnMark } from './drawDiary.ts';
import { markRadius } from './entryMark.ts';
import { entrySigns } from './entrySigns.ts';
import sheet from './diaryChart.module.css';

const classes = classesOf(sheet);

interface DiaryMarkProps {
  readonly mark: DrawnMark;
  /** Colour of the set-up. */
  readonly colour: string;
  /** Sign of the channel she is in. */
  readonly channel: LucideIcon | null;
  readonly isChosen: boolean;
  readonly onChoose: (index: number) => void;
}

/** An icon inside a circle, by its centre. */
function Sign({
  icon: Icon,
  size,
  x,
  y,
  colour,
}: {
  readonly icon: LucideIcon;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly colour: string;
}) {
  return (
    <Icon x={x - size / 2} y={y - size / 2} size={size} color={colour} strokeWidth={size < 12 ? 2.2 : 2} />
  );
}

interface BodyProps {
  readonly mark: DrawnMark;
  readonly colour: string;
  readonly channel: LucideIcon | null;
}

/** The place she has come to; dashed where the firm does not have it. */
function StopBody({ mark: { x, y, isClosed }, colour, channel }: BodyProps) {
  return (
    <>
      <circle
        cx={x}
        cy={y}
        r={markRadius.stop}
        fill="var(--paper)"
        stroke={colour}
        strokeWidth={2}
        strokeDasharray={isClosed ? '3 3' : undefined}
      />
      {channel !== null && (
        <Sign icon={channel} size={13} x={x} y={y} colour={isClosed ? 'var(--muted)' : 'var(--ink)'} />
      )}
    </>
  );
}

/** A tick in the set-up's colour, or a cross in ink. */
function EndBody({ mark: { x, y, entry }, colour }: BodyProps) {
  const isLeaving = entry.happening.kind === 'loss' || entry.happening.kind === 'goesElsewhere';
  return (
    <>
      <circle cx={x} cy={y} r={markRadius.end} fill={isLeaving ? 'var(--ink)' : colour} />
      <Sign
        icon={isLeaving ? X : Check}
        size={14}
        x={x}
        y={y}
        colour={isLeaving ? 'var(--paper)' : 'var(--on-set-up)'}
      />
    </>
  );
}

function SignBody({ mark: { x, y, entry }, colour }: BodyProps) {
  const sign = entrySigns[entry.happening.kind]?.icon;
  return (
    <>
      <circle cx={x} cy={y} r={markRadius.sign} fill="var(--paper)" stroke={colour} strokeWidth={1.25} />
      {sign !== undefined && <Sign icon={sign} size={10} x={x} y={y} colour="var(--ink)" />}
    </>
  );
}

function DotBody({ mark: { x, y }, colour }: BodyProps) {
  return <circle cx={x} cy={y} r={markRadius.dot} fill={colour} stroke="var(--paper)" strokeWidth={1} />;
}

const bodies = { stop: StopBody, end: EndBody, sign: SignBody, dot: DotBody } as const;

/** One entry on its lane: a place come to, an end, a sign or a dot. */
export const DiaryMark = memo(function DiaryMark(props: DiaryMarkProps) {
  const { mark, colour, channel, isChosen, onChoose } = props;
  const { x, y, size, word } = mark;
  const r = markRadius[size];
  const Body = bodies[size];
  const reach = size === 'dot' ? 6 : 12;
  return (
    <g
      className={classes('mark')}
      data-entry={mark.index}
      onClick={() => {
        onChoose(mark.index);
      }}
    >
      <rect x={x - reach} y={y - 12} width={2 * reach} height={24} fill="transparent" />
      {isChosen && <circle cx={x} cy={y} r={r + 4} className={classes('chosen')} />}
      <Body mark={mark} colour={colour} channel={channel} />
      {word !== null && (
        <text x={word.x} y={word.y} className={classes(size === 'end' ? 'endWord' : 'word')}>
          {word.text}
        </text>
      )}
    </g>
  );
});
