import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useRef } from 'react';
import { textWidth } from '../../../../charts/textWidth.ts';
import { useTextScale } from '../../../../charts/useTextScale.ts';
import { useWidth } from '../../../../charts/useWidth.ts';
import { formatPlain } from '../../../../i18n/numberFormat.ts';
import { Button } from '../../../../parts/Button.tsx';
import { Picker } from '../../../../parts/Picker.tsx';
import { classesOf } from '../../../../theme/classesOf.ts';
import type { LabFacts } from '../../useLabFacts.ts';
import { endsDiffer, type Chapter } from './chapters.ts';
import { chapterName } from './diaryWords.ts';
import sheet from './shopperTab.module.css';

const classes = classesOf(sheet);

interface ChapterChooserProps {
  readonly facts: LabFacts;
  readonly chapters: readonly Chapter[];
  readonly chosen: Chapter;
  /** Measured days. */
  readonly days: number;
  readonly onChoose: (id: string) => void;
}

/** All her days as one line: needs as rings, filled where the worlds differ, visits and messages as ticks; for the eye, beside the list. */
function DayStrip({ facts, chapters, chosen, days, onChoose }: ChapterChooserProps) {
  const { t, language } = facts.words;
  const frame = useRef<HTMLDivElement>(null);
  const textScale = useTextScale();
  const width = useWidth(frame) / textScale;
  const first = t('chart.day', { day: formatPlain(1, language) });
  const last = formatPlain(days, language);
  const font = '400 13px "Inter Variable", Inter, sans-serif';
  const left = textWidth(first, font) + 14;
  const right = width - textWidth(last, font) - 14;
  const xOf = (day: number): number =>
    left + ((Math.max(1, day) - 1) / Math.max(1, days - 1)) * (right - left);
  return (
    <div className={classes('strip')} ref={frame} aria-hidden="true">
      {width > 0 && (
        <svg width={width * textScale} height={26 * textScale} viewBox={`0 0 ${width} 26`}>
          <line x1={left - 6} x2={right + 6} y1={12} y2={12} className={classes('stripLine')} />
          {chapters
            .filter(({ kind }) => kind !== 'whole' && kind !== 'past')
            .map((chapter) => {
              const x = xOf(chapter.day);
              const differs = endsDiffer(
                chapter,
                chapter.worlds.map(({ setUp }) => setUp),
              );
              return (
                <g
                  key={chapter.id}
                  className={classes('stripMark')}
                  onClick={() => {
                    onChoose(chapter.id);
                  }}
                >
                  <rect x={x - 5} y={0} width={10} height={24} fill="transparent" />
                  {chapter.kind === 'need' ? (
                    <circle
                      cx={x}
                      cy={12}
                      r={4.5}
                      className={classes(differs ? 'stripDiffers' : 'stripNeed')}
                    />
                  ) : (
                    <line x1={x} x2={x} y1={8} y2={16} className={classes('stripTick')} />
                  )}
                  {chapter.id === chosen.id && <path d={`M${x - 5} 25h10l-5 -6z`} fill="var(--ink)" />}
                </g>
              );
            })}
          <text x={0} y={16.5} className={classes('stripDay')}>
            {first}
          </text>
          <text x={width} y={16.5} textAnchor="end" className={classes('stripDay')}>
            {last}
          </text>
        </svg>
      )}
    </div>
  );
}

/** Which part of the diary is shown. */
export function ChapterChooser(props: ChapterChooserProps) {
  const { facts, chapters, chosen, onChoose } = props;
  const { t } = facts.words;
  const at = chapters.findIndex(({ id }) => id === chosen.id);
  const step = (by: number): void => {
    const next = chapters[at + by];
    if (next !== undefined) onChoose(next.id);
  };
  return (
    <div className={classes('chapters')}>
      <div className={classes('chapter')}>
        <Button
          square
          look="quiet"
          aria-label={t('shopper.chapterBefore')}
          isDisabled={at <= 0}
          onPress={() => {
            step(-1);
          }}
        >
          <ChevronLeft size={16} aria-hidden="true" />
        </Button>
        <Picker
          label={t('shopper.chapters')}
          look="boxed"
          choices={chapters.map((chapter) => ({ id: chapter.id, name: chapterName(chapter, facts.words) }))}
          chosen={chosen.id}
          onChoose={onChoose}
        />
        <Button
          square
          look="quiet"
          aria-label={t('shopper.chapterAfter')}
          isDisabled={at >= chapters.length - 1}
          onPress={() => {
            step(1);
          }}
        >
          <ChevronRight size={16} aria-hidden="true" />
        </Button>
      </div>
      <DayStrip {...props} />
    </div>
  );
}
