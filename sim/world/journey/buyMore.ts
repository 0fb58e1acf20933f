import { gamma } from '../../random/distributions.ts';
import { purpose } from '../../random/purpose.ts';
import { valueLevelOf } from '../lateTraits.ts';
import { onPromotion } from '../prices.ts';
import { isEndless, takeUnit } from '../stock.ts';
import { drawFor, happens, tell } from '../world.ts';
import type { World } from '../world.ts';
import { column, count } from '../worldNotes.ts';

/**
 * Collecting an order she may buy something else in the store [R13], if it is there: another article, worth as much as any order of hers. It
 * is counted at the store, as a purchase and in the money, but is no order: no journey led to it.
 */
export function maybeBuyMore(w: World, j: number): void {
  const { crowd, journeys, notes } = w;
  const { buysMore } = crowd.values.journey;
  const shopper = journeys.shopper[j]!;
  const store = storeOfCollection(w, shopper);
  if (store < 0 || !happens(w, j, purpose.buysMore, 0, buysMore)) return;
  const article = isEndless(crowd)
    ? 0
    : Math.floor(drawFor(w, j, purpose.moreArticle, 0) * crowd.values.stock.articles);
  if (takeUnit(w, j, store, article) !== 'taken') return;
  const { orderValueP } = crowd.values.crowd;
  const draw = gamma(w.key, shopper, journeys.number[j]!, purpose.moreValue, 0, orderValueP);
  const atListPrice = (valueLevelOf(w, shopper) * draw) / orderValueP;
  const promoted = onPromotion(w.promoted, crowd.channelCount, w.day, store);
  const value = atListPrice * (promoted ? 1 - crowd.values.prices.promotionDepth : 1);
  const touchpoint = crowd.firstTouchpoint[store]!;
  count(notes, touchpoint, column.extraPurchases, 1);
  const cell = notes.revenueRow + touchpoint;
  notes.dailyRevenue[cell]! += value;
  notes.dailyDiscounts[cell]! += atListPrice - value;
  if (notes.measuring) notes.spend[shopper]! += value;
  if (w.recorder !== null) tell(w, j, { kind: 'extraPurchase', touchpoint, value });
}

/** The open store of collection she likes best, -1 = none is open today. */
function storeOfCollection(w: World, shopper: number): number {
  const { crowd, setUp, open, people } = w;
  let [best, liking] = [-1, -1];
  for (let c = 0; c < crowd.channelCount; c++) {
    if (setUp.collectAt[c] === 0 || open[c] === 0) continue;
    const taste = people.taste[shopper * crowd.channelCount + c]!;
    if (taste > liking) [best, liking] = [c, taste];
  }
  return best;
}
