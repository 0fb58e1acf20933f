import type { VariedRange } from '../experiments/variedRanges.ts';
import type { Cell } from './csv.ts';
import { tableColumn, tableColumns, type ExperimentTable } from './experimentTables.ts';
import { rangeColumns } from './tornadoTables.ts';

/** Which values stand at each point, one a line: a column for each would make the other tables too wide. */
export function settingsTable(
  scenario: string,
  ranges: readonly VariedRange[],
  values: readonly (readonly number[])[],
): ExperimentTable {
  return {
    name: 'settings.csv',
    meaning: {
      en: 'the values that are set at each point, to be joined by the column point',
      id: 'nilai yang diatur di tiap titik, digabungkan lewat kolom point',
    },
    columns: [
      ...[tableColumns.scenario, tableColumns.point, rangeColumns.path],
      tableColumn('value', 'of the control', 'value set at this path', 'nilai yang diatur pada jalur ini'),
    ],
    rows: rows(scenario, ranges, values),
  };
}

function* rows(
  scenario: string,
  ranges: readonly VariedRange[],
  values: readonly (readonly number[])[],
): Generator<readonly Cell[]> {
  for (const [point, own] of values.entries())
    for (const [at, { path }] of ranges.entries()) yield [scenario, point + 1, path, own[at] ?? null];
}
