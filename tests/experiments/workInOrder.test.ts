import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workInOrder } from '../../sim/experiments/workInOrder.ts';
import type { Workforce } from '../../sim/experiments/workforce.ts';

/** A task hands on its pieces one by one, each after a wait that the scheduler ends in an order of its own choice. */
type Task = readonly number[];

function scheduledWorkforce(scheduler: fc.Scheduler, size: number): Workforce<Task, number> & Seen {
  const seen = { underWay: 0, most: 0, hasEnded: false, begunAfterEnd: 0 };
  return {
    size,
    seen,
    do: async (task, hand) => {
      if (seen.hasEnded) seen.begunAfterEnd += 1;
      seen.underWay += 1;
      seen.most = Math.max(seen.most, seen.underWay);
      for (const piece of task) {
        await scheduler.schedule(Promise.resolve());
        hand(piece);
      }
      await scheduler.schedule(Promise.resolve());
      seen.underWay -= 1;
    },
    end: () => {
      seen.hasEnded = true;
      return Promise.resolve();
    },
  };
}

interface Seen {
  readonly seen: { readonly most: number; readonly hasEnded: boolean; readonly begunAfterEnd: number };
}

const tasks = fc.array(fc.array(fc.integer(), { maxLength: 3 }), { maxLength: 12 });
const sizes = fc.integer({ min: 1, max: 8 });

describe('work in order', () => {
  it('hands on all pieces in the order of the tasks, whatever is ready first and however many work', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), tasks, sizes, async (scheduler, given, size) => {
        const workforce = scheduledWorkforce(scheduler, size);
        const taken: number[] = [];
        const end = workInOrder({
          tasks: given,
          workforce,
          take: (piece) => {
            taken.push(piece);
            return true;
          },
        });
        expect(await scheduler.waitFor(end)).toBe('finished');
        expect(taken).toEqual(given.flat());
        expect(workforce.seen.most).toBeLessThanOrEqual(size);
        expect(workforce.seen.hasEnded).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('stops at the same piece whatever is ready first, and begins nothing afterwards', async () => {
    const cases = tasks.filter((given) => given.flat().length > 0);
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), cases, sizes, fc.nat(), async (scheduler, given, size, at) => {
        const all = given.flat();
        const enough = 1 + (at % all.length);
        const workforce = scheduledWorkforce(scheduler, size);
        const taken: number[] = [];
        const end = workInOrder({
          tasks: given,
          workforce,
          take: async (piece) => {
            await Promise.resolve();
            taken.push(piece);
            return taken.length < enough;
          },
        });
        expect(await scheduler.waitFor(end)).toBe('enough');
        await scheduler.waitIdle();
        expect(taken).toEqual(all.slice(0, enough));
        expect(workforce.seen.begunAfterEnd).toBe(0);
      }),
      { numRuns: 200 },
    );
  });

  it('leaves a beginning without a gap when it is halted, and takes nothing more', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), tasks, sizes, fc.nat(20), async (scheduler, given, size, steps) => {
        const taken: number[] = [];
        let halt: () => void = () => undefined;
        const halted = new Promise<void>((resolve) => (halt = resolve));
        const workforce = scheduledWorkforce(scheduler, size);
        const end = workInOrder({
          ...{ tasks: given, workforce, halted },
          take: (piece) => {
            taken.push(piece);
            return true;
          },
        });
        for (let step = 0; step < steps && scheduler.count() > 0; step += 1) await scheduler.waitNext(1);
        halt();
        const how = await end;
        const then = taken.length;
        await scheduler.waitIdle();
        expect(['halted', 'finished']).toContain(how);
        expect(taken).toEqual(given.flat().slice(0, then));
      }),
      { numRuns: 200 },
    );
  });

  it('rejects with the error of a task that died, and ends the others', async () => {
    let hasEnded = false;
    const workforce: Workforce<number, number> = {
      size: 2,
      do: (task) => (task === 1 ? Promise.reject(new Error('out of memory')) : new Promise(() => undefined)),
      end: () => {
        hasEnded = true;
        return Promise.resolve();
      },
    };
    const end = workInOrder({ tasks: [0, 1], workforce, take: () => true });
    await expect(end).rejects.toThrow('out of memory');
    expect(hasEnded).toBe(true);
  });
});
