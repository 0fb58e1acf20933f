import { listSweepPoints } from '../experiments/sweepPoints.ts';
import { wholeExperiment, type Shard } from '../experiments/shard.ts';
import { parseVariation, type Variation } from '../experiments/variation.ts';
import { failed, ok, type Result } from '../result.ts';
import { describeProblem } from '../scenario/messages.ts';
import { printScenario } from '../scenario/printScenario.ts';
import { writeCommand } from './commandLine.ts';
import { openScenario, readValue, type Overrides } from './openScenario.ts';
import type { Sweep } from './sweepPlace.ts';
import { sweepSayings } from './sweepSayings.ts';
import type { Terminal } from './terminal.ts';

export interface SweepOptions extends Overrides {
  readonly vary?: readonly string[];
  readonly shard?: string;
  readonly spreadsheet?: boolean;
}

/** The sweep that was asked for, every point of it checked; or the sentences that say what is wrong. */
export function readSweep(
  given: string,
  options: SweepOptions,
  { say, language }: Terminal,
): Result<Sweep, string> {
  const opened = openScenario(given, options, language);
  if (opened.kind === 'failed') return opened;
  const variations = readVariations(options.vary ?? [], say);
  const shard = readShard(options.shard);
  const wrong = [
    ...(variations.kind === 'failed' ? variations.problems : []),
    ...(shard === null ? [say(sweepSayings.badShard(options.shard ?? ''))] : []),
  ];
  if (variations.kind === 'failed' || shard === null) return failed(wrong);
  const scenario = opened.value;
  const text = printScenario(scenario);
  const points = listSweepPoints(text, variations.value);
  if (points.kind === 'failed')
    return failed(
      points.problems.flatMap(({ path, value, problems }) =>
        problems.map((problem) =>
          say(sweepSayings.badPoint(path, JSON.stringify(value), describeProblem(problem, language))),
        ),
      ),
    );
  const { seed, shoppers, days, replications, setUps, set, vary, spreadsheet = false } = options;
  const command = writeCommand(['sweep', given], {
    ...{ vary, seed, shoppers, days, replications, 'set-ups': setUps, set, spreadsheet },
  });
  const about = {
    kind: 'sweep',
    scenario: text,
    variations: variations.value,
    spreadsheet,
    command,
    shard,
  } as const;
  return ok({ about, scenario, points: points.value });
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
