import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateMean } from '../../sim/metrics/estimate.ts';

describe('an estimate', () => {
  it('has the mean, standard error and t-interval of a textbook sample', () => {
    // 1..5: variance 2.5, standard error sqrt(0.5), t(0.975, 4) = 2.7764451.
    const found = estimateMean([1, 2, 3, 4, 5], 'noRuns');
    if (found.kind === 'none' || found.ciLow === null || found.ciHigh === null)
      throw new Error('no interval');
    expect(found.n).toBe(5);
    expect(found.mean).toBe(3);
    expect(found.stdError).toBeCloseTo(0.70710678, 8);
    expect(found.ciLow).toBeCloseTo(3 - 1.96324318, 7);
    expect(found.ciHigh).toBeCloseTo(3 + 1.96324318, 7);
  });

  it('has no interval with one value and no mean with none', () => {
    expect(estimateMean([7], 'noOrders')).toEqual({
      ...{ kind: 'estimate', n: 1, mean: 7 },
      ...{ stdError: null, ciLow: null, ciHigh: null },
    });
    expect(estimateMean([], 'noOrders')).toEqual({ kind: 'none', reason: 'noOrders' });
  });

  it('has an interval without width, not a tiny one, where all values are equal', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.integer({ min: 2, max: 50 }),
        (value, n) => {
          const found = estimateMean(
            Array.from({ length: n }, () => value),
            'noRuns',
          );
          expect(found).toMatchObject({ mean: value + 0, stdError: 0, ciLow: value + 0, ciHigh: value + 0 });
        },
      ),
    );
  });
});
