import type { ExperimentPlan, SetUpPlan } from '../plan/worldPlan.ts';
import { keyOf } from '../random/key.ts';
import { drawPopulation } from '../world/population.ts';
import type { Recorder, WorldEvent } from '../world/recorder.ts';
import { copyPast, firstMorning, liveHistory, simulateWorld, type Past } from '../world/simulateWorld.ts';
import type { WorldRecord } from '../world/worldResult.ts';

/** What was written down of one world, in the order in which it happened. */
export interface RecordedWorld {
  readonly setUp: string;
  /** The world's own past; empty where all worlds share one. */
  readonly past: readonly WorldEvent[];
  readonly events: readonly WorldEvent[];
  /** What the world's result holds, the same as without recording. */
  readonly record: WorldRecord;
}

export interface Recording {
  /** The past that all worlds share; empty where each has its own or none. */
  readonly past: readonly WorldEvent[];
  readonly worlds: readonly RecordedWorld[];
}

/** What is written down besides what happens in the measured days. */
export interface Keeps {
  /** What happened before the first measured day. */
  readonly past: boolean;
  /** The chances and choices, which are most of what happens. */
  readonly decisions: boolean;
}

const everything: Keeps = { past: true, decisions: true };
/** The measured days alone. */
export const measuredOnly: Keeps = { past: false, decisions: true };

/**
 * Lives one replication again and writes down what happens to some shoppers. Draws are keyed, so it is exactly what happened when nobody
 * wrote it down.
 *
 * @param replication 0, 1, ...
 * @param watches which shoppers, counted from 0
 */
export function recordReplication(
  plan: ExperimentPlan,
  replication: number,
  watches: (shopper: number) => boolean,
  keeps: Keeps = everything,
): Recording {
  const { crowd, history, setUps } = plan;
  const key = keyOf(plan.seed, replication);
  const people = drawPopulation(crowd, key);
  const liveUnder = (setUp: SetUpPlan): { readonly past: Past; readonly events: readonly WorldEvent[] } => {
    const events: WorldEvent[] = [];
    const recorder = keeps.past ? recorderOf(watches, events, keeps) : null;
    const past = liveHistory(crowd, setUp, key, people, firstMorning(crowd, key, people), recorder);
    return { past, events };
  };
  const shared = history === null || crowd.warmUpDays === 0 ? null : liveUnder(history);
  const worlds = setUps.map(({ id, plan: setUp }): RecordedWorld => {
    const lived =
      shared === null ? liveUnder(setUp) : { past: copyPast(shared.past), events: [] as WorldEvent[] };
    const events: WorldEvent[] = [];
    const record = simulateWorld(crowd, setUp, key, people, lived.past, recorderOf(watches, events, keeps));
    return { setUp: id, past: lived.events, events, record };
  });
  return { past: shared?.events ?? [], worlds };
}

function recorderOf(
  watches: (shopper: number) => boolean,
  events: WorldEvent[],
  { decisions }: Keeps,
): Recorder {
  return { watches, decisions, write: (event) => void events.push(event) };
}
