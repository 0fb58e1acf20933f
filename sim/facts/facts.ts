import type { Fact } from './fact.ts';
import { channelFacts } from './list/channels.ts';
import { integrationFacts } from './list/integration.ts';
import { customerFacts } from './list/customers.ts';
import { loyaltyFacts } from './list/loyalty.ts';
import { visitorFacts } from './list/visitors.ts';

/** The fifteen facts, in the order of their numbers. */
export const facts: readonly Fact[] = [
  ...channelFacts,
  ...visitorFacts,
  ...loyaltyFacts,
  ...customerFacts,
  ...integrationFacts,
].toSorted((a, b) => numberOf(a) - numberOf(b));

function numberOf({ id }: Fact): number {
  return Number(id.slice(1));
}
