import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Claim } from '../claims/claim.ts';
import { prepareClaims, readReplication, type Pair } from '../claims/checkClaims.ts';

/** What one worker is to read. */
export interface ClaimsWork {
  readonly ids: readonly string[];
  readonly replications: readonly number[];
}

type Read = readonly (readonly Pair[])[];

interface Message {
  readonly replication: number;
  readonly pairs: Read;
}

/**
 * Both numbers of every comparison in the replications 0 .. n - 1, in that order, whatever the number of workers. Where the
 * worker was not built (run from source) this thread does the work.
 */
export async function readClaims(
  claims: readonly Claim[],
  replications: number,
  onDone: (done: number) => void,
): Promise<readonly Read[]> {
  const numbers = Array.from({ length: replications }, (_, replication) => replication);
  const worker = new URL('./claimsWorker.mjs', import.meta.url);
  const read = new Map<number, Read>();
  const take = ({ replication, pairs }: Message): void => {
    read.set(replication, pairs);
    onDone(read.size);
  };
  const count = Math.min(availableParallelism(), replications);
  if (count > 1 && existsSync(fileURLToPath(worker))) {
    const ids = claims.map(({ id }) => id);
    const share = (index: number): ClaimsWork => ({
      ids,
      replications: numbers.filter((replication) => replication % count === index),
    });
    await Promise.all(
      numbers.slice(0, count).map((index) => finish(new Worker(worker, { workerData: share(index) }), take)),
    );
  } else {
    const prepared = prepareClaims(claims);
    for (const replication of numbers) {
      take({ replication, pairs: readReplication(prepared, replication) });
      await setImmediate(); // lets Ctrl-C through
    }
  }
  return numbers.flatMap((replication) => {
    const pairs = read.get(replication);
    return pairs === undefined ? [] : [pairs];
  });
}

async function finish(worker: Worker, take: (message: Message) => void): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    worker.on('message', take);
    worker.on('error', reject);
    worker.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`a worker ended with code ${code}`));
    });
  });
}
