import type { ReactNode } from 'react';
import type { Hunt } from '../../../stores/shopperStore.ts';
import { SetUpTile } from '../../../parts/SetUpTile.tsx';
import { classesOf } from '../../../theme/classesOf.ts';
import { CellLink } from '../CellLink.tsx';
import type { AmountTable } from './amounts/amountTable.ts';
import { SaveAmounts } from './amounts/SaveAmounts.tsx';
import { useCellKeys } from '../useCellKeys.ts';
import type { LabFacts } from '../useLabFacts.ts';
import sheet from './barTable.module.css';

const classes = classesOf(sheet);

interface BarTableProps {
  readonly facts: LabFacts;
  readonly table: AmountTable;
  readonly setUps: readonly string[];
  /** Rows from the first that are shown; the others are too small to read. */
  readonly mostRows?: number;
  /** One sentence that says it. */
  readonly sentence: string;
  /** Whether it says what a press on a number does; once in a view is enough. */
  readonly tellsLinks?: boolean;
  /** A drawing of the same amounts, above the table. */
  readonly above?: ReactNode;
}

interface AmountProps {
  readonly facts: LabFacts;
  readonly value: number | null;
  readonly format: (value: number) => string;
  readonly name: string;
  readonly hunt: Hunt | null;
}

/** A number; a link where somebody counts in it. */
function Amount({ facts, value, format, name, hunt }: AmountProps) {
  if (value === null) return '–';
  const text = format(value);
  if (hunt === null || value === 0) return text;
  const label = facts.words.t('hunt.behind', { value: text, name, setUp: facts.nameOf(hunt.setUp) });
  return <CellLink text={text} label={label} hunt={hunt} />;
}

/**
 * Parts of a whole for every set-up: bars from zero on one scale with their numbers, in a table, so that what is drawn can be read as it
 * is. Amounts below zero have hollow bars.
 */
export function BarTable(props: BarTableProps) {
  const { facts, table, setUps, mostRows = Infinity, sentence, tellsLinks = true, above } = props;
  const { title, note, rowsAre, factor, format } = table;
  const { looks, nameOf } = facts;
  const { t } = facts.words;
  const rows = table.rows.slice(0, mostRows).map((row) => {
    const values = setUps.map((id): readonly [string, number | null] => {
      const amount = row.amounts[id] ?? null;
      return [id, amount === null ? null : amount.mean * factor];
    });
    return { ...row, values: Object.fromEntries(values) };
  });
  const sizes = rows
    .filter(({ isTotal }) => isTotal !== true)
    .flatMap(({ values }) => setUps.map((id) => Math.abs(values[id] ?? 0)));
  const largest = Math.max(...sizes, Number.MIN_VALUE);
  const cellKeys = useCellKeys();
  const linked = rows.filter(({ huntIn }) => huntIn !== undefined).length;
  return (
    <section className={classes('part')}>
      <h2>{title}</h2>
      <p className={classes('subtitle')}>{note}</p>
      {sentence !== '' && (
        <p className={classes('sentence')} data-sentence={table.id}>
          {sentence}
        </p>
      )}
      {above}
      {tellsLinks && linked > 0 && (
        <p className={classes('subtitle')}>
          {t('hunt.underlined')} {linked < rows.length && t('hunt.others')} {t('hunt.keys')}
        </p>
      )}
      <div className={classes('scroll')} role="region" aria-label={title} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{rowsAre}</th>
              {setUps.map((id) => {
                const look = looks.get(id);
                return (
                  <th key={id} scope="col">
                    <span className={classes('setUp')}>
                      {look !== undefined && <SetUpTile look={look} />}
                      {nameOf(id)}
                    </span>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody {...cellKeys}>
            {rows.map(({ id: row, name, values, isTotal = false, huntIn }) => (
              <tr key={row} className={classes(isTotal && 'total')} data-row={row}>
                <th scope="row">{name}</th>
                {setUps.map((id) => (
                  <td key={id} data-value={values[id] ?? undefined}>
                    <span className={classes('cell')}>
                      <span className={classes('number')}>
                        <Amount
                          facts={facts}
                          value={values[id] ?? null}
                          format={format}
                          name={name}
                          hunt={huntIn?.(id) ?? null}
                        />
                      </span>
                      <span className={classes('track')} aria-hidden="true">
                        {!isTotal && (
                          <span
                            className={classes('bar', (values[id] ?? 0) < 0 && 'below')}
                            style={{
                              width: `${(100 * Math.abs(values[id] ?? 0)) / largest}%`,
                              color: looks.get(id)?.colour,
                            }}
                          />
                        )}
                      </span>
                    </span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.some(({ values }) => setUps.some((id) => (values[id] ?? null) === null)) && (
        <p className={classes('subtitle')}>{t('figures.nothingToCount')}</p>
      )}
      <SaveAmounts title={title} build={() => table} words={facts.words} />
    </section>
  );
}
