import { afterEach, describe, expect, it, vi } from 'vitest';

/** Math members that every engine must compute alike (ECMA-262): all others are banned in sim/. */
const exact = [
  'abs',
  'ceil',
  'floor',
  'round',
  'trunc',
  'sqrt',
  'sign',
  'min',
  'max',
  'fround',
  'f16round',
  'imul',
  'clz32',
];

afterEach(() => vi.restoreAllMocks());

describe('the 0.975 quantile of Student', () => {
  it('calls no Math function whose last bits an engine may choose', async () => {
    const called = new Set<string>();
    for (const name of Object.getOwnPropertyNames(Math) as (keyof Math)[]) {
      if (typeof Math[name] !== 'function' || exact.includes(name as string)) continue;
      vi.spyOn(Math, name as 'exp').mockImplementation(() => {
        called.add(name as string);
        return NaN;
      });
    }
    // Loaded only now, so that nothing could be put aside before the traps were set.
    const { studentQuantile95 } = await import('../../sim/metrics/studentQuantile.ts');
    for (let degrees = 1; degrees <= 400; degrees += 1)
      expect(studentQuantile95(degrees)).toBeGreaterThan(1.95);
    expect([...called]).toEqual([]);
  });

  it.each([
    [1, 12.7062047361747],
    [2, 4.30265272974946],
    [3, 3.18244630528371],
    [4, 2.77644510519779],
    [9, 2.2621571627982],
    [19, 2.09302405440831],
    [29, 2.0452296421327],
    [120, 1.97993040508242],
    [9999, 1.96020126362136],
  ])('is the published value at %d degrees of freedom', async (degrees, expected) => {
    const { studentQuantile95 } = await import('../../sim/metrics/studentQuantile.ts');
    expect(studentQuantile95(degrees)).toBeCloseTo(expected, 11);
  });
});
