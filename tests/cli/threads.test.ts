import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { beforeAll, describe, expect, it } from 'vitest';
import type { LivedPoint } from '../../sim/experiments/livePoints.ts';
import { workInOrder } from '../../sim/experiments/workInOrder.ts';
import { planExperiment } from '../../sim/pipeline.ts';
import type { ThreadTask } from '../../sim/cli/replicationWorker.ts';
import { startThreads } from '../../sim/cli/threads.ts';
import { buildProgram, replicationWorker } from '../support/builtProgram.ts';
import { scenarioOf, shortest } from '../support/scenarioTexts.ts';

const planOf = (more: string): ThreadTask['points'][number]['plan'] =>
  planExperiment(scenarioOf(`${shortest}${more}`));
const tasksOf = (plan: ThreadTask['points'][number]['plan'], replications: number): ThreadTask[] =>
  Array.from({ length: replications }, (_, replication) => ({
    ...{ points: [{ point: 0, plan }], replication, files: null },
  }));
const threads = (size: number, onWorld = (): void => undefined) =>
  startThreads<ThreadTask, LivedPoint>({ worker: () => new Worker(replicationWorker), size, onWorld });

beforeAll(buildProgram, 120_000);

describe('a pool of threads', () => {
  it('gives the same bytes with 1, 2, 4 and 8 threads', async () => {
    const plan = planOf('shoppers: 60\ndays: 30\nsetUps: [multi, omni]\n');
    const lived: string[] = [];
    for (const size of [1, 2, 4, 8]) {
      const taken: LivedPoint[] = [];
      const end = await workInOrder({
        tasks: tasksOf(plan, 10),
        workforce: threads(size),
        take: (done) => taken.push(done) > 0,
      });
      expect(end).toBe('finished');
      lived.push(JSON.stringify(taken));
    }
    expect(new Set(lived).size).toBe(1);
  }, 120_000);

  it('ends within 100 ms in the middle of a world of a million shoppers', async () => {
    const plan = planOf('shoppers: 1000000\nsetUps: [multi]\n');
    const waits: number[] = [];
    // The least of three: a machine that is busy with something else answers late for reasons of its own.
    for (let attempt = 0; attempt < 3 && !waits.some((wait) => wait < 100); attempt += 1) {
      let asked = 0;
      const halted = setTimeout(4000).then(() => {
        asked = performance.now();
      });
      const end = await workInOrder({
        ...{ tasks: tasksOf(plan, 2), workforce: threads(2), halted },
        take: () => true,
      });
      expect(end).toBe('halted');
      waits.push(performance.now() - asked);
    }
    expect(Math.min(...waits)).toBeLessThan(100);
  });
});
