import type { Fact } from './fact.ts';
import { channelFacts } from './list/channels.ts';
import { integrationFacts } from './list/integration.ts';
import { loyaltyFacts } from './list/loyalty.ts';

/** The fifteen facts, in the order of their numbers. */
export const facts: readonly Fact[] = [...channelFacts, ...loyaltyFacts, ...integrationFacts].toSorted(
  (a, b) => numberOf(a) - numberOf(b),
);

function numberOf({ id }: Fact): number {
  return Number(id.slice(1));
}
