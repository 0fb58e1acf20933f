import { betterOf, greedyOrderOf, greedyStudy } from '../../experiments/greedyStudy.ts';
import { setUpLeverNames } from '../../experiments/setUpLevers.ts';
import { greedyTables } from '../../report/waterfallTables.ts';
import { ok, type Result } from '../../result.ts';
import { effectLines, effectTitle } from './effectLines.ts';
import { leverSayings } from './leverSayings.ts';
import { readLeverPath, type LeverOptions } from './readLeverPath.ts';
import type { StudyOrder } from './runStudy.ts';
import type { Terminal } from '../terminal.ts';

/** `greedy`: in which order the levers between two set-ups are best added, by one metric. */
export function askGreedy(
  given: string,
  options: LeverOptions,
  terminal: Terminal,
): Result<StudyOrder, string> {
  const read = readLeverPath('greedy', given, options, terminal);
  if (read.kind === 'failed') return read;
  const { path, about, setting } = read.value;
  const { scenario, workers, metric } = setting;
  const { say } = terminal;
  const better = betterOf(metric);
  const study = greedyStudy(path, metric, better, scenario.replications);
  return ok({
    workers,
    asked: {
      about: { ...about, metric },
      ...{ scenario, study },
      size: (show, threads) =>
        leverSayings.greedySize(
          ...([show(path.levers.length), show(study.worlds / scenario.replications)] as const),
          ...([show(scenario.replications), show(study.worlds), threads] as const),
        ),
      tableNames: ['greedy.csv', 'sets.csv', 'replications.csv'],
      tables: (lived) => greedyTables(path, { metric, better }, lived),
      metadata: ({ figures }) => ({
        ...{ from: path.from.id, to: path.to.id, orderedBy: metric, better },
        order: greedyOrderOf(path, figures, metric, better).steps.map(({ thing }) => path.levers[thing]),
      }),
      lines: ({ figures }) => [
        effectTitle(metric, say(leverSayings.greedyTitle(path.from.id, path.to.id, better)), terminal),
        ...effectLines(
          metric,
          greedyOrderOf(path, figures, metric, better).steps.map(({ thing, gain }, at) => {
            const lever = path.levers[thing];
            return {
              name: `${at + 1}. ${lever === undefined ? '' : say(setUpLeverNames[lever])}`,
              column: gain,
            };
          }),
          terminal,
        ),
      ],
    },
  });
}
