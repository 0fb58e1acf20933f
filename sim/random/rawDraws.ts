import { drawBits } from './draw.ts';
import { ofNeed } from './drawNumber.ts';
import { keyOf, type Key } from './key.ts';
import { purpose } from './purpose.ts';

/** Which coordinate of a draw runs fastest, so that neighbours in a stream are neighbours in it. */
export const drawOrders = ['shoppers', 'purposes', 'replications', 'seeds'] as const;
export type DrawOrder = (typeof drawOrders)[number];

/** Shoppers in a row before the next need begins; replications and seeds in a row before the next shopper. */
const SHOPPERS = 1_000_000;
const KEYS = 10_000;

/**
 * The kernel's draws in a row, 32 raw bits each [R1], for tests of randomness: the fastest coordinate as named, the others as slow as they
 * can be. Made for one reader; every call goes on where the last one ended.
 *
 * @param seed that of a scenario; where seeds run fastest they are this text followed by 0, 1, ...
 * @returns fills an array with the next draws
 */
export function createRawDraws(order: DrawOrder, seed: string): (into: Uint32Array) => void {
  switch (order) {
    case 'shoppers': {
      const key = keyOf(seed, 0);
      return walk(SHOPPERS, (shopper, need) => drawBits(key, shopper, ofNeed(need), purpose.drop, 0));
    }
    case 'purposes': {
      const key = keyOf(seed, 0);
      const purposes = Object.values(purpose);
      const byShopper = SHOPPERS * purposes.length;
      return walk(byShopper, (step, need) => {
        const shopper = Math.floor(step / purposes.length);
        return drawBits(key, shopper, ofNeed(need), purposes[step - shopper * purposes.length]!, 0);
      });
    }
    case 'replications':
      return overKeys(Array.from({ length: KEYS }, (_, replication) => keyOf(seed, replication)));
    case 'seeds':
      return overKeys(Array.from({ length: KEYS }, (_, which) => keyOf(`${seed}${String(which)}`, 0)));
  }
}

/** Keys fastest, then shoppers, then needs. */
function overKeys(keys: readonly Key[]): (into: Uint32Array) => void {
  return walk(keys.length * SHOPPERS, (step, need) => {
    const shopper = Math.floor(step / keys.length);
    return drawBits(keys[step - shopper * keys.length]!, shopper, ofNeed(need), purpose.drop, 0);
  });
}

/** Two nested counts, the first below `length`. */
function walk(length: number, draw: (fast: number, slow: number) => number): (into: Uint32Array) => void {
  let [fast, slow] = [0, 0];
  return (into) => {
    for (let i = 0; i < into.length; i++) {
      into[i] = draw(fast, slow);
      fast++;
      if (fast === length) [fast, slow] = [0, slow + 1];
    }
  };
}
