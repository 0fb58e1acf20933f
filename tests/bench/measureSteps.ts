import { Session } from 'node:inspector/promises';
import { planExperiment } from '../../sim/plan/planExperiment.ts';
import { keyOf, type Key } from '../../sim/random/key.ts';
import { drawPopulation } from '../../sim/world/population.ts';
import type { Recorder, WorldEvent } from '../../sim/world/recorder.ts';
import { copyPast, firstMorning, liveHistory, simulateWorld } from '../../sim/world/simulateWorld.ts';
import { live, scenario } from './live.ts';
import { median, timeAlternately, type Figure } from './timing.ts';

const { crowd, history, setUps, seed } = planExperiment(scenario);

/** Counts every draw: each looks at the third word of the key once. */
function countingKey(key: Key): { readonly key: Key; readonly draws: () => number } {
  let draws = 0;
  return {
    key: {
      ...key,
      get c() {
        draws += 1;
        return key.c;
      },
    },
    draws: () => draws,
  };
}

/** The history and its worlds, from a population and a first morning that are there already; no digest. */
function journeysOf(key: Key, recorder: Recorder | null = null): () => void {
  const people = drawPopulation(crowd, key);
  const morning = firstMorning(crowd, key, people);
  return () => {
    const past = liveHistory(crowd, history ?? setUps[0]!.plan, key, people, copyPast(morning), recorder);
    for (const { plan } of setUps) simulateWorld(crowd, plan, key, people, copyPast(past), recorder);
  };
}

/** What happens at one of these is a step. */
const steps: ReadonlySet<WorldEvent['kind']> = new Set(['need', 'visit', 'session', 'stagePassed']);

/** How many steps and draws a run of the default scenario takes. */
export function countSteps(): { readonly steps: number; readonly draws: number } {
  const counting = countingKey(keyOf(seed, 0));
  const journeys = journeysOf(counting.key);
  const before = counting.draws();
  journeys();
  const draws = counting.draws() - before;
  let seen = 0;
  const write = ({ kind }: WorldEvent): void => {
    if (steps.has(kind)) seen += 1;
  };
  journeysOf(keyOf(seed, 0), { watches: () => true, decisions: true, write })();
  return { steps: seen, draws };
}

/** A step of a shopper: a need or visit arises, a session begins, a stage is passed. */
export async function measureSteps(quick: boolean): Promise<readonly Figure[]> {
  const counted = countSteps();
  const times = timeAlternately({ journeys: journeysOf(keyOf(seed, 0)) }, quick ? 10 : 25, 5);
  const perStep = (median(times.journeys.cpu) / counted.steps) * 1e6;
  const draws = (counted.draws / counted.steps).toFixed(1);
  return [
    {
      what: 'one step: a need, a visit, a session or a stage passed',
      ...{ value: perStep, unit: 'ns', aim: null },
      note: `${counted.steps} steps, ${draws} draws each; population and digests aside`,
    },
    {
      what: '  memory asked for and given back, a step',
      ...{ value: (await allotted()) / counted.steps, unit: 'bytes', aim: null },
      note: 'in a run of the default scenario, all in all',
    },
  ];
}

/** Bytes that a warm run of the default scenario takes from the heap, as sampled. */
async function allotted(): Promise<number> {
  const runs = 5;
  const session = new Session();
  session.connect();
  await session.post('HeapProfiler.startSampling', {
    ...{ samplingInterval: 4096, includeObjectsCollectedByMinorGC: true },
    includeObjectsCollectedByMajorGC: true,
  });
  for (let i = 0; i < runs; i++) live(scenario);
  const { profile } = await session.post('HeapProfiler.stopSampling');
  session.disconnect();
  const sizeOf = (node: typeof profile.head): number =>
    node.children.reduce((sum, child) => sum + sizeOf(child), node.selfSize);
  return sizeOf(profile.head) / runs;
}
