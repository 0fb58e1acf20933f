import type { ExperimentPlan } from '../plan/worldPlan.ts';
import { compareDecision, indexDecisions } from './decisions.ts';
import type { Diary, WorldDiary } from './diary.ts';
import { journeyEnds } from './journeyEnds.ts';
import { recordReplication } from './recordReplication.ts';
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
  const recording = recordReplication(plan, replication, (one) => one === shopper, withPast);
  const firstDay = plan.crowd.warmUpDays;
  const indices = recording.worlds.map(({ setUp, past, events }) => ({
    setUp,
    index: indexDecisions([...past, ...events]),
  }));
  const worlds = recording.worlds.map(({ setUp, past, events }): WorldDiary => {
    const others = indices.filter((other) => other.setUp !== setUp);
    const entries = writeEntries([...past, ...events], firstDay, (event) => compareDecision(event, others));
    return { setUp, entries, journeys: journeyEnds(entries) };
  });
  const past = writeEntries(recording.past, firstDay, (event) => compareDecision(event, []));
  return { shopper, replication, past, worlds };
}
