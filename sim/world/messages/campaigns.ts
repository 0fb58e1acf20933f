import { FIRM, ofMessage, TRAIT } from '../../random/drawNumber.ts';
import { purpose } from '../../random/purpose.ts';
import { firstBit } from '../firstBit.ts';
import { happensTo, type World } from '../world.ts';
import { column, count } from '../worldNotes.ts';
import { campaignsOn } from './campaignDays.ts';
import { mailingOf, type Mailing } from './mailing.ts';
import { knownBy, readableToday, sendersOf } from './senders.ts';
import { sendMessage } from './sendMessage.ts';
import { subscription, type Touches } from './touches.ts';

export const messageKind = { campaign: 0, advert: 1, afterPurchase: 2 } as const;

/** The campaigns of the day [R30]: each sender writes to every subscriber it knows. */
export function sendCampaigns(w: World, touches: Touches): void {
  const { perMonth, burst } = w.setUp.messaging;
  const readable = readableToday(w);
  for (const campaign of campaignsOn(w.day, perMonth, burst)) {
    const links = ofMessage(messageKind.campaign, campaign, 0);
    const mailings = sendersOf(w, FIRM, links).map((sender) =>
      mailingOf(w, sender, campaign, (first) => ofMessage(messageKind.campaign, campaign, first)),
    );
    for (let shopper = 0; shopper < w.people.size; shopper++) {
      const known = knownBy(w, shopper) & readable;
      if (known !== 0 && subscribes(w, touches, shopper)) sendToOne(w, touches, shopper, { known, mailings });
    }
  }
}

/** One campaign to a subscriber whom some silos know: a message from each sender that has one of them. */
function sendToOne(
  w: World,
  touches: Touches,
  shopper: number,
  { known, mailings }: { readonly known: number; readonly mailings: readonly Mailing[] },
): void {
  let sent = 0;
  for (const mailing of mailings) {
    const knowing = known & mailing.sender;
    if (knowing === 0 || (touches.unsubscribed[shopper]! & mailing.sender) !== 0) continue;
    if (sent++ > 0) {
      count(w.notes, w.crowd.firstTouchpoint[firstBit(mailing.sender)]!, column.duplicateMessages, 1);
    }
    sendMessage(w, touches, shopper, mailing, knowing);
  }
}

/** A trait: she has agreed to messages from those who know her. Kept once drawn, since every campaign asks; a diary tells it every time. */
export function subscribes(w: World, { subscription: known }: Touches, shopper: number): boolean {
  if (known[shopper] === subscription.notDrawn || w.recorder?.decisions === true) {
    const agrees = happensTo(w, shopper, TRAIT, purpose.subscribes, 0, w.crowd.values.messages.subscribes);
    known[shopper] = agrees ? subscription.yes : subscription.no;
  }
  return known[shopper] === subscription.yes;
}
