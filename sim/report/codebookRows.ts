import { codebook, metricIds } from '../metrics/codebook.ts';
import { noValueTexts } from '../metrics/noValue.ts';
import { lossReasons } from '../scenario/vocabulary.ts';
import type { Text } from '../units.ts';
import { moneyLineIds, moneyLines } from '../money/moneyLines.ts';
import {
  codebookColumns,
  dailyColumns,
  differenceColumns,
  ledgerColumns,
  moneyColumns,
  shopperColumns,
  summaryColumns,
} from './bundleColumns.ts';
import { nameIn, type BundleMeta } from './bundleMeta.ts';
import type { Column } from './column.ts';
import { dailyMetrics } from './dailyMetrics.ts';
import { activities, eventWords } from './eventActivities.ts';
import { eventColumns } from './eventColumns.ts';
import type { CodebookRow } from './rows.ts';

/** Every column of every file, and every metric, day count and reason that stands in one. */
export function codebookRows({
  events,
  format,
}: Pick<BundleMeta, 'events' | 'format'>): readonly CodebookRow[] {
  const rows = [
    ...describeColumns('summary.csv', summaryColumns),
    ...describeMetrics('summary.csv'),
    ...describeReasons('summary.csv'),
    ...describeColumns('differences.csv', differenceColumns),
    ...describeMetrics('differences.csv'),
    ...describeReasons('differences.csv'),
    ...describeColumns('daily.csv', dailyColumns),
    ...describeDaily('daily.csv'),
    ...describeColumns('shoppers.csv', shopperColumns),
    ...describeReasons('shoppers.csv'),
    ...describeColumns('ledger.csv', ledgerColumns),
    ...describeColumns('money.csv', moneyColumns),
    ...describeMoney('money.csv'),
    ...(events === 'none' ? [] : describeEvents('events.csv')),
    ...describeColumns('codebook.csv', codebookColumns),
  ];
  return rows.map((row) => ({ ...row, file: nameIn(format, row.file) }));
}

type DescribedColumn = Omit<Column<never>, 'name'> & { readonly name: string };

function describeColumns(file: string, columns: readonly DescribedColumn[]): readonly CodebookRow[] {
  return columns.map(({ name, type, meaning, unit, formula }) => ({
    file,
    column: name,
    word: null,
    type,
    meaningEn: meaning.en,
    meaningId: meaning.id,
    unit,
    formulaEn: formula?.en ?? null,
    formulaId: formula?.id ?? null,
  }));
}

function describeMetrics(file: string): readonly CodebookRow[] {
  return metricIds.map((metric) => {
    const { name, formula, unit } = codebook[metric];
    return {
      file,
      column: 'metric',
      word: metric,
      type: null,
      meaningEn: name.en,
      meaningId: name.id,
      unit,
      formulaEn: formula.en,
      formulaId: formula.id,
    };
  });
}

function describeDaily(file: string): readonly CodebookRow[] {
  return Object.entries(dailyMetrics).map(([metric, { meaning, unit }]) => ({
    file,
    column: 'metric',
    word: metric,
    type: null,
    meaningEn: meaning.en,
    meaningId: meaning.id,
    unit,
    formulaEn: null,
    formulaId: null,
  }));
}

function describeMoney(file: string): readonly CodebookRow[] {
  return moneyLineIds.map((line) => {
    const { name, quantity } = moneyLines[line];
    return {
      file,
      column: 'line',
      word: line,
      type: null,
      meaningEn: `${name.en}; quantity: ${quantity.en}`,
      meaningId: `${name.id}; quantity: ${quantity.id}`,
      unit: 'money',
      formulaEn: null,
      formulaId: null,
    };
  });
}

function describeReasons(file: string): readonly CodebookRow[] {
  return describeWords(file, 'note', Object.entries(noValueTexts));
}

function describeEvents(file: string): readonly CodebookRow[] {
  const lost = lossReasons.map((reason) => [reason, dailyMetrics[`lost.${reason}`].meaning] as const);
  return [
    ...describeColumns(file, eventColumns),
    ...describeWords(file, 'activity', Object.entries(activities)),
    ...describeWords(file, 'reason', [...Object.entries(eventWords.reason), ...lost]),
    ...describeWords(file, 'detail', Object.entries(eventWords.detail)),
  ];
}

function describeWords(
  file: string,
  column: string,
  words: readonly (readonly [word: string, meaning: Text])[],
): readonly CodebookRow[] {
  return words.map(([word, meaning]) => ({
    ...{ file, column, word, type: null, meaningEn: meaning.en, meaningId: meaning.id },
    ...{ unit: 'text', formulaEn: null, formulaId: null },
  }));
}
