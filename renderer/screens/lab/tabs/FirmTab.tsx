import { formatNumber } from '../../../i18n/numberFormat.ts';
import { useLab } from '../../../stores/labStore.ts';
import type { Hunt } from '../../../stores/shopperStore.ts';
import { summaryOf } from '../../../stores/run.ts';
import { classesOf } from '../../../theme/classesOf.ts';
import type { LabFacts } from '../useLabFacts.ts';
import { BarTable } from './BarTable.tsx';
import { byName } from './breakdownOf.ts';
import { LevelChart } from './LevelChart.tsx';
import { creditSentence } from './partSentences.ts';
import { TabHeadline } from './TabHeadline.tsx';
import sheet from './frictionTab.module.css';

const classes = classesOf(sheet);

/** What the firm believes of its customers and channels, beside what is so. */
export function FirmTab({ facts }: { readonly facts: LabFacts }) {
  const { words, document } = facts;
  const { t, language } = words;
  const run = useLab((state) => state.run);
  const { setUp, reference } = useLab((state) => state.comparison);
  const summary = summaryOf(run);
  if (summary === null) return <TabHeadline tab="firm" facts={facts} />;
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
        title={t('firm.credit')}
        subtitle={t('firm.creditNote')}
        sentence={creditSentence(
          { ...facts, summary, focus: setUp, reference },
          document.base.channels.map(({ name }) => name[language]),
        )}
        rowsAre={t('firm.channel')}
        setUps={summary.setUps}
        rows={document.base.channels.flatMap(({ id, name }, channel) => [
          {
            id: `${id} orders`,
            name: t('firm.placed', { channel: name[language] }),
            values: byName(summary, 'orders', channel, 100),
            huntIn: (setUp: string): Hunt => ({ kind: 'tells', setUp, tale: 'orders', place: id }),
          },
          {
            id: `${id} credit`,
            name: t('firm.credited', { channel: name[language] }),
            values: byName(summary, 'credit', channel, 100),
          },
        ])}
        format={(value) => `${formatNumber(value, language, 1)}%`}
      />
    </>
  );
}
