import exp from '@stdlib/math-base-special-exp';
import { purpose } from '../../random/purpose.ts';
import { enterAt } from '../journey/need.ts';
import { happensTo, tellOf, type World } from '../world.ts';
import { column, count } from '../worldNotes.ts';
import { channelsWriting } from './senders.ts';
import { knownShare } from './relevance.ts';
import { mediumNumbers, tire, wornOut } from './mediumEffects.ts';
import { fatigueOn, type Touches } from './touches.ts';

/** One message of a sender to a shopper it knows. */
export interface Message {
  /** The sender's channels, and those of them that know her, as bits. */
  readonly sender: number;
  readonly knowing: number;
  readonly medium: number;
  readonly number: number;
}

/** Sends a message [R30]; if she sees it, she may unsubscribe, or answer it [R31]. */
export function sendMessage(w: World, touches: Touches, shopper: number, message: Message): void {
  const { sender, knowing, medium, number } = message;
  const { messages } = w.crowd.values;
  const writing = channelsWriting(w, sender, medium);
  const channel = invitesTo(w, shopper, writing === 0 ? sender : writing);
  const touchpoint = w.crowd.firstTouchpoint[channel]!;
  count(w.notes, touchpoint, column.messages, 1);
  if ((knowing & writing) === 0) count(w.notes, touchpoint, column.messagesElsewhere, 1);
  const { seen, answers, annoys } = mediumNumbers(messages, medium);
  const told = (effect: 'unseen' | 'none' | 'answers' | 'unsubscribes'): void => {
    if (w.recorder === null) return;
    tellOf(w, shopper, number, { kind: 'message', sender, medium, channel, effect });
  };
  if (!happensTo(w, shopper, number, purpose.messageSeen, 0, seen)) {
    told('unseen');
    return;
  }
  w.state.aware[shopper]! |= 1 << channel;
  const chance = answerChance(w, touches, shopper, { sender, medium, factor: answers });
  const leaves = messages.unsubscribeBase * annoys * (1 + tire(w, touches, shopper, medium));
  if (happensTo(w, shopper, number, purpose.unsubscribes, 0, leaves)) {
    touches.unsubscribed[shopper]! |= sender;
    count(w.notes, touchpoint, column.unsubscribes, 1);
    told('unsubscribes');
  } else if (
    w.day >= w.state.awayUntil[shopper]! &&
    happensTo(w, shopper, number, purpose.messageAnswered, 0, chance)
  ) {
    count(w.notes, touchpoint, column.answers, 1);
    told('answers');
    enterAt(w, shopper, number, channel);
  } else told('none');
}

/** The chance that a message wakes a need [R31]: persuasion, worn out by fatigue and repetition; what is known of her raises its odds. */
function answerChance(
  w: World,
  touches: Touches,
  shopper: number,
  { sender, medium, factor }: { readonly sender: number; readonly medium: number; readonly factor: number },
): number {
  const { responseBase, relevanceOdds, fatigueWeight, fatigueHalfLife } = w.crowd.values.messages;
  const fatigue = fatigueOn(touches, shopper, w.day, fatigueHalfLife);
  const plain =
    Math.min(1, responseBase * factor) * exp(-fatigueWeight * fatigue) * wornOut(w, touches, shopper, medium);
  if (plain === 0 || plain === 1) return plain;
  const odds = (plain / (1 - plain)) * (1 + relevanceOdds * knownShare(w, shopper, sender));
  return odds / (1 + odds);
}

/** Of these channels the one she likes best. */
function invitesTo(w: World, shopper: number, channels: number): number {
  const { channelCount } = w.crowd;
  let best = -1;
  let most = -1;
  for (let c = 0; c < channelCount; c++) {
    const taste = w.people.taste[shopper * channelCount + c]!;
    if (((channels >> c) & 1) === 0 || taste <= most) continue;
    best = c;
    most = taste;
  }
  return best;
}
