import type { Workforce } from './workforce.ts';

/** How work ended: all tasks done; the taker has enough; or a wish from outside to stop. */
export type WorkEnd = 'finished' | 'enough' | 'halted';

export interface Work<Task, Done> {
  readonly tasks: Iterable<Task>;
  readonly workforce: Workforce<Task, Done>;
  /** Takes what came of the tasks, in the order of the tasks, one at a time; false means that it has enough. */
  readonly take: (done: Done) => boolean | Promise<boolean>;
  /** Settles when the work shall stop at once; what was taken until then stays a whole beginning. */
  readonly halted?: Promise<unknown>;
}

/** Tasks under way or waiting for an earlier one, by worker: memory stays bounded when one task takes long. */
const AHEAD = 4;

/** One task on its way: what came of it and was not taken yet. */
interface Started<Done> {
  readonly pieces: Done[];
  isOver: boolean;
}

/**
 * Lets a workforce do tasks side by side and takes what comes of them in the order of the tasks, whoever is ready first: so
 * nothing that is made of it depends on the number of workers. Ends the workforce whenever it ends itself.
 * Rejects with the error of the first task that died.
 */
export async function workInOrder<Task, Done>(work: Work<Task, Done>): Promise<WorkEnd> {
  const { workforce, take } = work;
  const halt = { asked: false };
  let taking: unknown = null;
  const halted = (work.halted ?? never()).then(() => {
    halt.asked = true;
    return 'halted' as const;
  });
  const watched = {
    ...work,
    take: (done: Done) => {
      const taken = take(done);
      taking = taken;
      return taken;
    },
  };
  try {
    return await Promise.race([takeInOrder(watched, () => halt.asked), halted]);
  } finally {
    halt.asked = true;
    // Who stopped it gets an answer at once; who needs the workers gone waits for `end` too.
    void workforce.end();
    // Nothing is half taken when the caller goes on.
    await taking;
  }
}

async function takeInOrder<Task, Done>(
  { tasks, workforce, take }: Work<Task, Done>,
  isHalted: () => boolean,
): Promise<WorkEnd> {
  const waiting = tasks[Symbol.iterator]();
  const started: Started<Done>[] = [];
  const news = createBell();
  let [underWay, isLast] = [0, false];

  const startMore = (): void => {
    while (!isHalted() && !isLast && underWay < workforce.size && started.length < AHEAD * workforce.size) {
      const next = waiting.next();
      if (next.done === true) isLast = true;
      else start(next.value);
    }
  };
  const start = (task: Task): void => {
    const own: Started<Done> = { pieces: [], isOver: false };
    started.push(own);
    underWay += 1;
    const hand = (done: Done): void => {
      own.pieces.push(done);
      news.ring();
    };
    workforce.do(task, hand).then(() => {
      own.isOver = true;
      underWay -= 1;
      startMore();
      news.ring();
    }, news.fail);
  };

  startMore();
  for (;;) {
    const [first] = started;
    if (isHalted()) return 'halted';
    if (first === undefined) return 'finished';
    const piece = first.pieces.shift();
    if (piece !== undefined) {
      if (!(await take(piece))) return 'enough';
    } else if (first.isOver) {
      started.shift();
      startMore();
    } else await news.heard();
  }
}

interface Bell {
  readonly ring: () => void;
  readonly fail: (error: unknown) => void;
  /** Resolves at the next ring, at once if there was one since the last time; rejects after a failure. */
  readonly heard: () => Promise<void>;
}

function createBell(): Bell {
  let wake: (() => void) | null = null;
  let rang = false;
  let failure: { readonly error: unknown } | null = null;
  const ring = (): void => {
    rang = true;
    wake?.();
  };
  return {
    ring,
    fail: (error) => {
      failure ??= { error };
      ring();
    },
    heard: async () => {
      if (!rang) await new Promise<void>((resolve) => (wake = resolve));
      rang = false;
      wake = null;
      if (failure !== null) throw failure.error;
    },
  };
}

const never = (): Promise<never> => new Promise<never>(() => undefined);
