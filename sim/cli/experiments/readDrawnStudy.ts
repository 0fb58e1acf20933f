import type { DrawnOver } from '../../experiments/drawnStudies.ts';
import type { SettingsProblem } from '../../experiments/settledPoints.ts';
import type { VariedRange } from '../../experiments/variedRanges.ts';
import { failed, ok, type Result } from '../../result.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Terminal } from '../terminal.ts';
import { readCount } from './readCount.ts';
import {
  describeSettings,
  readRangeStudy,
  type RangeOptions,
  type ReadRangeStudy,
} from './readRangeStudy.ts';

/** An experiment over draws of ranges as a command asked for it. */
export interface ReadDrawnStudy<Drawn> {
  readonly range: ReadRangeStudy;
  /** Draws or trajectories. */
  readonly count: number;
  readonly drawn: Drawn;
}

/** How many draws: the name of the option, what was given for it, and what it is otherwise. */
interface Count {
  readonly option: string;
  readonly value: string | undefined;
  readonly usual: number;
  /** The ranges where none is named. */
  readonly ranges: (scenario: Scenario) => readonly VariedRange[];
}

/** Ranges, number of draws and the study over them; every mistake in the options at once. */
export function readDrawnStudy<Drawn>(
  kind: string,
  asked: { readonly given: string; readonly options: RangeOptions; readonly terminal: Terminal },
  { option, value, usual, ranges }: Count,
  draw: (over: DrawnOver, count: number) => Result<Drawn, SettingsProblem>,
): Result<ReadDrawnStudy<Drawn>, string> {
  const { given, options, terminal } = asked;
  const count = readCount(`--${option}`, value, { usual, least: 2 }, terminal);
  const read = readRangeStudy(kind, [given, options], ranges, terminal, { [option]: value });
  if (read.kind === 'failed' || count.kind === 'failed')
    return failed([read, count].flatMap((one) => (one.kind === 'failed' ? one.problems : [])));
  const { setting, ranges: over, quantity } = read.value;
  const drawn = draw({ scenario: setting.scenario, ranges: over, quantity }, count.value);
  return drawn.kind === 'failed'
    ? failed(drawn.problems.flatMap((problem) => describeSettings(problem, terminal)))
    : ok({ range: read.value, count: count.value, drawn: drawn.value });
}
