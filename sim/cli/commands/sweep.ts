import {
  countShare,
  countWorlds,
  liveExperiment,
  type Experiment,
} from '../../experiments/liveExperiment.ts';
import { writeJournalHead } from '../../experiments/journal.ts';
import type { LivedPoint } from '../../experiments/livePoints.ts';
import { metricIds, type MetricId } from '../../metrics/codebook.ts';
import { experimentFileNames } from '../../report/experimentFiles.ts';
import { failed, ok, type Result } from '../../result.ts';
import { nearestWord } from '../../scenario/nearestWord.ts';
import { openBundleFolder, refusalOf, type BundleFolder } from '../bundleFolder.ts';
import { exitCodes, type ExitCode } from '../exitCodes.ts';
import { formatNumber } from '../formatNumber.ts';
import { listenForInterrupt } from '../interrupt.ts';
import { createProgress, describeDuration } from '../progress.ts';
import { readStopping } from '../readStopping.ts';
import { readSweep, type SweepOptions } from '../readSweep.ts';
import { reasonOf } from '../reasonOf.ts';
import type { ThreadTask } from '../replicationWorker.ts';
import { describeResumeRefusal, resumeFolder } from '../resumeFolder.ts';
import { sayings } from '../sayings.ts';
import { stoppingSayings } from '../stoppingSayings.ts';
import { isSameSweep, isSweep, sweepTableNames, type Sweep } from '../sweepPlace.ts';
import { sweepSayings } from '../sweepSayings.ts';
import type { Terminal } from '../terminal.ts';
import { openWorker, startThreads } from '../threads.ts';
import { findMetric, gatherSweep, sweepLines, sweepPieces } from '../writeSweep.ts';
import { sizeLine } from './describe.ts';

export interface SweepCommandOptions extends SweepOptions {
  readonly workers?: string;
  readonly out?: string;
  readonly force?: boolean;
  readonly resume?: boolean;
  readonly metric?: string;
  readonly dryRun?: boolean;
}

/** `sweep SCENARIO`: lives a scenario at every combination of values and writes long tables, or a share to be merged. */
export async function sweep(
  given: string,
  options: SweepCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { say, print, complain } = terminal;
  const refuse = (sentences: readonly string[]): ExitCode => {
    for (const sentence of sentences) complain(sentence);
    return exitCodes.badInput;
  };
  const read = readSweep(given, options, terminal);
  if (read.kind === 'failed') return refuse(read.problems);
  const stopping = readStopping(options.workers === undefined ? {} : { workers: options.workers });
  if (stopping.kind === 'failed') return refuse(stopping.problems.map(say));
  const metric = options.metric === undefined ? null : findMetric(options.metric);
  if (metric === undefined) {
    const near = nearestWord(options.metric ?? '', metricIds);
    return refuse([say(sweepSayings.badMetric(options.metric ?? '', near))]);
  }
  const place =
    options.dryRun === true ? ok({ folder: null, before: [] }) : openPlace(read.value, options, terminal);
  if (place.kind === 'failed') return refuse(place.problems);

  const { scenario } = read.value;
  print(`${say(scenario.title)} (${scenario.id})`);
  print(sizeLine(scenario, terminal));
  const job = { ...place.value, sweep: read.value, workers: stopping.value.workers, metric, options };
  try {
    return await live(job, terminal);
  } catch (error) {
    place.value.folder?.drop();
    if (options.out === undefined || !(error instanceof Error && 'syscall' in error)) throw error;
    complain(say(sayings.notWritten(options.out, say(reasonOf(error)))));
    return exitCodes.failed;
  }
}

interface Place {
  readonly folder: BundleFolder | null;
  readonly before: readonly LivedPoint[];
}

function openPlace(asked: Sweep, options: SweepCommandOptions, { say }: Terminal): Result<Place, string> {
  const { out, force = false, resume = false } = options;
  const { shard } = asked.about;
  if (out === undefined) {
    if (resume) return failed([say(stoppingSayings.resumeNeedsOut())]);
    return shard.of > 1 ? failed([say(sweepSayings.shardNeedsOut())]) : ok({ folder: null, before: [] });
  }
  if (resume && force) return failed([say(stoppingSayings.resumeOrForce())]);
  if (resume) {
    const resumed = resumeFolder(out, {
      isSame: (about) =>
        isSweep(about) &&
        isSameSweep(about, asked.about) &&
        JSON.stringify(about.shard) === JSON.stringify(shard),
      wanted: Infinity,
      growing: [],
      names: experimentFileNames(sweepTableNames),
    });
    if (resumed.kind === 'ok') return ok({ folder: resumed.value.folder, before: resumed.value.entries });
    return failed(
      resumed.problems.map((problem) =>
        say(
          problem.kind === 'other' ? sweepSayings.otherExperiment(out) : describeResumeRefusal(out, problem),
        ),
      ),
    );
  }
  const refusal = refusalOf(out, force);
  if (refusal !== null) return failed([say(sayings[refusal.kind](out, refusal.place))]);
  const opened = openBundleFolder(out, writeJournalHead(asked.about), []);
  return opened.kind === 'ok'
    ? ok({ folder: opened.value, before: [] })
    : failed(opened.problems.map((parent) => say(sayings.noNewFolder(out, parent))));
}

interface Job extends Place {
  readonly sweep: Sweep;
  readonly workers: number;
  readonly metric: MetricId | null;
  readonly options: SweepCommandOptions;
}

async function live(job: Job, terminal: Terminal): Promise<ExitCode> {
  const { folder, before, workers, options } = job;
  const { points, scenario, about } = job.sweep;
  const { say, print, complain, language } = terminal;
  const { shard } = about;
  const experiment: Experiment = {
    scenarios: points.map((point) => point.scenario),
    ...{ replications: scenario.replications, shard },
  };
  const show = (count: number): string => formatNumber(count, 0, language);
  const worlds = countWorlds(experiment);
  const all = countShare(experiment);
  const whole = countWorlds({ ...experiment, shard: { index: 1, of: 1 } });
  print(say(sweepSayings.size(show(points.length), show(scenario.replications), show(whole), workers)));
  if (shard.of > 1) print(say(sweepSayings.shard(shard.index, shard.of, show(worlds))));
  if (before.length > 0) print(say(sweepSayings.resumed(show(before.length))));

  const interrupt = listenForInterrupt(() => {
    complain(`\n${say(sayings.stopping())}`);
  });
  let lived = before.reduce((sum, { figures }) => sum + figures.worlds.length, 0);
  const livedBefore = lived;
  const progress = createProgress(worlds, terminal, lived);
  const begun = performance.now();
  let items = before.length;
  const stopDry: { now: () => void } = { now: () => undefined };
  const dry = new Promise<void>((resolve) => (stopDry.now = resolve));
  const workforce = startThreads<ThreadTask, LivedPoint>({
    worker: () => openWorker('replicationWorker'),
    size: Math.max(1, Math.min(workers, all - before.length)),
    onWorld: () => {
      lived += 1;
      progress.show(lived);
    },
  });
  const outcome = await liveExperiment(experiment, {
    before,
    workforce: { ...workforce, do: (task, hand) => workforce.do({ ...task, files: null }, hand) },
    halted: Promise.race([interrupt.heard, dry]),
    onItem: ({ point, figures }) => {
      folder?.note(point, figures);
      items += 1;
      if (items > before.length + 1) return;
      const perWorld = (performance.now() - begun) / figures.worlds.length;
      const left = (perWorld * (worlds - livedBefore - figures.worlds.length)) / workforce.size;
      progress.clear();
      complain(
        say(sweepSayings.foreseen(formatNumber(perWorld / 1000, 2, language), say(describeDuration(left)))),
      );
      if (options.dryRun === true) stopDry.now();
    },
  });
  await workforce.end();
  progress.clear();
  interrupt.forget();
  if (options.dryRun === true && !interrupt.asked()) {
    print(say(sweepSayings.dryRun()));
    return exitCodes.ok;
  }
  if (outcome.items.length === 0) {
    folder?.drop();
    complain(say(sayings.nothingDone()));
    return exitCodes.interrupted;
  }
  return finish(job, outcome.items, { all, terminal });
}

function finish(
  { sweep: asked, folder, metric, options }: Job,
  items: readonly LivedPoint[],
  { all, terminal }: { readonly all: number; readonly terminal: Terminal },
): ExitCode {
  const { say, print, language } = terminal;
  const isPart = items.length < all;
  const isShard = asked.about.shard.of > 1;
  const show = (count: number): string => formatNumber(count, 0, language);
  const outcome = gatherSweep(asked, items);
  if (!isShard) folder?.append(sweepPieces(outcome));
  folder?.finish(isPart || isShard);
  if (isPart) print(say(sweepSayings.partial(show(items.length), show(all))));
  if (!isShard) for (const line of sweepLines(outcome, metric, terminal)) print(line);
  print('');
  if (options.out !== undefined)
    print(say(isShard ? sweepSayings.shardDone(options.out) : sayings.written(options.out)));
  if (!isShard) print(`digest: ${outcome.digest}`);
  return isPart ? exitCodes.interrupted : exitCodes.ok;
}
