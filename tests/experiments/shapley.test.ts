import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderGreedily } from '../../sim/experiments/greedy.ts';
import { shapleyShares } from '../../sim/experiments/shapley.ts';
import type { ValueColumn } from '../../sim/metrics/columns.ts';

const column = (...values: (number | null)[]): ValueColumn => ({
  values,
  reason: values.includes(null) ? 'noOrders' : null,
});
/** Worth by number of the set, in one replication. */
const game =
  (...worth: readonly number[]) =>
  (set: number): ValueColumn =>
    column(worth[set] ?? NaN);

describe('Shapley shares', () => {
  it('of an additive game are what each thing is worth alone', () => {
    const shares = shapleyShares(3, game(5, 6, 7, 8, 9, 10, 11, 12));
    expect(shares.map(({ values }) => values[0])).toEqual([
      expect.closeTo(1, 12),
      expect.closeTo(2, 12),
      expect.closeTo(4, 12),
    ]);
  });

  it('of gloves, two left and one right, are 1/6, 1/6 and 4/6: the example of the textbooks', () => {
    // Bits 0 and 1 are left gloves, bit 2 the right one; a pair is worth 1.
    const shares = shapleyShares(3, game(0, 0, 0, 0, 0, 1, 1, 1));
    expect(shares.map(({ values }) => values[0])).toEqual([
      expect.closeTo(1 / 6, 12),
      expect.closeTo(1 / 6, 12),
      expect.closeTo(4 / 6, 12),
    ]);
  });

  it('add up to all less none in every replication, whatever the worths', () => {
    const numbers = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), {
      minLength: 16,
      maxLength: 16,
    });
    fc.assert(
      fc.property(numbers, numbers, (first, second) => {
        const shares = shapleyShares(4, (set) => column(first[set] ?? 0, second[set] ?? 0));
        for (const [at, worth] of [first, second].entries()) {
          const sum = shares.reduce((all, { values }) => all + (values[at] ?? NaN), 0);
          expect(Math.abs(sum - ((worth[15] ?? 0) - (worth[0] ?? 0)))).toBeLessThan(1e-8);
        }
      }),
    );
  });

  it('have no value in a replication in which a set has none, and say why', () => {
    const worths = [column(0, 0), column(1, null), column(2, 2), column(3, 3)];
    const [share] = shapleyShares(2, (set) => worths[set] ?? column());
    expect(share).toEqual({ values: [1, null], reason: 'noOrders' });
  });
});

describe('the greedy order', () => {
  const worths = [0, 1, 2, 5];

  it('takes first what adds most alone, then what adds most to it', () => {
    const { steps, wanted } = orderGreedily(2, game(...worths));
    expect(steps.map(({ thing, gain }) => [thing, gain.values[0]])).toEqual([
      [1, 2],
      [0, 3],
    ]);
    expect(wanted).toEqual([]);
  });

  it('takes what lowers most where less is better', () => {
    const { steps } = orderGreedily(2, game(0, -1, -2, -5), 'lower');
    expect(steps.map(({ thing }) => thing)).toEqual([1, 0]);
  });

  it('asks for the sets it must know next, and for no others', () => {
    const known = new Map([[0, column(0)]]);
    const ask = (): readonly number[] => orderGreedily(3, (set) => known.get(set) ?? null).wanted;
    expect(ask()).toEqual([1, 2, 4]);
    for (const [set, worth] of [
      [1, 3],
      [2, 7],
      [4, 5],
    ] as const)
      known.set(set, column(worth));
    expect(ask()).toEqual([3, 6]);
  });
});
