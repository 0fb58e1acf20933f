import { parentPort, workerData } from 'node:worker_threads';
import { prepareClaims, readReplication } from '../claims/checkClaims.ts';
import { claims } from '../claims/claims.ts';
import type { ClaimsWork } from './readClaims.ts';

/** Reads some replications of some claims and posts each as soon as it is done. */
const { ids, replications } = workerData as ClaimsWork;
const prepared = prepareClaims(claims.filter(({ id }) => ids.includes(id)));
for (const replication of replications) {
  parentPort?.postMessage({ replication, pairs: readReplication(prepared, replication) });
}
