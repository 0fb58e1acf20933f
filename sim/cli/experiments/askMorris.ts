import { morrisStudy } from '../../experiments/drawnStudies.ts';
import type { Trajectory } from '../../experiments/morris.ts';
import { largestFirst, screeningOf } from '../../experiments/screening.ts';
import { offeredRanges } from '../../experiments/variedRanges.ts';
import type { Figures } from '../../metrics/createFigures.ts';
import type { Estimate } from '../../metrics/summary.ts';
import { morrisTables } from '../../report/morrisTables.ts';
import { ok, type Result } from '../../result.ts';
import { showInterval, shownUnitOf } from '../showEstimate.ts';
import type { Terminal } from '../terminal.ts';
import { effectTitle } from './effectLines.ts';
import { readDrawnStudy } from './readDrawnStudy.ts';
import { nameOfQuantity, rangeLines, type RangeOptions, type ReadRangeStudy } from './readRangeStudy.ts';
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
  const read = readDrawnStudy(
    'morris',
    { given, options, terminal },
    { option: 'trajectories', value: options.trajectories, usual: 10, ranges: offeredRanges },
    morrisStudy,
  );
  if (read.kind === 'failed') return read;
  const { range, count, drawn } = read.value;
  const { setting, ranges, quantity, about } = range;
  const { scenario, workers } = setting;
  const { trajectories, study } = drawn;
  const points = study.items / scenario.replications;
  return ok({
    workers,
    asked: {
      about: { ...about, trajectories: count },
      ...{ scenario, study },
      size: (show, threads) =>
        screeningSayings.morrisSize(
          ...([show(count), show(ranges.length), show(points)] as const),
          ...([show(scenario.replications), show(study.worlds), threads] as const),
        ),
      intro: rangeLines(ranges, terminal),
      tableNames: ['morris.csv', 'settings.csv', 'points.csv', 'replications.csv'],
      tables: (lived) => morrisTables(scenario.id, ranges, trajectories, { quantity, lived }),
      metadata: () => ({ ...quantity, trajectories: count, varied: ranges }),
      lines: ({ figures }) => morrisLines(range, trajectories, figures, terminal),
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
  const screened = largestFirst(ranges, screeningOf(ranges, trajectories, figures, { quantity, metric }));
  const unit = shownUnitOf(metric);
  const width = Math.max(0, ...screened.map(({ range }) => range.path.length));
  const show = (estimate: Estimate): string => showInterval(estimate, unit, terminal);
  const showSize = (estimate: Estimate): string => showInterval(estimate, unit, terminal, 'size');
  return [
    effectTitle(metric, say(screeningSayings.morrisTitle(nameOfQuantity(quantity))), terminal),
    ...screened.map(
      ({ range, mu, muStar, sigma }) =>
        `  ${range.path.padEnd(width)}  mu* ${showSize(muStar)}  mu ${show(mu)}  sigma ${showSize(sigma)}`,
    ),
    say(screeningSayings.overTrajectories()),
  ];
}
