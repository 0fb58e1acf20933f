import { ChartLine as PlotIcon, Table2 } from 'lucide-react';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useWidth } from '../../charts/useWidth.ts';
import { formatNumber } from '../../i18n/numberFormat.ts';
import { Button } from '../../parts/Button.tsx';
import { classesOf } from '../../theme/classesOf.ts';
import type { SetUpLook } from '../../theme/setUpLook.ts';
import { metricInSentence } from '../../wording/headlineSentence.ts';
import type { Words } from '../../wording/words.ts';
import { ChartTable } from '../lab/ChartTable.tsx';
import { linesOf } from '../lab/headlineSeries.ts';
import { ReadableChart } from '../lab/ReadableChart.tsx';
import { dayFigures, exampleName } from './exampleFigures.ts';
import sheet from './workedExample.module.css';
import { workedExample } from './workedExample.ts';

const classes = classesOf(sheet);
const metric = 'conversionRate';

interface ExampleDaysProps {
  readonly words: Words;
  readonly looks: ReadonlyMap<string, SetUpLook>;
}

/** The chart by day of the example with its table twin, and what lines and bands mean. */
export function ExampleDays({ words, looks }: ExampleDaysProps) {
  const { t, language } = words;
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const [view, setView] = useState<'plot' | 'table'>('plot');
  const { focus, reference, setUps, daily, runs } = workedExample;
  const lines = useMemo(
    () =>
      linesOf({ setUps: setUps.map(({ id }) => id), daily, replications: runs }, 'conversion', {
        looks,
        nameOf: (id) => exampleName(id, words),
        banded: [focus, reference],
      }),
    [words, looks, focus, reference, setUps, daily, runs],
  );
  const facts = dayFigures(words);
  const title = t('learn.exampleDays', { metric: metricInSentence(metric, words) });
  const subtitle = `${t('chart.conversion.subtitle')}, ${t('chart.averaged', { days: facts.days })}`;
  const said = t('learn.days_lines', facts);
  const formatValue = useCallback(
    (value: number): string => `${formatNumber(value, language, 1)}%`,
    [language],
  );
  const formatTick = useCallback(
    (value: number, digits: number, isTop: boolean): string =>
      formatNumber(value, language, digits) + (isTop ? '%' : ''),
    [language],
  );
  const turn = useCallback(() => {
    setView((before) => (before === 'plot' ? 'table' : 'plot'));
  }, []);
  return (
    <>
      <h3>{title}</h3>
      <figure className={classes('days')}>
        <figcaption>{subtitle}</figcaption>
        <div ref={frame}>
          {width > 0 && view === 'plot' && (
            <ReadableChart
              lines={lines}
              days={facts.day}
              width={width}
              words={words}
              label={t('chart.plotLabel', { title, subtitle: `${subtitle}.` })}
              sentence={said}
              startLine={focus}
              emptyTop={100}
              formatTick={formatTick}
              formatValue={formatValue}
              onTable={turn}
            />
          )}
          {view === 'table' && (
            <ChartTable lines={lines} caption={title} words={words} formatValue={formatValue} />
          )}
        </div>
        <Button look="quiet" onPress={turn}>
          {view === 'plot' ? (
            <Table2 size={14} aria-hidden="true" />
          ) : (
            <PlotIcon size={14} aria-hidden="true" />
          )}
          {t(view === 'plot' ? 'chart.table' : 'chart.plot')}
        </Button>
      </figure>
      <p className={classes('text')}>{said}</p>
      <p className={classes('text')}>{t('learn.days_bands', facts)}</p>
      <p className={classes('text')}>
        {t('learn.days_table', { table: t('chart.table'), data: t('tabs.data') })}
      </p>
    </>
  );
}
