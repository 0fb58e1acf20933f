import type { ExperimentSummary } from '../../../../../sim/metrics/summary.ts';
import type { DataTable } from '../../../../stores/labStore.ts';
import type { Words } from '../../../../wording/words.ts';
import type { LabFacts } from '../../useLabFacts.ts';
import type { AmountTable } from './amountTable.ts';
import { creditAmounts } from './creditAmounts.ts';
import { profitAmounts, seriesAmounts } from './dayAmounts.ts';
import { endAmounts, sessionAmounts, switchAmounts } from './journeyAmounts.ts';
import { counted, ledgerAmounts } from './ledgerAmounts.ts';
import { cohortAmounts, ladderAmounts, satisfactionAmounts } from './loyaltyAmounts.ts';
import { accountAmounts } from './moneyAmounts.ts';

/** A table under Data that is made of amounts; the figures are built by themselves. */
export type TableId = Exclude<DataTable, 'figures'>;

type Build = (summary: ExperimentSummary, facts: LabFacts, reference: string) => AmountTable;

const ledger =
  (at: 0 | 1 | 2): Build =>
  (summary, facts) =>
    ledgerAmounts(counted[at], summary, facts);

/** Everything a run's figures are made up of, in the order of the views. */
const tables: Readonly<Record<TableId, Build>> = {
  ends: endAmounts,
  steps: sessionAmounts,
  switches: switchAmounts,
  reEntered: ledger(0),
  reEnteredMinutes: ledger(1),
  journeysLost: ledger(2),
  ladder: ladderAmounts,
  cohorts: (summary, facts) => cohortAmounts(summary, facts, 2),
  cohortsThird: (summary, facts) => cohortAmounts(summary, facts, 3),
  satisfaction: satisfactionAmounts,
  money: (summary, facts) => accountAmounts(summary, facts).table,
  profit: (summary, facts) => profitAmounts(summary, facts, null),
  profitLead: profitAmounts,
  credit: creditAmounts,
  conversion: (summary, facts) => seriesAmounts('conversion', summary, facts),
  repeatPurchase: (summary, facts) => seriesAmounts('repeatPurchase', summary, facts),
  reEntry: (summary, facts) => seriesAmounts('reEntry', summary, facts),
};

/** Every table of amounts, in the order of the views. */
export const tableIds = Object.keys(tables) as readonly TableId[];

/**
 * Builds one table from what has been gathered so far.
 *
 * @param reference set-up that `profitLead` measures against; every other table has all set-ups side by side
 */
export const buildTable = (
  id: TableId,
  summary: ExperimentSummary,
  facts: LabFacts,
  reference: string,
): AmountTable => tables[id](summary, facts, reference);

/** What a table is called before it is built; the same as its title. */
export function tableTitle(id: TableId, { t }: Words, reference: string): string {
  switch (id) {
    case 'ends':
      return t('journey.ends');
    case 'steps':
      return t('journey.steps');
    case 'switches':
      return t('journey.flows');
    case 'reEntered':
      return `${t('friction.ledger')}: ${t('friction.fields')}`;
    case 'reEnteredMinutes':
      return `${t('friction.ledger')}: ${t('friction.minutes')}`;
    case 'journeysLost':
      return `${t('friction.ledger')}: ${t('friction.lost')}`;
    case 'ladder':
    case 'cohorts':
    case 'cohortsThird':
    case 'satisfaction':
      return t(`loyalty.${id}`);
    case 'money':
      return t('money.account');
    case 'profit':
      return t('money.each');
    case 'profitLead':
      return t('data.profitOver', { reference });
    case 'credit':
      return t('firm.credit');
    case 'conversion':
    case 'repeatPurchase':
    case 'reEntry':
      return t(`chart.${id}.subtitle`);
  }
}
