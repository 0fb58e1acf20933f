import type { FromPoolWorker, PoolPiece, PoolTask, ToPoolWorker } from './poolProtocol.ts';

/** One worker as the pool sees it: does one task at a time. */
export interface Lane {
  /** Rejects if the task or the worker died. */
  readonly do: (task: PoolTask, hand: (piece: PoolPiece) => void) => Promise<void>;
  /** Gives up the task under way after the world at hand; it never settles. */
  readonly drop: () => void;
  readonly pause: () => void;
  readonly goOn: () => void;
  /** Ends it in the middle of a world too. */
  readonly close: () => void;
}

/** What of a web worker is used here. */
export type WorkerPort = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

interface Job {
  readonly id: number;
  readonly hand: (piece: PoolPiece) => void;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** The cause of an error that a worker which never began to work ends with: its script could not be loaded or run. */
export const notStarted = 'notStarted';

/**
 * A lane to a worker.
 * @param onDead the worker died and is of no more use
 */
export function openLane(worker: WorkerPort, onWorld: () => void, onDead: () => void): Lane {
  let job: Job | null = null;
  let lastId = 0;
  let hasSpoken = false;
  const tell = (message: ToPoolWorker): void => {
    worker.postMessage(message);
  };
  const settle = (end: (own: Job) => void): void => {
    const own = job;
    job = null;
    if (own !== null) end(own);
  };
  const die = (message: string): void => {
    worker.terminate();
    onDead();
    settle(({ reject }) => {
      reject(new Error(message, hasSpoken ? {} : { cause: notStarted }));
    });
  };
  worker.addEventListener('message', ({ data }: MessageEvent<FromPoolWorker>) => {
    hasSpoken = true;
    if (data.job !== job?.id) return;
    switch (data.kind) {
      case 'world':
        onWorld();
        break;
      case 'piece':
        job.hand(data.piece);
        break;
      case 'over':
        settle(({ resolve }) => {
          resolve();
        });
        break;
      case 'failed':
        settle(({ reject }) => {
          reject(new Error(data.message));
        });
    }
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    die(event.message === '' ? 'a worker of the pool ended' : event.message);
  });
  worker.addEventListener('messageerror', () => {
    die('a worker of the pool sent what cannot be read');
  });
  return {
    do: (task, hand) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        job = { id: lastId, hand, resolve, reject };
        tell({ kind: 'do', job: lastId, task });
      }),
    drop: () => {
      job = null;
      tell({ kind: 'drop' });
    },
    pause: () => {
      tell({ kind: 'pause' });
    },
    goOn: () => {
      tell({ kind: 'goOn' });
    },
    close: () => {
      job = null;
      worker.terminate();
    },
  };
}
