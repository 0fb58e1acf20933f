import type { LivedPoint } from '../../experiments/livePoints.ts';
import { liveStudy, type LivedStudy } from '../../experiments/study.ts';
import type { Result } from '../../result.ts';
import type { AskedStudy } from './askedStudy.ts';
import { sizeLine } from '../commands/describe.ts';
import { exitCodes, type ExitCode } from '../exitCodes.ts';
import type { ExperimentOptions } from './experimentOptions.ts';
import { experimentSayings } from './experimentSayings.ts';
import { createForecast } from './forecast.ts';
import { formatNumber } from '../formatNumber.ts';
import { listenForInterrupt } from '../interrupt.ts';
import { openPlace, type Place } from './openPlace.ts';
import { createProgress } from '../progress.ts';
import { reasonOf } from '../reasonOf.ts';
import type { ThreadTask } from '../replicationWorker.ts';
import { sayings } from '../sayings.ts';
import { studyPieces } from './studyFiles.ts';
import type { Terminal } from '../terminal.ts';
import { openWorker, startThreads } from '../threads.ts';

/** An experiment that was read, and who works on it. */
export interface StudyOrder {
  readonly asked: AskedStudy;
  readonly workers: number;
}

/**
 * What all experiments have in common on the command line: says what it takes, lives it on threads with progress, a forecast and a way
 * to stop, writes the files all at once and prints the results.
 */
export async function runStudy(
  order: Result<StudyOrder, string>,
  options: ExperimentOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { say, print, complain } = terminal;
  const refuse = (sentences: readonly string[]): ExitCode => {
    for (const sentence of sentences) complain(sentence);
    return exitCodes.badInput;
  };
  if (order.kind === 'failed') return refuse(order.problems);
  const { asked } = order.value;
  const place = openPlace(asked, options, terminal);
  if (place.kind === 'failed') return refuse(place.problems);
  print(`${say(asked.scenario.title)} (${asked.scenario.id})`);
  print(sizeLine(asked.scenario, terminal));
  try {
    return await live({ ...order.value, ...place.value, options }, terminal);
  } catch (error) {
    place.value.folder?.drop();
    if (options.out === undefined || !(error instanceof Error && 'syscall' in error)) throw error;
    complain(say(sayings.notWritten(options.out, say(reasonOf(error)))));
    return exitCodes.failed;
  }
}

interface Job extends StudyOrder, Place {
  readonly options: ExperimentOptions;
}

async function live(job: Job, terminal: Terminal): Promise<ExitCode> {
  const { asked, folder, before, workers, options } = job;
  const { study, about } = asked;
  const { say, print, complain, language } = terminal;
  const show = (count: number): string => formatNumber(count, 0, language);
  const { shard } = about;
  for (const line of asked.intro ?? []) print(line);
  print(say(asked.size(show, workers)));
  if (shard.of > 1) print(say(experimentSayings.shard(shard.index, shard.of, show(study.worlds))));
  if (before.length > 0) print(say(experimentSayings.resumed(show(before.length))));

  const interrupt = listenForInterrupt(() => {
    complain(`\n${say(sayings.stopping())}`);
  });
  const livedBefore = before.reduce((sum, { figures }) => sum + figures.worlds.length, 0);
  let lived = livedBefore;
  const progress = createProgress(study.worlds, terminal, lived);
  const stopDry: { now: () => void } = { now: () => undefined };
  const dry = new Promise<void>((resolve) => (stopDry.now = resolve));
  const size = Math.max(1, Math.min(workers, study.items - before.length));
  const forecast = createForecast(study.worlds - livedBefore, size, terminal, (sentence) => {
    progress.clear();
    complain(sentence);
    if (options.dryRun === true) stopDry.now();
  });
  const workforce = startThreads<ThreadTask, LivedPoint>({
    worker: () => openWorker('replicationWorker'),
    size,
    onWorld: () => {
      lived += 1;
      progress.show(lived);
      forecast(lived - livedBefore);
    },
  });
  const outcome = await liveStudy(study, {
    before,
    workforce: { ...workforce, do: (task, hand) => workforce.do({ ...task, files: null }, hand) },
    halted: Promise.race([interrupt.heard, dry]),
    onItem: ({ point, figures }) => {
      folder?.note(point, figures);
    },
  });
  await workforce.end();
  progress.clear();
  interrupt.forget();
  if (options.dryRun === true && !interrupt.asked()) {
    print(say(experimentSayings.dryRun()));
    return exitCodes.ok;
  }
  if (outcome.items.length === 0) {
    folder?.drop();
    complain(say(sayings.nothingDone()));
    return exitCodes.interrupted;
  }
  return finish(job, outcome, outcome.end !== 'finished', terminal);
}

function finish(
  { asked, folder, options }: Job,
  lived: LivedStudy,
  isStopped: boolean,
  terminal: Terminal,
): ExitCode {
  const { say, print, language } = terminal;
  const isShard = asked.about.shard.of > 1;
  const show = (count: number): string => formatNumber(count, 0, language);
  if (!isShard) folder?.append(studyPieces(asked, lived));
  folder?.finish(isStopped || isShard);
  if (isStopped) print(say(experimentSayings.partial(show(lived.items.length), show(asked.study.items))));
  if (!isShard) for (const line of asked.lines(lived)) print(line);
  print('');
  if (options.out !== undefined)
    print(say(isShard ? experimentSayings.shardDone(options.out) : sayings.written(options.out)));
  if (!isShard) print(`digest: ${lived.digest}`);
  return isStopped ? exitCodes.interrupted : exitCodes.ok;
}
