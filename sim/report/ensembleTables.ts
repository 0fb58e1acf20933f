import { ensembleOf } from '../experiments/ensemble.ts';
import type { Quantity } from '../experiments/quantity.ts';
import type { LivedStudy } from '../experiments/study.ts';
import type { VariedRange } from '../experiments/variedRanges.ts';
import { codebook, metricIds } from '../metrics/codebook.ts';
import type { Cell } from './csv.ts';
import { tableColumn, tableColumns, type ExperimentTable, type TableColumn } from './experimentTables.ts';
import { levelTable, whereColumns, worldTable, type NamedPoints } from './pointTables.ts';
import { settingsTable } from './settingsTable.ts';
import { quantityRows, rangeColumns } from './tornadoTables.ts';
import { effectColumns } from './waterfallTables.ts';

const drawCount = tableColumn('n', 'count', 'draws with a value', 'undian yang memberikan nilai');
const ends = (en: string, id: string): readonly TableColumn[] => [
  tableColumn('ciLow', 'of the row', `lower end of the 95% interval ${en}`, `batas bawah selang 95% ${id}`),
  tableColumn('ciHigh', 'of the row', 'upper end of the same interval', 'batas atas selang yang sama'),
];
const statistics = ['q0', 'q5', 'q50', 'q95', 'q100'] as const;

/** What a difference comes to over draws of all that is uncertain. */
export interface DrawnStudy {
  readonly scenario: string;
  readonly ranges: readonly VariedRange[];
  /** By draw, in the order of the ranges. */
  readonly values: readonly (readonly number[])[];
  readonly quantity: Quantity;
  readonly lived: LivedStudy;
}

/** In how many draws one set-up does better, what goes with it, and every draw. */
export function ensembleTables(drawn: DrawnStudy): readonly ExperimentTable[] {
  const { scenario, ranges, values, quantity, lived } = drawn;
  const points: NamedPoints = { scenario, columns: [], cells: () => [] };
  const { setUp, metric } = tableColumns;
  const { path, low, high, source, reference } = rangeColumns;
  return [
    {
      name: 'ensemble.csv',
      meaning: {
        en: 'in what share of the draws the set-up is higher than the reference, and how far apart the draws are',
        id: 'pada berapa bagian undian susunan itu lebih tinggi daripada pembandingnya, dan sejauh mana undian berbeda',
      },
      columns: [
        ...[tableColumns.scenario, setUp, reference, metric],
        tableColumn(
          'statistic',
          'text',
          'higher, lower, undecided: share of draws in which the paired interval lies above 0, below 0, neither; q0 to q100: quantiles of the mean differences of the draws, in the unit of the metric',
          'higher, lower, undecided: bagian undian dengan selang berpasangan di atas 0, di bawah 0, atau keduanya bukan; q0 sampai q100: kuantil rata-rata selisih tiap undian, dalam satuan metrik',
        ),
        tableColumns.unit,
        drawCount,
        tableColumns.value,
        ...ends('of the share (Wilson), empty for quantiles', 'bagian itu (Wilson), kosong untuk kuantil'),
      ],
      rows: shareRows(drawn),
    },
    {
      name: 'correlations.csv',
      meaning: {
        en: 'how far the difference rises with each number, over the draws (rank correlation)',
        id: 'sejauh mana selisih naik bersama tiap bilangan, atas semua undian (korelasi peringkat)',
      },
      columns: [
        ...[tableColumns.scenario, path, low, high, source, setUp, reference, metric, drawCount],
        tableColumn(
          'correlation',
          'index',
          'rank correlation of Spearman, -1 to 1',
          'korelasi peringkat Spearman, -1 sampai 1',
        ),
        ...ends('of the correlation', 'korelasi itu'),
      ],
      rows: correlationRows(drawn),
    },
    {
      name: 'draws.csv',
      meaning: {
        en: 'the difference in every draw, paired by replication',
        id: 'selisih di tiap undian, berpasangan per simulasi',
      },
      columns: [...whereColumns(points), setUp, reference, ...effectColumns],
      rows: quantityRows(points, quantity, lived),
    },
    settingsTable(scenario, ranges, values),
    levelTable('points.csv', points, lived),
    worldTable(points, lived),
  ];
}

function* shareRows({ scenario, ranges, values, quantity, lived }: DrawnStudy): Generator<readonly Cell[]> {
  for (const metric of metricIds) {
    const found = ensembleOf(ranges, values, lived.figures, { quantity, metric });
    const where = [scenario, quantity.setUp, quantity.reference, metric];
    const { higher, lower, undecided, quantiles } = found;
    for (const [name, { n, value, low, high }] of Object.entries({ higher, lower, undecided }))
      yield [...where, name, 'share', n, n === 0 ? null : value, low, high];
    for (const [at, name] of statistics.entries())
      yield [...where, name, codebook[metric].unit, higher.n, quantiles[at] ?? null, null, null];
  }
}

function* correlationRows({
  scenario,
  ranges,
  values,
  quantity,
  lived,
}: DrawnStudy): Generator<readonly Cell[]> {
  for (const metric of metricIds) {
    const { goesWith } = ensembleOf(ranges, values, lived.figures, { quantity, metric });
    for (const [at, { path, low, high, source }] of ranges.entries()) {
      const found = goesWith[at] ?? null;
      yield [
        ...[scenario, path, low, high, source, quantity.setUp, quantity.reference, metric],
        ...[found?.n ?? 0, found?.value ?? null, found?.low ?? null, found?.high ?? null],
      ];
    }
  }
}
