import type { ExperimentSummary } from '../../../../sim/metrics/summary.ts';
import { useLab } from '../../../stores/labStore.ts';
import type { LabFacts } from '../useLabFacts.ts';
import { endAmounts, sessionAmounts } from './amounts/journeyAmounts.ts';
import { BarTable } from './BarTable.tsx';
import { FlowCharts } from './FlowCharts.tsx';
import { InTurn } from './InTurn.tsx';
import { endsSentence, stepsSentence } from './partSentences.ts';
import { TabHeadline } from './TabHeadline.tsx';
import { withVerdict } from './verdictSentence.ts';

interface PartProps {
  readonly facts: LabFacts;
  readonly summary: ExperimentSummary;
}

/** Where journeys end, each way with those who took it. */
function Ends({ facts, summary }: PartProps) {
  const { setUp, reference } = useLab((state) => state.comparison);
  const told = { ...facts, summary, focus: setUp, reference };
  return (
    <BarTable
      facts={facts}
      table={endAmounts(summary, facts)}
      sentence={withVerdict(endsSentence(told), 'conversionRate', told)}
      setUps={summary.setUps}
    />
  );
}

/** How far sessions come, and in which channel they end in an order. */
function Steps({ facts, summary }: PartProps) {
  const { setUp, reference } = useLab((state) => state.comparison);
  const told = { ...facts, summary, focus: setUp, reference };
  const table = sessionAmounts(summary, facts);
  const sentence = withVerdict(stepsSentence(told), 'sessionConversion', told);
  return (
    <BarTable facts={facts} table={table} tellsLinks={false} sentence={sentence} setUps={summary.setUps} />
  );
}

/** Where journeys end, how far sessions come, and the ways between channels. */
export function JourneyTab({ facts }: { readonly facts: LabFacts }) {
  return (
    <>
      <TabHeadline tab="journey" facts={facts} />
      <InTurn part={1}>{(summary) => <Ends facts={facts} summary={summary} />}</InTurn>
      <InTurn part={2}>{(summary) => <Steps facts={facts} summary={summary} />}</InTurn>
      <InTurn part={3}>{(summary) => <FlowCharts facts={facts} summary={summary} />}</InTurn>
    </>
  );
}
