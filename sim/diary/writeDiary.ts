import type { ExperimentPlan } from '../plan/worldPlan.ts';
import type { WorldEvent } from '../world/recorder.ts';
import { compareDecision, indexDecisions } from './decisions.ts';
import type { Diary, WorldDiary } from './diary.ts';
import { journeyEnds } from './journeyEnds.ts';
import { recordReplication, type Recording } from './recordReplication.ts';
import { writeEntries } from './writeEntries.ts';

/**
 * The diary of one shopper of one replication in every world of a plan, written by living that replication again. Exact: her orders, losses
 * and fields are those of the run.
 *
 * @param shopper counted from 0
 * @param replication 0, 1, ...
 * @param withPast also what happened before the first measured day
 */
export function writeDiary(
  plan: ExperimentPlan,
  shopper: number,
  replication: number,
  withPast = true,
): Diary {
  const recording = recordReplication(plan, replication, (one) => one === shopper, {
    past: withPast,
    decisions: true,
  });
  return diaryFrom(recording, plan.crowd.warmUpDays, shopper, replication);
}

/**
 * The diary of one of the shoppers that were watched while a replication was recorded.
 *
 * @param warmUpDays days of history before measured day 1
 * @param shopper counted from 0
 */
export function diaryFrom(
  recording: Recording,
  warmUpDays: number,
  shopper: number,
  replication: number,
): Diary {
  const ofHers = (events: readonly WorldEvent[]): readonly WorldEvent[] =>
    events.filter((event) => event.shopper === shopper);
  const lived = recording.worlds.map(({ setUp, past, events }) => ({
    setUp,
    events: ofHers([...past, ...events]),
  }));
  const indices = lived.map(({ setUp, events }) => ({ setUp, index: indexDecisions(events) }));
  const worlds = lived.map(({ setUp, events }): WorldDiary => {
    const others = indices.filter((other) => other.setUp !== setUp);
    const entries = writeEntries(events, warmUpDays, (event) => compareDecision(event, others));
    return { setUp, entries, journeys: journeyEnds(entries) };
  });
  const past = writeEntries(ofHers(recording.past), warmUpDays, (event) => compareDecision(event, []));
  const segment = recording.worlds[0]?.record.shoppers.segment[shopper] ?? 0;
  return { shopper, replication, segment, past, worlds };
}
