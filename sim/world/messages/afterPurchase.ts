import { ofMessage } from '../../random/drawNumber.ts';
import type { World } from '../world.ts';
import { column, count } from '../worldNotes.ts';
import { messageKind, subscribes } from './campaigns.ts';
import { mailingOf } from './mailing.ts';
import { knownBy, readableToday, senderWith } from './senders.ts';
import { sendMessage } from './sendMessage.ts';
import type { Touches } from './touches.ts';

/** Numbers a buyer still to be asked takes in the list: the day it is due, shopper, channel of the order, her orders until then. */
const ENTRY = 4;

/** The buyers whose day has come: the sender to whom the channel of the order belongs writes to them, if it knows who they are. */
export function askBuyers(w: World, touches: Touches): void {
  const { toAsk } = w;
  if (w.setUp.messaging.afterPurchase === 0) toAsk.length = 0;
  let at = 0;
  for (; at < toAsk.length && toAsk[at]! <= w.day; at += ENTRY) {
    askBuyer(w, touches, toAsk[at + 1]!, { channel: toAsk[at + 2]!, orders: toAsk[at + 3]! });
  }
  toAsk.splice(0, at);
}

function askBuyer(
  w: World,
  touches: Touches,
  shopper: number,
  { channel, orders }: { readonly channel: number; readonly orders: number },
): void {
  const known = knownBy(w, shopper) & readableToday(w);
  if (known === 0 || !subscribes(w, touches, shopper)) return;
  const links = ofMessage(messageKind.afterPurchase, orders, 0);
  const sender = senderWith(w, shopper, links, channel);
  const knowing = known & sender;
  if (knowing === 0 || (touches.unsubscribed[shopper]! & sender) !== 0) return;
  count(w.notes, w.crowd.firstTouchpoint[channel]!, column.buyersAsked, 1);
  const mailing = mailingOf(w, sender, orders, (first) =>
    ofMessage(messageKind.afterPurchase, orders, first),
  );
  sendMessage(w, touches, shopper, mailing, knowing);
}
