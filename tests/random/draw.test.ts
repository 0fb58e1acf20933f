import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beta, exponential, gamma, lognormal, normal } from '../../sim/random/distributions.ts';
import { drawBits, uniform } from '../../sim/random/draw.ts';
import { keyOf } from '../../sim/random/key.ts';
import { purpose } from '../../sim/random/purpose.ts';

const key = keyOf('a seed', 0);
const count = 40_000;

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function variance(values: readonly number[]): number {
  const middle = mean(values);
  return mean(values.map((value) => (value - middle) * (value - middle)));
}

function row(draw: (i: number) => number): readonly number[] {
  return Array.from({ length: count }, (_, i) => draw(i));
}

describe('[R1] keyed draws', () => {
  it('[R1] the key of a seed and replication is pinned, so that no engine or library changes it unseen', () => {
    expect(keyOf('saluran', 0)).toEqual(keyOf('saluran', 0));
    expect(keyOf('saluran', 0)).toMatchInlineSnapshot(`
      {
        "a": 1476861659,
        "b": -54721529,
        "c": -2070921766,
        "d": 240954714,
      }
    `);
    expect(drawBits(keyOf('saluran', 0), 1, 2, 3, 4)).toMatchInlineSnapshot(`-713411230`);
  });

  it('[R1] seed and replication cannot be taken for each other', () => {
    expect(keyOf('x1', 1)).not.toEqual(keyOf('x', 11));
  });

  it('[R1] a draw depends on every one of its arguments and on nothing else', () => {
    const word = fc.integer({ min: 0, max: 4_000_000 });
    fc.assert(
      fc.property(word, word, fc.nat(60), fc.nat(60_000), (shopper, number, what, k) => {
        const bits = drawBits(key, shopper, number, what, k);
        expect(drawBits(key, shopper, number, what, k)).toBe(bits);
        expect(drawBits(key, shopper + 1, number, what, k)).not.toBe(bits);
        expect(drawBits(key, shopper, number + 1, what, k)).not.toBe(bits);
        expect(drawBits(key, shopper, number, what + 1, k)).not.toBe(bits);
        expect(drawBits(key, shopper, number, what, k + 1)).not.toBe(bits);
        expect(drawBits(keyOf('a seed', 1), shopper, number, what, k)).not.toBe(bits);
      }),
      // By chance alone two of 32 bits agree once in four thousand million times.
      { numRuns: 300, seed: 20261122 },
    );
  });

  it('[R1] uniform draws lie inside (0, 1), with the mean and variance of a uniform', () => {
    const draws = row((i) => uniform(key, i, 0, purpose.leak, 0));
    expect(Math.min(...draws)).toBeGreaterThan(0);
    expect(Math.max(...draws)).toBeLessThan(1);
    expect(Math.abs(mean(draws) - 0.5)).toBeLessThan(4 / Math.sqrt(12 * count));
    expect(Math.abs(variance(draws) - 1 / 12)).toBeLessThan(0.002);
  });

  it('[R1] the 256 values of every byte of a draw are equally frequent', () => {
    for (const shift of [0, 8, 16, 24]) {
      const seen = new Array<number>(256).fill(0);
      for (let i = 0; i < count; i++) {
        const byte = (drawBits(key, i, 4, purpose.field, 7) >>> shift) & 255;
        seen[byte] = (seen[byte] ?? 0) + 1;
      }
      const expected = count / 256;
      const chiSquare = seen.reduce((sum, n) => sum + ((n - expected) * (n - expected)) / expected, 0);
      // 255 degrees of freedom: mean 255, standard deviation 22.6.
      expect(chiSquare).toBeGreaterThan(255 - 5 * 22.6);
      expect(chiSquare).toBeLessThan(255 + 5 * 22.6);
    }
  });
});

describe('[R1] distributions', () => {
  const u = (i: number): number => uniform(key, i, 16, purpose.pauseLength, 0);
  const near = (values: readonly number[], expected: number, spread: number): void => {
    expect(Math.abs(mean(values) - expected)).toBeLessThan((5 * spread) / Math.sqrt(values.length));
  };

  it('[R1] exponential, normal and lognormal draws have their means', () => {
    near(
      row((i) => exponential(u(i), 48)),
      48,
      48,
    );
    near(
      row((i) => normal(u(i))),
      0,
      1,
    );
    expect(variance(row((i) => normal(u(i))))).toBeCloseTo(1, 1);
    near(
      row((i) => Math.log(lognormal(u(i), 18, 1.3))),
      Math.log(18),
      1.3,
    );
    expect(lognormal(0.3, 18, 0)).toBe(18);
  });

  it.each([0.15, 0.58, 1, 3.2, 6.25])(
    '[R1] a gamma of shape %f has mean and variance equal to its shape',
    (shape) => {
      const draws = row((i) => gamma(key, i, 3, purpose.taste, 0, shape));
      near(draws, shape, Math.sqrt(shape));
      expect(Math.abs(variance(draws) / shape - 1)).toBeLessThan(0.15);
    },
  );

  it('[R1] a beta has the mean a / (a + b)', () => {
    near(
      row((i) => beta(key, i, 3, purpose.lapseChance, 0.79, 2.43)),
      0.79 / 3.22,
      0.21,
    );
  });
});
