import { useState } from 'react';
import type { ExperimentSummary } from '../../../../../sim/metrics/summary.ts';
import { formatPlain } from '../../../../i18n/numberFormat.ts';
import { Button } from '../../../../parts/Button.tsx';
import { SearchInput } from '../../../../parts/SearchInput.tsx';
import { classesOf } from '../../../../theme/classesOf.ts';
import { CellLink } from '../../CellLink.tsx';
import { sortedBy, type SortColumn, type Sorting } from '../../sortMetrics.ts';
import { SetUpHeads } from '../../SetUpHeads.tsx';
import { SortHead } from '../../SortHead.tsx';
import { useCellKeys } from '../../useCellKeys.ts';
import type { LabFacts } from '../../useLabFacts.ts';
import type { Amount, AmountRow, AmountTable } from './amountTable.ts';
import { SaveAmounts } from './SaveAmounts.tsx';
import { sortAmounts } from './sortAmounts.ts';
import sheet from '../../keyFigures.module.css';

const classes = classesOf(sheet);

/** Rows drawn at a time: more would keep the page busy too long. */
const PAGE_ROWS = 30;

/** More rows than this are searched rather than read through. */
const FEW_ROWS = 12;

interface CellProps {
  readonly amount: Amount | null;
  readonly row: AmountRow;
  readonly setUp: string;
  readonly table: AmountTable;
  readonly facts: LabFacts;
}

/** A mean above its interval; a link where somebody counts in it. */
function Cell({ amount, row, setUp, table, facts }: CellProps) {
  const { t } = facts.words;
  if (amount === null) return <td className={classes('number')}>–</td>;
  const { mean, low, high } = amount;
  const print = (value: number): string => table.format(value * table.factor);
  const hunt = mean === 0 ? null : (row.huntIn?.(setUp) ?? null);
  const text = print(mean);
  const label = t('hunt.behind', { value: text, name: row.name, setUp: facts.nameOf(setUp) });
  return (
    <td className={classes('number')} data-mean={mean}>
      {hunt === null ? text : <CellLink text={text} label={label} hunt={hunt} />}
      {low !== null && high !== null && (
        <span className={classes('unit')}>
          {t('figures.interval', { low: print(low), high: print(high) })}
        </span>
      )}
    </td>
  );
}

interface AmountFiguresProps {
  readonly table: AmountTable;
  readonly summary: ExperimentSummary;
  readonly facts: LabFacts;
}

/** A table of amounts that can be sorted and searched, a page of rows at a time; mount it anew for another table. */
export function AmountFigures({ table, summary, facts }: AmountFiguresProps) {
  const { words } = facts;
  const { t, language } = words;
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const [query, setQuery] = useState('');
  const [page, setPage] = useState(0);
  const cellKeys = useCellKeys();
  const wanted = query.trim().toLowerCase();
  const found = table.rows.filter(({ name }) => name.toLowerCase().includes(wanted));
  const rows = sorting === null ? found : sortAmounts(found, sorting, language);
  const pages = Math.max(1, Math.ceil(rows.length / PAGE_ROWS));
  const first = Math.min(page, pages - 1) * PAGE_ROWS;
  const isLong = table.rows.length > FEW_ROWS;
  const onSort = (column: SortColumn): void => {
    setSorting((before) => sortedBy(before, column));
    setPage(0);
  };
  const turn = (by: number) => () => {
    setPage(first / PAGE_ROWS + by);
  };
  return (
    <>
      <p className={classes('note')}>
        {table.note} {t('data.intervals')}{' '}
        {table.rows.some(({ huntIn }) => huntIn !== undefined) && `${t('hunt.underlined')} ${t('hunt.keys')}`}
      </p>
      <div className={classes('tools')}>
        {isLong && <SearchInput label={t('figures.search')} value={query} onChange={setQuery} />}
        <SaveAmounts title={table.title} build={() => table} words={words} />
      </div>
      <div className={classes('scroll')} role="region" aria-label={table.title} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <SortHead column="name" sorting={sorting} onSort={onSort} look="">
                {table.rowsAre}
              </SortHead>
              <SetUpHeads facts={facts} setUps={summary.setUps} sorting={sorting} onSort={onSort} />
            </tr>
          </thead>
          <tbody {...cellKeys}>
            {rows.slice(first, first + PAGE_ROWS).map((row) => (
              <tr key={row.id} data-row={row.id}>
                <th scope="row">{row.name}</th>
                {summary.setUps.map((id) => (
                  <Cell
                    key={id}
                    amount={row.amounts[id] ?? null}
                    row={row}
                    setUp={id}
                    table={table}
                    facts={facts}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length === 0 && (
        <p className={classes('note')}>
          {query === '' ? t('data.nothing') : t('figures.nothingFound', { query })}
        </p>
      )}
      {pages > 1 && (
        <div className={classes('tools')}>
          <Button look="quiet" isDisabled={first === 0} onPress={turn(-1)}>
            {t('data.before')}
          </Button>
          <span aria-live="polite">
            {t('data.page', {
              from: formatPlain(first + 1, language),
              to: formatPlain(Math.min(rows.length, first + PAGE_ROWS), language),
              of: formatPlain(rows.length, language),
            })}
          </span>
          <Button look="quiet" isDisabled={first + PAGE_ROWS >= rows.length} onPress={turn(1)}>
            {t('data.after')}
          </Button>
        </div>
      )}
    </>
  );
}
