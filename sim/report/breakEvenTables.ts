import { searchOutcome, type Search } from '../experiments/breakEvenStudy.ts';
import type { LivedStudy } from '../experiments/study.ts';
import type { Cell } from './csv.ts';
import { tableColumn, tableColumns, type ExperimentTable, type TableColumn } from './experimentTables.ts';
import { levelTable, settingColumns, whereColumns, worldTable, type NamedPoints } from './pointTables.ts';
import { quantityRows, rangeColumns } from './tornadoTables.ts';
import { effectColumns } from './waterfallTables.ts';

const own: readonly TableColumn[] = [
  tableColumn(
    'outcome',
    'text',
    'found; none: the difference has one sign all over the range',
    'found: ditemukan; none: selisihnya bertanda sama di seluruh rentang',
  ),
  tableColumn(
    'value',
    'of the control',
    'where the mean difference crosses 0',
    'tempat rata-rata selisih melewati 0',
  ),
  tableColumn(
    'valueLow',
    'of the control',
    'lower end of its interval: from here on the difference cannot be told from 0; empty: beyond the range',
    'batas bawah selangnya: mulai di sini selisih tidak dapat dibedakan dari 0; kosong: di luar rentang',
  ),
  tableColumn(
    'valueHigh',
    'of the control',
    'upper end of the same interval; empty: beyond the range',
    'batas atas selang yang sama; kosong: di luar rentang',
  ),
  tableColumn(
    'signBelow',
    'sign',
    'sign of the difference below it: -1 or 1',
    'tanda selisih di bawahnya: -1 atau 1',
  ),
  tableColumn('signAbove', 'sign', 'sign of the difference above it', 'tanda selisih di atasnya'),
  tableColumn(
    'crossings',
    'count',
    'changes of sign that were seen; where there are several, the first is given',
    'banyaknya pergantian tanda yang terlihat; bila lebih dari satu, yang pertama yang dicantumkan',
  ),
];

/** Where a difference crosses 0, the difference at every value that was tried, and the worlds. */
export function breakEvenTables(search: Search, lived: LivedStudy): readonly ExperimentTable[] {
  const { scenario, range, quantity } = search;
  const { values } = searchOutcome(search, lived.figures);
  const points: NamedPoints = {
    scenario: scenario.id,
    columns: settingColumns([{ path: range.path, values }]),
    cells: (point) => [values[point] ?? null],
  };
  const { setUp, metric } = tableColumns;
  const { path, low, high, source, reference } = rangeColumns;
  return [
    {
      name: 'breakEven.csv',
      meaning: {
        en: 'the value at which the difference between two set-ups crosses 0, with its 95% interval',
        id: 'nilai saat selisih dua susunan saluran melewati 0, dengan selang kepercayaan 95%',
      },
      columns: [tableColumns.scenario, path, low, high, source, setUp, reference, metric, ...own],
      rows: [outcomeRow(search, lived)],
    },
    {
      name: 'differences.csv',
      meaning: {
        en: 'the difference at every value that was tried, paired by replication',
        id: 'selisih di setiap nilai yang dicoba, berpasangan per simulasi',
      },
      columns: [...whereColumns(points), setUp, reference, ...effectColumns],
      rows: quantityRows(points, quantity, lived),
    },
    levelTable('points.csv', points, lived),
    worldTable(points, lived),
  ];
}

function outcomeRow(search: Search, lived: LivedStudy): readonly Cell[] {
  const { scenario, range, quantity, metric } = search;
  const { found } = searchOutcome(search, lived.figures);
  const { path, low, high, source } = range;
  const where = [scenario.id, path, low, high, source, quantity.setUp, quantity.reference, metric];
  if (found.kind === 'none') return [...where, 'none', null, null, null, found.sign, found.sign, 0];
  const { value, below, above, crossings } = found;
  return [...where, 'found', value, found.low, found.high, below, above, crossings];
}
