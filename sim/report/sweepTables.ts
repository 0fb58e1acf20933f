import type { LivedStudy } from '../experiments/study.ts';
import { codebook, metricIds } from '../metrics/codebook.ts';
import { compareSetUps } from '../metrics/differences.ts';
import type { Cell } from './csv.ts';
import { estimateColumns, tableColumns, type ExperimentTable } from './experimentTables.ts';
import {
  levelTable,
  numberCells,
  whereCells,
  whereColumns,
  worldTable,
  type NamedPoints,
} from './pointTables.ts';

/** The tables of a sweep: levels, paired differences between set-ups, what the values change, and single worlds. */
export function sweepTables(points: NamedPoints, lived: LivedStudy): readonly ExperimentTable[] {
  const { setUp, reference, metric, unit, verdict } = tableColumns;
  const where = whereColumns(points);
  return [
    levelTable('sweep.csv', points, lived),
    {
      name: 'differences.csv',
      meaning: {
        en: 'set-up minus reference at the same point, paired by replication',
        id: 'susunan saluran dikurangi pembandingnya di titik yang sama, berpasangan per simulasi',
      },
      columns: [...where, setUp, reference, metric, unit, verdict, ...estimateColumns],
      rows: differenceRows(points, lived),
    },
    {
      name: 'effects.csv',
      meaning: {
        en: 'every point minus the first point in the same set-up, paired by replication: what the values change',
        id: 'setiap titik dikurangi titik pertama dalam susunan saluran yang sama, berpasangan per simulasi: apa yang diubah oleh nilai itu',
      },
      columns: [...where, setUp, metric, unit, verdict, ...estimateColumns],
      rows: effectRows(points, lived),
    },
    worldTable(points, lived),
  ];
}

function* differenceRows(points: NamedPoints, { figures }: LivedStudy): Generator<readonly Cell[]> {
  for (const [at, own] of figures.entries()) {
    const where = whereCells(points, at);
    for (const [later, setUp] of own.setUps.entries())
      for (const reference of own.setUps.slice(0, later))
        for (const metric of metricIds) {
          const columns = [own.column(setUp, metric), own.column(reference, metric)] as const;
          const { estimate, verdict } = compareSetUps(metric, ...columns);
          yield [
            ...where,
            setUp,
            reference,
            metric,
            codebook[metric].unit,
            verdict,
            ...numberCells(estimate),
          ];
        }
  }
}

function* effectRows(points: NamedPoints, { figures }: LivedStudy): Generator<readonly Cell[]> {
  const [first] = figures;
  if (first === undefined) return;
  for (const [at, own] of figures.entries()) {
    if (at === 0) continue;
    const where = whereCells(points, at);
    for (const setUp of own.setUps.filter((id) => first.setUps.includes(id)))
      for (const metric of metricIds) {
        const columns = [own.column(setUp, metric), first.column(setUp, metric)] as const;
        const { estimate, verdict } = compareSetUps(metric, ...columns);
        yield [...where, setUp, metric, codebook[metric].unit, verdict, ...numberCells(estimate)];
      }
  }
}
