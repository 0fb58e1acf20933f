import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayTicks, decimalsOf, differenceTicks, valueTicks } from '../../../renderer/charts/ticks.ts';

describe('ticks', () => {
  it('start a value axis at zero and end it above the largest value', () => {
    expect(valueTicks(17)).toEqual([0, 5, 10, 15, 20]);
    expect(valueTicks(512)).toEqual([0, 200, 400, 600]);
    expect(valueTicks(0, 100)).toEqual([0, 25, 50, 75, 100]);
  });

  it('are three to six on every value axis', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), (largest) => {
        const ticks = valueTicks(largest);
        expect(ticks.length).toBeGreaterThanOrEqual(3);
        expect(ticks.length).toBeLessThanOrEqual(6);
        expect(ticks[0]).toBe(0);
        expect(ticks.at(-1) ?? 0).toBeGreaterThanOrEqual(largest * (1 - 1e-9));
      }),
      { numRuns: 500, seed: 20261122 },
    );
  });

  it('hold zero and both ends on an axis of differences', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        (one, other) => {
          const ticks = differenceTicks(Math.min(one, other), Math.max(one, other));
          expect(ticks).toContain(0);
          expect(ticks[0] ?? 0).toBeLessThanOrEqual(Math.min(one, other));
          expect(ticks.at(-1) ?? 0).toBeGreaterThanOrEqual(Math.max(one, other));
          expect(ticks.length).toBeLessThanOrEqual(9);
        },
      ),
      { numRuns: 500, seed: 20261122 },
    );
  });

  it('are those of no difference where only rounding is left of one', () => {
    const none = differenceTicks(0, 0);
    expect(none).toContain(0);
    for (const least of [Number.MIN_VALUE, 1e-310, 1e-15]) {
      expect(differenceTicks(0, least)).toEqual(none);
      expect(differenceTicks(-least, 0)).toEqual(none);
      expect(valueTicks(least)).toEqual(valueTicks(0));
    }
  });

  it('are written with as many decimals as any of them needs', () => {
    expect(decimalsOf([0, 20, 40])).toBe(0);
    expect(decimalsOf([0, 0.5, 1, 1.5])).toBe(1);
    expect(decimalsOf([-0.25, -0.2, -0.15, 0])).toBe(2);
    expect(decimalsOf([])).toBe(0);
  });

  it('name the first day and round days after it', () => {
    expect(dayTicks(180)).toEqual([1, 60, 120, 180]);
    expect(dayTicks(28)).toEqual([1, 7, 14, 21, 28]);
    expect(dayTicks(1)).toEqual([1]);
    expect(dayTicks(180, 2)).toEqual([1, 90, 180]);
    expect(dayTicks(180, 1)).toEqual([1, 180]);
    expect(dayTicks(3650).length).toBeLessThanOrEqual(5);
  });
});
