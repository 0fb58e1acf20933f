import { ChartLine as PlotIcon, Download, Table2 } from 'lucide-react';
import { memo, useCallback, useMemo, useRef, useState } from 'react';
import { dailySeriesIds, type DailySeriesId, type ExperimentSummary } from '../../../sim/metrics/summary.ts';
import { useWidth } from '../../charts/useWidth.ts';
import { formatNumber } from '../../i18n/numberFormat.ts';
import { Button } from '../../parts/Button.tsx';
import { huntBehindDifference } from '../../stores/behindNumbers.ts';
import { useLab } from '../../stores/labStore.ts';
import { summaryOf } from '../../stores/run.ts';
import { saveNumbers, seedOf } from '../../stores/saveNumbers.ts';
import { useIsBehind, useShownSummary } from '../../stores/shownSummary.ts';
import { classesOf } from '../../theme/classesOf.ts';
import { differenceBetween, metricOfSeries } from '../../wording/comparison.ts';
import { BehindLink } from './BehindLink.tsx';
import { chartCsv } from './chartCsv.ts';
import { chartWords, spokenChart } from './chartWords.ts';
import { ChartKeys } from './ChartKeys.tsx';
import { ChartTable } from './ChartTable.tsx';
import { isShareSeries, linesOf } from './headlineSeries.ts';
import { ReadableChart } from './ReadableChart.tsx';
import type { LabFacts } from './useLabFacts.ts';
import sheet from './chart.module.css';

const classes = classesOf(sheet);

interface FootProps {
  readonly facts: LabFacts;
  readonly series: DailySeriesId;
  readonly view: 'plot' | 'table';
  readonly onView: () => void;
}

/** By which seed and digest the numbers can be had again; drawn without the buttons beside it, which no run changes. */
function Origin({ words: { t } }: Pick<LabFacts, 'words'>) {
  const seed = useLab(seedOf);
  const isRunning = useLab(({ run }) => run.kind === 'running');
  const digest = useLab(({ run }) => (run.kind === 'finished' ? run.summary.digest : null));
  return (
    <p className={classes('origin')}>
      {t('chart.seed', { seed })}
      {' · '}
      {digest === null
        ? `${t('run.digest')} ${t(isRunning ? 'run.whenDone' : 'chart.noRun')}`
        : t('chart.digest', { digest: `${digest.slice(0, 4)}…${digest.slice(-4)}` })}
    </p>
  );
}

const Foot = memo(function Foot({ facts, series, view, onView }: FootProps) {
  const { words } = facts;
  const { t } = words;
  const isEmpty = useLab(({ run }) => summaryOf(run) === null);
  return (
    <footer className={classes('foot')}>
      <Origin words={words} />
      <ChartKeys words={words} />
      <Button look="quiet" onPress={onView} isDisabled={isEmpty}>
        {view === 'plot' ? (
          <Table2 size={14} aria-hidden="true" />
        ) : (
          <PlotIcon size={14} aria-hidden="true" />
        )}
        {t(view === 'plot' ? 'chart.table' : 'chart.plot')}
      </Button>
      <Button
        look="quiet"
        aria-label={t('chart.saveMeaning')}
        onPress={() => {
          saveNumbers(series, (origin) => chartCsv({ ...origin, series }));
        }}
        isDisabled={isEmpty}
      >
        <Download size={14} aria-hidden="true" />
        {t('chart.save')}
      </Button>
    </footer>
  );
});

interface HeadlineChartProps {
  readonly facts: LabFacts;
  readonly series: DailySeriesId;
}

/** What stands in the figure; drawn anew for new numbers alone. */
const Drawn = memo(function Drawn({
  facts,
  series,
  summary,
}: HeadlineChartProps & { readonly summary: ExperimentSummary | null }) {
  const { words, looks, nameOf, document } = facts;
  const { t, language } = words;
  const comparison = useLab((state) => state.comparison);
  const editedDays = useLab(({ edits }) => edits['days']);
  const emptyDays = typeof editedDays === 'number' ? editedDays : document.base.days;
  const [view, setView] = useState<'plot' | 'table'>('plot');
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const { setUp, reference } = comparison;
  const lines = useMemo(
    () => (summary === null ? [] : linesOf(summary, series, { looks, nameOf, banded: [setUp, reference] })),
    [summary, series, looks, nameOf, setUp, reference],
  );
  const difference =
    summary === null ? null : differenceBetween(summary, setUp, reference, metricOfSeries[series]);
  const said = chartWords({ series, summary, difference, words, nameOf });
  const isShare = isShareSeries(series);
  const averaged = summary?.daily.find((one) => one.series === series)?.averagedDays ?? 1;
  const subtitle =
    t(`chart.${series}.subtitle`) + (averaged > 1 ? `, ${t('chart.averaged', { days: averaged })}` : '');
  const formatValue = useCallback(
    (value: number): string =>
      isShare ? `${formatNumber(value, language, 1)}%` : formatNumber(value, language, value < 10 ? 1 : 0),
    [isShare, language],
  );
  const formatTick = useCallback(
    (value: number, digits: number, isTop: boolean): string =>
      formatNumber(value, language, digits) + (isTop && isShare ? '%' : ''),
    [isShare, language],
  );
  const switchView = useCallback(() => {
    setView((before) => (before === 'plot' ? 'table' : 'plot'));
  }, []);
  return (
    <>
      <figcaption className={classes('caption')}>
        <h2>{said.title}</h2>
        <p className={classes('subtitle')}>{subtitle}</p>
      </figcaption>
      <div className={classes('frame')} ref={frame}>
        {width > 0 && view === 'plot' && (
          <ReadableChart
            lines={lines}
            days={lines[0]?.values.length ?? emptyDays}
            width={width}
            words={words}
            label={t('chart.plotLabel', { title: said.title, subtitle: `${subtitle}.` })}
            sentence={spokenChart(said)}
            startLine={setUp}
            emptyTop={100}
            formatTick={formatTick}
            formatValue={formatValue}
            onTable={switchView}
          />
        )}
        {view === 'table' && (
          <ChartTable lines={lines} caption={said.title} words={words} formatValue={formatValue} />
        )}
      </div>
      <div className={classes('said')}>
        <p>
          <strong>{said.figure}</strong>
          {said.difference}
        </p>
        <p className={classes('levels')}>{said.levels}</p>
        {difference?.estimate.kind === 'estimate' && (
          <BehindLink
            facts={facts}
            metric={difference.metric}
            hunt={huntBehindDifference(difference.metric, comparison, difference.estimate.mean)}
          />
        )}
      </div>
      <Foot facts={facts} series={series} view={view} onView={switchView} />
    </>
  );
});

/** One headline chart: finding, metric and unit, plot or table, difference before levels, origin. */
export function HeadlineChart({ facts, series }: HeadlineChartProps) {
  const summary = useShownSummary(1 + dailySeriesIds.indexOf(series));
  const isBehind = useIsBehind(summary);
  return (
    <figure className={classes('chart')} data-series={series} aria-busy={isBehind}>
      <Drawn facts={facts} series={series} summary={summary} />
    </figure>
  );
}
