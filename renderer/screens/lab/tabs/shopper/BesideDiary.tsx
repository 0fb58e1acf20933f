import { X } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button } from '../../../../parts/Button.tsx';
import { toggleBeside } from '../../../../stores/pinShoppers.ts';
import type { Read } from '../../../../stores/shopperStore.ts';
import { classesOf } from '../../../../theme/classesOf.ts';
import type { LabFacts } from '../../useLabFacts.ts';
import { chapterInStep, chaptersOf, wholeDiary, type Chapter } from './chapters.ts';
import { DiaryChart } from './DiaryChart.tsx';
import type { Chosen } from './diarySteps.ts';
import { DiaryText } from './DiaryText.tsx';
import { chapterName, chapterSentence } from './diaryWords.ts';
import sheet from './shopperTab.module.css';

const classes = classesOf(sheet);

interface BesideDiaryProps {
  readonly facts: LabFacts;
  readonly read: Read;
  /** What the open diary shows, and all it could. */
  readonly chapter: Chapter;
  readonly chapters: readonly Chapter[];
  readonly isText: boolean;
  readonly onText: () => void;
}

/** A pinned shopper's diary beside the open one, in step with it: her first need beside the other's first. */
export function BesideDiary({ facts, read, chapter, chapters, isText, onText }: BesideDiaryProps) {
  const { t, language } = facts.words;
  const { record, scenario } = read;
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const all = useMemo(() => [...chaptersOf(record), ...wholeDiary(record)], [record]);
  const own = chapterInStep(chapter, chapters, all);
  const shopper = String(record.shopper);
  const sentence = own === null ? t('shopper.noneInStep') : chapterSentence(own, record.shopper, facts);
  return (
    <section className={classes('worlds')} aria-labelledby="beside-heading" data-beside={shopper}>
      <header className={classes('besideHead')}>
        <h3 id="beside-heading">{t('shopper.heading', { shopper })}</h3>
        <span>
          {t('shopper.besideOrigin', {
            segment: scenario.segments[record.segment]?.name[language] ?? '',
            run: record.replication,
          })}
        </span>
        <Button
          look="quiet"
          square
          aria-label={t('shopper.notBeside', { shopper })}
          onPress={() => {
            toggleBeside(read);
          }}
        >
          <X size={14} aria-hidden="true" />
        </Button>
      </header>
      {own !== null && (
        <>
          <p className={classes('besideChapter')}>{chapterName(own, facts.words)}</p>
          {isText ? (
            <DiaryText facts={facts} chapter={own} />
          ) : (
            <DiaryChart
              facts={facts}
              chapter={own}
              scenario={scenario}
              label={sentence}
              chosen={chosen}
              onChoose={setChosen}
              onText={onText}
            />
          )}
        </>
      )}
      <p className={classes('sentence')} data-sentence="beside">
        {sentence}
      </p>
    </section>
  );
}
