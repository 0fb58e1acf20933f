import type { ExperimentSummary } from '../../../../sim/metrics/summary.ts';
import { useLab } from '../../../stores/labStore.ts';
import { summaryOf } from '../../../stores/run.ts';
import { classesOf } from '../../../theme/classesOf.ts';
import type { LabFacts } from '../useLabFacts.ts';
import { accountAmounts } from './amounts/moneyAmounts.ts';
import { BarTable } from './BarTable.tsx';
import { breakEvenSentence } from './breakEvenSentence.ts';
import { InTurn } from './InTurn.tsx';
import { accountSentence, profitSentence } from './partSentences.ts';
import { ProfitChart } from './ProfitChart.tsx';
import { TabHeadline } from './TabHeadline.tsx';
import { withVerdict } from './verdictSentence.ts';
import sheet from './moneyTab.module.css';

const classes = classesOf(sheet);

interface PartProps {
  readonly facts: LabFacts;
  readonly summary: ExperimentSummary;
}

/** Profit of one set-up over the other, and when it passes it. */
function Lead({ facts, summary }: PartProps) {
  const { setUp, reference } = useLab((state) => state.comparison);
  const sentence = breakEvenSentence({ ...facts, summary, focus: setUp, reference });
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
