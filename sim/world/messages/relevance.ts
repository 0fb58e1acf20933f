import { carriedKinds, dataKinds } from '../../scenario/vocabulary.ts';
import { sharesData } from '../consent.ts';
import { DURABLE_KINDS } from '../shopperState.ts';
import type { World } from '../world.ts';

const INTEREST = carriedKinds.indexOf('interest');
const PREFERENCES = dataKinds.indexOf('preferences');

/**
 * How much of what there is to know of a shopper a sender knows [R31], 0..1: half her history (sessions and orders by channel), half her
 * preferences. The sender's own channels count in full, others as reliably as a link brings it; what a platform sees stays there.
 * 0 if she does not allow the use of her data.
 */
export function knownShare(w: World, shopper: number, sender: number): number {
  if (!sharesData(w, shopper)) return 0;
  const { channelCount, platformAccount } = w.crowd;
  const row = shopper * channelCount;
  const knowing = w.state.silos[shopper * DURABLE_KINDS + PREFERENCES]!;
  let [all, seen, preferences] = [0, 0, 0];
  for (let c = 0; c < channelCount; c++) {
    const contacts = w.state.contacts[row + c]!;
    all += contacts;
    if (platformAccount[c] === 1) continue;
    seen += contacts * reaches(w, INTEREST, c, sender);
    if (((knowing >> c) & 1) !== 0) {
      preferences = Math.max(preferences, reaches(w, PREFERENCES, c, sender));
    }
  }
  return ((all === 0 ? 0 : seen / all) + preferences) / 2;
}

/** How reliably what a channel knows of a kind reaches a sender: its own in full, else by the best link to one of its channels. */
function reaches(w: World, kind: number, from: number, sender: number): number {
  if (((sender >> from) & 1) !== 0) return 1;
  if (w.setUp.messaging.linked === 0 || !w.hubUp) return 0;
  const { channelCount } = w.crowd;
  let best = 0;
  for (let to = 0; to < channelCount; to++) {
    if (((sender >> to) & 1) === 0) continue;
    best = Math.max(best, w.setUp.reliability[(from * channelCount + to) * carriedKinds.length + kind]!);
  }
  return best;
}
