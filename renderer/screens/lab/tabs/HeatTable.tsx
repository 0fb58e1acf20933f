import { ArrowRight } from 'lucide-react';
import { useState, type KeyboardEvent } from 'react';
import { Button } from 'react-aria-components';
import { channelIcons } from '../../../parts/channelIcons.ts';
import { SetUpTile } from '../../../parts/SetUpTile.tsx';
import { classesOf } from '../../../theme/classesOf.ts';
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
  readonly crossings: readonly Crossing[];
  /** The strongest shade stands for this. */
  readonly most: number;
  readonly format: (value: number) => string;
  /** Opens a shopper behind a cell that is not empty; row by its id. */
  readonly onOpen: (row: string, crossing: Crossing) => void;
}

/** 0: nothing; 1..5: the shades. */
function shadeOf(value: number, most: number): number {
  return value <= 0 || most <= 0 ? 0 : Math.min(LEVELS, 1 + Math.floor((value / most) * LEVELS * 0.999));
}

const ways: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The nearest filled cell in the direction of an arrow key, in the same row or column; null where there is none. */
function nextCell(cell: string, key: string, filled: readonly string[]): string | null {
  const way = ways[key];
  if (way === undefined) return null;
  const [row = 0, at = 0] = cell.split(' ').map(Number);
  const far = 40;
  for (let step = 1; step < far; step += 1) {
    const next = `${row + way[0] * step} ${at + way[1] * step}`;
    if (filled.includes(next)) return next;
  }
  return null;
}

/** Kinds of data by channels crossed, each cell its number on a shade; a table, so it reads as one. */
export function HeatTable(props: HeatTableProps) {
  const { facts, setUp, total, rows, totals, totalName, crossings, most, format, onOpen } = props;
  const { looks, nameOf, words, document } = facts;
  const look = looks.get(setUp);
  const { channels } = document.base;
  const [active, setActive] = useState<string | null>(null);
  const filled = rows.flatMap(({ values }, row) =>
    values.flatMap((value, at) => (value > 0 ? [`${row} ${at}`] : [])),
  );
  const [first] = filled;
  /** Arrows go to the next cell that has something in it. */
  const move = (event: KeyboardEvent<HTMLElement>): void => {
    const cell = event.target instanceof HTMLElement ? event.target.dataset['cell'] : undefined;
    const next = cell === undefined ? null : nextCell(cell, event.key, filled);
    if (next === null) return;
    event.preventDefault();
    setActive(next);
    event.currentTarget.querySelector<HTMLElement>(`[data-cell="${next}"]`)?.focus();
  };
  return (
    <section className={classes('map')}>
      <h3>
        {look !== undefined && <SetUpTile look={look} />}
        {nameOf(setUp)}
        <span className={classes('sum')}>{total}</span>
      </h3>
      <div className={classes('scroll')} role="region" aria-label={nameOf(setUp)} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <td />
              {crossings.map(({ from, to }) => {
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
          <tbody onKeyDownCapture={move}>
            {rows.map(({ id, name, values }, row) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                {values.map((value, at) => (
                  <td key={at} className={classes('cell')} data-shade={shadeOf(value, most)}>
                    {value > 0 ? (
                      <Button
                        className={classes('open')}
                        data-cell={`${row} ${at}`}
                        excludeFromTabOrder={`${row} ${at}` !== (active ?? first)}
                        aria-label={words.t('friction.behind', { value: format(value), kind: name })}
                        onPress={() => {
                          const crossing = crossings[at];
                          if (crossing !== undefined) onOpen(id, crossing);
                        }}
                      >
                        {format(value)}
                      </Button>
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
                <td key={at}>{format(value)}</td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
    </section>
  );
}
