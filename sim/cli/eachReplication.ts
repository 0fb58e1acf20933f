import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { useNativeHash } from './useNativeHash.ts';

/** What one worker is to do: some replications of what the ids name. */
interface Work {
  readonly ids: readonly string[];
  readonly replications: readonly number[];
}

interface Message<Done> {
  readonly replication: number;
  readonly done: Done;
}

/** A job of many replications, each on its own. */
export interface ReplicationJob<Done> {
  readonly replications: number;
  /** File name of the built worker; it prepares `ids` and calls workReplications. */
  readonly worker: string;
  readonly ids: readonly string[];
  /** What the worker does, for where it was not built (run from source). */
  readonly prepare: (ids: readonly string[]) => (replication: number) => Done;
  readonly onDone: (done: number) => void;
}

/** What comes of the replications 0 .. n - 1, in that order, whatever the number of workers. */
export async function eachReplication<Done>(job: ReplicationJob<Done>): Promise<readonly Done[]> {
  const { ids, replications, onDone } = job;
  const numbers = Array.from({ length: replications }, (_, replication) => replication);
  const worker = new URL(`./${job.worker}`, import.meta.url);
  const finished = new Map<number, Done>();
  const take = ({ replication, done }: Message<Done>): void => {
    finished.set(replication, done);
    onDone(finished.size);
  };
  const count = Math.min(availableParallelism(), replications);
  if (count > 1 && existsSync(fileURLToPath(worker))) {
    const share = (index: number): Work => ({
      ids,
      replications: numbers.filter((replication) => replication % count === index),
    });
    await Promise.all(
      numbers.slice(0, count).map((index) => finish(new Worker(worker, { workerData: share(index) }), take)),
    );
  } else {
    const doOne = job.prepare(ids);
    for (const replication of numbers) {
      take({ replication, done: doOne(replication) });
      await setImmediate(); // lets Ctrl-C through
    }
  }
  return numbers.flatMap((replication) => {
    const done = finished.get(replication);
    return done === undefined ? [] : [done];
  });
}

/** The whole of a worker: does its share, and posts each replication as soon as it is done. */
export function workReplications(
  prepare: (ids: readonly string[]) => (replication: number) => unknown,
): void {
  useNativeHash();
  const { ids, replications } = workerData as Work;
  const doOne = prepare(ids);
  for (const replication of replications) {
    parentPort?.postMessage({ replication, done: doOne(replication) });
  }
}

async function finish<Done>(worker: Worker, take: (message: Message<Done>) => void): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    worker.on('message', take);
    worker.on('error', reject);
    worker.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`a worker ended with code ${code}`));
    });
  });
}
