import { purpose } from '../../random/purpose.ts';
import { carriedKinds } from '../../scenario/vocabulary.ts';
import { readsOwnMemory } from '../disruptions.ts';
import { firstBit } from '../firstBit.ts';
import { isBotched, isBotchedFor, lever } from '../rollOut/launchFaults.ts';
import { DURABLE_KINDS } from '../shopperState.ts';
import { happens, happensTo } from '../world.ts';
import type { World } from '../world.ts';

export const INTEREST = carriedKinds.indexOf('interest');
export const BASKET = carriedKinds.indexOf('basket');
export const CASE = carriedKinds.indexOf('case');

/** Whether a kind given in one channel is there in another during this journey [R11]: one draw per kind, pair and journey. */
export function linkHolds(w: World, j: number, kind: number, from: number, to: number): boolean {
  const reliability = reliabilityOf(w, kind, from, to);
  if (!w.hubUp || reliability === 0 || isBotched(w, j, lever.carryOver)) return false;
  return happens(w, j, purpose.carryOver, placeOf(kind, from, to), reliability);
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
  const reliability = reliabilityOf(w, kind, from, to);
  if (!w.hubUp || reliability === 0 || isBotchedFor(w, shopper, number, lever.carryOver)) return false;
  return happensTo(w, shopper, number, purpose.carryOver, placeOf(kind, from, to), reliability);
}

function reliabilityOf({ crowd, setUp }: World, kind: number, from: number, to: number): number {
  return setUp.reliability[(from * crowd.channelCount + to) * carriedKinds.length + kind]!;
}

/** Which of the draws on carry-over. */
function placeOf(kind: number, from: number, to: number): number {
  return (kind << 8) | (from << 4) | to;
}

/** Whether a channel sees a durable kind of its shopper: in its own silo, or over a link from one that holds it. */
export function seesDurable(w: World, j: number, kind: number, channel: number): boolean {
  return whereSeen(w, j, kind, channel) >= 0;
}

/** The channel in whose silo such a kind is seen: its own, or one it has a link from; -1 = it is not seen. */
export function whereSeen(w: World, j: number, kind: number, channel: number): number {
  const silos = silosWith(w, j, kind);
  if (((silos >> channel) & 1) !== 0 && readsOwnMemory(w, channel)) return channel;
  return firstLinked(w, j, kind, silos, channel);
}

/**
 * The silo that has a durable kind of the shopper, -1 = none: the channel she came from if it has, else the first in the order
 * of the scenario. A silo whose channel is closed by now still counts: the firm has the data.
 */
export function holderOf(w: World, j: number, kind: number, cameFrom: number): number {
  const silos = silosWith(w, j, kind);
  if (((silos >> cameFrom) & 1) !== 0) return cameFrom;
  return silos === 0 ? -1 : firstBit(silos);
}

/** The channels, as bits, whose silo holds a durable kind of the shopper. */
function silosWith(w: World, j: number, kind: number): number {
  return w.state.silos[w.journeys.shopper[j]! * DURABLE_KINDS + kind]!;
}

/** The first of some channels, given as bits, from which a link brings a kind to another; -1 = none. */
function firstLinked(w: World, j: number, kind: number, channels: number, to: number): number {
  for (let left = channels; left !== 0; left &= left - 1) {
    const from = firstBit(left);
    if (linkHolds(w, j, kind, from, to)) return from;
  }
  return -1;
}

/** Whether a kind of this journey (interest, basket, question) is there in a channel, given the channels that know it. */
export function seesOfJourney(w: World, j: number, kind: number, knownBy: number, channel: number): boolean {
  if (((knownBy >> channel) & 1) !== 0 && readsOwnMemory(w, channel)) return true;
  return firstLinked(w, j, kind, knownBy, channel) >= 0;
}

/** Whether a channel sees the basket of this journey. */
export function seesBasketOf(w: World, j: number, channel: number): boolean {
  const basket = w.journeys.basket[j]!;
  return basket !== 0 && seesOfJourney(w, j, BASKET, basket, channel);
}
