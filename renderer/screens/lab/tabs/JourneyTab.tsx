import { journeyEnds, sessionSteps } from '../../../../sim/metrics/breakdowns.ts';
import type { ExperimentSummary } from '../../../../sim/metrics/summary.ts';
import { formatNumber } from '../../../i18n/numberFormat.ts';
import { useLab } from '../../../stores/labStore.ts';
import { taleOfStep } from '../../../stores/behindNumbers.ts';
import type { Hunt } from '../../../stores/shopperStore.ts';
import type { LabFacts } from '../useLabFacts.ts';
import { BarTable } from './BarTable.tsx';
import { byName } from './breakdownOf.ts';
import { FlowCharts } from './FlowCharts.tsx';
import { InTurn } from './InTurn.tsx';
import { endName, endsSentence, stepsSentence } from './partSentences.ts';
import { TabHeadline } from './TabHeadline.tsx';

interface PartProps {
  readonly facts: LabFacts;
  readonly summary: ExperimentSummary;
}

/** Where journeys end, each way with those who took it. */
function Ends({ facts, summary }: PartProps) {
  const { words } = facts;
  const { t, language } = words;
  const { setUp, reference } = useLab((state) => state.comparison);
  const rows = journeyEnds
    .map((end, index) => {
      return {
        id: end,
        name: endName(end, words),
        values: byName(summary, 'ends', index, 100),
        huntIn: (world: string): Hunt => ({ kind: 'end', setUp: world, end }),
      };
    })
    .filter(({ values }) => Object.values(values).some((value) => value !== null && value > 0));
  return (
    <BarTable
      facts={facts}
      title={t('journey.ends')}
      subtitle={t('journey.endsNote')}
      sentence={endsSentence({ ...facts, summary, focus: setUp, reference })}
      rowsAre={t('journey.end')}
      setUps={summary.setUps}
      rows={rows}
      format={(value) => formatNumber(value, language, 1)}
    />
  );
}

/** How far sessions come, and in which channel they end in an order. */
function Steps({ facts, summary }: PartProps) {
  const { t, language } = facts.words;
  const { setUp, reference } = useLab((state) => state.comparison);
  const steps = sessionSteps.map((step, index) => {
    return {
      id: step,
      name: t(`journey.${step}`),
      values: byName(summary, 'steps', index, 100),
      huntIn: (setUp: string): Hunt => ({ kind: 'tells', setUp, tale: taleOfStep[step] }),
    };
  });
  const orders = facts.document.base.channels.map(({ id, name }, channel) => {
    return {
      id: `orders in ${id}`,
      name: t('journey.sessionOrders', { channel: name[language] }),
      values: byName(summary, 'sessionOrders', channel, 100),
      huntIn: (setUp: string): Hunt => ({ kind: 'tells', setUp, tale: 'orders', place: id }),
    };
  });
  return (
    <BarTable
      facts={facts}
      title={t('journey.steps')}
      subtitle={t('journey.stepsNote')}
      sentence={stepsSentence({ ...facts, summary, focus: setUp, reference })}
      rowsAre={t('journey.step')}
      setUps={summary.setUps}
      rows={[...steps, ...orders]}
      format={(value) => formatNumber(value, language, 1)}
    />
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
