import { useMemo } from 'react';
import { SetUpTile } from '../../parts/SetUpTile.tsx';
import { useLab } from '../../stores/labStore.ts';
import { useShopper, type Read } from '../../stores/shopperStore.ts';
import { classesOf } from '../../theme/classesOf.ts';
import { chaptersOf, shownChapter, soughtNeed } from '../lab/tabs/shopper/chapters.ts';
import { chapterName, endInWords, fieldsInWords } from '../lab/tabs/shopper/diaryWords.ts';
import { useDiary } from '../lab/tabs/shopper/useDiary.ts';
import type { LabFacts } from '../lab/useLabFacts.ts';
import sheet from './report.module.css';

const classes = classesOf(sheet);

function StoryOf({ facts, read: { record } }: { readonly facts: LabFacts; readonly read: Read }) {
  const { words, looks, nameOf } = facts;
  const { t, language } = words;
  const { setUp, reference } = useLab(({ comparison }) => comparison);
  const need = useShopper((state) => state.need);
  const picked = useShopper((state) => state.picked);
  const needs = useMemo(() => chaptersOf(record).filter(({ kind }) => kind === 'need'), [record]);
  const chapter = shownChapter(needs, picked, soughtNeed(record, need), [setUp, reference]);
  if (chapter === null) return null;
  const said = { shopper: String(record.shopper), chapter: chapterName(chapter, words) };
  return (
    <section className={classes('story')} data-story={record.shopper}>
      <h2>{t('report.story', said)}</h2>
      <ul>
        {chapter.worlds.map((world) => {
          const look = looks.get(world.setUp);
          const ends = [endInWords(world, words), fieldsInWords(world, words)].filter((part) => part !== '');
          return (
            <li key={world.setUp}>
              {look !== undefined && <SetUpTile look={look} />}
              <span>
                <strong>{nameOf(world.setUp)}</strong>: {ends.join(', ')}.{' '}
                {world.entries.length > 0 && world.journeys.map(({ answer }) => answer[language]).join(' ')}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** How one need of the shopper open in the Shopper view went in every world, and why it ended so. */
export function Story({ facts }: { readonly facts: LabFacts }) {
  useDiary();
  const diary = useShopper((state) => state.diary);
  const base = useShopper((state) => state.base);
  // Not the one of before while another is read: what is printed in that moment has to be true.
  const read = base === facts.document.base && diary.kind === 'ready' ? diary.shown : null;
  return read !== null && <StoryOf facts={facts} read={read} />;
}
