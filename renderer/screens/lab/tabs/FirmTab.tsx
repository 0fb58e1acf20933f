import { useLab } from '../../../stores/labStore.ts';
import { summaryOf } from '../../../stores/run.ts';
import { classesOf } from '../../../theme/classesOf.ts';
import type { LabFacts } from '../useLabFacts.ts';
import { creditAmounts } from './amounts/creditAmounts.ts';
import { BarTable } from './BarTable.tsx';
import { LevelChart } from './LevelChart.tsx';
import { creditSentence } from './partSentences.ts';
import { TabHeadline } from './TabHeadline.tsx';
import sheet from './frictionTab.module.css';

const classes = classesOf(sheet);

/** What the firm believes of its customers and channels, beside what is so. */
export function FirmTab({ facts }: { readonly facts: LabFacts }) {
  const { t } = facts.words;
  const { setUp, reference } = useLab(({ comparison }) => comparison);
  const run = useLab((state) => state.run);
  const summary = summaryOf(run);
  if (summary === null) return <TabHeadline tab="firm" facts={facts} />;
  const channels = facts.document.base.channels.map(({ name }) => name[facts.words.language]);
  const credit = creditAmounts(summary, facts);
  return (
    <>
      <TabHeadline tab="firm" facts={facts} />
      <div className={classes('levels')}>
        <LevelChart facts={facts} summary={summary} metric="profilesPerCustomer" />
        <LevelChart facts={facts} summary={summary} metric="stitchedJourneyShare" />
        <LevelChart facts={facts} summary={summary} metric="analystHours" />
      </div>
      <p className={classes('note')}>{t('level.intervals')}</p>
      <BarTable
        facts={facts}
        table={credit}
        sentence={creditSentence({ ...facts, summary, focus: setUp, reference }, channels)}
        setUps={summary.setUps}
      />
    </>
  );
}
