import type { Text } from '../units.ts';
import { about, type ColumnText } from './column.ts';
import { inPieces, writeHeader, writeRow, type Cell, type CsvDialect } from './csv.ts';

/** A column of an experiment's table, and what it holds. */
export interface TableColumn extends ColumnText {
  readonly name: string;
}

/** @param unit also says of which type the cells are, as in column.ts */
export function tableColumn(name: string, unit: string, en: string, id: string): TableColumn {
  return { name, ...about(unit, en, id) };
}

/** A table of an experiment; the columns may depend on what was varied. */
export interface ExperimentTable {
  /** File name, such as `sweep.csv`. */
  readonly name: string;
  readonly meaning: Text;
  readonly columns: readonly TableColumn[];
  /** Cells in the order of the columns. */
  readonly rows: Iterable<readonly Cell[]>;
}

/** The table as CSV, in pieces. */
export function* writeTable({ columns, rows }: ExperimentTable, dialect: CsvDialect): Generator<string> {
  yield* inPieces(linesOf(columns, rows, dialect));
}

function* linesOf(
  columns: readonly TableColumn[],
  rows: Iterable<readonly Cell[]>,
  dialect: CsvDialect,
): Generator<string> {
  const names = columns.map(({ name }) => name);
  yield writeHeader(names, dialect);
  for (const row of rows) yield writeRow(row, dialect);
}

/** Columns that several tables have. */
export const tableColumns = {
  scenario: tableColumn('scenario', 'text', 'id of the scenario', 'id skenario'),
  point: tableColumn(
    'point',
    'number',
    'number of the combination of values, from 1',
    'nomor kombinasi nilai, mulai 1',
  ),
  setUp: tableColumn('setUp', 'text', 'id of the set-up of channels', 'id susunan saluran'),
  reference: tableColumn(
    'reference',
    'text',
    'id of the set-up it is compared with',
    'id susunan saluran pembandingnya',
  ),
  replication: tableColumn(
    'replication',
    'number',
    'number of the replication, from 1: the same shoppers and luck in every set-up and at every point of the same seed',
    'nomor simulasi, mulai 1: pembelanja dan keberuntungan yang sama di setiap susunan saluran dan di setiap titik dengan benih acak yang sama',
  ),
  seed: tableColumn('seed', 'text', 'random seed', 'benih acak'),
  metric: tableColumn('metric', 'text', 'what is measured; see below', 'yang diukur; lihat di bawah'),
  unit: tableColumn('unit', 'text', 'unit of the numbers in this row', 'satuan angka pada baris ini'),
  value: tableColumn('value', 'of the row', 'value in this world', 'nilai di dunia ini'),
  verdict: tableColumn(
    'verdict',
    'text',
    'higher or lower: the interval lies on one side of 0; same: all differences are exactly 0; undecided: cannot tell',
    'higher (lebih tinggi) atau lower (lebih rendah): seluruh selang di satu sisi 0; same: semua selisih tepat 0; undecided: belum dapat dipastikan',
  ),
  n: tableColumn('n', 'count', 'replications with a value', 'simulasi yang memberikan nilai'),
  mean: tableColumn('mean', 'of the row', 'mean over the replications', 'rata-rata semua simulasi'),
  stdError: tableColumn('stdError', 'of the row', 'standard error of the mean', 'galat baku rata-rata'),
  ciLow: tableColumn(
    'ciLow',
    'of the row',
    'lower end of the 95% confidence interval of the mean',
    'batas bawah selang kepercayaan 95% bagi rata-rata',
  ),
  ciHigh: tableColumn(
    'ciHigh',
    'of the row',
    'upper end of the same interval',
    'batas atas selang yang sama',
  ),
  note: tableColumn('note', 'text', 'why cells of this row are empty', 'alasan sel pada baris ini kosong'),
} as const;

/** The five columns of an estimate and its note, in the order of estimateCells. */
export const estimateColumns: readonly TableColumn[] = (
  ['n', 'mean', 'stdError', 'ciLow', 'ciHigh', 'note'] as const
).map((name) => tableColumns[name]);
