import { expose } from 'comlink';
import { config } from 'zod';
import type { LivedStudy } from '../../../sim/experiments/study.ts';
import { createReplicationCache, planExperiment, simulateReplication } from '../../../sim/pipeline.ts';
import { plainCsv } from '../../../sim/report/csv.ts';
import { writeTable } from '../../../sim/report/experimentTables.ts';
import { createBreather } from '../breathe.ts';
import { createGate } from '../createGate.ts';
import { createSignal, type Signal } from '../createSignal.ts';
import { createKeptWorlds } from '../pool/keptWorlds.ts';
import { liveTask } from '../pool/liveTask.ts';
import type { PoolPiece, PoolTask } from '../pool/poolProtocol.ts';
import { startPool } from '../pool/startPool.ts';
import type { ExperimentService } from './experimentOrder.ts';
import { liveOrder } from './liveOrder.ts';
import type { PlannedOrder } from './plannedOrder.ts';
import { planOrder } from './planOrder.ts';

// The page's policy forbids code made from text, which zod would try for speed.
config({ jitless: true });

const now = (): number => performance.now();
const pool = startPool();

/** What was lived last. */
let last: { readonly planned: PlannedOrder; readonly conclude: () => LivedStudy } | null = null;

let halt: Signal | null = null;

const breathe = createBreather();
const gate = createGate(now);
const keptFor = createKeptWorlds();

async function mayGoOn(stop: Signal): Promise<boolean> {
  await breathe();
  await gate.pass();
  return !stop.isGiven();
}

/** This thread only looks on, so that it answers at any time; the workers live. */
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
  live: async (order, workers, onProgress) => {
    const planned = planOrder(order);
    if (planned.kind !== 'planned') throw new Error(`the experiment cannot be made: ${planned.kind}`);
    halt?.give();
    const stop = createSignal();
    halt = stop;
    gate.open();
    const size = Math.max(1, Math.min(workers, planned.study.items));
    await liveOrder(planned, {
      hire: (onWorld) => {
        const spare = {
          do: (task: PoolTask, hand: (piece: PoolPiece) => void) =>
            liveTask(task, { mayGoOn: () => mayGoOn(stop), keptFor, onWorld }, hand),
        };
        const hired = pool.hire({ size, here: null, spare, ready: Promise.resolve(), onWorld });
        return {
          size,
          do: (task, hand) =>
            hired.do({ kind: 'points', task }, (piece) => {
              if (piece.kind === 'point') hand(piece.done);
            }),
          end: async () => {
            await hired.end();
            // Nothing is remembered between experiments, and a stop need not wait for a world.
            pool.close();
          },
        };
      },
      halted: stop.given,
      now,
      show: onProgress,
      onBegin: (conclude) => {
        last = { planned, conclude };
      },
    });
  },
  pause: () => {
    gate.close();
    pool.pause();
  },
  goOn: () => {
    gate.open();
    pool.goOn();
  },
  stop: () => {
    halt?.give();
  },
  writeTable: (name) => {
    if (last === null) return '';
    const table = last.planned.tables(last.conclude()).find((one) => one.name === name);
    return table === undefined ? '' : [...writeTable(table, plainCsv)].join('');
  },
};

expose(service);
