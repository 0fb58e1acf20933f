import type { Trajectory } from '../experiments/morris.ts';
import { partsOf, type Quantity } from '../experiments/quantity.ts';
import { screeningOf } from '../experiments/screening.ts';
import type { LivedStudy } from '../experiments/study.ts';
import type { VariedRange } from '../experiments/variedRanges.ts';
import { codebook, metricIds } from '../metrics/codebook.ts';
import type { Cell } from './csv.ts';
import { estimateColumns, tableColumn, tableColumns, type ExperimentTable } from './experimentTables.ts';
import { levelTable, numberCells, worldTable, type NamedPoints } from './pointTables.ts';
import { settingsTable } from './settingsTable.ts';
import { rangeColumns } from './tornadoTables.ts';

const statistic = tableColumn(
  'statistic',
  'text',
  'mu: mean elementary effect, for a move through the whole range; muStar: mean of their sizes; sigma: their standard deviation. n counts trajectories, and the interval is over them (of sigma by the jackknife)',
  'mu: rata-rata efek elementer, untuk pergeseran di seluruh rentang; muStar: rata-rata besarnya; sigma: simpangan bakunya. n menghitung lintasan, dan selangnya atas lintasan (untuk sigma dengan jackknife)',
);
const trajectory = tableColumn(
  'trajectory',
  'number',
  'number of the trajectory, from 1',
  'nomor lintasan, mulai 1',
);

const none = { kind: 'none', reason: 'noRuns' } as const;

/** Which numbers matter, and which do so alone. */
export function morrisTables(
  scenario: string,
  ranges: readonly VariedRange[],
  trajectories: readonly Trajectory[],
  { quantity, lived }: { readonly quantity: Quantity; readonly lived: LivedStudy },
): readonly ExperimentTable[] {
  const length = ranges.length + 1;
  const points: NamedPoints = {
    ...{ scenario, columns: [trajectory] },
    cells: (point) => [Math.floor(point / length) + 1],
  };
  const { path, low, high, source, reference } = rangeColumns;
  const { setUp, metric, unit } = tableColumns;
  return [
    {
      name: 'morris.csv',
      meaning: {
        en: 'how strongly each number moves every metric, alone and together with others (Morris 1991)',
        id: 'seberapa kuat tiap bilangan menggerakkan tiap metrik, sendiri dan bersama yang lain (Morris 1991)',
      },
      columns: [
        ...[tableColumns.scenario, path, low, high, source, setUp, reference],
        ...[metric, unit, statistic, ...estimateColumns],
      ],
      rows: rows(scenario, ranges, trajectories, { quantity, lived }),
    },
    settingsTable(
      scenario,
      ranges,
      trajectories.flatMap((one) => one.points),
    ),
    levelTable('points.csv', points, lived),
    worldTable(points, lived),
  ];
}

function* rows(
  scenario: string,
  ranges: readonly VariedRange[],
  trajectories: readonly Trajectory[],
  { quantity, lived }: { readonly quantity: Quantity; readonly lived: LivedStudy },
): Generator<readonly Cell[]> {
  for (const part of partsOf(quantity))
    for (const metric of metricIds) {
      const screened = screeningOf(ranges, trajectories, lived.figures, { quantity: part, metric });
      for (const [at, { path, low, high, source }] of ranges.entries())
        for (const name of ['mu', 'muStar', 'sigma'] as const)
          yield [
            ...[scenario, path, low, high, source, part.setUp, part.reference],
            ...[metric, codebook[metric].unit, name, ...numberCells(screened[at]?.[name] ?? none)],
          ];
    }
}
