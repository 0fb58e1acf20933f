import { TRAIT } from '../../random/drawNumber.ts';
import { purpose } from '../../random/purpose.ts';
import { carriedKinds } from '../../scenario/vocabulary.ts';
import { sharesData } from '../consent.ts';
import { happensTo } from '../world.ts';
import type { World } from '../world.ts';

const IDENTITY = 0;

/**
 * Which silos the firm can put together for a shopper [R33]: a group number for each channel. Silos a and b are of one group if she allows the
 * use of her data and a link carries identity between them, in either direction, for her: one draw per shopper and pair.
 */
export function siloGroups(w: World, shopper: number): Uint8Array {
  const count = w.crowd.channelCount;
  const groups = Uint8Array.from({ length: count }, (_, channel) => channel);
  if (!sharesData(w, shopper)) return groups;
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) {
      const [one, other] = [groups[a]!, groups[b]!];
      if (one !== other && isMatched(w, shopper, a, b)) join(groups, one, other);
    }
  }
  return groups;
}

function isMatched(w: World, shopper: number, a: number, b: number): boolean {
  const reliability = Math.max(identityLink(w, a, b), identityLink(w, b, a));
  return happensTo(w, shopper, TRAIT, purpose.profilesMatch, (a << 4) | b, reliability);
}

function identityLink({ setUp, crowd }: World, from: number, to: number): number {
  return setUp.reliability[(from * crowd.channelCount + to) * carriedKinds.length + IDENTITY]!;
}

function join(groups: Uint8Array, kept: number, joined: number): void {
  groups.forEach((group, channel) => {
    if (group === joined) groups[channel] = kept;
  });
}
