import { codebook, metricIds } from '../metrics/codebook.ts';
import { estimateColumn } from '../metrics/createFigures.ts';
import type { LivedStudy } from '../experiments/study.ts';
import type { PathValue } from '../scenario/setPath.ts';
import type { Estimate } from '../metrics/summary.ts';
import type { Cell } from './csv.ts';
import {
  estimateColumns,
  tableColumn,
  tableColumns,
  type ExperimentTable,
  type TableColumn,
} from './experimentTables.ts';
import { estimateCells } from './summaryRows.ts';

/** The points of an experiment as its tables name them. */
export interface NamedPoints {
  /** Id of the scenario. */
  readonly scenario: string;
  /** What tells a point from another, beside its number; none where there is only one. */
  readonly columns: readonly TableColumn[];
  /** The cells of those columns. @param point from 0 */
  readonly cells: (point: number) => readonly Cell[];
}

/** A column for each path that has another value at each point. @param values of a path, which tell numbers from words */
export function settingColumns(
  varied: readonly { readonly path: string; readonly values: readonly PathValue[] }[],
): readonly TableColumn[] {
  return varied.map(({ path, values }) => {
    const column = tableColumn(
      ...([path, 'of the control', 'value set at this path', 'nilai yang diatur pada jalur ini'] as const),
    );
    return values.every((value) => typeof value === 'number') ? column : { ...column, type: 'text' };
  });
}

/** A value that was set, as a cell. */
export function settingCell(value: PathValue): Cell {
  if (typeof value === 'number' || typeof value === 'string') return value;
  return JSON.stringify(value);
}

/** The cells of an estimate, in the order of estimateColumns. */
export const numberCells = (estimate: Estimate): readonly Cell[] => {
  const { n, mean, stdError, ciLow, ciHigh, note } = estimateCells(estimate);
  return [n, mean, stdError, ciLow, ciHigh, note];
};

/** The columns that say which point a row is about. */
export const whereColumns = ({ columns }: NamedPoints): readonly TableColumn[] => [
  tableColumns.scenario,
  tableColumns.point,
  ...columns,
];

export const whereCells = ({ scenario, cells }: NamedPoints, point: number): readonly Cell[] => [
  scenario,
  point + 1,
  ...cells(point),
];

/** Every metric of every world of every point, with its interval. @param name file name */
export function levelTable(name: string, points: NamedPoints, lived: LivedStudy): ExperimentTable {
  const { setUp, metric, unit } = tableColumns;
  return {
    name,
    meaning: {
      en: 'every metric of every set-up at every point, with its 95% interval',
      id: 'semua metrik tiap susunan saluran di setiap titik, dengan selang kepercayaan 95%',
    },
    columns: [...whereColumns(points), setUp, metric, unit, ...estimateColumns],
    rows: levelRows(points, lived),
  };
}

/** Every metric of every single world. */
export function worldTable(points: NamedPoints, lived: LivedStudy): ExperimentTable {
  const { setUp, replication, seed, metric, unit, value, note } = tableColumns;
  return {
    name: 'replications.csv',
    meaning: { en: 'every metric of every single world', id: 'semua metrik dari tiap dunia' },
    columns: [...whereColumns(points), setUp, replication, seed, metric, unit, value, note],
    rows: worldRows(points, lived),
  };
}

function* levelRows(points: NamedPoints, { figures }: LivedStudy): Generator<readonly Cell[]> {
  for (const [at, own] of figures.entries()) {
    const where = whereCells(points, at);
    for (const setUp of own.setUps)
      for (const metric of metricIds)
        yield [
          ...where,
          ...[setUp, metric, codebook[metric].unit],
          ...numberCells(estimateColumn(own.column(setUp, metric))),
        ];
  }
}

function* worldRows(points: NamedPoints, lived: LivedStudy): Generator<readonly Cell[]> {
  for (const { point, figures } of lived.items) {
    const where = whereCells(points, point);
    const seed = lived.points[point]?.plan.seed ?? '';
    for (const { setUp, metrics } of figures.worlds)
      for (const metric of metricIds) {
        const measured = metrics[metric];
        const isValue = measured.kind === 'value';
        yield [
          ...where,
          ...[setUp, figures.replication + 1, seed, metric, codebook[metric].unit],
          isValue ? measured.value : null,
          isValue ? null : measured.reason,
        ];
      }
  }
}
