import { countBits } from '../countBits.ts';
import { firstBit } from '../firstBit.ts';
import { seesDurable } from '../journey/carryOver.ts';
import type { World } from '../world.ts';
import { silosJoinedWith } from './silosJoined.ts';

const IDENTITY = 0;

/**
 * A journey ends [R33]: whether it led over several channels, and whether the firm sees that it was one. An order is credited as the firm's
 * reports show it: seen whole, in equal parts to the channels of the journey; else to the channel in which it was placed.
 * @param orderedIn channel of the order, -1 = none
 */
export function noteJourney(w: World, j: number, orderedIn: number): void {
  const { notes, journeys } = w;
  if (!notes.measuring) return;
  const visited = journeys.visited[j]!;
  const isOne = (visited & (visited - 1)) === 0;
  const isWhole = !isOne && seesWhole(w, j, visited);
  if (!isOne) {
    notes.crossJourneys += 1;
    if (isWhole) notes.wholeJourneys += 1;
  }
  if (orderedIn < 0) return;
  if (!isWhole) {
    notes.credit[orderedIn]! += 1;
    return;
  }
  const part = 1 / countBits(visited);
  for (let left = visited; left !== 0; left &= left - 1) notes.credit[firstBit(left)]! += part;
}

/** She is known in every channel of the journey, and their silos can be put together for her. A platform keeps its shoppers to itself. */
function seesWhole(w: World, j: number, visited: number): boolean {
  for (let left = visited; left !== 0; left &= left - 1) {
    const channel = firstBit(left);
    if (w.crowd.platformAccount[channel] === 1 || !seesDurable(w, j, IDENTITY, channel)) return false;
  }
  return (visited & ~silosJoinedWith(w, w.journeys.shopper[j]!, firstBit(visited))) === 0;
}
