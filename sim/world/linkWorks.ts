import { purpose } from '../random/purpose.ts';
import { happens, type World } from './world.ts';

/** A link of a set-up other than carry-over: collection, pooled stock, visible stock, live record [R21]. */
export const link = { collection: 0, pooled: 1, visible: 2, record: 3 } as const;

/** Whether such a link works for a journey: always at full depth, else for that share of journeys. */
export function linkWorks(w: World, j: number, which: number): boolean {
  return happens(w, j, purpose.linkWorks, which, w.setUp.depth);
}
