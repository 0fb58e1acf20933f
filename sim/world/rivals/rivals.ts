import { seesDurable } from '../journey/carryOver.ts';
import type { World } from '../world.ts';

const IDENTITY = 0;

/** The chance that a shopper who lost something on a switch leaves for a rival [R10]; integrated rivals attract some of the others too [R29]. */
export function leakWithLoss(w: World): number {
  const { leakUnlinked } = w.crowd.values.journey;
  const { integration, switchPull } = w.crowd.values.rivals;
  return leakUnlinked + (1 - leakUnlinked) * integration * switchPull;
}

/** Whether the loyalty discount is hers: she has ordered before, and the channel, no platform, sees who she is [R29]. */
export function getsDiscount(w: World, j: number, channel: number): boolean {
  if (w.setUp.loyaltyDiscount === 0 || w.crowd.platformAccount[channel] === 1) return false;
  return w.state.habit[w.journeys.shopper[j]!]! > 0 && seesDurable(w, j, IDENTITY, channel);
}

/** The chance to compare and go to a rival in this session [R9]; the loyalty discount keeps some [R29]. */
export function rivalChance(w: World, j: number, touchpoint: number, channel: number): number {
  const chance = w.crowd.rivalExit[touchpoint]!;
  if (!getsDiscount(w, j, channel)) return chance;
  return chance * Math.max(0, 1 - w.crowd.values.rivals.discountResponse * w.setUp.loyaltyDiscount);
}
