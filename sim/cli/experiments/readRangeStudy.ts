import type { Quantity } from '../../experiments/quantity.ts';
import { wholeExperiment } from '../../experiments/shard.ts';
import type { SettingsProblem } from '../../experiments/settledPoints.ts';
import { readRanges, type VariedRange } from '../../experiments/variedRanges.ts';
import { failed, ok, type Result } from '../../result.ts';
import { describeProblem } from '../../scenario/messages.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { focusOf } from '../headline.ts';
import type { Terminal } from '../terminal.ts';
import type { ExperimentAbout } from './askedStudy.ts';
import { choosePair } from './chosenSetUps.ts';
import {
  readExperimentOptions,
  writeExperimentCommand,
  type ExperimentOptions,
  type ExperimentSetting,
} from './experimentOptions.ts';
import { rangeSayings } from './rangeSayings.ts';

export interface RangeOptions extends ExperimentOptions {
  readonly vary?: readonly string[];
  readonly setUp?: string;
  readonly reference?: string;
}

/** An experiment over ranges as a command asked for it. */
export interface ReadRangeStudy {
  readonly setting: ExperimentSetting;
  readonly ranges: readonly VariedRange[];
  readonly quantity: Quantity;
  readonly about: ExperimentAbout & { readonly ranges: readonly VariedRange[]; readonly quantity: Quantity };
}

/**
 * What varies, and what is looked at: the difference between the set-ups that were named, or that the scenario looks at first; in a scenario of one
 * set-up this one.
 * @param usual the ranges where none is named
 * @param more options of this experiment alone, for the command that does the same again
 */
export function readRangeStudy(
  kind: string,
  [given, options]: readonly [given: string, options: RangeOptions],
  usual: (scenario: Scenario) => readonly VariedRange[],
  terminal: Terminal,
  more: Readonly<Record<string, string | undefined>> = {},
): Result<ReadRangeStudy, string> {
  const { say } = terminal;
  const setting = readExperimentOptions(given, options, terminal);
  if (setting.kind === 'failed') return setting;
  const { scenario, text, spreadsheet } = setting.value;
  const quantity = readQuantity(scenario, options, terminal);
  const named = options.vary ?? [];
  const ranges = named.length === 0 ? ok(usual(scenario)) : readRanges(scenario, named);
  const wrong = [
    ...(quantity.kind === 'failed' ? quantity.problems : []),
    ...(ranges.kind === 'failed'
      ? ranges.problems.map((mistake) => say(rangeSayings.badRange(mistake.given, mistake.problem)))
      : []),
    ...(ranges.kind === 'ok' && ranges.value.length === 0 ? [say(rangeSayings.noRange())] : []),
  ];
  if (quantity.kind === 'failed' || ranges.kind === 'failed' || wrong.length > 0) return failed(wrong);
  const command = writeExperimentCommand([kind, given], options, {
    ...{ vary: options.vary, 'set-up': options.setUp, reference: options.reference, ...more },
  });
  const about = { kind, scenario: text, spreadsheet, command, shard: wholeExperiment };
  return ok({
    ...{ setting: setting.value, ranges: ranges.value, quantity: quantity.value },
    about: { ...about, ranges: ranges.value, quantity: quantity.value },
  });
}

/** The set-ups that are named or looked at first; in a scenario of one set-up this one. */
export function readQuantity(
  scenario: Scenario,
  options: RangeOptions,
  terminal: Terminal,
): Result<Quantity, string> {
  const [only, ...others] = scenario.setUps;
  const { setUp, reference } = options;
  if (only !== undefined && others.length === 0 && setUp === undefined && reference === undefined)
    return ok({ setUp: only.id, reference: null });
  const focus = focusOf(scenario);
  const pair = choosePair(
    scenario,
    [
      { option: '--set-up', given: setUp, usual: focus.setUp },
      { option: '--reference', given: reference, usual: focus.reference },
    ],
    terminal,
  );
  if (pair.kind === 'failed') return pair;
  const [here, there] = pair.value;
  return ok({ setUp: here.id, reference: there.id });
}

/** Why settings make no scenario, in a sentence each. */
export function describeSettings(
  { settings, problems }: SettingsProblem,
  { say, language }: Terminal,
): readonly string[] {
  const shown = settings.map(([path, value]) => `${path}=${value}`).join(', ');
  return problems.map((problem) => say(rangeSayings.badSettings(shown, describeProblem(problem, language))));
}

/** The quantity as people read it: `omni - multi`, or a set-up. */
export const nameOfQuantity = ({ setUp, reference }: Quantity): string =>
  reference === null ? setUp : `${setUp} - ${reference}`;

/** A number as it stands in a file, with the decimals that matter. */
export const showValue = (value: number): string => String(Number(value.toPrecision(5)));

/** The ranges, one a line; of many the count only. */
export function rangeLines(ranges: readonly VariedRange[], { say }: Terminal): readonly string[] {
  const many = 12;
  const lines = ranges
    .slice(0, many)
    .map(({ path, low, high, source }) =>
      say(rangeSayings.range(path, showValue(low), showValue(high), source)),
    );
  return [
    say(rangeSayings.ranges(String(ranges.length))),
    ...lines,
    ...(ranges.length > many ? ['  ...'] : []),
  ];
}
