import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { clock } from '../../../../../sim/diary/numberWords.ts';
import type { Scenario } from '../../../../../sim/scenario/scenario.ts';
import { textWidth } from '../../../../charts/textWidth.ts';
import { useRoomBelow } from '../../../../charts/useRoomBelow.ts';
import { useTextScale } from '../../../../charts/useTextScale.ts';
import { useWidth } from '../../../../charts/useWidth.ts';
import { formatPlain } from '../../../../i18n/numberFormat.ts';
import { SetUpTile } from '../../../../parts/SetUpTile.tsx';
import { classesOf } from '../../../../theme/classesOf.ts';
import type { LabFacts } from '../../useLabFacts.ts';
import type { Chapter } from './chapters.ts';
import { choose, decidedIn, pressDiaryKey, type Chosen } from './diarySteps.ts';
import { drawDiary, type DrawnDiary, type DrawnWorld } from './drawDiary.ts';
import { DiaryKey } from './DiaryKey.tsx';
import { diaryTexts, endInWords, fieldsInWords } from './diaryWords.ts';
import type { Lane } from './entryMark.ts';
import { TimeAxis } from './TimeAxis.tsx';
import { laneIcon, WorldLanes } from './WorldLanes.tsx';
import sheet from './diaryChart.module.css';

const classes = classesOf(sheet);

interface DiaryChartProps {
  readonly facts: LabFacts;
  readonly chapter: Chapter;
  readonly scenario: Scenario;
  /** What the chart shows, in one sentence. */
  readonly label: string;
  readonly chosen: Chosen | null;
  readonly onChoose: (chosen: Chosen | null) => void;
  readonly onText: () => void;
}

/** What is looked at, for the ear: the world, when, what, and the decision. */
function spokenOf(chosen: Chosen, chapter: Chapter, { words, nameOf }: LabFacts): string {
  const world = chapter.worlds.find(({ setUp }) => setUp === chosen.setUp);
  const entry = world?.entries[chosen.entry];
  if (world === undefined || entry === undefined) return '';
  const { language, t } = words;
  const decided = chosen.decision === null ? undefined : decidedIn(world)[chosen.decision];
  const said = t('shopper.spoken', {
    name: nameOf(chosen.setUp),
    day: formatPlain(entry.day, language),
    time: clock(entry.minuteOfDay)[language],
    text: entry.text[language],
  });
  return decided === undefined
    ? said
    : `${said} ${t('shopper.decision')}: ${decided.decision.text[language]}.`;
}

/** What the sign of a lane and the space round it take beside its name, and what a name is given at most, px. */
const laneSign = 32;
const mostLaneName = 180;

function laneName(lane: Lane, { words, document }: LabFacts): string {
  if (lane === 'outside') return words.t('shopper.outside');
  return document.base.channels[lane]?.name[words.language] ?? '';
}

/** Room for the widest name of a lane, px. */
function roomOfNames({ worlds }: DrawnDiary, facts: LabFacts): number {
  const names = (worlds[0]?.lanes ?? []).map(({ lane }) => laneName(lane, facts));
  return Math.min(mostLaneName, Math.max(40, ...names.map((name) => textWidth(name))) + laneSign);
}

/** Names of a world and of its lanes, which stay in place while the plot scrolls. */
function WorldNames({
  facts,
  world,
  chapter,
  names,
}: {
  readonly facts: LabFacts;
  readonly world: DrawnWorld;
  readonly chapter: Chapter;
  /** Room for the names of the lanes, px. */
  readonly names: number;
}) {
  const { words, nameOf, looks } = facts;
  const look = looks.get(world.setUp);
  const lived = chapter.worlds.find(({ setUp }) => setUp === world.setUp);
  return (
    <>
      <div className={classes('border')} style={{ top: world.top }} />
      <p className={classes('world')} style={{ top: world.top + 2 }}>
        {look !== undefined && <SetUpTile look={look} />}
        <strong>{nameOf(world.setUp)}</strong>
        {lived !== undefined && (
          <span className={classes('sum')}>
            {[endInWords(lived, words), fieldsInWords(lived, words)]
              .filter((part) => part !== '')
              .join(' · ')}
          </span>
        )}
      </p>
      <div aria-hidden="true">
        {world.lanes.map(({ lane, y, isOpen }) => {
          const Icon = laneIcon(lane, facts);
          return (
            <span
              key={lane}
              className={classes('lane', !isOpen && 'closed')}
              style={{ top: y - 10, maxWidth: names - 6 }}
            >
              <Icon size={14} aria-hidden="true" />
              <span>{laneName(lane, facts)}</span>
            </span>
          );
        })}
      </div>
    </>
  );
}

/** A chapter of a diary in all worlds, on one axis of time: one tab stop, read by arrow keys or pointer. */
export function DiaryChart(props: DiaryChartProps) {
  const { facts, chapter, scenario, label, chosen, onChoose, onText } = props;
  const { t } = facts.words;
  const plot = useRef<HTMLDivElement>(null);
  const textScale = useTextScale();
  const width = useWidth(plot);
  const height = useRoomBelow(plot, width);
  const [spoken, setSpoken] = useState('');
  const drawn = useMemo(
    () => drawDiary(chapter, scenario, { width, height }, diaryTexts(facts.words)),
    [chapter, scenario, width, height, facts.words],
  );
  const names = roomOfNames(drawn, facts);
  const world = drawn.worlds.find(({ setUp }) => setUp === chosen?.setUp);
  const mark = chosen === null ? null : (world?.marks[chosen.entry] ?? null);
  const x = mark?.x ?? null;

  useEffect(() => {
    const frame = plot.current;
    if (frame === null || x === null) return;
    const isSeen = x > frame.scrollLeft + 30 && x < frame.scrollLeft + frame.clientWidth - 60;
    if (!isSeen) frame.scrollLeft = x - frame.clientWidth / 2;
  }, [x, width]);

  const goTo = (next: Chosen): void => {
    onChoose(next);
    setSpoken(spokenOf(next, chapter, facts));
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = pressDiaryKey(chapter, chosen, event);
    if (next === null) return;
    event.preventDefault();
    if (next === 'sentence') setSpoken(label);
    else if (next === 'table') onText();
    else if (next === 'leave') {
      onChoose(null);
      setSpoken('');
    } else goTo(next);
  };

  return (
    <div>
      <div
        className={classes('frame')}
        data-enlarged=""
        style={{ zoom: textScale, gridTemplateColumns: `${names}px minmax(0, 1fr)` }}
      >
        <div className={classes('names')}>
          {drawn.worlds.map((one) => (
            <WorldNames key={one.setUp} facts={facts} world={one} chapter={chapter} names={names} />
          ))}
        </div>
        <div
          ref={plot}
          className={classes('plot')}
          role="application"
          aria-roledescription={t('chart.plotRole')}
          aria-label={`${label} ${t('shopper.plotKeys')}`}
          tabIndex={0}
          onKeyDown={onKeyDown}
        >
          <svg width={drawn.layout.width} height={drawn.height} aria-hidden="true">
            <TimeAxis drawn={drawn} words={facts.words} chosen={mark} />
            {drawn.worlds.map((one) => (
              <WorldLanes
                key={one.setUp}
                facts={facts}
                world={one}
                width={drawn.layout.width}
                chosen={one.setUp === chosen?.setUp ? chosen.entry : -1}
                onChoose={(setUp, index) => {
                  const lived = chapter.worlds.find((other) => other.setUp === setUp);
                  if (lived !== undefined) goTo(choose(lived, index));
                }}
              />
            ))}
          </svg>
        </div>
      </div>
      <DiaryKey facts={facts} drawn={drawn} />
      <p className={classes('hidden')} aria-live="polite" data-live="diary">
        {spoken}
      </p>
    </div>
  );
}
