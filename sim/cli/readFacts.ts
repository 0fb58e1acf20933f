import { judgeFacts, prepareFacts, readFacts, type FactOutcome } from '../facts/checkFacts.ts';
import type { Fact } from '../facts/fact.ts';
import type { FactSums } from '../facts/factSums.ts';
import { facts } from '../facts/facts.ts';
import { eachReplication } from './eachReplication.ts';

/** How facts come out, in their order; those that need more replications than others get them. */
export async function judgeAllFacts(
  chosen: readonly Fact[],
  replications: number,
  onDone: (done: number) => void,
): Promise<readonly FactOutcome[]> {
  const outcomes = new Map<string, FactOutcome>();
  let before = 0;
  for (const times of timesOf(chosen)) {
    const some = chosen.filter((fact) => (fact.times ?? 1) === times);
    const read = await eachReplication({
      ...{ worker: 'factsWorker.mjs', ids: some.map(({ id }) => id), prepare: readerOfFacts },
      replications: times * replications,
      onDone: (done) => {
        onDone(before + done);
      },
    });
    before += times * replications;
    for (const outcome of judgeFacts(some, read)) outcomes.set(outcome.fact.id, outcome);
  }
  return chosen.flatMap(({ id }) => outcomes.get(id) ?? []);
}

/** Replications lived for these facts. */
export function replicationsFor(chosen: readonly Fact[], replications: number): number {
  return timesOf(chosen).reduce((sum, times) => sum + times * replications, 0);
}

function timesOf(chosen: readonly Fact[]): readonly number[] {
  return [...new Set(chosen.map(({ times }) => times ?? 1))];
}

/** Reads one replication for the facts with these ids. */
export function readerOfFacts(ids: readonly string[]): (replication: number) => FactSums {
  const prepared = prepareFacts(facts.filter(({ id }) => ids.includes(id)));
  return (replication) => readFacts(prepared, replication);
}
