import type { ExperimentSummary } from '../../../../../sim/metrics/summary.ts';
import { formatNumber } from '../../../../i18n/numberFormat.ts';
import type { LabFacts } from '../../useLabFacts.ts';
import { amountsOf, type AmountRow, type AmountTable } from './amountTable.ts';

/** Orders by channel: as they were placed, and as the firm's reports credit them. */
export function creditAmounts(summary: ExperimentSummary, { words, document }: LabFacts): AmountTable {
  const { t, language } = words;
  return {
    id: 'credit',
    title: t('firm.credit'),
    note: t('firm.creditNote'),
    rowsAre: t('firm.channel'),
    unit: 'share',
    factor: 100,
    format: (value) => `${formatNumber(value, language, 1)}%`,
    rows: document.base.channels.flatMap(({ id, name }, channel): readonly AmountRow[] => [
      {
        id: `${id} orders`,
        name: t('firm.placed', { channel: name[language] }),
        amounts: amountsOf(summary, 'orders', channel),
        huntIn: (setUp) => ({ kind: 'tells', setUp, tale: 'orders', place: id }),
      },
      {
        id: `${id} credit`,
        name: t('firm.credited', { channel: name[language] }),
        amounts: amountsOf(summary, 'credit', channel),
      },
    ]),
  };
}
