import { describe, expect, it } from 'vitest';
import { drawBits } from '../../sim/random/draw.ts';
import { ofNeed } from '../../sim/random/drawNumber.ts';
import { keyOf } from '../../sim/random/key.ts';
import { purpose } from '../../sim/random/purpose.ts';
import { createRawDraws, drawOrders } from '../../sim/random/rawDraws.ts';

const first = (order: (typeof drawOrders)[number], count: number): readonly number[] => {
  const draws = new Uint32Array(count);
  createRawDraws(order, 'raw')(draws);
  return [...draws];
};
const key = keyOf('raw', 0);

describe('[R1] raw draws in a row', () => {
  it('[R1] are the draws of the kernel, side by side in the coordinate asked for', () => {
    const drop = (luck: typeof key, shopper: number): number =>
      drawBits(luck, shopper, ofNeed(0), purpose.drop, 0) >>> 0;
    expect(first('shoppers', 3)).toEqual([0, 1, 2].map((shopper) => drop(key, shopper)));
    expect(first('replications', 3)).toEqual(
      [0, 1, 2].map((replication) => drop(keyOf('raw', replication), 0)),
    );
    expect(first('seeds', 3)).toEqual([0, 1, 2].map((which) => drop(keyOf(`raw${String(which)}`, 0), 0)));
    const purposes = Object.values(purpose);
    const two = first('purposes', purposes.length + 1);
    expect(two.slice(0, 2)).toEqual([1, 2].map((what) => drawBits(key, 0, 0, what, 0) >>> 0));
    expect(two.at(-1)).toBe(drawBits(key, 1, 0, purposes[0]!, 0) >>> 0);
  });

  it.each(drawOrders)('[R1] go on where the last call ended, and never come twice: %s', (order) => {
    const next = createRawDraws(order, 'raw');
    const [some, more] = [new Uint32Array(700), new Uint32Array(300)];
    next(some);
    next(more);
    expect([...some, ...more]).toEqual(first(order, 1000));
    expect(new Set(first(order, 1000)).size).toBe(1000);
  });

  it('[R1] begin with the next need once every shopper had her turn', () => {
    const next = createRawDraws('shoppers', 'raw');
    next(new Uint32Array(1_000_000));
    const one = new Uint32Array(1);
    next(one);
    expect(one[0]).toBe(drawBits(key, 0, ofNeed(1), purpose.drop, 0) >>> 0);
  });
});
