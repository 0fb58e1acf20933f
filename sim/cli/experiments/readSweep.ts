import type { MetricId } from '../../metrics/codebook.ts';
import { listSweepPoints, type ExperimentPoint } from '../../experiments/sweepPoints.ts';
import { wholeExperiment, type Shard } from '../../experiments/shard.ts';
import { parseVariation, type Variation } from '../../experiments/variation.ts';
import { failed, ok, type Result } from '../../result.ts';
import { describeProblem } from '../../scenario/messages.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { ExperimentAbout } from './askedStudy.ts';
import {
  readExperimentOptions,
  writeExperimentCommand,
  type ExperimentOptions,
} from './experimentOptions.ts';
import { readValue } from '../openScenario.ts';
import { sweepSayings } from './sweepSayings.ts';
import type { Terminal } from '../terminal.ts';

export interface SweepOptions extends ExperimentOptions {
  readonly vary?: readonly string[];
  readonly shard?: string;
}

/** What a sweep's journal says about itself: all that is needed to make the whole of its shards. */
export interface SweepAbout extends ExperimentAbout {
  readonly kind: 'sweep';
  readonly variations: readonly Variation[];
}

/** A sweep that was read or was lived. */
export interface Sweep {
  readonly about: SweepAbout;
  readonly scenario: Scenario;
  readonly points: readonly ExperimentPoint[];
  /** What the table on the screen shows. */
  readonly metric: MetricId;
}

/** The sweep that was asked for, every point of it checked; or the sentences that say what is wrong. */
export function readSweep(
  given: string,
  options: SweepOptions,
  terminal: Terminal,
): Result<{ readonly sweep: Sweep; readonly workers: number }, string> {
  const { say, language } = terminal;
  const setting = readExperimentOptions(given, options, terminal);
  const variations = readVariations(options.vary ?? [], say);
  const shard = readShard(options.shard);
  const wrong = [
    ...(setting.kind === 'failed' ? setting.problems : []),
    ...(variations.kind === 'failed' ? variations.problems : []),
    ...(shard === null ? [say(sweepSayings.badShard(options.shard ?? ''))] : []),
  ];
  if (setting.kind === 'failed' || variations.kind === 'failed' || shard === null) return failed(wrong);
  const { scenario, text, metric, workers, spreadsheet } = setting.value;
  const points = listSweepPoints(text, variations.value);
  if (points.kind === 'failed')
    return failed(
      points.problems.flatMap(({ path, value, problems }) =>
        problems.map((problem) =>
          say(sweepSayings.badPoint(path, JSON.stringify(value), describeProblem(problem, language))),
        ),
      ),
    );
  const command = writeExperimentCommand(['sweep', given], options, { vary: options.vary });
  const about = {
    kind: 'sweep',
    scenario: text,
    variations: variations.value,
    spreadsheet,
    command,
    shard,
  } as const;
  return ok({ sweep: { about, scenario, points: points.value, metric }, workers });
}

/** Paths that all points have in common: pairs would be lost, or shares would not be shares. */
const fixedPaths = ['replications'];

function readVariations(
  given: readonly string[],
  say: Terminal['say'],
): Result<readonly Variation[], string> {
  if (given.length === 0) return failed([say(sweepSayings.noVariation())]);
  if (given.length > 2) return failed([say(sweepSayings.tooManyVariations(given.length))]);
  const wrong: string[] = [];
  const variations: Variation[] = [];
  for (const text of given) {
    const read = parseVariation(text, readValue);
    if (read.kind === 'failed') {
      wrong.push(...read.problems.map((problem) => say(sweepSayings.badVariation(text, problem))));
      continue;
    }
    const { path } = read.value;
    if (fixedPaths.includes(path)) wrong.push(say(sweepSayings.fixedPath(path)));
    if (variations.some((other) => other.path === path)) wrong.push(say(sweepSayings.sameVariation(path)));
    variations.push(read.value);
  }
  return wrong.length > 0 ? failed(wrong) : ok(variations);
}

function readShard(given: string | undefined): Shard | null {
  if (given === undefined) return wholeExperiment;
  const [, index, of] = (/^(\d{1,6})\/(\d{1,6})$/.exec(given) ?? []).map(Number);
  if (index === undefined || of === undefined || index < 1 || index > of) return null;
  return { index, of };
}
