import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pileDots } from '../../../renderer/charts/dots.ts';

describe('the dots of paired runs', () => {
  it('are one a run up to twenty', () => {
    expect(pileDots([0.4, 1.2, 1.3], 1).map(({ stack, level }) => [stack, level])).toEqual([
      [0.5, 0],
      [1.5, 0],
      [1.5, 1],
    ]);
  });

  it('know their run, also where several have the same value, and none where they are quantiles', () => {
    expect(pileDots([1.3, 0.4, 1.3], 1).map(({ run }) => run)).toEqual([1, 0, 2]);
    expect(
      pileDots(
        Array.from({ length: 21 }, () => 1),
        1,
      ).every(({ run }) => run === null),
    ).toBe(true);
  });

  it('are twenty quantiles above that, in order, inside the range of the runs', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 21, maxLength: 80 }),
        (runs) => {
          const values = pileDots(runs, 0.5).map(({ value }) => value);
          expect(values).toHaveLength(20);
          expect([...values].sort((one, other) => one - other)).toEqual(values);
          expect(values[0]).toBeGreaterThanOrEqual(Math.min(...runs));
          expect(values[19]).toBeLessThanOrEqual(Math.max(...runs));
        },
      ),
    );
  });

  it('never change sides of zero, and stand on it when they are zero', () => {
    expect(pileDots([-0.01, 0, 0, 0.01], 1).map(({ stack, level }) => [stack, level])).toEqual([
      [-0.5, 0],
      [0, 0],
      [0, 1],
      [0.5, 0],
    ]);
  });
});
