import { link, linkWorksFor } from '../linkWorks.ts';
import type { World } from '../world.ts';

/** Whether one contact point answers for all channels [R27]; it takes the hub to know them all. */
export function hasOneDoor(w: World, shopper: number, number: number): boolean {
  return w.setUp.oneContactPoint === 1 && w.hubUp && linkWorksFor(w, shopper, number, link.contactPoint);
}

/** The channel whose contact point she tries [R27]: a draw over open channels with service, odds her taste; -1 = there is none. */
export function drawDoor(w: World, shopper: number, u: number): number {
  const { channelCount, hasService } = w.crowd;
  const weightOf = (c: number): number =>
    w.open[c] === 1 && hasService[c] === 1 ? w.people.taste[shopper * channelCount + c]! : 0;
  let total = 0;
  for (let c = 0; c < channelCount; c++) total += weightOf(c);
  let left = u * total;
  let last = -1;
  for (let c = 0; c < channelCount; c++) {
    const weight = weightOf(c);
    if (weight === 0) continue;
    last = c;
    left -= weight;
    if (left < 0) return c;
  }
  return last;
}

/** A channel on the device she has in her hand: the phone if the given touchpoint is one, where the channel has two. */
export function onSameDevice(w: World, channel: number, touchpoint: number): number {
  const first = w.crowd.firstTouchpoint[channel]!;
  return w.crowd.touchpointsOf[channel] === 1 ? first : first + w.crowd.isPhone[touchpoint]!;
}
