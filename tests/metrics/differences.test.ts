import { describe, expect, it } from 'vitest';
import { compareSetUps, type MetricColumn } from '../../sim/metrics/differences.ts';
import type { Difference } from '../../sim/metrics/summary.ts';

const column = (setUp: string, ...values: readonly (number | null)[]): MetricColumn => ({
  setUp,
  values,
  reason: values.includes(null) ? 'noOrders' : null,
});
const compare = (later: readonly (number | null)[], earlier: readonly (number | null)[]): Difference =>
  compareSetUps('conversionRate', column('omni', ...later), column('multi', ...earlier));

describe('a difference', () => {
  it('is the later set-up minus the reference, run by run', () => {
    const found = compare([5, 7, 9], [4, 5, 6]);
    expect(found).toMatchObject({ setUp: 'omni', reference: 'multi', byReplication: [1, 2, 3] });
    expect(found.estimate).toMatchObject({ n: 3, mean: 2 });
  });

  it('is higher or lower when its interval does not touch zero, and undecided when it does', () => {
    expect(compare([11, 12.1, 13], [1, 2, 3]).verdict).toBe('higher');
    expect(compare([1, 2, 3], [11, 12.1, 13]).verdict).toBe('lower');
    expect(compare([1, 2, 3], [3, 2, 1]).verdict).toBe('undecided');
  });

  it('is the same only when every single difference is exactly 0', () => {
    expect(compare([1, 2, 3], [1, 2, 3]).verdict).toBe('same');
    expect(compare([1, 2, 3], [1, 2, 3 + 1e-15]).verdict).toBe('undecided');
  });

  it('is undecided after one run, whatever it shows', () => {
    expect(compare([9], [1]).verdict).toBe('undecided');
    expect(compare([1], [1]).verdict).toBe('undecided');
  });

  it('counts only the runs in which both have a value, and gives the reason when there is none', () => {
    expect(compare([5, null, 9, 4], [4, 5, null, 2])).toMatchObject({ byReplication: [1, 2] });
    expect(compare([null, null], [1, 2])).toMatchObject({
      ...{ estimate: { kind: 'none', reason: 'noOrders' }, verdict: 'undecided' },
      ...{ byReplication: [], pairingGain: null },
    });
  });

  it('says how much narrower pairing made the interval', () => {
    // Paired differences 1, 2, 3: t(2) x sqrt(1/3) = 2.48414. Unpaired: both variances 100 and 121 pooled to 110.5,
    // t(4) x sqrt(2 x 110.5 / 3) = 23.82989.
    const found = compare([11, 22, 33], [10, 20, 30]);
    expect(found.pairingGain).toBeCloseTo(
      (2.7764451 * Math.sqrt((2 * 110.5) / 3)) / (4.3026527 / Math.sqrt(3)),
      6,
    );
    expect(compare([1, 2, 3], [0, 1, 2]).pairingGain).toBeNull();
  });
});
