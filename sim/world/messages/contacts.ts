import type { World } from '../world.ts';

const MOST = 255;

/** One more session or order in a channel: the history a sender can build on [R31]. */
export function noteContact(w: World, shopper: number, channel: number): void {
  const { contacts } = w.state;
  const cell = shopper * w.crowd.channelCount + channel;
  if (contacts[cell]! < MOST) contacts[cell]! += 1;
}
