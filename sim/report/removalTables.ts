import { removalsOf } from '../experiments/removal.ts';
import type { LivedStudy } from '../experiments/study.ts';
import { codebook, metricIds } from '../metrics/codebook.ts';
import { estimateColumn } from '../metrics/createFigures.ts';
import type { Scenario, SetUp } from '../scenario/scenario.ts';
import type { Cell } from './csv.ts';
import { tableColumn, tableColumns, type ExperimentTable } from './experimentTables.ts';
import { levelTable, numberCells, worldTable } from './pointTables.ts';
import { effectCells, effectColumns } from './waterfallTables.ts';

const channel = tableColumn(
  'channel',
  'text',
  'the channel that is closed; empty for all',
  'saluran yang ditutup; kosong untuk semua',
);
const part = tableColumn(
  'part',
  'text',
  'effect: the set-up minus itself without the channel; sum: of all effects; whole: the set-up with all channels, which the sum need not be',
  'effect: susunan saluran dikurangi susunan yang sama tanpa saluran itu; sum: jumlah semua efek; whole: dengan semua saluran, yang tidak harus sama dengan jumlah itu',
);

/** What each channel of a set-up is needed for: the set-up less itself with that channel closed. */
export function removalTables(
  scenario: Scenario,
  setUp: SetUp,
  lived: LivedStudy,
): readonly ExperimentTable[] {
  const points = { scenario: scenario.id, columns: [], cells: () => [] };
  return [
    {
      name: 'removal.csv',
      meaning: {
        en: 'what each channel adds to the others: removal effects, paired by replication',
        id: 'tambahan tiap saluran pada saluran lain: efek penghapusan, berpasangan per simulasi',
      },
      columns: [tableColumns.scenario, tableColumns.setUp, channel, part, ...effectColumns],
      rows: removalRows(scenario, setUp, lived),
    },
    levelTable('worlds.csv', points, lived),
    worldTable(points, lived),
  ];
}

function* removalRows(scenario: Scenario, setUp: SetUp, { figures }: LivedStudy): Generator<readonly Cell[]> {
  const [all] = figures;
  if (all === undefined) return;
  for (const metric of metricIds) {
    const { whole, effects, sum } = removalsOf(setUp, all, metric);
    const where = [scenario.id, setUp.id];
    for (const [at, effect] of effects.entries())
      yield [...where, setUp.channels[at] ?? '', 'effect', ...effectCells(metric, effect)];
    yield [...where, null, 'sum', ...effectCells(metric, sum)];
    const level = numberCells(estimateColumn(whole));
    yield [...where, null, 'whole', metric, codebook[metric].unit, null, ...level];
  }
}
