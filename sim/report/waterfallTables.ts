import { greedyOrderOf, worthOfSet } from '../experiments/greedyStudy.ts';
import type { LivedStudy } from '../experiments/study.ts';
import { waterfallOf, type LeverPath } from '../experiments/waterfall.ts';
import { codebook, metricIds, type MetricId } from '../metrics/codebook.ts';
import { subtractColumns, type ValueColumn } from '../metrics/columns.ts';
import { estimateEffect } from '../metrics/createFigures.ts';
import type { Cell } from './csv.ts';
import {
  estimateColumns,
  tableColumn,
  tableColumns,
  type ExperimentTable,
  type TableColumn,
} from './experimentTables.ts';
import { levelTable, numberCells, worldTable } from './pointTables.ts';

const { scenario, metric, unit, verdict } = tableColumns;
const text = (name: string, en: string, id: string): TableColumn => tableColumn(name, 'text', en, id);
const ends: readonly TableColumn[] = [
  text('from', 'id of the set-up the way begins with', 'id susunan saluran awal'),
  text('to', 'id of the set-up it leads to', 'id susunan saluran tujuan'),
];
const lever = text(
  'lever',
  'what the two set-ups differ in; empty for all of it together',
  'yang membedakan kedua susunan saluran; kosong untuk semuanya sekaligus',
);

/** The cells of an effect: unit, verdict and estimate. */
export function effectCells(of: MetricId, column: ValueColumn): readonly Cell[] {
  const { estimate, verdict: judged } = estimateEffect(column);
  return [of, codebook[of].unit, judged, ...numberCells(estimate)];
}

/** The columns for those cells. */
export const effectColumns: readonly TableColumn[] = [metric, unit, verdict, ...estimateColumns];

/** Levels and single worlds of all sets of levers that were lived. */
function worldTables({ scenario: { id } }: LeverPath, lived: LivedStudy): readonly ExperimentTable[] {
  const points = { scenario: id, columns: [], cells: () => [] };
  return [levelTable('sets.csv', points, lived), worldTable(points, lived)];
}

/** How the difference between two set-ups is shared out among the levers. */
export function waterfallTables(path: LeverPath, lived: LivedStudy): readonly ExperimentTable[] {
  const part = text(
    'part',
    'share: what the lever adds on average over all orders (Shapley); alone: added to the first set-up; last: what the second loses without it; total: second minus first, the sum of the shares',
    'share: tambahan rata-rata dari tuas itu atas semua urutan (Shapley); alone: ditambahkan ke susunan awal; last: yang hilang dari susunan tujuan tanpa tuas itu; total: tujuan dikurangi awal, jumlah semua share',
  );
  return [
    {
      name: 'waterfall.csv',
      meaning: {
        en: 'what each lever adds on the way from one set-up to another',
        id: 'tambahan dari tiap tuas dalam perjalanan dari satu susunan saluran ke susunan lain',
      },
      columns: [scenario, ...ends, lever, part, ...effectColumns],
      rows: waterfallRows(path, lived),
    },
    ...worldTables(path, lived),
  ];
}

function* waterfallRows(path: LeverPath, { figures }: LivedStudy): Generator<readonly Cell[]> {
  const [all] = figures;
  if (all === undefined) return;
  const where = [path.scenario.id, path.from.id, path.to.id];
  for (const id of metricIds) {
    const { total, shares, alone, last } = waterfallOf(path, all, id);
    for (const [part, columns] of Object.entries({ share: shares, alone, last }))
      for (const [at, column] of columns.entries())
        yield [...where, path.levers[at] ?? '', part, ...effectCells(id, column)];
    yield [...where, null, 'total', ...effectCells(id, total)];
  }
}

/** In which order the levers are best added, and what each step changes. */
export function greedyTables(
  path: LeverPath,
  by: { readonly metric: MetricId; readonly better: 'higher' | 'lower' },
  lived: LivedStudy,
): readonly ExperimentTable[] {
  const place = tableColumn(
    ...(['place', 'number'] as const),
    `place in the order, from 1; chosen by ${by.metric}, ${by.better} first`,
    `urutan, mulai 1; dipilih menurut ${by.metric}, ${by.better === 'higher' ? 'tertinggi' : 'terendah'} dulu`,
  );
  return [
    {
      name: 'greedy.csv',
      meaning: {
        en: 'what each lever adds to those before it, each taken where it adds most',
        id: 'tambahan tiap tuas pada tuas-tuas sebelumnya, masing-masing dipilih saat tambahannya terbesar',
      },
      columns: [scenario, ...ends, place, lever, ...effectColumns],
      rows: greedyRows(path, by, lived),
    },
    ...worldTables(path, lived),
  ];
}

function* greedyRows(
  path: LeverPath,
  by: { readonly metric: MetricId; readonly better: 'higher' | 'lower' },
  { figures }: LivedStudy,
): Generator<readonly Cell[]> {
  const column = (set: number, id: MetricId): ValueColumn =>
    worthOfSet(path, figures, set, id) ?? { values: [], reason: 'noRuns' };
  let taken = 0;
  for (const [at, { thing }] of greedyOrderOf(path, figures, by.metric, by.better).steps.entries()) {
    const next = taken | (1 << thing);
    for (const id of metricIds) {
      const gain = subtractColumns(column(next, id), column(taken, id));
      yield [
        ...[path.scenario.id, path.from.id, path.to.id, at + 1, path.levers[thing] ?? ''],
        ...effectCells(id, gain),
      ];
    }
    taken = next;
  }
}
