import type { Claim } from './claim.ts';
import { capabilityClaims } from './list/capabilities.ts';
import { loyaltyClaims } from './list/loyalty.ts';
import { waitingClaims } from './list/notYet.ts';
import { reachClaims } from './list/reach.ts';
import { siloClaims } from './list/silos.ts';

/** The sixty claims of the articles, in the order of their ids. */
export const claims: readonly Claim[] = [
  ...reachClaims,
  ...siloClaims,
  ...loyaltyClaims,
  ...capabilityClaims,
  ...waitingClaims,
].toSorted((a, b) => (a.id < b.id ? -1 : 1));
