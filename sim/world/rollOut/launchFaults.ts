import { purpose } from '../../random/purpose.ts';
import { carriedKinds, levers, type Lever } from '../../scenario/vocabulary.ts';
import { happens, happensTo, type World } from '../world.ts';

/** Place of each lever in the order of the vocabulary. */
export const lever = Object.fromEntries(levers.map((name, index) => [name, index])) as Readonly<
  Record<Lever, number>
>;

/** Whether a capability that went live not long ago does harm to a journey [R24]: one draw per lever and journey. */
export function isBotched(w: World, j: number, which: number): boolean {
  return happens(w, j, purpose.launchFault, which, w.faults[which]!);
}

/** The same for a journey that may have ended, by its shopper and the number of its need. */
export function isBotchedFor(w: World, shopper: number, number: number, which: number): boolean {
  return happensTo(w, shopper, number, purpose.launchFault, which, w.faults[which]!);
}

/**
 * What two channels contradict each other over on a switch because of a launch [R24]: prices that should be one and are not, or data
 * that should have come across and are wrong; null where they do not.
 */
export function contradictsByLaunch(w: World, j: number, from: number, to: number): 'prices' | 'data' | null {
  if (w.setUp.consistency > 0 && isBotched(w, j, lever.consistency)) return 'prices';
  const kinds = carriedKinds.length;
  const start = (from * w.crowd.channelCount + to) * kinds;
  for (let cell = start; cell < start + kinds; cell++) {
    if (w.setUp.reliability[cell]! > 0) return isBotched(w, j, lever.carryOver) ? 'data' : null;
  }
  return null;
}
