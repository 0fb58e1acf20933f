import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sliderScale } from '../../../renderer/stores/sliderScale.ts';

describe('the stretch of a slider', () => {
  it('is the whole range where the default stands well inside it', () => {
    expect(sliderScale({ min: 0, max: 1, default: 0.35 }, 0.35)).toMatchObject({ min: 0, max: 1 });
  });

  it('is a stretch round the default where the range is far wider', () => {
    expect(sliderScale({ min: 0, max: 1, default: 0.015 }, 0.015)).toMatchObject({ min: 0, max: 0.05 });
  });

  it('grows to hold a value typed beyond it', () => {
    expect(sliderScale({ min: 0.1, max: 2000, default: 30 }, 900).max).toBeGreaterThanOrEqual(900);
  });

  it('steps by whole numbers where only whole numbers count', () => {
    expect(sliderScale({ min: 1, max: 60, default: 6, integer: true }, 6).step).toBe(1);
  });

  it('holds the value, within the range, with a step above zero', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (max, start, at) => {
          const range = { min: 0, max: max + 1, default: start * (max + 1) };
          const value = at * range.max;
          const scale = sliderScale(range, value);
          expect(scale.min).toBeLessThanOrEqual(value);
          expect(scale.max).toBeGreaterThanOrEqual(value);
          expect(scale.max).toBeLessThanOrEqual(range.max);
          expect(scale.step).toBeGreaterThan(0);
        },
      ),
    );
  });
});
