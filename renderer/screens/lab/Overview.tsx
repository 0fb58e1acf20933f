import type { MetricId } from '../../../sim/metrics/codebook.ts';
import { dailySeriesIds } from '../../../sim/metrics/summary.ts';
import { classesOf } from '../../theme/classesOf.ts';
import { ChartNote } from './ChartNote.tsx';
import { HeadlineChart } from './HeadlineChart.tsx';
import { KeyFigures } from './KeyFigures.tsx';
import { TabHeadline } from './tabs/TabHeadline.tsx';
import type { LabFacts } from './useLabFacts.ts';
import sheet from './overview.module.css';

const classes = classesOf(sheet);

/** What a class looks at first; the Data view holds all. */
const keyMetrics = [
  'conversionRate',
  'repeatPurchaseRate',
  'reEntryFields',
  'reEntryMinutes',
  'switchRate',
  'crossChannelCompletion',
  'unmetWishRate',
  'stockOutRate',
  'contradictionRate',
  'satisfaction',
  'ordersPerShopperYear',
  'revenue',
  'profit',
] as const satisfies readonly MetricId[];

/** The paired difference, the three headline charts and the key figures. */
export function Overview({ facts }: { readonly facts: LabFacts }) {
  return (
    <>
      <TabHeadline tab="overview" facts={facts} />
      <section className={classes('charts')}>
        {dailySeriesIds.map((series) => (
          <HeadlineChart key={series} facts={facts} series={series} />
        ))}
      </section>
      <ChartNote facts={facts} />
      <KeyFigures facts={facts} metrics={keyMetrics} />
      <p className={classes('note')}>{facts.words.t('figures.more')}</p>
    </>
  );
}
