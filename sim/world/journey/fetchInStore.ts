import { purpose } from '../../random/purpose.ts';
import { switchinessOf } from '../lateTraits.ts';
import { link, linkWorks } from '../linkWorks.ts';
import { isEndless, shelfShows } from '../stock.ts';
import { happens } from '../world.ts';
import type { World } from '../world.ts';

const BASKET = 2;

/**
 * A shopper elsewhere who has found her article sees that a store has it, and may go there to see it or take it home [R8]. The store, or -1:
 * she stays. The readier she is to move, and the more she likes stores at this stage, the likelier.
 */
export function storeToFetchFrom(w: World, j: number, stage: number): number {
  const { crowd, journeys, setUp } = w;
  const { fetchesInSight } = crowd.values.stock;
  const channel = journeys.channel[j]!;
  if (setUp.stockVisible === 0 || stage < BASKET || fetchesInSight === 0 || isEndless(crowd)) return -1;
  // A platform shows what it sells itself, not the shelves of the firm.
  if (crowd.isStore[channel] === 1 || crowd.platformAccount[channel] === 1) return -1;
  if (!linkWorks(w, j, link.visible)) return -1;
  const { store, share } = likedStore(w, j, stage);
  const chance = fetchesInSight * switchinessOf(w, journeys.shopper[j]!) * share;
  return store >= 0 && happens(w, j, purpose.fetchesInSight, stage, chance) ? store : -1;
}

/** The store she likes best of those that show her article, and the share of all such stores in her odds for this stage. */
function likedStore(w: World, j: number, stage: number): { readonly store: number; readonly share: number } {
  const { crowd, journeys, open } = w;
  const { channelCount, strength, isStore } = crowd;
  const shopper = journeys.shopper[j]!;
  let [store, liking, stores, all] = [-1, 0, 0, 0];
  for (let c = 0; c < channelCount; c++) {
    if (open[c] === 0) continue;
    const weight = w.people.taste[shopper * channelCount + c]! * strength[stage * channelCount + c]!;
    all += weight;
    if (isStore[c] === 0 || !shelfShows(w, j, c, journeys.article[j]!)) continue;
    stores += weight;
    if (weight > liking) [store, liking] = [c, weight];
  }
  return { store, share: all === 0 ? 0 : stores / all };
}
