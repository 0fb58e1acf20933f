import { planRemovals, removalsOf } from '../../experiments/removal.ts';
import { wholeExperiment } from '../../experiments/shard.ts';
import { studyOf } from '../../experiments/study.ts';
import type { MetricId } from '../../metrics/codebook.ts';
import { estimateColumn, type Figures } from '../../metrics/createFigures.ts';
import { removalTables } from '../../report/removalTables.ts';
import { failed, ok, type Result } from '../../result.ts';
import type { Scenario, SetUp } from '../../scenario/scenario.ts';
import { chooseSetUp } from './chosenSetUps.ts';
import { effectLines, effectTitle } from './effectLines.ts';
import {
  readExperimentOptions,
  writeExperimentCommand,
  type ExperimentOptions,
} from './experimentOptions.ts';
import { focusOf } from '../headline.ts';
import { leverSayings } from './leverSayings.ts';
import type { StudyOrder } from './runStudy.ts';
import { showEstimate, shownUnitOf } from '../showEstimate.ts';
import type { Terminal } from '../terminal.ts';

export interface RemovalOptions extends ExperimentOptions {
  readonly setUp?: string;
}

/** `removal`: what each channel of a set-up is needed for. */
export function askRemoval(
  given: string,
  options: RemovalOptions,
  terminal: Terminal,
): Result<StudyOrder, string> {
  const setting = readExperimentOptions(given, options, terminal);
  if (setting.kind === 'failed') return setting;
  const { scenario, text, spreadsheet, workers, metric } = setting.value;
  const chosen = chooseSetUp(scenario, '--set-up', options.setUp ?? focusOf(scenario).setUp, terminal);
  if (chosen.kind === 'failed') return chosen;
  const setUp = chosen.value;
  if (setUp.channels.length < 2) return failed([terminal.say(leverSayings.oneChannel(setUp.id))]);
  const study = studyOf([planRemovals(scenario, setUp)], scenario.replications);
  const command = writeExperimentCommand(['removal', given], options, { 'set-up': options.setUp });
  const about = { kind: 'removal', scenario: text, setUp: setUp.id, spreadsheet, command };
  return ok({
    workers,
    asked: {
      about: { ...about, shard: wholeExperiment },
      ...{ scenario, study },
      size: (show, threads) =>
        leverSayings.removalSize(
          ...([setUp.id, show(setUp.channels.length), show(scenario.replications)] as const),
          ...([show(study.worlds), threads] as const),
        ),
      tableNames: ['removal.csv', 'worlds.csv', 'replications.csv'],
      tables: (lived) => removalTables(scenario, setUp, lived),
      metadata: () => ({ setUp: setUp.id, channels: setUp.channels }),
      lines: ({ figures: [all] }) =>
        all === undefined ? [] : removalLines(scenario, setUp, all, metric, terminal),
    },
  });
}

function removalLines(
  { channels }: Scenario,
  setUp: SetUp,
  all: Figures,
  metric: MetricId,
  terminal: Terminal,
): readonly string[] {
  const { say } = terminal;
  const { whole, effects, sum } = removalsOf(setUp, all, metric);
  const named = setUp.channels.map((channel, at) => ({
    name: say(channels.find(({ id }) => id === channel)?.name ?? { en: channel, id: channel }),
    column: effects[at] ?? sum,
  }));
  const level = showEstimate(estimateColumn(whole), shownUnitOf(metric), terminal, 'level');
  return [
    effectTitle(metric, say(leverSayings.removalTitle(setUp.id)), terminal),
    ...effectLines(metric, [...named, { name: say(leverSayings.removalSum()), column: sum }], terminal),
    `  ${say(leverSayings.removalWhole())}: ${level}`,
    say(leverSayings.noSum()),
  ];
}
