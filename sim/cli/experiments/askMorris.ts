import { drawTrajectories, type Trajectory } from '../../experiments/morris.ts';
import { setUpsOf } from '../../experiments/quantity.ts';
import { screeningOf } from '../../experiments/screening.ts';
import { settlePoints } from '../../experiments/settledPoints.ts';
import { studyOf } from '../../experiments/study.ts';
import { offeredRanges } from '../../experiments/variedRanges.ts';
import type { Figures } from '../../metrics/createFigures.ts';
import type { Estimate } from '../../metrics/summary.ts';
import { morrisTables } from '../../report/morrisTables.ts';
import { failed, ok, type Result } from '../../result.ts';
import { showInterval, shownUnitOf } from '../showEstimate.ts';
import type { Terminal } from '../terminal.ts';
import { readCount } from './readCount.ts';
import { effectTitle } from './effectLines.ts';
import {
  describeSettings,
  nameOfQuantity,
  rangeLines,
  readRangeStudy,
  type RangeOptions,
  type ReadRangeStudy,
} from './readRangeStudy.ts';
import type { StudyOrder } from './runStudy.ts';
import { screeningSayings } from './screeningSayings.ts';

export interface MorrisOptions extends RangeOptions {
  readonly trajectories?: string;
}

/** `morris`: which of many numbers matter, and which act together with others. */
export function askMorris(
  given: string,
  options: MorrisOptions,
  terminal: Terminal,
): Result<StudyOrder, string> {
  const count = readCount('--trajectories', options.trajectories, { usual: 10, least: 2 }, terminal);
  const own = { trajectories: options.trajectories };
  const read = readRangeStudy('morris', [given, options], offeredRanges, terminal, own);
  if (read.kind === 'failed' || count.kind === 'failed')
    return failed([read, count].flatMap((one) => (one.kind === 'failed' ? one.problems : [])));
  const { setting, ranges, quantity, about } = read.value;
  const { scenario, workers } = setting;
  const trajectories = drawTrajectories(ranges, count.value, scenario.seed);
  const settings = trajectories.flatMap(({ points }) =>
    points.map((values) => ranges.map(({ path }, at) => [path, values[at] ?? 0] as const)),
  );
  const points = settlePoints(scenario, setUpsOf(quantity), settings);
  if (points.kind === 'failed')
    return failed(points.problems.flatMap((problem) => describeSettings(problem, terminal)));
  const study = studyOf(points.value, scenario.replications);
  return ok({
    workers,
    asked: {
      about: { ...about, trajectories: count.value },
      ...{ scenario, study },
      size: (show, threads) =>
        screeningSayings.morrisSize(
          ...([show(count.value), show(ranges.length), show(settings.length)] as const),
          ...([show(scenario.replications), show(study.worlds), threads] as const),
        ),
      intro: rangeLines(ranges, terminal),
      tableNames: ['morris.csv', 'settings.csv', 'points.csv', 'replications.csv'],
      tables: (lived) => morrisTables(scenario.id, ranges, trajectories, { quantity, lived }),
      metadata: () => ({ ...quantity, trajectories: count.value, varied: ranges }),
      lines: ({ figures }) => morrisLines(read.value, trajectories, figures, terminal),
    },
  });
}

function morrisLines(
  { ranges, quantity, setting: { metric } }: ReadRangeStudy,
  trajectories: readonly Trajectory[],
  figures: readonly Figures[],
  terminal: Terminal,
): readonly string[] {
  const { say } = terminal;
  const screened = screeningOf(ranges, trajectories, figures, { quantity, metric })
    .map((one, at) => ({ path: ranges[at]?.path ?? '', ...one }))
    .toSorted((a, b) => meanOf(b.muStar) - meanOf(a.muStar));
  const unit = shownUnitOf(metric);
  const width = Math.max(0, ...screened.map(({ path }) => path.length));
  const show = (estimate: Estimate): string => showInterval(estimate, unit, terminal);
  const showSize = (estimate: Estimate): string => showInterval(estimate, unit, terminal, 'size');
  return [
    effectTitle(metric, say(screeningSayings.morrisTitle(nameOfQuantity(quantity))), terminal),
    ...screened.map(
      ({ path, mu, muStar, sigma }) =>
        `  ${path.padEnd(width)}  mu* ${showSize(muStar)}  mu ${show(mu)}  sigma ${showSize(sigma)}`,
    ),
    say(screeningSayings.overTrajectories()),
  ];
}

const meanOf = (estimate: Estimate): number => (estimate.kind === 'none' ? -1 : estimate.mean);
