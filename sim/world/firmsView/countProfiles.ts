import type { World } from '../world.ts';
import { firstBit } from '../firstBit.ts';
import { DURABLE_KINDS } from '../shopperState.ts';
import { silosJoinedWith } from './silosJoined.ts';

const IDENTITY = 0;

/** Shoppers whom some silo of the firm knows, and the profiles it keeps of them [R33]: one for each group of silos that know her. */
export function countProfiles(w: World): { readonly known: number; readonly profiles: number } {
  let [shoppers, profiles] = [0, 0];
  for (let shopper = 0; shopper < w.people.size; shopper++) {
    const silos = w.state.silos[shopper * DURABLE_KINDS + IDENTITY]!;
    if (silos === 0) continue;
    shoppers += 1;
    profiles += (silos & (silos - 1)) === 0 ? 1 : groupsOf(w, shopper, silos);
  }
  return { known: shoppers, profiles };
}

/** Groups among the silos of a bit set. */
function groupsOf(w: World, shopper: number, silos: number): number {
  let groups = 0;
  for (let left = silos; left !== 0; groups++) left &= ~silosJoinedWith(w, shopper, firstBit(left));
  return groups;
}
