import { studyOf } from '../../experiments/study.ts';
import { allLeverSets, planLeverSets, waterfallOf } from '../../experiments/waterfall.ts';
import type { Figures } from '../../metrics/createFigures.ts';
import { setUpLeverNames } from '../../experiments/setUpLevers.ts';
import { waterfallTables } from '../../report/waterfallTables.ts';
import { ok, type Result } from '../../result.ts';
import { effectLines, effectTitle } from './effectLines.ts';
import { leverSayings } from './leverSayings.ts';
import { readLeverPath, type LeverOptions, type ReadPath } from './readLeverPath.ts';
import type { StudyOrder } from './runStudy.ts';
import type { Terminal } from '../terminal.ts';

/** `waterfall`: how the difference between two set-ups is made up, lever by lever. */
export function askWaterfall(
  given: string,
  options: LeverOptions,
  terminal: Terminal,
): Result<StudyOrder, string> {
  const read = readLeverPath('waterfall', given, options, terminal);
  if (read.kind === 'failed') return read;
  const { path, about, setting } = read.value;
  const { scenario, workers } = setting;
  const sets = allLeverSets(path);
  const study = studyOf([planLeverSets(path, sets)], scenario.replications);
  return ok({
    workers,
    asked: {
      ...{ about, scenario, study },
      size: (show, threads) =>
        leverSayings.waterfallSize(
          ...([show(path.levers.length), show(sets.length), show(scenario.replications)] as const),
          ...([show(study.worlds), threads] as const),
        ),
      tableNames: ['waterfall.csv', 'sets.csv', 'replications.csv'],
      tables: (lived) => waterfallTables(path, lived),
      metadata: () => ({ from: path.from.id, to: path.to.id, levers: path.levers }),
      lines: ({ figures: [all] }) => (all === undefined ? [] : waterfallLines(read.value, all, terminal)),
    },
  });
}

function waterfallLines(
  { path, setting: { metric } }: ReadPath,
  all: Figures,
  terminal: Terminal,
): readonly string[] {
  const { say } = terminal;
  const { shares, total } = waterfallOf(path, all, metric);
  const effects = path.levers.map((lever, at) => ({
    name: say(setUpLeverNames[lever]),
    column: shares[at] ?? total,
  }));
  return [
    effectTitle(metric, say(leverSayings.waterfallTitle(path.from.id, path.to.id)), terminal),
    ...effectLines(metric, [...effects, { name: say(leverSayings.total()), column: total }], terminal),
  ];
}
