import type { Claim } from './claim.ts';
import { siloClaims } from './list/silos.ts';

/** Every claim that is put to the test, in the order of their ids. */
export const claims: readonly Claim[] = [...siloClaims].toSorted((a, b) => (a.id < b.id ? -1 : 1));
