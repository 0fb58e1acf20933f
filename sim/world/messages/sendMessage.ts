import { exp } from '../../random/elementary.ts';
import { purpose } from '../../random/purpose.ts';
import { firstBit } from '../firstBit.ts';
import { enterAt } from '../journey/need.ts';
import { happensTo, tellOf, type World } from '../world.ts';
import { column, count } from '../worldNotes.ts';
import type { Mailing } from './mailing.ts';
import { knownShare } from './relevance.ts';
import { touch, wornOut, type Touches } from './touches.ts';

type Effect = 'unseen' | 'none' | 'answers' | 'unsubscribes';

/** Sends a message [R30] to a shopper whom some channels of the sender know, given as bits; if she sees it, it has an effect [R31]. */
export function sendMessage(
  w: World,
  touches: Touches,
  shopper: number,
  mailing: Mailing,
  knowing: number,
): void {
  const { sender, medium, writing, number, numbers } = mailing;
  const channel = invitesTo(w, shopper, writing === 0 ? sender : writing);
  const touchpoint = w.crowd.firstTouchpoint[channel]!;
  count(w.notes, touchpoint, column.messages, 1);
  if ((knowing & writing) === 0) count(w.notes, touchpoint, column.messagesElsewhere, 1);
  const isSeen = happensTo(w, shopper, number, purpose.messageSeen, 0, numbers.seen);
  if (isSeen) w.state.aware[shopper]! |= 1 << channel;
  const effect = isSeen ? effectOn(w, touches, shopper, mailing) : 'unseen';
  if (w.recorder !== null) tellOf(w, shopper, number, { kind: 'message', sender, medium, channel, effect });
  if (effect === 'unsubscribes') {
    touches.unsubscribed[shopper]! |= sender;
    count(w.notes, touchpoint, column.unsubscribes, 1);
  } else if (effect === 'answers') {
    count(w.notes, touchpoint, column.answers, 1);
    enterAt(w, shopper, number, channel);
  }
}

/** What a message that is seen does [R31]: it tires her, and she may unsubscribe, or answer unless she stays away from the firm. */
function effectOn(w: World, touches: Touches, shopper: number, mailing: Mailing): Effect {
  const { medium, number, numbers } = mailing;
  const worn = wornOut(touches, shopper, medium, w.day);
  const fatigue = touch(touches, shopper, medium, w.day, 1);
  const leaves = w.crowd.values.messages.unsubscribeBase * numbers.annoys * (1 + fatigue);
  if (happensTo(w, shopper, number, purpose.unsubscribes, 0, leaves)) return 'unsubscribes';
  if (w.day < w.state.awayUntil[shopper]!) return 'none';
  const chance = answerChance(w, shopper, mailing, { fatigue, worn });
  return happensTo(w, shopper, number, purpose.messageAnswered, 0, chance) ? 'answers' : 'none';
}

/** The chance that a message wakes a need [R31]: persuasion, worn out by fatigue and repetition; what is known of her raises its odds. */
function answerChance(
  w: World,
  shopper: number,
  { sender, numbers }: Mailing,
  { fatigue, worn }: { readonly fatigue: number; readonly worn: number },
): number {
  const { responseBase, relevanceOdds, fatigueWeight } = w.crowd.values.messages;
  const plain = Math.min(1, responseBase * numbers.answers) * exp(-fatigueWeight * fatigue) * worn;
  if (plain === 0 || plain === 1) return plain;
  const odds = (plain / (1 - plain)) * (1 + relevanceOdds * knownShare(w, shopper, sender));
  return odds / (1 + odds);
}

/** Of these channels the one she likes best. */
function invitesTo(w: World, shopper: number, channels: number): number {
  const { channelCount } = w.crowd;
  let best = firstBit(channels);
  for (let left = channels & (channels - 1); left !== 0; left &= left - 1) {
    const channel = firstBit(left);
    const { taste } = w.people;
    if (taste[shopper * channelCount + channel]! > taste[shopper * channelCount + best]!) best = channel;
  }
  return best;
}
