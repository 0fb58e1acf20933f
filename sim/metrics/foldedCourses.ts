import { copySpread, describeSeries, emptySpread, foldSeries, type SeriesSpread } from './seriesSpread.ts';
import type { AmountEstimates } from './summary.ts';

/** The lists of amounts of one replication by name; the same names and lengths in every one. */
export type Courses = ReadonlyMap<string, Float64Array>;

/** Means and spreads of named lists over replications, kept without keeping the replications. */
export interface FoldedCourses {
  /** Lets a replication enter; they may come in any order, the results do not depend on it. */
  add(replication: number, courses: Courses): void;
  /** Mean and interval of every list so far. */
  describe(): ReadonlyMap<string, AmountEstimates>;
}

/** Sums of real numbers must be taken in one order: a replication waits until all earlier ones are in. */
export function createFoldedCourses(): FoldedCourses {
  const folded = new Map<string, SeriesSpread>();
  const waiting = new Map<number, Courses>();
  let next = 0;
  return {
    add(replication, courses) {
      waiting.set(replication, courses);
      for (let own = waiting.get(next); own !== undefined; own = waiting.get(next)) {
        foldAll(folded, own);
        waiting.delete(next);
        next += 1;
      }
    },
    describe() {
      const whole = new Map([...folded].map(([name, spread]) => [name, copySpread(spread)]));
      for (const [, courses] of [...waiting].sort(([a], [b]) => a - b)) foldAll(whole, courses);
      return new Map([...whole].map(([name, spread]) => [name, describeSeries(spread)]));
    },
  };
}

function foldAll(spreads: Map<string, SeriesSpread>, courses: Courses): void {
  for (const [name, amounts] of courses) {
    const spread = spreads.get(name) ?? emptySpread(amounts.length);
    spreads.set(name, spread);
    foldSeries(spread, amounts);
  }
}
