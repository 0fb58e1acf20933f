import { purpose } from '../../random/purpose.ts';
import { knowsFirm } from '../knowsFirm.ts';
import { onPromotion } from '../prices.ts';
import { happensTo } from '../world.ts';
import type { World } from '../world.ts';

const DISCOVER = 0;

/** The channel on promotion that a need takes her to because she looked for one first [R18]; -1: she did not look, or found none. */
export function seekPromotion(w: World, shopper: number, number: number): number {
  const { seeksPromotions } = w.crowd.values.prices;
  if (seeksPromotions === 0 || w.day < w.state.awayUntil[shopper]! || !knowsFirm(w, shopper)) return -1;
  if (!happensTo(w, shopper, number, purpose.seeksPromotion, 0, seeksPromotions)) return -1;
  const { channelCount, strength } = w.crowd;
  const known = w.state.aware[shopper]!;
  let [best, most] = [-1, 0];
  for (let c = 0; c < channelCount; c++) {
    if (((known >> c) & 1) === 0 || w.open[c] === 0) continue;
    if (!onPromotion(w.promoted, channelCount, w.day, c)) continue;
    const weight = w.people.taste[shopper * channelCount + c]! * strength[DISCOVER * channelCount + c]!;
    if (weight > most) [best, most] = [c, weight];
  }
  return best;
}
