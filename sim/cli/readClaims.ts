import type { Claim } from '../claims/claim.ts';
import { prepareClaims, readReplication, type ClaimRead } from '../claims/checkClaims.ts';
import { claims } from '../claims/claims.ts';
import { eachReplication } from './eachReplication.ts';

type Read = readonly ClaimRead[];

/** Both numbers of every comparison in the replications 0 .. n - 1, in that order, whatever the number of workers. */
export async function readClaims(
  chosen: readonly Claim[],
  replications: number,
  onDone: (done: number) => void,
): Promise<readonly Read[]> {
  const ids = chosen.map(({ id }) => id);
  return eachReplication({ worker: 'claimsWorker.mjs', ids, replications, prepare: readerOfClaims, onDone });
}

/** Reads one replication of the claims with these ids. */
export function readerOfClaims(ids: readonly string[]): (replication: number) => Read {
  const prepared = prepareClaims(claims.filter(({ id }) => ids.includes(id)));
  return (replication) => readReplication(prepared, replication);
}
