import { FIRM, ofMessage, TRAIT } from '../../random/drawNumber.ts';
import { purpose } from '../../random/purpose.ts';
import { happensTo, type World } from '../world.ts';
import { column, count } from '../worldNotes.ts';
import { campaignsOn } from './campaignDays.ts';
import { knownBy, mediumFor, sendersOf } from './senders.ts';
import { sendMessage } from './sendMessage.ts';
import type { Touches } from './touches.ts';

export const messageKind = { campaign: 0, advert: 1, afterPurchase: 2 } as const;

/** The campaigns of the day [R30]: each sender writes to every subscriber it knows. */
export function sendCampaigns(w: World, touches: Touches): void {
  const { perMonth, burst } = w.setUp.messaging;
  for (const campaign of campaignsOn(w.day, perMonth, burst)) {
    const senders = sendersOf(w, FIRM, ofMessage(messageKind.campaign, campaign, 0)).map((sender) => ({
      sender,
      medium: mediumFor(w, sender, campaign),
      number: ofMessage(messageKind.campaign, campaign, firstOf(sender)),
    }));
    for (let shopper = 0; shopper < w.people.size; shopper++) {
      const known = knownBy(w, shopper);
      if (known === 0 || !subscribes(w, shopper)) continue;
      let sent = 0;
      for (const { sender, medium, number } of senders) {
        const knowing = known & sender;
        if (knowing === 0 || (touches.unsubscribed[shopper]! & sender) !== 0) continue;
        if (sent++ > 0) {
          count(w.notes, w.crowd.firstTouchpoint[firstOf(sender)]!, column.duplicateMessages, 1);
        }
        sendMessage(w, touches, shopper, { sender, knowing, medium, number });
      }
    }
  }
}

/** A trait: she has agreed to messages from those who know her. */
export function subscribes(w: World, shopper: number): boolean {
  return happensTo(w, shopper, TRAIT, purpose.subscribes, 0, w.crowd.values.messages.subscribes);
}

/** The first channel of a sender, which stands for it in draws and counts. */
export function firstOf(sender: number): number {
  return 31 - Math.clz32(sender & -sender);
}
