import type { World } from '../world.ts';

/** An order is noted, to ask the buyer about it some days later [R32]. */
export function noteBuyer(w: World, shopper: number, channel: number): void {
  if (w.setUp.messaging.afterPurchase === 0) return;
  const due = w.day + w.crowd.values.messages.afterPurchaseDays;
  w.toAsk.push(due, shopper, channel, w.state.habit[shopper]!);
}
