import { purpose } from '../../random/purpose.ts';
import { happens, type World } from '../world.ts';

/**
 * The touchpoint of a journey's session in a channel, sessions counted from 0 [R9]: on the phone with her share of phone sessions where
 * the channel has two devices, else on the only one.
 */
export function touchpointOf(w: World, j: number, channel: number, session: number): number {
  const first = w.crowd.firstTouchpoint[channel]!;
  if (w.crowd.touchpointsOf[channel] === 1) return first;
  const phone = w.people.phoneShare[w.journeys.shopper[j]!]!;
  return happens(w, j, purpose.device, session, phone) ? first + 1 : first;
}
