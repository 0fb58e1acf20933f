import { breakEvenStudy, searchOutcome, type Search } from '../../../sim/experiments/breakEvenStudy.ts';
import { columnOf, setUpsOf, type Quantity } from '../../../sim/experiments/quantity.ts';
import { planRemovals, removalsOf } from '../../../sim/experiments/removal.ts';
import { settlePoints, type SettingsProblem } from '../../../sim/experiments/settledPoints.ts';
import { studyOf, type LivedStudy, type Study } from '../../../sim/experiments/study.ts';
import { longestFirst, tornadoOf, tornadoSettings } from '../../../sim/experiments/tornado.ts';
import {
  offeredRanges,
  uncertainRanges,
  valueAt,
  type VariedRange,
} from '../../../sim/experiments/variedRanges.ts';
import {
  allLeverSets,
  findLeverPath,
  planLeverSets,
  waterfallOf,
} from '../../../sim/experiments/waterfall.ts';
import type { ValueColumn } from '../../../sim/metrics/columns.ts';
import { estimateEffect } from '../../../sim/metrics/createFigures.ts';
import { breakEvenTables } from '../../../sim/report/breakEvenTables.ts';
import { plainCsv } from '../../../sim/report/csv.ts';
import { writeTable, type ExperimentTable } from '../../../sim/report/experimentTables.ts';
import { settingCell, settingColumns } from '../../../sim/report/pointTables.ts';
import { removalTables } from '../../../sim/report/removalTables.ts';
import { sweepTables } from '../../../sim/report/sweepTables.ts';
import { tornadoTables } from '../../../sim/report/tornadoTables.ts';
import { waterfallTables } from '../../../sim/report/waterfallTables.ts';
import { describeProblem } from '../../../sim/scenario/messages.ts';
import { findControl } from '../../../sim/scenario/controls.ts';
import type { EffectRow, ExperimentOrder, ExperimentRefusal, ExperimentResult } from './experimentOrder.ts';

/** What is lived for an order, and what is made of it. */
export interface PlannedOrder {
  readonly kind: 'planned';
  readonly study: Study;
  readonly resultOf: (lived: LivedStudy) => ExperimentResult;
}

const rowOf = (id: string, column: ValueColumn): EffectRow => ({
  id,
  ...estimateEffect(column),
  other: null,
  range: null,
});

/** Of several tables the one that holds what is drawn. */
function csvOf(tables: readonly ExperimentTable[]): string {
  const main = tables.find(({ name }) => name === 'differences.csv') ?? tables[0];
  return main === undefined ? '' : [...writeTable(main, plainCsv)].join('');
}

const refusedValues = ([first]: readonly SettingsProblem[]): ExperimentRefusal => ({
  kind: 'values',
  message: (first?.problems ?? []).map((problem) => describeProblem(problem, 'en')).join('; '),
});

/** Plans what an order asks for, or says why it cannot be. */
export function planOrder(order: ExperimentOrder): PlannedOrder | ExperimentRefusal {
  switch (order.kind) {
    case 'waterfall':
      return planWaterfall(order);
    case 'removal':
      return planRemoval(order);
    case 'tornado':
      return planTornado(order);
    case 'sweep':
      return planSweep(order);
    case 'breakEven':
      return planBreakEven(order);
  }
}

function planWaterfall({
  scenario,
  metric,
  setUp,
  reference,
}: ExperimentOrder): PlannedOrder | ExperimentRefusal {
  const [from, to] = [reference, setUp].map((id) => scenario.setUps.find((one) => one.id === id));
  if (from === undefined || to === undefined || from === to) return { kind: 'sameSetUps' };
  const found = findLeverPath(scenario, from, to);
  if (found.kind === 'failed')
    return { kind: found.problems.some(({ kind }) => kind === 'many') ? 'manyLevers' : 'sameSetUps' };
  const path = found.value;
  return {
    kind: 'planned',
    study: studyOf([planLeverSets(path, allLeverSets(path))], scenario.replications),
    resultOf: (lived) => {
      const [all] = lived.figures;
      if (all === undefined) return nothingYet(lived);
      const { shares, total } = waterfallOf(path, all, metric);
      return {
        rows: shares.map((share, at) => rowOf(path.levers[at] ?? '', share)),
        total: rowOf('total', total),
        ...endOf(lived, waterfallTables(path, lived)),
      };
    },
  };
}

function planRemoval({ scenario, metric, setUp: id }: ExperimentOrder): PlannedOrder | ExperimentRefusal {
  const setUp = scenario.setUps.find((one) => one.id === id);
  if (setUp === undefined || setUp.channels.length < 2) return { kind: 'oneChannel' };
  return {
    kind: 'planned',
    study: studyOf([planRemovals(scenario, setUp)], scenario.replications),
    resultOf: (lived) => {
      const [all] = lived.figures;
      if (all === undefined) return nothingYet(lived);
      const { whole, effects } = removalsOf(setUp, all, metric);
      return {
        rows: effects.map((effect, at) => rowOf(setUp.channels[at] ?? '', effect)),
        total: rowOf('whole', whole),
        ...endOf(lived, removalTables(scenario, setUp, lived)),
      };
    },
  };
}

const quantityOf = ({ setUp, reference }: ExperimentOrder): Quantity => ({ setUp, reference });

function planTornado(order: ExperimentOrder): PlannedOrder | ExperimentRefusal {
  const { scenario, metric, numbers } = order;
  const quantity = quantityOf(order);
  const ranges = numbers === 'offered' ? offeredRanges(scenario) : uncertainRanges(scenario);
  if (ranges.length === 0) return { kind: 'noNumbers' };
  const points = settlePoints(scenario, setUpsOf(quantity), tornadoSettings(ranges));
  if (points.kind === 'failed') return refusedValues(points.problems);
  return {
    kind: 'planned',
    study: studyOf(points.value, scenario.replications),
    resultOf: (lived) => ({
      rows: longestFirst(tornadoOf(ranges, lived.figures, quantity, metric)).map(({ range, low, high }) => ({
        ...rowOf(range.path, high),
        other: estimateEffect(low).estimate,
        range: { low: range.low, high: range.high },
      })),
      total: null,
      ...endOf(lived, tornadoTables(scenario.id, ranges, quantity, lived)),
    }),
  };
}

/** The range an order names; null where the scenario has no such number. */
function rangeOf({ scenario, path, low, high }: ExperimentOrder): VariedRange | null {
  const control = findControl(scenario, path);
  if (control?.kind !== 'number' || !(low < high)) return null;
  const isWhole = control.parameter.integer === true;
  return { path, value: control.value, low, high, isWhole, source: 'given' };
}

function planSweep(order: ExperimentOrder): PlannedOrder | ExperimentRefusal {
  const { scenario, metric, path, values: count } = order;
  const quantity = quantityOf(order);
  const range = rangeOf(order);
  if (range === null) return { kind: 'noNumber' };
  const values = [
    ...new Set(Array.from({ length: count }, (_, at) => valueAt(range, at / Math.max(1, count - 1)))),
  ];
  const points = settlePoints(
    scenario,
    setUpsOf(quantity),
    values.map((value) => [[path, value]]),
  );
  if (points.kind === 'failed') return refusedValues(points.problems);
  const named = {
    scenario: scenario.id,
    columns: settingColumns([{ path, values }]),
    cells: (point: number) => [settingCell(values[point] ?? 0)],
  };
  return {
    kind: 'planned',
    study: studyOf(points.value, scenario.replications),
    resultOf: (lived) => ({
      rows: values.map((value, at) => rowOf(String(value), columnOf(lived.figures[at], quantity, metric))),
      total: null,
      ...endOf(lived, sweepTables(named, lived)),
    }),
  };
}

function planBreakEven(order: ExperimentOrder): PlannedOrder | ExperimentRefusal {
  const { scenario, metric } = order;
  const quantity = quantityOf(order);
  const range = rangeOf(order);
  if (range === null) return { kind: 'noNumber' };
  const search: Search = { scenario, range, quantity, metric };
  const study = breakEvenStudy(search);
  if (study.kind === 'failed') return refusedValues(study.problems);
  return {
    kind: 'planned',
    study: study.value,
    resultOf: (lived) => {
      const { values, found } = searchOutcome(search, lived.figures);
      const rows = values
        .map((value, at) => ({
          value,
          row: rowOf(String(value), columnOf(lived.figures[at], quantity, metric)),
        }))
        .sort((a, b) => a.value - b.value);
      return {
        rows: rows.map(({ row }) => row),
        total: null,
        ...endOf(lived, breakEvenTables(search, lived)),
        crossing: found,
      };
    },
  };
}

const endOf = (
  { digest }: LivedStudy,
  tables: readonly ExperimentTable[],
): Pick<ExperimentResult, 'crossing' | 'digest' | 'csv'> => ({ crossing: null, digest, csv: csvOf(tables) });

const nothingYet = ({ digest }: LivedStudy): ExperimentResult => ({
  ...{ rows: [], total: null, crossing: null, digest, csv: '' },
});
