import type { ExperimentSummary } from '../../../../sim/metrics/summary.ts';
import { formatNumber, formatPlain } from '../../../i18n/numberFormat.ts';
import { useLab } from '../../../stores/labStore.ts';
import { summaryOf } from '../../../stores/run.ts';
import { classesOf } from '../../../theme/classesOf.ts';
import { differenceBetween } from '../../../wording/comparison.ts';
import type { Words } from '../../../wording/words.ts';
import type { LabFacts } from '../useLabFacts.ts';
import { accountAmounts } from './amounts/moneyAmounts.ts';
import { BarTable } from './BarTable.tsx';
import { InTurn } from './InTurn.tsx';
import { accountSentence, profitSentence } from './partSentences.ts';
import { ProfitChart } from './ProfitChart.tsx';
import { TabHeadline } from './TabHeadline.tsx';
import { withVerdict } from './verdictSentence.ts';
import sheet from './moneyTab.module.css';

const classes = classesOf(sheet);

/** "Omni stays ahead of Multi from day 131 on": from which the mean course of the lead stays above zero, or why there is no such day. */
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
  if (behind < 0) return words.t('money.alwaysAhead', names);
  const ahead = words.t('money.aheadFrom', { ...names, day: formatPlain(behind + 2, words.language) });
  return `${ahead} ${aheadByRun(summary, words, compared)}`.trim();
}

/** The same day as the metric has it, the mean of the runs' own days; empty where that is held against another set-up, or has no interval. */
function aheadByRun(
  { estimates }: ExperimentSummary,
  words: Words,
  [setUp, reference]: readonly [string, string],
): string {
  const held = estimates[reference]?.breakEvenDay;
  const day = estimates[setUp]?.breakEvenDay;
  if (held?.kind !== 'none' || held.reason !== 'isReference' || day?.kind !== 'estimate') return '';
  const { mean, ciLow, ciHigh } = day;
  if (ciLow === null || ciHigh === null) return '';
  const figure = (value: number): string => formatNumber(value, words.language, 1);
  return words.t('money.aheadByRun', { day: figure(mean), low: figure(ciLow), high: figure(ciHigh) });
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
  const told = { ...facts, summary, focus: setUp, reference };
  const sentence = withVerdict(profitSentence(told), 'profit', told);
  return <ProfitChart kind="each" facts={facts} summary={summary} sentence={sentence} />;
}

/** Every line of the account. */
function Account({ facts, summary }: PartProps) {
  const { setUp, reference } = useLab((state) => state.comparison);
  const { table, unit } = accountAmounts(summary, facts);
  const told = { ...facts, summary, focus: setUp, reference };
  const lines = table.rows
    .filter(({ isTotal }) => isTotal !== true)
    .map(({ name, amounts }) => {
      const values = summary.setUps.map((id) => [id, amounts[id]?.mean ?? null] as const);
      return { name, values: Object.fromEntries(values) };
    });
  const format = (value: number): string => table.format(value * table.factor);
  const sentence = withVerdict(accountSentence(told, lines, { format, unit }), 'profit', told);
  return <BarTable facts={facts} table={table} sentence={sentence} setUps={summary.setUps} />;
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
