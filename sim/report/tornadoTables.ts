import { columnOf, partsOf, type Quantity } from '../experiments/quantity.ts';
import type { LivedStudy } from '../experiments/study.ts';
import { tornadoOf } from '../experiments/tornado.ts';
import type { VariedRange } from '../experiments/variedRanges.ts';
import { metricIds } from '../metrics/codebook.ts';
import type { Cell } from './csv.ts';
import { tableColumn, tableColumns, type ExperimentTable } from './experimentTables.ts';
import { levelTable, worldTable, type NamedPoints } from './pointTables.ts';
import { effectCells, effectColumns } from './waterfallTables.ts';

/** Columns of experiments over ranges. */
export const rangeColumns = {
  path: tableColumn('path', 'text', 'path of the number that is varied', 'jalur bilangan yang divariasikan'),
  low: tableColumn('low', 'of the control', 'lower end of its range', 'batas bawah rentangnya'),
  high: tableColumn('high', 'of the control', 'upper end of its range', 'batas atas rentangnya'),
  source: tableColumn(
    'source',
    'text',
    'what the range rests on: given, a row of the evidence table, or assumed',
    'dasar rentang itu: given (diberikan), baris tabel bukti, atau assumed (asumsi)',
  ),
  reference: tableColumn(
    'reference',
    'text',
    'the set-up that is subtracted; empty: the set-up by itself',
    'susunan saluran pengurang; kosong: susunan itu sendiri',
  ),
} as const;

/** What each number does alone at either end of its range, and the worlds it was seen in. */
export function tornadoTables(
  scenario: string,
  ranges: readonly VariedRange[],
  quantity: Quantity,
  lived: LivedStudy,
): readonly ExperimentTable[] {
  const end = tableColumn(
    'end',
    'text',
    'which end of the range: low or high',
    'ujung rentang: low atau high',
  );
  const value = tableColumn('value', 'of the control', 'the number there', 'bilangannya di ujung itu');
  const base = tableColumn(
    'base',
    'of the control',
    'the number in the scenario as it is',
    'bilangannya dalam skenario apa adanya',
  );
  const points: NamedPoints = {
    scenario,
    columns: [rangeColumns.path, value],
    cells: (point) => {
      const range = ranges[Math.ceil(point / 2) - 1];
      return point === 0 || range === undefined
        ? [null, null]
        : [range.path, point % 2 === 1 ? range.low : range.high];
    },
  };
  return [
    {
      name: 'tornado.csv',
      meaning: {
        en: 'what each number alone changes at either end of its range, paired by replication',
        id: 'perubahan oleh tiap bilangan sendirian di kedua ujung rentangnya, berpasangan per simulasi',
      },
      columns: [
        ...[tableColumns.scenario, rangeColumns.path, end, value, base, rangeColumns.source],
        ...[tableColumns.setUp, rangeColumns.reference, ...effectColumns],
      ],
      rows: rows(scenario, ranges, quantity, lived),
    },
    levelTable('points.csv', points, lived),
    worldTable(points, lived),
  ];
}

function* rows(
  scenario: string,
  ranges: readonly VariedRange[],
  quantity: Quantity,
  { figures }: LivedStudy,
): Generator<readonly Cell[]> {
  for (const part of partsOf(quantity))
    for (const metric of metricIds)
      for (const { range, low, high } of tornadoOf(ranges, figures, part, metric))
        for (const [end, effect] of Object.entries({ low, high }))
          yield [
            ...[scenario, range.path, end, end === 'low' ? range.low : range.high, range.value],
            ...[range.source, part.setUp, part.reference],
            ...effectCells(metric, effect),
          ];
}

/** The rows of a quantity at every point, such as a difference between two set-ups. */
export function* quantityRows(
  points: NamedPoints,
  quantity: Quantity,
  { figures }: LivedStudy,
): Generator<readonly Cell[]> {
  for (const [at, own] of figures.entries())
    for (const metric of metricIds)
      yield [
        ...[points.scenario, at + 1, ...points.cells(at), quantity.setUp, quantity.reference],
        ...effectCells(metric, columnOf(own, quantity, metric)),
      ];
}
