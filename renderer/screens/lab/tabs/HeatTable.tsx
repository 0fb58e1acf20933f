import { ArrowRight } from 'lucide-react';
import { channelIcons } from '../../../parts/channelIcons.ts';
import { Button } from '../../../parts/Button.tsx';
import { SetUpTile } from '../../../parts/SetUpTile.tsx';
import { classesOf } from '../../../theme/classesOf.ts';
import { openShopperBehind } from '../../../stores/readShopper.ts';
import type { Hunt } from '../../../stores/shopperStore.ts';
import { CellLink } from '../CellLink.tsx';
import { useCellKeys } from '../useCellKeys.ts';
import type { LabFacts } from '../useLabFacts.ts';
import type { Crossing } from './crossings.ts';
import sheet from './heatTable.module.css';

const classes = classesOf(sheet);
const LEVELS = 5;

interface HeatTableProps {
  readonly facts: LabFacts;
  readonly setUp: string;
  /** What stands beside the set-up's name. */
  readonly total: string;
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly values: readonly number[];
  }[];
  readonly totals: readonly number[];
  readonly totalName: string;
  /** A column each; null: all other ways together. */
  readonly crossings: readonly (Crossing | null)[];
  /** The strongest shade stands for this. */
  readonly most: number;
  readonly format: (value: number) => string;
  /** Whom to look for behind a cell that is not empty; row by its id. */
  readonly huntAt: (row: string, crossing: Crossing | null) => Hunt;
  /** Behind the sum of a column, or of all of them. */
  readonly huntSum: (crossing: Crossing | null | 'all') => Hunt;
}

/** 0: nothing; 1..5: the shades. */
function shadeOf(value: number, most: number): number {
  return value <= 0 || most <= 0 ? 0 : Math.min(LEVELS, 1 + Math.floor((value / most) * LEVELS * 0.999));
}

/** Kinds of data by channels crossed, each cell its number on a shade; a table, so it reads as one. */
export function HeatTable(props: HeatTableProps) {
  const { facts, setUp, total, rows, totals, totalName, crossings, most, format, huntAt, huntSum } = props;
  const { looks, nameOf, words, document } = facts;
  const look = looks.get(setUp);
  const { channels } = document.base;
  const cellKeys = useCellKeys();
  const wayOf = (crossing: Crossing | null | undefined): string => {
    const [from, to] = [channels[crossing?.from ?? -1], channels[crossing?.to ?? -1]];
    if (from === undefined || to === undefined) return words.t('friction.others');
    return words.t('journey.way', { from: from.name[words.language], to: to.name[words.language] });
  };
  const spoken = (value: number, name: string, at: number): string =>
    words.t('hunt.behind', {
      value: format(value),
      name: `${name}: ${wayOf(crossings[at])}`,
      setUp: nameOf(setUp),
    });
  return (
    <section className={classes('map')}>
      <h3>
        {look !== undefined && <SetUpTile look={look} />}
        {nameOf(setUp)}
        {totals.some((value) => value > 0) ? (
          <Button
            look="link"
            aria-label={words.t('hunt.behind', { value: total, name: totalName, setUp: nameOf(setUp) })}
            onPress={() => {
              openShopperBehind(huntSum('all'));
            }}
          >
            {total}
          </Button>
        ) : (
          <span className={classes('sum')}>{total}</span>
        )}
      </h3>
      <div className={classes('scroll')} role="region" aria-label={nameOf(setUp)} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <td />
              {crossings.map((crossing) => {
                if (crossing === null)
                  return (
                    <th key="others" scope="col">
                      {words.t('friction.others')}
                    </th>
                  );
                const { from, to } = crossing;
                const [a, b] = [channels[from], channels[to]];
                if (a === undefined || b === undefined) return null;
                const From = channelIcons[a.kind];
                const To = channelIcons[b.kind];
                return (
                  <th key={`${from} ${to}`} scope="col">
                    <span className={classes('icons')} aria-hidden="true">
                      <From size={13} />
                      <ArrowRight size={10} />
                      <To size={13} />
                    </span>
                    <span>{a.name[words.language]}</span>{' '}
                    <span className={classes('to')}>
                      {words.t('friction.to', { channel: b.name[words.language] })}
                    </span>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody {...cellKeys}>
            {rows.map(({ id, name, values }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                {values.map((value, at) => (
                  <td key={at} className={classes('cell')} data-shade={shadeOf(value, most)}>
                    {value > 0 ? (
                      <CellLink
                        isFilling
                        text={format(value)}
                        label={spoken(value, name, at)}
                        hunt={huntAt(id, crossings[at] ?? null)}
                      />
                    ) : (
                      format(value)
                    )}
                  </td>
                ))}
              </tr>
            ))}
            <tr className={classes('all')}>
              <th scope="row">{totalName}</th>
              {totals.map((value, at) => (
                <td key={at}>
                  {value > 0 ? (
                    <CellLink
                      isFilling
                      text={format(value)}
                      label={spoken(value, totalName, at)}
                      hunt={huntSum(crossings[at] ?? null)}
                    />
                  ) : (
                    format(value)
                  )}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
    </section>
  );
}
