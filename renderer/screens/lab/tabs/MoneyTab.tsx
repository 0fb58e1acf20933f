import type { ExperimentSummary } from '../../../../sim/metrics/summary.ts';
import { moneyLineIds, moneyLines } from '../../../../sim/money/moneyLines.ts';
import { formatNumber, formatPlain } from '../../../i18n/numberFormat.ts';
import type { Language } from '../../../../sim/units.ts';
import { useLab } from '../../../stores/labStore.ts';
import { huntBehindLine } from '../../../stores/behindNumbers.ts';
import { scenarioAsRun } from '../../../stores/readShopper.ts';
import { summaryOf } from '../../../stores/run.ts';
import { classesOf } from '../../../theme/classesOf.ts';
import { differenceBetween } from '../../../wording/comparison.ts';
import { moneyScaleFor } from '../../../wording/moneyScale.ts';
import type { LabFacts } from '../useLabFacts.ts';
import { BarTable, type BarRow } from './BarTable.tsx';
import { byName } from './breakdownOf.ts';
import { InTurn } from './InTurn.tsx';
import { accountSentence, profitSentence } from './partSentences.ts';
import { ProfitChart } from './ProfitChart.tsx';
import { TabHeadline } from './TabHeadline.tsx';
import sheet from './moneyTab.module.css';

const classes = classesOf(sheet);

/** The lines of the account with any amount, and their sum. */
function accountRows(summary: ExperimentSummary, { words, document }: LabFacts): readonly BarRow[] {
  const { t, language } = words;
  const scenario = scenarioAsRun() ?? document.base;
  const lines = moneyLineIds
    .map((line, index) => {
      const row = {
        id: line,
        name: moneyLines[line].name[language],
        values: byName(summary, 'money', index),
      };
      if (huntBehindLine(line, '', scenario) === null) return row;
      return { ...row, huntIn: (setUp: string) => huntBehindLine(line, setUp, scenario) };
    })
    .filter(({ values }) => Object.values(values).some((value) => value !== null && value !== 0));
  const profit = Object.fromEntries(
    summary.setUps.map((id) => {
      const estimate = summary.estimates[id]?.profit;
      return [id, estimate?.kind === 'estimate' ? estimate.mean : null];
    }),
  );
  return [...lines, { id: 'profit', name: t('money.profit'), values: profit, isTotal: true }];
}

/** One decimal below a hundred, more where a sum would round to nothing; a true zero stays one. */
function formatPlainOrZero(value: number, language: Language): string {
  const size = Math.abs(value);
  return size === 0 ? '0' : formatNumber(value, language, size >= 100 ? 0 : size >= 0.095 ? 1 : 3);
}

/** "Omni is ahead of Multi from day 131 on": the day from which the mean of the break-even days, or why there is none. */
function breakEvenSentence(
  summary: ExperimentSummary,
  { words, nameOf }: LabFacts,
  compared: readonly [string, string],
) {
  const [setUp, reference] = compared;
  const names = { focus: nameOf(setUp), reference: nameOf(reference) };
  const lead = summary.profits.find(
    (one) =>
      (one.setUp === setUp && one.reference === reference) ||
      (one.setUp === reference && one.reference === setUp),
  );
  const sign = lead?.setUp === setUp ? 1 : -1;
  const course = (lead?.mean ?? []).map((value) => (value ?? 0) * sign);
  const last = course.at(-1) ?? 0;
  const behind = course.findLastIndex((value) => value <= 0);
  const profit = differenceBetween(summary, setUp, reference, 'profit');
  if (profit?.verdict === 'undecided') return words.t('money.cannotTell', names);
  if (last <= 0) return words.t('money.neverAhead', names);
  return behind < 0
    ? words.t('money.alwaysAhead', names)
    : words.t('money.aheadFrom', { ...names, day: formatPlain(behind + 2, words.language) });
}

interface PartProps {
  readonly facts: LabFacts;
  readonly summary: ExperimentSummary;
}

/** Profit of one set-up over the other, and when it passes it. */
function Lead({ facts, summary }: PartProps) {
  const { setUp, reference } = useLab((state) => state.comparison);
  const sentence = breakEvenSentence(summary, facts, [setUp, reference]);
  return <ProfitChart kind="lead" facts={facts} summary={summary} sentence={sentence} />;
}

/** Profit of every set-up by itself. */
function Each({ facts, summary }: PartProps) {
  const { setUp, reference } = useLab((state) => state.comparison);
  const sentence = profitSentence({ ...facts, summary, focus: setUp, reference });
  return <ProfitChart kind="each" facts={facts} summary={summary} sentence={sentence} />;
}

/** Every line of the account. */
function Account({ facts, summary }: PartProps) {
  const { words } = facts;
  const { setUp, reference } = useLab((state) => state.comparison);
  const { t, language } = words;
  const rows = accountRows(summary, facts);
  const largest = Math.max(
    0,
    ...rows.flatMap(({ values }) => Object.values(values).map((value) => Math.abs(value ?? 0))),
  );
  // Two steps below the largest, so that small lines keep their digits.
  const scale = moneyScaleFor(largest / 100, words);
  const format = (value: number): string => formatPlainOrZero(value / scale.divisor, language);
  return (
    <BarTable
      facts={facts}
      title={t('money.account')}
      subtitle={t('money.accountNote', { unit: scale.unit })}
      sentence={accountSentence(
        { ...facts, summary, focus: setUp, reference },
        rows.filter(({ isTotal }) => isTotal !== true),
        { format, unit: scale.unit },
      )}
      rowsAre={t('money.line')}
      setUps={summary.setUps}
      rows={rows}
      format={format}
    />
  );
}

/** Profit so far, when one set-up passes the other, and every line of the account. */
export function MoneyTab({ facts }: { readonly facts: LabFacts }) {
  const hasNumbers = useLab(({ run }) => summaryOf(run) !== null);
  if (!hasNumbers) return <TabHeadline tab="money" facts={facts} />;
  return (
    <>
      <TabHeadline tab="money" facts={facts} />
      <div className={classes('charts')}>
        <InTurn part={1}>{(summary) => <Lead facts={facts} summary={summary} />}</InTurn>
        <InTurn part={2}>{(summary) => <Each facts={facts} summary={summary} />}</InTurn>
      </div>
      <InTurn part={3}>{(summary) => <Account facts={facts} summary={summary} />}</InTurn>
    </>
  );
}
