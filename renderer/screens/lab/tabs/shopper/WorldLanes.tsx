import { House, type LucideIcon } from 'lucide-react';
import { memo } from 'react';
import { channelIcons } from '../../../../parts/channelIcons.ts';
import { classesOf } from '../../../../theme/classesOf.ts';
import type { LabFacts } from '../../useLabFacts.ts';
import { DiaryMark } from './DiaryMark.tsx';
import type { DrawnMark, DrawnWorld } from './drawDiary.ts';
import { squareStep, type DrawnTyped } from './drawTyped.ts';
import { waysTo, type Lane } from './entryMark.ts';
import sheet from './diaryChart.module.css';

const classes = classesOf(sheet);

/** The sign of a lane. */
export function laneIcon(lane: Lane, facts: LabFacts): LucideIcon {
  const channel = lane === 'outside' ? undefined : facts.document.base.channels[lane];
  return channel === undefined ? House : channelIcons[channel.kind];
}

/** From one mark to the next: along the lane, and over to another one just before it is reached. */
function wayTo(a: DrawnMark, b: DrawnMark): string {
  if (a.y === b.y) return `M${a.x} ${a.y}H${b.x}`;
  const bend = Math.min(44, b.x - a.x);
  const turn = b.x - bend;
  return `M${a.x} ${a.y}H${turn}C${turn + bend * 0.5} ${a.y} ${b.x - bend * 0.5} ${b.y} ${b.x} ${b.y}`;
}

/** Fields as squares: open for the first time, filled for again, with their numbers. */
function TypedFields({ typed, words }: { readonly typed: DrawnTyped; readonly words: LabFacts['words'] }) {
  const { first, again, firstAt, againAt, firstWord, againWord } = typed;
  return (
    <g>
      {Array.from({ length: first }, (_, at) => (
        <rect
          key={`first ${at}`}
          className={classes('typedFirst')}
          x={firstAt.x + at * squareStep + 0.5}
          y={firstAt.y + 0.5}
          width={5.5}
          height={5.5}
          rx={1.2}
        />
      ))}
      {first > 0 && (
        <text className={classes('word')} {...firstWord}>
          {first}
        </text>
      )}
      {Array.from({ length: again }, (_, at) => (
        <rect
          key={`again ${at}`}
          className={classes('typedAgain')}
          x={againAt.x + at * squareStep}
          y={againAt.y}
          width={6.5}
          height={6.5}
          rx={1.4}
        />
      ))}
      {again > 0 && (
        <text className={classes('againWord')} {...againWord}>
          {words.t('shopper.again', { count: again })}
        </text>
      )}
    </g>
  );
}

interface WorldLanesProps {
  readonly facts: LabFacts;
  readonly world: DrawnWorld;
  readonly width: number;
  /** Place of the entry looked at, -1: none of this world. */
  readonly chosen: number;
  readonly onChoose: (setUp: string, index: number) => void;
}

/** One world: a rule for every channel, her way along them, and what happened on it. */
export const WorldLanes = memo(function WorldLanes(props: WorldLanesProps) {
  const { facts, world, width, chosen, onChoose } = props;
  const look = facts.looks.get(world.setUp);
  const colour = look?.colour ?? 'var(--axis)';
  const { marks } = world;
  const goesOn = waysTo(marks);
  return (
    <g data-world={world.setUp}>
      {world.lanes.map(({ lane, y, isOpen }) => (
        <line
          key={lane}
          x1={0}
          x2={width}
          y1={y}
          y2={y}
          className={classes(isOpen ? 'rule' : 'closedRule')}
        />
      ))}
      {marks.slice(1).map((mark, at) => {
        const before = marks[at];
        if (before === undefined || goesOn[at + 1] !== true) return null;
        const waits = before.entry.minute !== mark.entry.minute;
        return (
          <path
            key={mark.index}
            d={wayTo(before, mark)}
            fill="none"
            stroke={colour}
            strokeWidth={waits ? 1.5 : 2.5}
            strokeDasharray={waits ? '1 4' : (look?.dash ?? undefined)}
            strokeLinecap={waits ? 'round' : 'butt'}
          />
        );
      })}
      {world.typed.map((typed) => (
        <TypedFields key={typed.firstAt.x} typed={typed} words={facts.words} />
      ))}
      {marks.map((mark) => (
        <DiaryMark
          key={mark.index}
          mark={mark}
          colour={colour}
          channel={mark.size === 'stop' ? laneIcon(mark.lane, facts) : null}
          isChosen={mark.index === chosen}
          onChoose={(index) => {
            onChoose(world.setUp, index);
          }}
        />
      ))}
    </g>
  );
});
