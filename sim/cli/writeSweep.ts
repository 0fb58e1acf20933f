import type { LivedPoint } from '../experiments/livePoints.ts';
import { gatherPoints } from '../experiments/liveExperiment.ts';
import { codebook, metricIds, type MetricId } from '../metrics/codebook.ts';
import { estimateColumn, type Figures } from '../metrics/createFigures.ts';
import { compareSetUps } from '../metrics/differences.ts';
import { digestExperiments } from '../metrics/digest.ts';
import { MODEL_VERSION } from '../modelVersion.ts';
import { plainCsv, spreadsheetCsv } from '../report/csv.ts';
import { experimentPieces } from '../report/experimentFiles.ts';
import { settingCell, sweepTables } from '../report/sweepTables.ts';
import { printScenario } from '../scenario/printScenario.ts';
import { focusOf } from './headline.ts';
import { productVersion } from './productVersion.ts';
import { showEstimate } from './showEstimate.ts';
import { sayings } from './sayings.ts';
import type { Sweep } from './sweepPlace.ts';
import { sweepSayings } from './sweepSayings.ts';
import type { Terminal } from './terminal.ts';

/** The numbers of a sweep, whole or in part. */
export interface SweepOutcome {
  readonly sweep: Sweep;
  readonly items: readonly LivedPoint[];
  readonly figures: readonly Figures[];
  /** Of every point, the same as of a run with its values. */
  readonly digests: readonly string[];
  readonly digest: string;
  readonly isPart: boolean;
}

export function gatherSweep(sweep: Sweep, items: readonly LivedPoint[]): SweepOutcome {
  const scenarios = sweep.points.map(({ scenario }) => scenario);
  const figures = gatherPoints(scenarios, items);
  const digests = figures.map((own, at) => {
    const scenario = scenarios[at];
    return own.figures(scenario === undefined ? '' : printScenario(scenario)).digest;
  });
  const isPart = items.length < scenarios.length * sweep.scenario.replications;
  return { sweep, items, figures, digests, digest: digestExperiments(digests), isPart };
}

/** Every file of a sweep in pieces. */
export function sweepPieces({ sweep, items, figures, digests, digest, isPart }: SweepOutcome): Generator<{
  readonly name: string;
  readonly text: string;
}> {
  const { about, scenario, points } = sweep;
  const { variations, spreadsheet, command } = about;
  const dialect = spreadsheet ? spreadsheetCsv : plainCsv;
  const counts = points.map((_, point) => items.filter((item) => item.point === point).length);
  return experimentPieces({
    ...{ title: 'sweep', scenario: scenario.id, scenarioText: about.scenario, isPart, dialect },
    tables: sweepTables({ scenario: scenario.id, variations, points, figures, items }),
    metadata: {
      saluranSweep: 1,
      scenario: scenario.id,
      productVersion: productVersion(),
      modelVersion: MODEL_VERSION,
      command,
      seed: scenario.seed,
      digest,
      partial: isPart,
      replications: scenario.replications,
      varied: variations,
      csv: dialect,
      points: points.map(({ settings }, point) => {
        return { point: point + 1, settings, replications: counts[point], digest: digests[point] };
      }),
    },
  });
}

/** A table for people: one metric of every set-up at every point, and its paired difference with the interval. */
export function sweepLines(
  { sweep, figures }: SweepOutcome,
  metric: MetricId | null,
  terminal: Terminal,
): readonly string[] {
  const { say } = terminal;
  const focus = focusOf(sweep.scenario);
  const shown = metric ?? findMetric(focus.metric) ?? 'conversionRate';
  const { name, unit } = codebook[shown];
  const lines = [`${say(name)} (${shown}), ${say(sayings.interval())}`];
  for (const [at, own] of figures.entries()) {
    const point = sweep.points[at];
    const values = (point?.settings ?? []).map(
      (value, place) => `${sweep.about.variations[place]?.path ?? ''} = ${String(settingCell(value))}`,
    );
    const setUps = point?.scenario.setUps.map(({ id }) => id) ?? [];
    const width = Math.max(0, ...setUps.map((id) => id.length));
    lines.push('', values.join(', '));
    for (const id of setUps)
      lines.push(
        `  ${id.padEnd(width)}  ${showEstimate(estimateColumn(own.column(id, shown)), unit, terminal, 'level')}`,
      );
    if (!setUps.includes(focus.setUp) || !setUps.includes(focus.reference) || setUps.length < 2) continue;
    const { estimate, verdict } = compareSetUps(
      shown,
      own.column(focus.setUp, shown),
      own.column(focus.reference, shown),
    );
    const title = say(sweepSayings.difference(focus.setUp, focus.reference));
    lines.push(`  ${title}: ${showEstimate(estimate, unit, terminal)}  ${say(sayings.verdicts[verdict])}`);
  }
  return lines;
}

/** The metric of that name; undefined if there is none. */
export const findMetric = (given: string): MetricId | undefined => metricIds.find((id) => id === given);
