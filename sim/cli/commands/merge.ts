import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readJournal, type JournalEntry } from '../../experiments/journal.ts';
import { countItems, wholeExperiment } from '../../experiments/shard.ts';
import { concludeStudy } from '../../experiments/study.ts';
import { listSweepPoints } from '../../experiments/sweepPoints.ts';
import { parseScenario } from '../../pipeline.ts';
import { failed, ok, type Result } from '../../result.ts';
import { isExperiment, isSameExperiment } from '../experiments/askedStudy.ts';
import { studySweep } from '../experiments/askSweep.ts';
import { JOURNAL, openBundleFolder, refusalOf } from '../bundleFolder.ts';
import { exitCodes, type ExitCode } from '../exitCodes.ts';
import { metricOf } from '../experiments/experimentOptions.ts';
import { isThere } from '../preparedScenarios.ts';
import type { Sweep, SweepAbout } from '../experiments/readSweep.ts';
import { reasonOf } from '../reasonOf.ts';
import { describeResumeRefusal } from '../resumeFolder.ts';
import { sayings } from '../sayings.ts';
import { studyPieces } from '../experiments/studyFiles.ts';
import { sweepSayings } from '../experiments/sweepSayings.ts';
import type { Terminal } from '../terminal.ts';

export interface MergeOptions {
  readonly out?: string;
  readonly force?: boolean;
}

interface ShardFolder {
  readonly folder: string;
  readonly about: SweepAbout;
  readonly entries: readonly JournalEntry[];
}

/** `merge DIR...`: makes of all shards of a sweep what one unsharded run would have written, byte for byte. */
export function merge(folders: readonly string[], options: MergeOptions, terminal: Terminal): ExitCode {
  const { say, print, complain } = terminal;
  const refuse = (sentences: readonly string[]): ExitCode => {
    for (const sentence of sentences) complain(sentence);
    return exitCodes.badInput;
  };
  const { out, force = false } = options;
  const refusal = out === undefined ? null : refusalOf(out, force);
  if (out !== undefined && refusal !== null) return refuse([say(sayings[refusal.kind](out, refusal.place))]);
  const shards: ShardFolder[] = [];
  const wrong: string[] = [];
  for (const folder of folders) {
    const read = readShard(folder, terminal);
    if (read.kind === 'ok') shards.push(read.value);
    else wrong.push(...read.problems);
  }
  if (wrong.length > 0) return refuse(wrong);
  const sweep = rebuild(shards[0]);
  if (sweep === null) return refuse([say(sweepSayings.noShard(folders[0] ?? ''))]);
  const gaps = findGaps(shards, sweep, terminal);
  if (gaps.length > 0) return refuse(gaps);

  const inOrder = [...shards].sort((a, b) => a.about.shard.index - b.about.shard.index);
  const asked = studySweep(sweep, wholeExperiment, terminal);
  const items = inOrder.flatMap(({ entries }) => entries);
  const lived = concludeStudy(asked.study.next([]), items, true);
  if (out !== undefined) {
    const place = openBundleFolder(out, '', []);
    if (place.kind === 'failed')
      return refuse(place.problems.map((parent) => say(sayings.noNewFolder(out, parent))));
    try {
      place.value.append(studyPieces(asked, lived));
      place.value.finish(false);
    } catch (error) {
      place.value.drop();
      if (!(error instanceof Error && 'syscall' in error)) throw error;
      complain(say(sayings.notWritten(out, say(reasonOf(error)))));
      return exitCodes.failed;
    }
  }
  for (const line of asked.lines(lived)) print(line);
  print('');
  if (out !== undefined) print(say(sayings.written(out)));
  print(`digest: ${lived.digest}`);
  return exitCodes.ok;
}

function readShard(folder: string, { say }: Terminal): Result<ShardFolder, string> {
  const place = [folder, `${folder}.part`].find((one) => isThere(path.join(one, JOURNAL)));
  if (place === undefined) return failed([say(sweepSayings.noShard(folder))]);
  const file = path.join(place, JOURNAL);
  const read = readJournal(readFileSync(file, 'utf8'));
  if (read.kind === 'failed')
    return failed(read.problems.map((problem) => say(describeResumeRefusal(folder, { ...problem, file }))));
  const { about, entries } = read.value;
  return isExperiment(about, 'sweep')
    ? ok({ folder, about: about as SweepAbout, entries })
    : failed([say(sweepSayings.noShard(folder))]);
}

/** The sweep that a shard is a share of, from what its journal says. */
function rebuild(shard: ShardFolder | undefined): Sweep | null {
  if (shard === undefined) return null;
  const { about } = shard;
  const scenario = parseScenario(about.scenario);
  const points = listSweepPoints(about.scenario, about.variations);
  if (scenario.kind === 'failed' || points.kind === 'failed') return null;
  return { about, scenario: scenario.value, points: points.value, metric: metricOf(scenario.value) };
}

/** Why these shards are not all of one sweep, once each and whole. */
function findGaps(shards: readonly ShardFolder[], sweep: Sweep, { say }: Terminal): readonly string[] {
  const [first] = shards;
  if (first === undefined) return [];
  const { of } = first.about.shard;
  const strange = shards.filter(
    ({ about }) => !isSameExperiment(about, first.about) || about.shard.of !== of,
  );
  if (strange.length > 0)
    return strange.map(({ folder }) => say(sweepSayings.otherSweep(folder, first.folder)));
  const byIndex = new Map<number, ShardFolder>();
  const problems: string[] = [];
  for (const shard of shards) {
    const { index } = shard.about.shard;
    const other = byIndex.get(index);
    if (other !== undefined)
      problems.push(say(sweepSayings.shardTwice(index, of, other.folder, shard.folder)));
    byIndex.set(index, shard);
    const all = countItems(sweep.points.length, sweep.scenario.replications, shard.about.shard);
    if (shard.entries.length < all)
      problems.push(say(sweepSayings.shardUnfinished(shard.folder, shard.entries.length, all)));
  }
  const missing = Array.from({ length: of }, (_, at) => at + 1).filter((index) => !byIndex.has(index));
  if (missing.length > 0) problems.push(say(sweepSayings.shardsMissing(missing.join(', '), of)));
  return problems;
}
