import { TRAIT } from '../../random/drawNumber.ts';
import { purpose } from '../../random/purpose.ts';
import { carriedKinds } from '../../scenario/vocabulary.ts';
import { sharesData } from '../consent.ts';
import { firstBit } from '../firstBit.ts';
import { happensTo } from '../world.ts';
import type { World } from '../world.ts';

const IDENTITY = 0;

/**
 * The silos, as bits, that the firm can put together with a given one for a shopper [R33]: those it reaches if she allows the use of her data
 * and a link carries identity between them, in either direction, for her; one draw per shopper and pair. The given one is among them.
 */
export function silosJoinedWith(w: World, shopper: number, silo: number): number {
  let joined = 1 << silo;
  if (!sharesData(w, shopper)) return joined;
  for (let ahead = joined; ahead !== 0;) {
    const from = firstBit(ahead);
    ahead &= ahead - 1;
    for (let to = 0; to < w.crowd.channelCount; to++) {
      if (((joined >> to) & 1) !== 0 || !isMatched(w, shopper, from, to)) continue;
      joined |= 1 << to;
      ahead |= 1 << to;
    }
  }
  return joined;
}

function isMatched(w: World, shopper: number, one: number, other: number): boolean {
  const pair = one < other ? (one << 4) | other : (other << 4) | one;
  const reliability = Math.max(identityLink(w, one, other), identityLink(w, other, one));
  return happensTo(w, shopper, TRAIT, purpose.profilesMatch, pair, reliability);
}

function identityLink({ setUp, crowd }: World, from: number, to: number): number {
  return setUp.reliability[(from * crowd.channelCount + to) * carriedKinds.length + IDENTITY]!;
}
