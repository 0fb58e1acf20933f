import { NO_MEDIUM } from '../../plan/planMessaging.ts';
import { purpose } from '../../random/purpose.ts';
import { carriedKinds, dataKinds } from '../../scenario/vocabulary.ts';
import { readsOwnMemory } from '../disruptions.ts';
import { firstBit } from '../firstBit.ts';
import { DURABLE_KINDS } from '../shopperState.ts';
import { happensTo, type World } from '../world.ts';

const IDENTITY = dataKinds.indexOf('identity');

/**
 * Who sends [R30], as sets of channels (bit c: channel c), in the order of their first channels. Open channels that have a medium join where
 * a link carries identity between them, in either direction, one draw per link and message; a set-up that does not use its links, or whose
 * hub is down, leaves each for itself.
 *
 * @param shopper whose luck decides: the firm's for a campaign, hers for a message of her own
 */
export function sendersOf(w: World, shopper: number, number: number): readonly number[] {
  const senders: number[] = [];
  for (let left = channelsThatWrite(w); left !== 0;) {
    const sender = senderWith(w, shopper, number, firstBit(left));
    senders.push(sender);
    left &= ~sender;
  }
  return senders;
}

/** The sender to which a channel belongs, as a set of channels; empty if the channel is closed or has no medium. */
export function senderWith(w: World, shopper: number, number: number, channel: number): number {
  const writing = channelsThatWrite(w);
  if (((writing >> channel) & 1) === 0) return 0;
  let sender = 1 << channel;
  if (w.setUp.messaging.linked === 0 || !w.hubUp) return sender;
  for (let ahead = sender; ahead !== 0;) {
    const from = firstBit(ahead);
    ahead &= ahead - 1;
    for (let left = writing & ~sender; left !== 0; left &= left - 1) {
      const to = firstBit(left);
      if (!isLinked(w, shopper, number, from, to) && !isLinked(w, shopper, number, to, from)) continue;
      sender |= 1 << to;
      ahead |= 1 << to;
    }
  }
  return sender;
}

/** Open channels that have a medium, as bits. */
function channelsThatWrite(w: World): number {
  const { channelCount, medium } = w.crowd;
  let writing = 0;
  for (let c = 0; c < channelCount; c++) if (w.open[c] === 1 && medium[c] !== NO_MEDIUM) writing |= 1 << c;
  return writing;
}

function isLinked(w: World, shopper: number, number: number, from: number, to: number): boolean {
  const reliability =
    w.setUp.reliability[(from * w.crowd.channelCount + to) * carriedKinds.length + IDENTITY]!;
  return happensTo(w, shopper, number, purpose.campaignLink, (from << 4) | to, reliability);
}

/** The channels, as bits, whose silo knows who a shopper is; see readableToday. */
export function knownBy(w: World, shopper: number): number {
  return w.state.silos[shopper * DURABLE_KINDS + IDENTITY]!;
}

/** The channels, as bits, whose silo can be read today [R20]. */
export function readableToday(w: World): number {
  let readable = 0;
  for (let c = 0; c < w.crowd.channelCount; c++) if (readsOwnMemory(w, c)) readable |= 1 << c;
  return readable;
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
