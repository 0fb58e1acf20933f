import type { Workforce } from '../../../sim/experiments/workforce.ts';
import { notStarted, openLane, type Lane, type WorkerPort } from './lane.ts';
import type { PoolPiece, PoolTask } from './poolProtocol.ts';

/** Who is wanted for one piece of work. */
export interface Hire {
  /** Tasks at a time. */
  readonly size: number;
  /** The pool's own thread, as the first to be given a task; null: it only looks on. */
  readonly here: Pick<Lane, 'do' | 'drop'> | null;
  /** Does the tasks of workers that cannot be started. */
  readonly spare: Pick<Lane, 'do'>;
  /** The workers begin only then. */
  readonly ready: Promise<unknown>;
  readonly onWorld: () => void;
}

/** Web workers that are started when they are needed and stay for the next piece of work. */
export interface Pool {
  /** Workers for one piece of work; its `end` gives up what is under way, but keeps them. The one before has to have ended. */
  readonly hire: (wanted: Hire) => Workforce<PoolTask, PoolPiece>;
  /** Rest after the world at hand, and go on. */
  readonly pause: () => void;
  readonly goOn: () => void;
  /** Ends all workers at once, in the middle of a world too. */
  readonly close: () => void;
}

/** Who lived a replication before remembers what it begins with. */
const memoryOf = (given: PoolTask): number | null =>
  given.kind === 'replication' ? given.task.replication : null;

export function createPool(open: () => WorkerPort): Pool {
  /** By seat; the own thread's stays empty. */
  const lanes = new Map<number, Lane>();
  const livedAt = new Map<number, number>();
  let heard: () => void = () => undefined;
  let isPaused = false;
  /** Some host starts no workers within workers: then nobody asks it again. */
  let canStart = true;

  const laneAt = (seat: number): Lane => {
    const known = lanes.get(seat);
    if (known !== undefined) return known;
    const hear = (): void => {
      heard();
    };
    const lane = openLane(open(), hear, () => {
      lanes.delete(seat);
    });
    if (isPaused) lane.pause();
    lanes.set(seat, lane);
    return lane;
  };

  const goOn = (): void => {
    isPaused = false;
    for (const lane of lanes.values()) lane.goOn();
  };

  return {
    hire: ({ size, here, spare, ready, onWorld }) => {
      heard = onWorld;
      let isOver = false;
      const busy = new Set<number>();
      goOn();
      const chooseSeat = (task: PoolTask): number => {
        const memory = memoryOf(task);
        const before = memory === null ? undefined : livedAt.get(memory);
        const free = Array.from({ length: size }, (_, seat) => seat).filter((seat) => !busy.has(seat));
        const seat = before !== undefined && free.includes(before) ? before : (free[0] ?? 0);
        if (memory !== null) livedAt.set(memory, seat);
        return seat;
      };
      return {
        size,
        do: async (task, hand) => {
          const seat = chooseSeat(task);
          const isHere = here !== null && seat === 0;
          busy.add(seat);
          if (!isHere) await ready;
          if (isOver) return;
          try {
            await (isHere ? here : canStart ? laneAt(seat) : spare).do(task, hand);
          } catch (error) {
            if (!(error instanceof Error) || error.cause !== notStarted) throw error;
            canStart = false;
            await spare.do(task, hand);
          }
          busy.delete(seat);
        },
        end: () => {
          if (!isOver)
            for (const seat of busy) (seat === 0 && here !== null ? here : lanes.get(seat))?.drop();
          isOver = true;
          return Promise.resolve();
        },
      };
    },
    goOn,
    pause: () => {
      isPaused = true;
      for (const lane of lanes.values()) lane.pause();
    },
    close: () => {
      for (const lane of lanes.values()) lane.close();
      lanes.clear();
    },
  };
}
