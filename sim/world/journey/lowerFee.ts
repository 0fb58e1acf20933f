import { purpose } from '../../random/purpose.ts';
import { fulfilments } from '../../scenario/vocabulary.ts';
import { happens, tell, type World } from '../world.ts';
import { moveTo } from './move.ts';

const CHECKOUT = 3;
const DELIVERED = fulfilments.indexOf('delivered');
const IMPOSSIBLE = 255;

/** Put off by the delivery cost she may move to a channel that delivers for less [R28]; true when she does. */
export function goesForLowerFee(w: World, j: number): boolean {
  const { looksForLowerFee } = w.crowd.values.delivery;
  if (looksForLowerFee === 0) return false;
  const target = cheapestKnown(w, j);
  if (target < 0 || !happens(w, j, purpose.looksForLowerFee, w.journeys.sessions[j]!, looksForLowerFee))
    return false;
  if (w.recorder !== null)
    tell(w, j, { kind: 'lowerFee', channel: target, fee: w.crowd.deliveryFee[target]! });
  moveTo(w, j, target, CHECKOUT);
  return true;
}

/** The open channel she knows that delivers at the lowest fee, the first of equals; -1 if none is lower than here. */
function cheapestKnown(w: World, j: number): number {
  const { channelCount, deliveryFee, orderNeeds, strength } = w.crowd;
  const aware = w.state.aware[w.journeys.shopper[j]!]!;
  let best = -1;
  let lowest = deliveryFee[w.journeys.channel[j]!]!;
  for (let c = 0; c < channelCount; c++) {
    if (w.open[c] === 0 || ((aware >> c) & 1) === 0 || deliveryFee[c]! >= lowest) continue;
    if (orderNeeds[c * fulfilments.length + DELIVERED] === IMPOSSIBLE) continue;
    if (strength[CHECKOUT * channelCount + c] === 0) continue;
    best = c;
    lowest = deliveryFee[c]!;
  }
  return best;
}
