import { purpose } from '../random/purpose.ts';
import { happens, happensTo, type World } from './world.ts';

/** A link of a set-up other than carry-over: collection, pooled stock, visible stock, live record, one contact point, returns in any store [R21]. */
export const link = { collection: 0, pooled: 1, visible: 2, record: 3, contactPoint: 4, returns: 5 } as const;

/** Whether such a link works for a journey: always at full depth, else for that share of journeys. */
export function linkWorks(w: World, j: number, which: number): boolean {
  return happens(w, j, purpose.linkWorks, which, w.setUp.depth);
}

/** The same for a journey that has ended, by its shopper and the number of its need. */
export function linkWorksFor(w: World, shopper: number, number: number, which: number): boolean {
  return happensTo(w, shopper, number, purpose.linkWorks, which, w.setUp.depth);
}
