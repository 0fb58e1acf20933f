import { findLeverPath, MOST_LEVERS, type LeverPath } from '../../experiments/waterfall.ts';
import { wholeExperiment } from '../../experiments/shard.ts';
import { failed, ok, type Result } from '../../result.ts';
import type { ExperimentAbout } from './askedStudy.ts';
import { choosePair, usualSetUp } from './chosenSetUps.ts';
import {
  readExperimentOptions,
  writeExperimentCommand,
  type ExperimentOptions,
  type ExperimentSetting,
} from './experimentOptions.ts';
import { leverSayings } from './leverSayings.ts';
import type { Terminal } from '../terminal.ts';

export interface LeverOptions extends ExperimentOptions {
  readonly from?: string;
  readonly to?: string;
}

/** A way from one set-up to another as a command asked for it. */
export interface ReadPath {
  readonly path: LeverPath;
  readonly setting: ExperimentSetting;
  readonly about: ExperimentAbout & { readonly from: string; readonly to: string };
}

/** The way from one set-up to another; unless named from multi to omni, in a scenario without them from the first to the last. */
export function readLeverPath(
  kind: 'waterfall' | 'greedy',
  given: string,
  options: LeverOptions,
  terminal: Terminal,
): Result<ReadPath, string> {
  const setting = readExperimentOptions(given, options, terminal);
  if (setting.kind === 'failed') return setting;
  const { scenario, text, spreadsheet } = setting.value;
  const ends = choosePair(
    scenario,
    [
      { option: '--from', given: options.from, usual: usualSetUp(scenario, 'multi', 0) },
      { option: '--to', given: options.to, usual: usualSetUp(scenario, 'omni', -1) },
    ],
    terminal,
  );
  if (ends.kind === 'failed') return ends;
  const [from, to] = ends.value;
  const path = findLeverPath(scenario, from, to);
  if (path.kind === 'failed')
    return failed(
      path.problems.map((problem) =>
        terminal.say(
          problem.kind === 'same'
            ? leverSayings.sameCapabilities(from.id, to.id)
            : leverSayings.tooManyLevers(from.id, to.id, MOST_LEVERS, problem.levers.join(', ')),
        ),
      ),
    );
  const command = writeExperimentCommand([kind, given], options, { from: options.from, to: options.to });
  const about = { kind, scenario: text, from: from.id, to: to.id, spreadsheet, command };
  return ok({ path: path.value, setting: setting.value, about: { ...about, shard: wholeExperiment } });
}
