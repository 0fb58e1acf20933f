import { journeyEnds, sessionSteps } from '../../../../../sim/metrics/breakdowns.ts';
import type { ExperimentSummary } from '../../../../../sim/metrics/summary.ts';
import { formatNumber } from '../../../../i18n/numberFormat.ts';
import { taleOfStep } from '../../../../stores/behindNumbers.ts';
import type { LabFacts } from '../../useLabFacts.ts';
import { endName } from '../partSentences.ts';
import { amountsOf, isSome, type AmountRow, type AmountTable } from './amountTable.ts';

/** What became of journeys, each end with those who came to it. */
export function endAmounts(summary: ExperimentSummary, { words }: LabFacts): AmountTable {
  const { t, language } = words;
  return {
    id: 'ends',
    title: t('journey.ends'),
    note: t('journey.endsNote'),
    rowsAre: t('journey.end'),
    unit: 'share',
    factor: 100,
    format: (value) => formatNumber(value, language, 1),
    rows: journeyEnds
      .map((end, at): AmountRow => {
        return {
          id: end,
          name: endName(end, words),
          amounts: amountsOf(summary, 'ends', at),
          huntIn: (setUp) => ({ kind: 'end', setUp, end }),
        };
      })
      .filter(isSome),
  };
}

/** How far sessions come, and in which channel they end in an order. */
export function sessionAmounts(summary: ExperimentSummary, { words, document }: LabFacts): AmountTable {
  const { t, language } = words;
  const steps = sessionSteps.map((step, at): AmountRow => {
    return {
      id: step,
      name: t(`journey.${step}`),
      amounts: amountsOf(summary, 'steps', at),
      huntIn: (setUp) => ({ kind: 'tells', setUp, tale: taleOfStep[step] }),
    };
  });
  const orders = document.base.channels.map(({ id, name }, channel): AmountRow => {
    return {
      id: `orders in ${id}`,
      name: t('journey.sessionOrders', { channel: name[language] }),
      amounts: amountsOf(summary, 'sessionOrders', channel),
      huntIn: (setUp) => ({ kind: 'tells', setUp, tale: 'orders', place: id }),
    };
  });
  return {
    id: 'steps',
    title: t('journey.steps'),
    note: t('journey.stepsNote'),
    rowsAre: t('journey.step'),
    unit: 'share',
    factor: 100,
    format: (value) => formatNumber(value, language, 1),
    rows: [...steps, ...orders],
  };
}

/** The ways from channel to channel, most used first. */
export function switchAmounts(summary: ExperimentSummary, { words, document }: LabFacts): AmountTable {
  const { t, language } = words;
  const { channels } = document.base;
  const sum = ({ amounts }: AmountRow): number =>
    Object.values(amounts).reduce((total, amount) => total + (amount?.mean ?? 0), 0);
  return {
    id: 'switches',
    title: t('journey.flows'),
    note: t('journey.flowsNote'),
    rowsAre: t('journey.wayColumn'),
    unit: 'moves per journey',
    factor: 100,
    format: (value) => formatNumber(value, language, 1),
    rows: channels
      .flatMap((from, left) =>
        channels.map((to, right): AmountRow => {
          return {
            id: `${from.id} ${to.id}`,
            name: t('journey.way', { from: from.name[language], to: to.name[language] }),
            amounts: amountsOf(summary, 'switches', left * channels.length + right),
            huntIn: (setUp) => ({ kind: 'moves', setUp, from: from.id, to: to.id }),
          };
        }),
      )
      .filter(isSome)
      .sort((a, b) => sum(b) - sum(a)),
  };
}
