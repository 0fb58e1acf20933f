import { useMemo, useState } from 'react';
import { List, Rows3 } from 'lucide-react';
import { Button } from '../../../../parts/Button.tsx';
import { Note } from '../../../../parts/Note.tsx';
import { useLab } from '../../../../stores/labStore.ts';
import { shownOf, useShopper, type Read } from '../../../../stores/shopperStore.ts';
import { classesOf } from '../../../../theme/classesOf.ts';
import { ChartKeys } from '../../ChartKeys.tsx';
import type { LabFacts } from '../../useLabFacts.ts';
import { BesideDiary } from './BesideDiary.tsx';
import { ChapterChooser } from './ChapterChooser.tsx';
import { chaptersOf, shownChapter, soughtNeed, wholeDiary } from './chapters.ts';
import { DiaryChart } from './DiaryChart.tsx';
import { diaryKeys } from './diaryKeys.ts';
import { firstChosen, soughtEntry, type Chosen } from './diarySteps.ts';
import { DiaryText } from './DiaryText.tsx';
import { chapterSentence } from './diaryWords.ts';
import { PinnedShoppers } from './PinnedShoppers.tsx';
import { ShopperHead } from './ShopperHead.tsx';
import { useDiary } from './useDiary.ts';
import { WhyAnswer, WhyDecision } from './WhyPanel.tsx';
import sheet from './shopperTab.module.css';

const classes = classesOf(sheet);

/** Which chapter and which entry of it is looked at: what was picked, else what was found, else what differs. */
function useReading({ record }: Read) {
  const { setUp, reference } = useLab(({ comparison }) => comparison);
  const need = useShopper((state) => state.need);
  const hunt = useShopper(({ search }) => (search.kind === 'found' ? search.hunt : null));
  const picked = useShopper((state) => state.picked);
  const [chosen, setChosen] = useState<Chosen | null | 'first'>('first');
  const chapters = useMemo(() => [...chaptersOf(record), ...wholeDiary(record)], [record]);
  const number = soughtNeed(record, need);
  const compared = [setUp, reference];
  const chapter = shownChapter(chapters, picked, number, compared);
  const first = (): Chosen | null => {
    if (chapter === null) return null;
    const sought = hunt === null || chapter.number !== number ? null : soughtEntry(chapter, hunt);
    return sought ?? firstChosen(chapter, compared);
  };
  return {
    chapters,
    chapter,
    chosen: chosen === 'first' ? first() : chosen,
    setChosen,
    pick: (id: string) => {
      useShopper.setState({ picked: id });
      setChosen('first');
    },
  };
}

/** One chapter at a time: the worlds beside each other, and why it went as it did. */
function DiaryOf({ facts, read }: { readonly facts: LabFacts; readonly read: Read }) {
  const { record, scenario } = read;
  const { t } = facts.words;
  const { chapters, chapter, chosen, setChosen, pick } = useReading(read);
  const [isText, setIsText] = useState(false);
  const pinned = useShopper((state) => state.beside);
  const beside =
    pinned?.record.shopper === record.shopper && pinned.record.replication === record.replication
      ? null
      : pinned;
  if (chapter === null) return <p className={classes('empty')}>{t('shopper.nothingAtAll')}</p>;
  const sentence = chapterSentence(chapter, record.shopper, facts);
  const looking = { facts, chapter, chosen, onChoose: setChosen };
  return (
    <div className={classes('diary', beside !== null && 'inStep')}>
      <WhyAnswer {...looking} />
      <div className={classes('worlds')}>
        <ChapterChooser
          facts={facts}
          chapters={chapters}
          chosen={chapter}
          days={scenario.days}
          onChoose={pick}
        />
        {isText ? (
          <DiaryText facts={facts} chapter={chapter} />
        ) : (
          <DiaryChart
            facts={facts}
            chapter={chapter}
            scenario={scenario}
            label={sentence}
            chosen={chosen}
            onChoose={setChosen}
            onText={() => {
              setIsText(true);
            }}
          />
        )}
        <p className={classes('sentence')} data-sentence="diary">
          {sentence}
        </p>
        <footer className={classes('foot')}>
          <Button
            look="quiet"
            onPress={() => {
              setIsText(!isText);
            }}
          >
            {isText ? <Rows3 size={15} aria-hidden="true" /> : <List size={15} aria-hidden="true" />}
            {isText ? t('shopper.asChart') : t('shopper.asText')}
          </Button>
          <ChartKeys words={facts.words} keys={diaryKeys} />
        </footer>
      </div>
      {beside !== null && (
        <BesideDiary
          key={chapter.id}
          facts={facts}
          read={beside}
          chapter={chapter}
          chapters={chapters}
          isText={isText}
          onText={() => {
            setIsText(true);
          }}
        />
      )}
      <WhyDecision {...looking} />
    </div>
  );
}

/** One shopper's diary in all worlds of the run, in step: what happened, what each decision hung on, and why she left. */
export function ShopperTab({ facts }: { readonly facts: LabFacts }) {
  const { t } = facts.words;
  useDiary();
  const diary = useShopper((state) => state.diary);
  const base = useShopper((state) => state.base);
  const need = useShopper((state) => state.need);
  const isNobody = useShopper(({ search }) => search.kind === 'nobody');
  // Where nobody was found, the diary read before is not the answer.
  const read = base === facts.document.base && !isNobody ? shownOf(diary) : null;
  return (
    <>
      <ShopperHead facts={facts} />
      {diary.kind === 'failed' && <Note kind="error">{t('shopper.failed', { message: diary.message })}</Note>}
      {read !== null && (
        <DiaryOf
          key={`${read.record.shopper} ${read.record.replication} ${need?.number ?? ''}`}
          facts={facts}
          read={read}
        />
      )}
      {read !== null && <PinnedShoppers facts={facts} read={read} />}
    </>
  );
}
