import { codebook, metricIds } from '../metrics/codebook.ts';
import { noValueTexts } from '../metrics/noValue.ts';
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
import { dailyMetrics } from './dailyMetrics.ts';
import type { CodebookRow } from './rows.ts';

/** Every column of every file, and every metric, day count and reason that stands in one. */
export function codebookRows(): readonly CodebookRow[] {
  return [
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
    ...describeColumns('codebook.csv', codebookColumns),
  ];
}

type DescribedColumn = Pick<(typeof summaryColumns)[number], 'meaning' | 'unit' | 'formula'> & {
  readonly name: string;
};

function describeColumns(file: string, columns: readonly DescribedColumn[]): readonly CodebookRow[] {
  return columns.map(({ name, meaning, unit, formula }) => ({
    file,
    column: name,
    word: null,
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
      meaningEn: `${name.en}; quantity: ${quantity.en}`,
      meaningId: `${name.id}; quantity: ${quantity.id}`,
      unit: 'money',
      formulaEn: null,
      formulaId: null,
    };
  });
}

function describeReasons(file: string): readonly CodebookRow[] {
  return Object.entries(noValueTexts).map(([reason, text]) => ({
    file,
    column: 'note',
    word: reason,
    meaningEn: text.en,
    meaningId: text.id,
    unit: 'text',
    formulaEn: null,
    formulaId: null,
  }));
}
