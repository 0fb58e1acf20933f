import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Workforce } from '../experiments/workforce.ts';

/** What a worker tells of the task at hand. */
export type WorkerMessage<Done> =
  { readonly kind: 'world' } | { readonly kind: 'piece'; readonly done: Done } | { readonly kind: 'over' };

export interface Threads {
  readonly worker: () => Worker;
  readonly size: number;
  /** Hears of every world that was lived, in whatever thread. */
  readonly onWorld: () => void;
}

/** As many threads as the machine can run at the same time. */
export const usualThreads = (): number => availableParallelism();

interface Thread<Done> {
  readonly worker: Worker;
  job: Job<Done> | null;
}

interface Job<Done> {
  readonly hand: (done: Done) => void;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/**
 * A workforce of Node's worker threads, each with one task at a time; a thread starts when there is work for it. Ending it
 * terminates the threads where they stand, so that nobody waits for a world to end.
 */
export function startThreads<Task, Done>({ worker, size, onWorld }: Threads): Workforce<Task, Done> {
  const threads: Thread<Done>[] = [];
  let ended: Promise<unknown> | null = null;

  const start = (): Thread<Done> => {
    const thread: Thread<Done> = { worker: worker(), job: null };
    thread.worker.on('message', (message: WorkerMessage<Done>) => {
      if (message.kind === 'world') onWorld();
      else if (message.kind === 'piece') thread.job?.hand(message.done);
      else {
        const { job } = thread;
        thread.job = null;
        job?.resolve();
      }
    });
    const fail = (error: Error): void => {
      threads.splice(threads.indexOf(thread), 1);
      thread.job?.reject(error);
    };
    thread.worker.on('error', fail);
    thread.worker.on('exit', (code) => {
      if (thread.job !== null && threads.includes(thread))
        fail(new Error(`a worker ended with code ${code}`));
    });
    threads.push(thread);
    return thread;
  };

  return {
    size,
    do: (task, hand) =>
      new Promise((resolve, reject) => {
        if (ended !== null) return;
        const thread = threads.find(({ job }) => job === null) ?? start();
        thread.job = { hand, resolve, reject };
        thread.worker.postMessage(task);
      }),
    end: async () => {
      ended ??= Promise.all(threads.splice(0).map(({ worker: own }) => own.terminate()));
      await ended;
    },
  };
}

/**
 * A worker by the name of its file beside this one, without its ending. The built worker stands beside the built program; run from
 * source, a thread must learn to read TypeScript first, which takes a second or two.
 */
export function openWorker(name: string): Worker {
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL(`./${name}.mjs`, import.meta.url));
  const file = new URL(`./${name}.ts`, import.meta.url).href;
  const tsx = createRequire(import.meta.url)
    .resolve('tsx/esm/api')
    .replace(/\.cjs$/, '.mjs');
  const begin = `import(${JSON.stringify(pathToFileURL(tsx).href)}).then(({ register }) => {
    register();
    return import(${JSON.stringify(file)});
  });`;
  return new Worker(begin, { eval: true });
}
