import { NO_MEDIUM } from '../../plan/planMessaging.ts';
import { purpose } from '../../random/purpose.ts';
import { carriedKinds, dataKinds } from '../../scenario/vocabulary.ts';
import { readsOwnMemory } from '../disruptions.ts';
import { happensTo, type World } from '../world.ts';

const IDENTITY = dataKinds.indexOf('identity');

/**
 * Who sends [R30], as sets of channels (bit c: channel c). Open channels that have a medium join where a link carries identity between
 * them, one draw per link and message; a set-up that does not use its links, or whose hub is down, leaves each for itself.
 *
 * @param shopper whose luck decides: the firm's for a campaign, hers for a message of her own
 */
export function sendersOf(w: World, shopper: number, number: number): readonly number[] {
  const { channelCount, medium } = w.crowd;
  const leader = Array.from({ length: channelCount }, (_, c) =>
    w.open[c] === 1 && medium[c] !== NO_MEDIUM ? c : -1,
  );
  if (w.setUp.messaging.linked === 1 && w.hubUp) joinLinked(w, shopper, number, leader);
  const senders: number[] = [];
  leader.forEach((first, c) => {
    if (first < 0) return;
    senders[first] = (senders[first] ?? 0) | (1 << c);
  });
  return senders.filter((sender) => sender > 0);
}

/** Union-find over the links; the leader of a set is its first channel. */
function joinLinked(w: World, shopper: number, number: number, leader: number[]): void {
  const count = leader.length;
  for (let from = 0; from < count; from++) {
    for (let to = 0; to < count; to++) {
      const [a, b] = [leader[from]!, leader[to]!];
      if (a < 0 || b < 0 || a === b) continue;
      const reliability = w.setUp.reliability[(from * count + to) * carriedKinds.length + IDENTITY]!;
      if (!happensTo(w, shopper, number, purpose.campaignLink, (from << 4) | to, reliability)) continue;
      const [first, other] = a < b ? [a, b] : [b, a];
      leader.forEach((one, c) => {
        if (one === other) leader[c] = first;
      });
    }
  }
}

/** The channels, as bits, whose silo knows who a shopper is and can be read today. */
export function knownBy(w: World, shopper: number): number {
  const { channelCount } = w.crowd;
  const row = shopper * channelCount;
  let known = 0;
  for (let c = 0; c < channelCount; c++) {
    if ((w.state.known[row + c]! & (1 << IDENTITY)) !== 0 && readsOwnMemory(w, c)) known |= 1 << c;
  }
  return known;
}

/** The medium of a sender's message: those the set-up names in turn, else those of its channels in turn. */
export function mediumFor(w: World, sender: number, turn: number): number {
  const { rota } = w.setUp.messaging;
  if (rota.length > 0) return rota[turn % rota.length]!;
  const own: number[] = [];
  w.crowd.medium.forEach((medium, c) => {
    if (((sender >> c) & 1) !== 0 && !own.includes(medium)) own.push(medium);
  });
  return own[turn % own.length]!;
}

/** The channels, as bits, of a sender that write in a medium. */
export function channelsWriting(w: World, sender: number, medium: number): number {
  let found = 0;
  w.crowd.medium.forEach((own, c) => {
    if (own === medium && ((sender >> c) & 1) !== 0) found |= 1 << c;
  });
  return found;
}
