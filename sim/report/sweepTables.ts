import type { LivedPoint } from '../experiments/livePoints.ts';
import type { ExperimentPoint } from '../experiments/sweepPoints.ts';
import type { Variation } from '../experiments/variation.ts';
import { codebook, metricIds } from '../metrics/codebook.ts';
import { estimateColumn, type Figures } from '../metrics/createFigures.ts';
import { compareSetUps } from '../metrics/differences.ts';
import type { Estimate } from '../metrics/summary.ts';
import type { PathValue } from '../scenario/setPath.ts';
import type { Cell } from './csv.ts';
import { estimateColumns, tableColumns, type ExperimentTable, type TableColumn } from './experimentTables.ts';
import { estimateCells } from './summaryRows.ts';

/** A sweep as it was lived, whole or in part. */
export interface LivedSweep {
  /** Id of the scenario. */
  readonly scenario: string;
  readonly variations: readonly Variation[];
  readonly points: readonly ExperimentPoint[];
  /** The numbers of every point. */
  readonly figures: readonly Figures[];
  readonly items: readonly LivedPoint[];
}

/** A value that was set, as a cell. */
export function settingCell(value: PathValue): Cell {
  if (typeof value === 'number' || typeof value === 'string') return value;
  return JSON.stringify(value);
}

/** The tables of a sweep: levels, paired differences between set-ups, what the values change, and single worlds. */
export function sweepTables(sweep: LivedSweep): readonly ExperimentTable[] {
  const { scenario, point, setUp, reference, replication, seed, metric, unit, value, verdict, note } =
    tableColumns;
  const varied = sweep.variations.map(({ path }): TableColumn => {
    return {
      name: path,
      unit: 'of the control',
      meaning: { en: 'value set at this path', id: 'nilai yang diatur pada jalur ini' },
    };
  });
  const where = [scenario, point, ...varied];
  return [
    {
      name: 'sweep.csv',
      meaning: {
        en: 'every metric of every set-up at every point, with its 95% interval',
        id: 'semua metrik tiap susunan saluran di setiap titik, dengan selang kepercayaan 95%',
      },
      columns: [...where, setUp, metric, unit, ...estimateColumns],
      rows: levelRows(sweep),
    },
    {
      name: 'differences.csv',
      meaning: {
        en: 'set-up minus reference at the same point, paired by replication',
        id: 'susunan saluran dikurangi pembandingnya di titik yang sama, berpasangan per ulangan',
      },
      columns: [...where, setUp, reference, metric, unit, verdict, ...estimateColumns],
      rows: differenceRows(sweep),
    },
    {
      name: 'effects.csv',
      meaning: {
        en: 'every point minus the first point in the same set-up, paired by replication: what the values change',
        id: 'setiap titik dikurangi titik pertama dalam susunan saluran yang sama, berpasangan per ulangan: apa yang diubah oleh nilai itu',
      },
      columns: [...where, setUp, metric, unit, verdict, ...estimateColumns],
      rows: effectRows(sweep),
    },
    {
      name: 'replications.csv',
      meaning: { en: 'every metric of every single world', id: 'semua metrik dari tiap dunia' },
      columns: [...where, setUp, replication, seed, metric, unit, value, note],
      rows: worldRows(sweep),
    },
  ];
}

const whereCells = ({ scenario, points }: LivedSweep, at: number): readonly Cell[] => [
  scenario,
  at + 1,
  ...(points[at]?.settings ?? []).map(settingCell),
];

const numbers = (estimate: Estimate): readonly Cell[] => {
  const { n, mean, stdError, ciLow, ciHigh, note } = estimateCells(estimate);
  return [n, mean, stdError, ciLow, ciHigh, note];
};

const setUpsAt = ({ points }: LivedSweep, at: number): readonly string[] =>
  (points[at]?.scenario.setUps ?? []).map(({ id }) => id);

function* levelRows(sweep: LivedSweep): Generator<readonly Cell[]> {
  for (const [at, figures] of sweep.figures.entries()) {
    const where = whereCells(sweep, at);
    for (const setUp of setUpsAt(sweep, at))
      for (const metric of metricIds)
        yield [
          ...where,
          ...[setUp, metric, codebook[metric].unit],
          ...numbers(estimateColumn(figures.column(setUp, metric))),
        ];
  }
}

function* differenceRows(sweep: LivedSweep): Generator<readonly Cell[]> {
  for (const [at, figures] of sweep.figures.entries()) {
    const where = whereCells(sweep, at);
    const setUps = setUpsAt(sweep, at);
    for (const [later, setUp] of setUps.entries())
      for (const reference of setUps.slice(0, later))
        for (const metric of metricIds) {
          const columns = [figures.column(setUp, metric), figures.column(reference, metric)] as const;
          const { estimate, verdict } = compareSetUps(metric, ...columns);
          yield [...where, setUp, reference, metric, codebook[metric].unit, verdict, ...numbers(estimate)];
        }
  }
}

function* effectRows(sweep: LivedSweep): Generator<readonly Cell[]> {
  const [first] = sweep.figures;
  if (first === undefined) return;
  const known = setUpsAt(sweep, 0);
  for (const [at, figures] of sweep.figures.entries()) {
    if (at === 0) continue;
    const where = whereCells(sweep, at);
    for (const setUp of setUpsAt(sweep, at).filter((id) => known.includes(id)))
      for (const metric of metricIds) {
        const columns = [figures.column(setUp, metric), first.column(setUp, metric)] as const;
        const { estimate, verdict } = compareSetUps(metric, ...columns);
        yield [...where, setUp, metric, codebook[metric].unit, verdict, ...numbers(estimate)];
      }
  }
}

function* worldRows(sweep: LivedSweep): Generator<readonly Cell[]> {
  for (const { point, figures } of sweep.items) {
    const where = whereCells(sweep, point);
    const seed = sweep.points[point]?.scenario.seed ?? '';
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
