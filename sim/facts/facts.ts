import type { Fact } from './fact.ts';
import { channelFacts } from './list/channels.ts';
import { integrationFacts } from './list/integration.ts';
import { customerFacts } from './list/customers.ts';
import { loyaltyFacts } from './list/loyalty.ts';
import { limits } from './list/limits.ts';
import { visitorFacts } from './list/visitors.ts';

/** The fifteen facts, in the order of their numbers, and the four checks where integration should not win. */
export const facts: readonly Fact[] = [
  ...channelFacts,
  ...visitorFacts,
  ...loyaltyFacts,
  ...customerFacts,
  ...integrationFacts,
]
  .toSorted((a, b) => numberOf(a) - numberOf(b))
  .concat(limits);

function numberOf({ id }: Fact): number {
  return Number(id.slice(1));
}
