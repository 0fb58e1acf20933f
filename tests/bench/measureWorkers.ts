import { cpus } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ThreadTask } from '../../sim/cli/replicationWorker.ts';
import { startThreads } from '../../sim/cli/threads.ts';
import type { LivedPoint } from '../../sim/experiments/livePoints.ts';
import type { Workforce } from '../../sim/experiments/workforce.ts';
import { planExperiment } from '../../sim/plan/planExperiment.ts';
import { buildProgram, replicationWorker } from '../support/builtProgram.ts';
import { scenario } from './live.ts';
import { median, type Figure } from './timing.ts';

const REPLICATIONS = 30;

/** Thirty replications by one thread and by two, turn by turn; the threads are running and warm, as in the middle of a long run. */
export async function measureWorkers(quick: boolean): Promise<readonly Figure[]> {
  await buildProgram();
  const plan = planExperiment(scenario);
  const taskOf = (replication: number): ThreadTask => ({
    ...{ points: [{ point: 0, plan }], replication, files: null },
  });
  const pool = (size: number): Workforce<ThreadTask, LivedPoint> =>
    startThreads({ worker: () => new Worker(replicationWorker), size, onWorld: () => undefined });
  const secondsOf = async (workforce: Workforce<ThreadTask, LivedPoint>, count: number): Promise<number> => {
    const began = performance.now();
    let next = 0;
    const work = async (): Promise<void> => {
      while (next < count) await workforce.do(taskOf(next++), () => undefined);
    };
    await Promise.all(Array.from({ length: workforce.size }, work));
    return (performance.now() - began) / 1000;
  };
  const [one, two] = [pool(1), pool(2)];
  await secondsOf(one, 6);
  await secondsOf(two, 12);
  const ones: number[] = [];
  const twos: number[] = [];
  for (let round = 0; round < (quick ? 2 : 7); round++) {
    ones.push(await secondsOf(one, REPLICATIONS));
    twos.push(await secondsOf(two, REPLICATIONS));
  }
  await Promise.all([one.end(), two.end()]);
  return [
    {
      what: `${REPLICATIONS} replications, 2 threads instead of 1`,
      value: median(ones.map((seconds, round) => seconds / (twos[round] ?? seconds))),
      unit: 'times faster',
      aim: { atLeast: 1.8 },
      note: `${median(ones).toFixed(2)} s against ${median(twos).toFixed(2)} s on ${cpus().length} cores; other work on the machine lowers it`,
    },
  ];
}
