import { exp } from '../random/elementary.ts';
import type { CrowdPlan, SetUpPlan } from '../plan/worldPlan.ts';
import { link, linkWorks } from './linkWorks.ts';
import { isBotched, lever } from './rollOut/launchFaults.ts';
import type { Stock } from './shelves.ts';
import type { World } from './world.ts';

/** Place of each channel: stores 0.., then the warehouse. */
export function placesOf(crowd: CrowdPlan): Uint8Array {
  let stores = 0;
  const places = crowd.isStore.map((isStore) => (isStore === 1 ? stores++ : 255));
  return places.map((place) => (place === 255 ? stores : place));
}

/** With a planned chance of 0 for an empty shelf there is always enough of everything, and nothing is counted [R19]. */
export function isEndless(crowd: CrowdPlan): boolean {
  return crowd.values.stock.stockOutTarget === 0;
}

const NOTHING = new Int32Array(0);

/** The stock of the first morning: base-stock levels for the planned chance of an empty shelf, the same in every set-up. */
export function firstStock(crowd: CrowdPlan, places: Uint8Array): Stock {
  const { articles, expectedOrders, leadTimeDays, stockOutTarget } = crowd.values.stock;
  if (isEndless(crowd)) return { onHand: NOTHING, listed: NOTHING, arrivals: NOTHING };
  const count = Math.max(...places) + 1;
  const share = demandShares(crowd, places, count);
  const onHand = new Int32Array(count * articles);
  for (let place = 0; place < count; place++) {
    const perDay = (crowd.shoppers * expectedOrders * share[place]!) / 365 / articles;
    const { lower, chanceLower } = baseStock(perDay * (leadTimeDays + 1), stockOutTarget);
    for (let article = 0; article < articles; article++) {
      // The articles with the lower level are spread evenly, so that the planned chance holds on average.
      const isLower = Math.floor((article + 1) * chanceLower) > Math.floor(article * chanceLower);
      onHand[place * articles + article] = isLower ? lower : lower + 1;
    }
  }
  return { onHand, listed: onHand.slice(), arrivals: new Int32Array((leadTimeDays + 1) * count * articles) };
}

/** Each place's share of the demand the firm expects: taste x strength at checkout over the segments. */
function demandShares(crowd: CrowdPlan, places: Uint8Array, count: number): Float64Array {
  const { channelCount: channels, segmentCumulative, segmentTaste, strength } = crowd;
  const weight = new Float64Array(count);
  let total = 0;
  for (let segment = 0; segment < segmentCumulative.length; segment++) {
    const share = segmentCumulative[segment]! - (segment === 0 ? 0 : segmentCumulative[segment - 1]!);
    for (let c = 0; c < channels; c++) {
      const one = share * segmentTaste[segment * channels + c]! * strength[3 * channels + c]!;
      weight[places[c]!]! += one;
      total += one;
    }
  }
  return total === 0 ? weight : weight.map((one) => one / total);
}

/**
 * Two neighbouring base-stock levels and the share of articles at the lower one, such that the chance of an empty shelf is `target`
 * on average. With one-for-one replacement the shelf is empty when at least the level was asked for within the lead time, Poisson
 * with that mean; from 500 on by the normal approximation.
 */
export function baseStock(
  mean: number,
  target: number,
): { readonly lower: number; readonly chanceLower: number } {
  if (mean > 500) return { lower: Math.ceil(mean + NORMAL_92 * Math.sqrt(mean)), chanceLower: 1 };
  let atLeast = 1;
  let term = exp(-mean);
  for (let level = 0; ; level++) {
    const next = atLeast - term;
    if (next <= target) return { lower: level, chanceLower: (target - next) / (atLeast - next) };
    // Past the mean the terms die away; what is left of a target below their last bits is rounding.
    if (level > mean && term < TINY) return { lower: level, chanceLower: 1 };
    atLeast = next;
    term *= mean / (level + 1);
  }
}

const TINY = 1e-17;

/** The 92nd percentile of the standard normal; used for very large crowds only, where a shelf is empty with about the default chance. */
const NORMAL_92 = 1.405;

/** The morning: what was ordered a lead time ago arrives, and the listings copy what is there. */
export function receiveStock(w: World): void {
  const { onHand, listed, arrivals } = w.stock;
  const row = (w.day % (w.crowd.values.stock.leadTimeDays + 1)) * onHand.length;
  for (let i = 0; i < onHand.length; i++) {
    onHand[i]! += arrivals[row + i]!;
    arrivals[row + i] = 0;
  }
  listed.set(onHand);
}

/** Whether the article seems to be there for a shopper in a channel: by the shelf, or by the listing. */
export function seemsInStock(w: World, j: number, channel: number, article: number): boolean {
  if (isEndless(w.crowd)) return true;
  return (
    placeWith(w, j, channel, article, listedLastNight(w, j, channel) ? w.stock.listed : w.stock.onHand) >= 0
  );
}

/** Whether a store's own shelf shows the article to a shopper who looks from elsewhere: by the record of the set-up. */
export function shelfShows(w: World, j: number, store: number, article: number): boolean {
  const { articles } = w.crowd.values.stock;
  const units = hasLiveRecord(w, j) ? w.stock.onHand : w.stock.listed;
  return units[w.places[store]! * articles + article]! > 0;
}

/** Whether a channel lists what was there last midnight. */
export function listedLastNight(w: World, j: number, channel: number): boolean {
  return w.crowd.isStore[channel] === 0 && !hasLiveRecord(w, j);
}

/** Whether the record of stock is live for a journey [R21], and not botched by a launch [R24]. */
function hasLiveRecord(w: World, j: number): boolean {
  return w.setUp.stockLive === 1 && linkWorks(w, j, link.record) && !isBotched(w, j, lever.stock);
}

/** The first place that serves a channel and has the article: its own, one that no open channel uses, any where stock is pooled; -1 = none. */
function placeWith(w: World, j: number, channel: number, article: number, units: Int32Array): number {
  const { articles } = w.crowd.values.stock;
  const own = w.places[channel]!;
  if (units[own * articles + article]! > 0) return own;
  // What a store sells is carried away: it has to lie there.
  const pooled = w.setUp.stockPooled === 1 && w.crowd.isStore[channel] === 0 && linkWorks(w, j, link.pooled);
  for (let place = 0; place * articles < units.length; place++) {
    const serves = pooled || w.idlePlaces[place] === 1;
    if (serves && units[place * articles + article]! > 0) return place;
  }
  return -1;
}

/**
 * Takes a unit for an order and sends for its replacement. `gone`: there is none. `misplaced`: another place was to serve the order, and
 * the launch of shared stock has botched that [R24].
 */
export function takeUnit(
  w: World,
  j: number,
  channel: number,
  article: number,
): 'taken' | 'gone' | 'misplaced' {
  if (isEndless(w.crowd)) return 'taken';
  const { onHand, arrivals } = w.stock;
  const place = placeWith(w, j, channel, article, onHand);
  if (place < 0) return 'gone';
  const isShared = place !== w.places[channel] && w.idlePlaces[place] === 0;
  if (isShared && isBotched(w, j, lever.stock)) return 'misplaced';
  const { articles, leadTimeDays } = w.crowd.values.stock;
  const cell = place * articles + article;
  onHand[cell]! -= 1;
  arrivals[((w.day + leadTimeDays) % (leadTimeDays + 1)) * onHand.length + cell]! += 1;
  return 'taken';
}

/** 1 for every place that no open channel of a set-up uses. */
export function idlePlacesOf(places: Uint8Array, setUp: SetUpPlan): Uint8Array {
  const idle = new Uint8Array(Math.max(...places) + 1).fill(1);
  places.forEach((place, channel) => {
    if (setUp.open[channel] === 1) idle[place] = 0;
  });
  return idle;
}
