import { breakEvenStudy, searchOutcome, type Search } from '../../../sim/experiments/breakEvenStudy.ts';
import { ensembleStudy, morrisStudy } from '../../../sim/experiments/drawnStudies.ts';
import { ensembleOf } from '../../../sim/experiments/ensemble.ts';
import { columnOf, setUpsOf, type Quantity } from '../../../sim/experiments/quantity.ts';
import { largestFirst, screeningOf } from '../../../sim/experiments/screening.ts';
import { settlePoints, type SettingsProblem } from '../../../sim/experiments/settledPoints.ts';
import { studyOf } from '../../../sim/experiments/study.ts';
import { longestFirst, tornadoOf, tornadoSettings } from '../../../sim/experiments/tornado.ts';
import {
  offeredRanges,
  uncertainRanges,
  valueAt,
  type VariedRange,
} from '../../../sim/experiments/variedRanges.ts';
import { estimateEffect } from '../../../sim/metrics/createFigures.ts';
import { breakEvenTables } from '../../../sim/report/breakEvenTables.ts';
import { ensembleTables } from '../../../sim/report/ensembleTables.ts';
import { morrisTables } from '../../../sim/report/morrisTables.ts';
import { settingCell, settingColumns } from '../../../sim/report/pointTables.ts';
import { sweepTables } from '../../../sim/report/sweepTables.ts';
import { tornadoTables } from '../../../sim/report/tornadoTables.ts';
import { findControl } from '../../../sim/scenario/controls.ts';
import { describeProblem } from '../../../sim/scenario/messages.ts';
import type { ExperimentOrder, ExperimentRefusal } from './experimentOrder.ts';
import { resultWith, rowOf, type PlannedOrder } from './plannedOrder.ts';

type Planned = PlannedOrder | ExperimentRefusal;

const refusedValues = ([first]: readonly SettingsProblem[]): ExperimentRefusal => ({
  kind: 'values',
  message: (first?.problems ?? []).map((problem) => describeProblem(problem, 'en')).join('; '),
});

const quantityOf = ({ setUp, reference }: ExperimentOrder): Quantity => ({ setUp, reference });

const rangesOf = ({ scenario, numbers }: ExperimentOrder): readonly VariedRange[] =>
  numbers === 'offered' ? offeredRanges(scenario) : uncertainRanges(scenario);

export function planTornado(order: ExperimentOrder): Planned {
  const { scenario, metric } = order;
  const quantity = quantityOf(order);
  const ranges = rangesOf(order);
  if (ranges.length === 0) return { kind: 'noNumbers' };
  const points = settlePoints(scenario, setUpsOf(quantity), tornadoSettings(ranges));
  if (points.kind === 'failed') return refusedValues(points.problems);
  return {
    kind: 'planned',
    study: studyOf(points.value, scenario.replications),
    resultOf: (figures) =>
      resultWith(
        longestFirst(tornadoOf(ranges, figures, quantity, metric)).map(({ range, low, high }) => ({
          ...rowOf(range.path, high),
          other: estimateEffect(low).estimate,
          range: { low: range.low, high: range.high },
        })),
      ),
    tables: (lived) => tornadoTables(scenario.id, ranges, quantity, lived),
  };
}

export function planMorris(order: ExperimentOrder): Planned {
  const { scenario, metric, draws } = order;
  const quantity = quantityOf(order);
  const ranges = rangesOf(order);
  if (ranges.length === 0) return { kind: 'noNumbers' };
  const drawn = morrisStudy({ scenario, ranges, quantity }, draws);
  if (drawn.kind === 'failed') return refusedValues(drawn.problems);
  const { study, trajectories } = drawn.value;
  return {
    kind: 'planned',
    study,
    resultOf: (figures) =>
      resultWith(
        largestFirst(ranges, screeningOf(ranges, trajectories, figures, { quantity, metric })).map(
          ({ range, mu, direction, muStar, sigma }) => ({
            id: range.path,
            estimate: muStar,
            verdict: direction,
            ...{ other: sigma, mean: mu },
            range: { low: range.low, high: range.high },
          }),
        ),
      ),
    tables: (lived) => morrisTables(scenario.id, ranges, trajectories, { quantity, lived }),
  };
}

export function planEnsemble(order: ExperimentOrder): Planned {
  const { scenario, metric, draws } = order;
  const quantity = quantityOf(order);
  const ranges = rangesOf(order);
  if (ranges.length === 0) return { kind: 'noNumbers' };
  const drawn = ensembleStudy({ scenario, ranges, quantity }, draws);
  if (drawn.kind === 'failed') return refusedValues(drawn.problems);
  const { study, values } = drawn.value;
  return {
    kind: 'planned',
    study,
    resultOf: (figures) => {
      const { goesWith, ...found } = ensembleOf(ranges, values, figures, { quantity, metric });
      const strongest = goesWith
        .flatMap((correlation, at) =>
          correlation === null ? [] : [{ path: ranges[at]?.path ?? '', correlation }],
        )
        .toSorted((a, b) => Math.abs(b.correlation.value) - Math.abs(a.correlation.value));
      const rows = found.draws.map((drawnEffect, at) => ({
        ...{ id: String(at + 1), ...drawnEffect },
        ...{ other: null, mean: null, range: null },
      }));
      return { ...resultWith(rows), drawn: { ...found, goesWith: strongest } };
    },
    tables: (lived) => ensembleTables({ scenario: scenario.id, ranges, values, quantity, lived }),
  };
}

/** The range an order names; null where the scenario has no such number. */
function rangeOf({ scenario, path, low, high }: ExperimentOrder): VariedRange | null {
  const control = findControl(scenario, path);
  if (control?.kind !== 'number' || !(low < high)) return null;
  const isWhole = control.parameter.integer === true;
  return { path, value: control.value, low, high, isWhole, source: 'given' };
}

export function planSweep(order: ExperimentOrder): Planned {
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
    resultOf: (figures) =>
      resultWith(values.map((value, at) => rowOf(String(value), columnOf(figures[at], quantity, metric)))),
    tables: (lived) => sweepTables(named, lived),
  };
}

export function planBreakEven(order: ExperimentOrder): Planned {
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
    resultOf: (figures) => {
      const { values, found } = searchOutcome(search, figures);
      const rows = values
        .map((value, at) => ({ value, row: rowOf(String(value), columnOf(figures[at], quantity, metric)) }))
        .sort((a, b) => a.value - b.value)
        .map(({ row }) => row);
      return { ...resultWith(rows), crossing: found };
    },
    tables: (lived) => breakEvenTables(search, lived),
  };
}
