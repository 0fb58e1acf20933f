import { purpose } from '../../random/purpose.ts';
import { carriedKinds } from '../../scenario/vocabulary.ts';
import { readsOwnMemory } from '../disruptions.ts';
import { isBotchedFor } from '../rollOut/launchFaults.ts';
import { happensTo } from '../world.ts';
import type { World } from '../world.ts';

export const INTEREST = carriedKinds.indexOf('interest');
export const BASKET = carriedKinds.indexOf('basket');
export const CASE = carriedKinds.indexOf('case');
/** The first four kinds outlive the journey. */
export const DURABLE_KINDS = carriedKinds.indexOf('basket');

/** Whether a kind given in one channel is there in another during this journey [R11]: one draw per kind, pair and journey. */
export function linkHolds(w: World, j: number, kind: number, from: number, to: number): boolean {
  return linkHoldsFor(w, w.journeys.shopper[j]!, w.journeys.number[j]!, kind, from, to);
}

/** The same for a journey that may have ended, by its shopper and the number of its need. */
export function linkHoldsFor(
  w: World,
  shopper: number,
  number: number,
  kind: number,
  from: number,
  to: number,
): boolean {
  const { channelCount } = w.crowd;
  const reliability = w.setUp.reliability[(from * channelCount + to) * carriedKinds.length + kind]!;
  if (!w.hubUp || reliability === 0 || isBotchedFor(w, shopper, number, 'carryOver')) return false;
  return happensTo(w, shopper, number, purpose.carryOver, (kind << 8) | (from << 4) | to, reliability);
}

/** Whether a channel sees a durable kind of its shopper: in its own silo, or over a link from one that holds it. */
export function seesDurable(w: World, j: number, kind: number, channel: number): boolean {
  return whereSeen(w, j, kind, channel) >= 0;
}

/** The channel in whose silo such a kind is seen: its own, or one it has a link from; -1 = it is not seen. */
export function whereSeen(w: World, j: number, kind: number, channel: number): number {
  const { channelCount } = w.crowd;
  const { known } = w.state;
  const row = w.journeys.shopper[j]! * channelCount;
  const bit = 1 << kind;
  if ((known[row + channel]! & bit) !== 0 && readsOwnMemory(w, channel)) return channel;
  for (let from = 0; from < channelCount; from++) {
    if ((known[row + from]! & bit) !== 0 && linkHolds(w, j, kind, from, channel)) return from;
  }
  return -1;
}

/**
 * The silo that has a durable kind of the shopper, -1 = none: the channel she came from if it has, else the first in the order
 * of the scenario. A silo whose channel is closed by now still counts: the firm has the data.
 */
export function holderOf(w: World, j: number, kind: number, cameFrom: number): number {
  const { channelCount } = w.crowd;
  const { known } = w.state;
  const row = w.journeys.shopper[j]! * channelCount;
  const bit = 1 << kind;
  if ((known[row + cameFrom]! & bit) !== 0) return cameFrom;
  for (let channel = 0; channel < channelCount; channel++) {
    if ((known[row + channel]! & bit) !== 0) return channel;
  }
  return -1;
}

/** Whether a kind of this journey (interest, basket, question) is there in a channel, given the channels that know it. */
export function seesOfJourney(w: World, j: number, kind: number, knownBy: number, channel: number): boolean {
  if (((knownBy >> channel) & 1) !== 0 && readsOwnMemory(w, channel)) return true;
  for (let from = 0; from < w.crowd.channelCount; from++) {
    if (((knownBy >> from) & 1) !== 0 && linkHolds(w, j, kind, from, channel)) return true;
  }
  return false;
}

/** Whether a channel sees the basket of this journey. */
export function seesBasketOf(w: World, j: number, channel: number): boolean {
  const basket = w.journeys.basket[j]!;
  return basket !== 0 && seesOfJourney(w, j, BASKET, basket, channel);
}
