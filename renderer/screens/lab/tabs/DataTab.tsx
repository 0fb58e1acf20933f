import { useMemo } from 'react';
import { metricIds } from '../../../../sim/metrics/codebook.ts';
import { Picker, type Choice } from '../../../parts/Picker.tsx';
import { useLab } from '../../../stores/labStore.ts';
import { summaryOf } from '../../../stores/run.ts';
import { useIsBehind, useShownSummary } from '../../../stores/shownSummary.ts';
import { classesOf } from '../../../theme/classesOf.ts';
import { KeyFigures } from '../KeyFigures.tsx';
import type { LabFacts } from '../useLabFacts.ts';
import { AmountFigures } from './amounts/AmountFigures.tsx';
import { tableIds, tableTitle, buildTable, type TableId } from './amounts/amountTables.ts';
import sheet from '../keyFigures.module.css';

const classes = classesOf(sheet);

/** One of the tables of what makes up the figures. */
function ChosenTable({ id, facts }: { readonly id: TableId; readonly facts: LabFacts }) {
  const { reference } = useLab((state) => state.comparison);
  const summary = useShownSummary(1);
  const isBehind = useIsBehind(summary);
  const table = useMemo(
    () => (summary === null ? null : buildTable(id, summary, facts, reference)),
    [id, summary, facts, reference],
  );
  if (summary === null || table === null) return null;
  return (
    <section className={classes('figures')} aria-busy={isBehind} data-table={id}>
      <h2>{table.title}</h2>
      <AmountFigures key={id} table={table} summary={summary} facts={facts} />
    </section>
  );
}

/** Every number as a table, one table at a time. */
export function DataTab({ facts }: { readonly facts: LabFacts }) {
  const { words } = facts;
  const reference = useLab(({ comparison }) => facts.nameOf(comparison.reference));
  const wanted = useLab(({ dataTable }) => dataTable);
  const hasNumbers = useLab(({ run }) => run.kind !== 'idle');
  const hasOver = useLab(({ run, comparison }) => {
    const setUps = summaryOf(run)?.setUps ?? [];
    return setUps.length > 1 && setUps.includes(comparison.reference);
  });
  const offered = tableIds.filter((id) => hasOver || id !== 'profitLead');
  const chosen = wanted === 'profitLead' && !hasOver ? 'figures' : wanted;
  const choices: readonly Choice<'figures' | TableId>[] = [
    { id: 'figures', name: words.t('figures.all') },
    ...offered.map((id) => ({ id, name: tableTitle(id, words, reference) })),
  ];
  return (
    <>
      {hasNumbers && (
        <p className={classes('which')}>
          <span>{words.t('data.table')}</span>
          <Picker
            label={words.t('data.table')}
            look="boxed"
            choices={choices}
            chosen={chosen}
            onChoose={(dataTable) => {
              useLab.setState({ dataTable });
            }}
          />
        </p>
      )}
      {chosen === 'figures' ? (
        <KeyFigures facts={facts} metrics={metricIds} canSort />
      ) : (
        <ChosenTable id={chosen} facts={facts} />
      )}
    </>
  );
}
