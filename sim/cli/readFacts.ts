import { prepareFacts, readFacts } from '../facts/checkFacts.ts';
import type { Fact } from '../facts/fact.ts';
import type { FactSums } from '../facts/factSums.ts';
import { facts } from '../facts/facts.ts';
import { eachReplication } from './eachReplication.ts';

/** What the facts are read from in the replications 0 .. n - 1, in that order, whatever the number of workers. */
export async function readAllFacts(
  chosen: readonly Fact[],
  replications: number,
  onDone: (done: number) => void,
): Promise<readonly FactSums[]> {
  const ids = chosen.map(({ id }) => id);
  return eachReplication({ worker: 'factsWorker.mjs', ids, replications, prepare: readerOfFacts, onDone });
}

/** Reads one replication for the facts with these ids. */
export function readerOfFacts(ids: readonly string[]): (replication: number) => FactSums {
  const prepared = prepareFacts(facts.filter(({ id }) => ids.includes(id)));
  return (replication) => readFacts(prepared, replication);
}
