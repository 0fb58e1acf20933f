import { metricIds, type MetricId } from '../../metrics/codebook.ts';
import { failed, ok, type Result } from '../../result.ts';
import { nearestWord } from '../../scenario/nearestWord.ts';
import { printScenario } from '../../scenario/printScenario.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { writeCommand } from '../commandLine.ts';
import { experimentSayings } from './experimentSayings.ts';
import { focusOf } from '../headline.ts';
import { openScenario, type Overrides } from '../openScenario.ts';
import { readStopping } from '../readStopping.ts';
import type { Terminal } from '../terminal.ts';

/** What every experiment takes, as it was typed. */
export interface ExperimentOptions extends Overrides {
  readonly metric?: string;
  readonly workers?: string;
  readonly out?: string;
  readonly force?: boolean;
  readonly resume?: boolean;
  readonly spreadsheet?: boolean;
  readonly dryRun?: boolean;
}

/** The same as it was meant. */
export interface ExperimentSetting {
  readonly scenario: Scenario;
  /** The scenario with every default written out. */
  readonly text: string;
  /** What is shown on the screen; that of the scenario's focus unless named. */
  readonly metric: MetricId;
  readonly workers: number;
  readonly spreadsheet: boolean;
}

/** The scenario with its changes, the metric and the workers; or the sentences that say what is wrong. */
export function readExperimentOptions(
  given: string,
  options: ExperimentOptions,
  { say, language }: Terminal,
): Result<ExperimentSetting, string> {
  const opened = openScenario(given, options, language);
  const stopping = readStopping(options.workers === undefined ? {} : { workers: options.workers });
  const named = options.metric === undefined ? null : findMetric(options.metric);
  const wrong = [
    ...(opened.kind === 'failed' ? opened.problems : []),
    ...(stopping.kind === 'failed' ? stopping.problems.map(say) : []),
    ...(named === undefined ? [say(badMetric(options.metric ?? ''))] : []),
  ];
  if (opened.kind === 'failed' || stopping.kind === 'failed' || named === undefined) return failed(wrong);
  const scenario = opened.value;
  return ok({
    scenario,
    text: printScenario(scenario),
    metric: named ?? metricOf(scenario),
    workers: stopping.value.workers,
    spreadsheet: options.spreadsheet === true,
  });
}

/** The metric that a scenario looks at first. */
export const metricOf = (scenario: Scenario): MetricId =>
  findMetric(focusOf(scenario).metric) ?? 'conversionRate';

const findMetric = (given: string): MetricId | undefined => metricIds.find((id) => id === given);
const badMetric = (given: string): ReturnType<typeof experimentSayings.badMetric> =>
  experimentSayings.badMetric(given, nearestWord(given, metricIds));

/** The command that does the same again. @param more options of this experiment alone */
export function writeExperimentCommand(
  words: readonly string[],
  options: ExperimentOptions,
  more: Readonly<Record<string, string | boolean | readonly string[] | undefined>>,
): string {
  const { seed, shoppers, days, replications, setUps, set, spreadsheet } = options;
  return writeCommand(words, {
    ...more,
    ...{ seed, shoppers, days, replications, 'set-ups': setUps, set, spreadsheet },
  });
}
