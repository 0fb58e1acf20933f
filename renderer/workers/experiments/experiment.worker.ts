import { expose } from 'comlink';
import { config } from 'zod';
import { createReplicationCache, planExperiment, simulateReplication } from '../../../sim/pipeline.ts';
import { createBreather } from '../breathe.ts';
import { createGate } from '../createGate.ts';
import type { ExperimentService } from './experimentOrder.ts';
import { liveOrder } from './liveOrder.ts';
import { planOrder } from './planOrder.ts';

// The page's policy forbids code made from text, which zod would try for speed.
config({ jitless: true });

const breathe = createBreather();

const now = (): number => performance.now();
const gate = createGate(now);

const rest = async (): Promise<void> => {
  await breathe();
  await gate.pass();
};

const service: ExperimentService = {
  measure: (order) => {
    const planned = planOrder(order);
    if (planned.kind !== 'planned') return Promise.resolve(planned);
    const plan = planExperiment(order.scenario);
    const worlds = simulateReplication(plan, 0, createReplicationCache(plan.setUps.length + 2));
    // The past that worlds share is lived with the first one; the second tells what one more takes.
    let begun = now();
    worlds.next();
    const first = now() - begun;
    begun = now();
    const hasSecond = worlds.next().done !== true;
    const { study } = planned;
    const secondsPerWorld = (hasSecond ? now() - begun : first) / 1000;
    const points = Math.round(study.items / study.replications);
    return Promise.resolve({ kind: 'size', worlds: study.worlds, points, secondsPerWorld });
  },
  live: async (order, onProgress) => {
    const planned = planOrder(order);
    if (planned.kind !== 'planned') throw new Error(`the experiment cannot be made: ${planned.kind}`);
    await liveOrder(planned, { rest, now }, onProgress);
  },
  pause: gate.close,
  goOn: gate.open,
};

expose(service);
