import type { ExperimentSummary } from '../../../../../sim/metrics/summary.ts';
import { moneyLineIds, moneyLines } from '../../../../../sim/money/moneyLines.ts';
import type { Language } from '../../../../../sim/units.ts';
import { formatNumber } from '../../../../i18n/numberFormat.ts';
import { huntBehindLine } from '../../../../stores/behindNumbers.ts';
import { scenarioAsRun } from '../../../../stores/readShopper.ts';
import { moneyScaleFor } from '../../../../wording/moneyScale.ts';
import type { LabFacts } from '../../useLabFacts.ts';
import { amountsOf, amountsOfMetric, isSome, type AmountRow, type AmountTable } from './amountTable.ts';

/** The lines of the account with any amount, and their sum; and what the screen counts them in, in words. */
export function accountAmounts(
  summary: ExperimentSummary,
  { words, document }: LabFacts,
): { readonly table: AmountTable; readonly unit: string } {
  const { t, language } = words;
  const scenario = scenarioAsRun() ?? document.base;
  const lines = moneyLineIds
    .map((line, at): AmountRow => {
      const row = {
        id: line,
        name: moneyLines[line].name[language],
        amounts: amountsOf(summary, 'money', at),
      };
      if (huntBehindLine(line, '', scenario) === null) return row;
      return { ...row, huntIn: (setUp) => huntBehindLine(line, setUp, scenario) };
    })
    .filter(isSome);
  const rows = [
    ...lines,
    { id: 'profit', name: t('money.profit'), amounts: amountsOfMetric(summary, 'profit'), isTotal: true },
  ];
  const sizes = rows.flatMap(({ amounts }) => Object.values(amounts).map((one) => Math.abs(one?.mean ?? 0)));
  // Two steps below the largest, so that small lines keep their digits.
  const scale = moneyScaleFor(Math.max(0, ...sizes) / 100, words);
  const table: AmountTable = {
    id: 'money',
    title: t('money.account'),
    note: t('money.accountNote', { unit: scale.unit }),
    rowsAre: t('money.line'),
    unit: words.currency,
    factor: 1 / scale.divisor,
    format: (value) => formatPlainOrZero(value, language),
    rows,
  };
  return { table, unit: scale.unit };
}

/** One decimal below a hundred, more where a sum would round to nothing; a true zero stays one. */
function formatPlainOrZero(value: number, language: Language): string {
  const size = Math.abs(value);
  return size === 0 ? '0' : formatNumber(value, language, size >= 100 ? 0 : size >= 0.095 ? 1 : 3);
}
