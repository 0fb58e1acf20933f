import type { DailySeriesId, ExperimentSummary } from '../../../../../sim/metrics/summary.ts';
import { formatMoney, formatNumber, formatPlain } from '../../../../i18n/numberFormat.ts';
import { firstShown } from '../../../../wording/comparison.ts';
import { isShareSeries } from '../../headlineSeries.ts';
import type { LabFacts } from '../../useLabFacts.ts';
import { amountIn, type AmountRow, type AmountTable } from './amountTable.ts';

type List = ExperimentSummary['profits'][number] | ExperimentSummary['daily'][number];

/** A row a day, from the first one shown. */
function dayRows(
  summary: ExperimentSummary,
  facts: LabFacts,
  listOf: (setUp: string) => List | undefined,
  first: number,
): readonly AmountRow[] {
  const { t, language } = facts.words;
  const lists = summary.setUps.map((setUp) => [setUp, listOf(setUp)] as const);
  const days = Math.max(0, ...lists.map(([, list]) => list?.mean.length ?? 0));
  return Array.from({ length: Math.max(0, days - first) }, (_, index) => {
    const day = first + index;
    return {
      id: String(day + 1),
      name: t('chart.day', { day: formatPlain(day + 1, language) }),
      amounts: Object.fromEntries(lists.map(([setUp, list]) => [setUp, amountIn(list, day)])),
    };
  });
}

/** A headline series day by day. */
export function seriesAmounts(
  series: DailySeriesId,
  summary: ExperimentSummary,
  facts: LabFacts,
): AmountTable {
  const { t, language } = facts.words;
  const isShare = isShareSeries(series);
  const averaged = summary.daily.find((one) => one.series === series)?.averagedDays ?? 1;
  return {
    id: `${series}ByDay`,
    title: t(`chart.${series}.subtitle`),
    note: averaged > 1 ? `${t('data.byDay')} ${t('data.averaged', { days: averaged })}` : t('data.byDay'),
    rowsAre: t('chart.dayColumn'),
    unit: isShare ? 'share' : 'fields per 100 journeys',
    factor: isShare ? 100 : 1,
    format: (value) =>
      isShare ? `${formatNumber(value, language, 1)}%` : formatNumber(value, language, value < 10 ? 1 : 0),
    rows: dayRows(
      summary,
      facts,
      (setUp) => summary.daily.find((one) => one.setUp === setUp && one.series === series),
      firstShown(summary),
    ),
  };
}

/** Profit so far by day: of each set-up by itself, or of each over the reference. */
export function profitAmounts(
  summary: ExperimentSummary,
  facts: LabFacts,
  reference: string | null,
): AmountTable {
  const { words, nameOf } = facts;
  const { t, language, currency } = words;
  const listOf = (setUp: string): List | undefined => {
    const own = summary.profits.find((one) => one.setUp === setUp && one.reference === reference);
    if (own !== undefined || reference === null) return own;
    const other = summary.profits.find((one) => one.setUp === reference && one.reference === setUp);
    return other === undefined ? undefined : turned(other);
  };
  return {
    id: reference === null ? 'profit' : 'profitLead',
    title: reference === null ? t('money.each') : t('data.profitOver', { reference: nameOf(reference) }),
    note:
      reference === null
        ? t('data.byDay')
        : `${t('data.byDay')} ${t('data.againstItself', { reference: nameOf(reference) })}`,
    rowsAre: t('chart.dayColumn'),
    unit: currency,
    factor: 1,
    format: (value) => formatMoney(value, currency, language, 2),
    rows: dayRows(summary, facts, listOf, 0),
  };
}

type Course = ExperimentSummary['profits'][number];

/** The same course seen from the other side. */
export function turned(course: Course): Course {
  const negate = (values: readonly (number | null)[]) =>
    values.map((value) => (value === null ? null : 0 - value));
  const { setUp, reference, mean, ciLow, ciHigh } = course;
  return {
    setUp: reference ?? setUp,
    reference: reference === null ? null : setUp,
    mean: negate(mean),
    ciLow: negate(ciHigh),
    ciHigh: negate(ciLow),
  };
}
