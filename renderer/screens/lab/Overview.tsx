import { memo } from 'react';
import { dailySeriesIds } from '../../../sim/metrics/summary.ts';
import { useLab } from '../../stores/labStore.ts';
import { classesOf } from '../../theme/classesOf.ts';
import { ChartNote } from './ChartNote.tsx';
import { ExportButton } from './ExportButton.tsx';
import { Headline } from './Headline.tsx';
import { HeadlineChart } from './HeadlineChart.tsx';
import { KeyFigures } from './KeyFigures.tsx';
import { StateNote } from './StateNote.tsx';
import { useStaleCount, type LabFacts } from './useLabFacts.ts';
import sheet from './overview.module.css';

const classes = classesOf(sheet);

/** The question, the paired difference, the three headline charts and the key figures. */
export const Overview = memo(function Overview({ facts }: { readonly facts: LabFacts }) {
  const { base } = facts.document;
  const { language } = facts.words;
  const isFinished = useLab((state) => state.run.kind === 'finished');
  const isStale = useStaleCount() > 0 && isFinished;
  return (
    <main className={classes('main')} tabIndex={-1}>
      <header className={classes('head')}>
        <h1>{base.lesson?.question[language] ?? base.title[language]}</h1>
        <ExportButton facts={facts} />
      </header>
      <div className={classes('paper')}>
        <div className={classes('state')}>
          <StateNote facts={facts} />
        </div>
        <div className={classes(isStale && 'stale')}>
          <Headline facts={facts} />
          <section className={classes('charts')}>
            {dailySeriesIds.map((series) => (
              <HeadlineChart key={series} facts={facts} series={series} />
            ))}
          </section>
          <ChartNote facts={facts} />
          <KeyFigures facts={facts} />
        </div>
      </div>
    </main>
  );
});
