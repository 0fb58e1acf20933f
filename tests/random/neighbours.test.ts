import { describe, expect, it } from 'vitest';
import { drawBits } from '../../sim/random/draw.ts';
import { keyOf, type Key } from '../../sim/random/key.ts';

/**
 * Draws that differ in one coordinate by a little show no sign of each other [R1]: shoppers, needs (numbers), purposes, k, replications,
 * seeds. Every measure below is standard normal where there is nothing to see; 630 of them at 5.5 standard deviations raise a false alarm for
 * one perfect generator in about forty thousand.
 */

type Draw = typeof drawBits;

const PAIRS = 20_000;
const MOST_DEVIATIONS = 5.5;
const lags = [1, 2, 4];

const keyCount = 512 + 4;
const replications = Array.from({ length: keyCount }, (_, replication) => keyOf('neighbours', replication));
const seeds = Array.from({ length: keyCount }, (_, which) => keyOf(`neighbours ${String(which)}`, 0));
const key = keyOf('neighbours', 0);
const of = (keys: readonly Key[], at: number): Key => keys[at % keyCount] ?? key;

/** The first draw of pair i (step 0), or the one `lag` further on in one coordinate (step = lag). Pairs share no draw. */
type Direction = (draw: Draw, i: number, step: number, lag: number) => number;

const directions: Readonly<Record<string, Direction>> = {
  shoppers: (draw, i, step, lag) => draw(key, 2 * lag * Math.floor(i / lag) + (i % lag) + step, 28, 27, 1),
  numbers: (draw, i, step) => draw(key, i, (i % 400) + step, 27, 1),
  purposes: (draw, i, step) => draw(key, i, 28, 1 + (i % 120) + step, 1),
  k: (draw, i, step) => draw(key, i, 28, 27, (i % 4096) + step),
  replications: (draw, i, step) => draw(of(replications, (i % 512) + step), i, 28, 27, 1),
  seeds: (draw, i, step) => draw(of(seeds, (i % 512) + step), i, 28, 27, 1),
};

/** How far the pairs are from having nothing to do with each other, in standard deviations, by measure. */
function deviations(first: Int32Array, second: Int32Array): Readonly<Record<string, number>> {
  const count = first.length;
  const same = new Int32Array(32);
  const high = new Int32Array(256);
  const low = new Int32Array(256);
  let together = 0;
  for (let i = 0; i < count; i++) {
    const [a, b] = [first[i]!, second[i]!];
    together += centred(a) * centred(b);
    high[((a >>> 28) << 4) | (b >>> 28)]! += 1;
    low[((a & 15) << 4) | (b & 15)]! += 1;
    const differ = a ^ b;
    for (let bit = 0; bit < 32; bit++) same[bit]! += 1 - ((differ >>> bit) & 1);
  }
  return {
    // The product of two independent uniforms around 0 has the variance 1 / 144.
    correlation: (together * 12) / Math.sqrt(count),
    'pairs of the first four bits': asNormal(chiSquare(high, count), 255),
    'pairs of the last four bits': asNormal(chiSquare(low, count), 255),
    ...Object.fromEntries(
      Array.from(same, (n, bit) => [`bit ${String(bit)}`, (n - count / 2) / Math.sqrt(count / 4)]),
    ),
  };
}

function centred(bits: number): number {
  return ((bits >>> 0) + 0.5) / 4294967296 - 0.5;
}

function chiSquare(seen: Int32Array, count: number): number {
  const expected = count / seen.length;
  return seen.reduce((sum, n) => sum + ((n - expected) * (n - expected)) / expected, 0);
}

/** Wilson and Hilferty (1931): the cube root of a chi-square is nearly normal. */
function asNormal(value: number, degrees: number): number {
  const spread = 2 / (9 * degrees);
  return (Math.cbrt(value / degrees) - (1 - spread)) / Math.sqrt(spread);
}

/** What stands out, as `purposes +1: correlation`. */
function alarms(draw: Draw): readonly string[] {
  return Object.entries(directions).flatMap(([name, at]) =>
    lags.flatMap((lag) => {
      const row = (step: number): Int32Array =>
        Int32Array.from({ length: PAIRS }, (_, i) => at(draw, i, step, lag));
      return Object.entries(deviations(row(0), row(lag)))
        .filter(([, size]) => Math.abs(size) > MOST_DEVIATIONS)
        .map(([measure]) => `${name} +${String(lag)}: ${measure}`);
    }),
  );
}

/** The directions in which a generator raises an alarm. */
function directionsOf(draw: Draw): readonly string[] {
  return [...new Set(alarms(draw).map((alarm) => alarm.slice(0, alarm.indexOf(' '))))];
}

describe('[R1] neighbouring draws', () => {
  it('[R1] have nothing to do with each other, be they of shoppers, needs, purposes, k, replications or seeds', () => {
    expect(alarms(drawBits)).toEqual([]);
  });

  it('[R1] a generator that mixes by multiplication alone is found out in every direction of its own', () => {
    const weak: Draw = (luck, shopper, number, purpose, k) =>
      Math.imul(luck.a ^ shopper, 0x9e3779b1) ^
      Math.imul(number + 1, 0x85ebca6b) ^
      Math.imul((purpose << 16) | k, 0x27d4eb2f);
    expect(directionsOf(weak)).toEqual(expect.arrayContaining(['shoppers', 'numbers', 'purposes', 'k']));
  });

  it('[R1] a generator that overlooks the last bit of one coordinate is found out there and nowhere else', () => {
    const blind =
      (at: 'number' | 'purpose' | 'k'): Draw =>
      (luck, shopper, number, purpose, k) =>
        drawBits(
          luck,
          shopper,
          at === 'number' ? number & ~1 : number,
          at === 'purpose' ? purpose & ~1 : purpose,
          at === 'k' ? k & ~1 : k,
        );
    expect(directionsOf(blind('number'))).toEqual(['numbers']);
    expect(directionsOf(blind('purpose'))).toEqual(['purposes']);
    expect(directionsOf(blind('k'))).toEqual(['k']);
  });

  it('[R1] a slight pull from one shopper to the next is found out', () => {
    // One draw in fifteen is the neighbour's.
    const pulled: Draw = (luck, shopper, number, purpose, k) =>
      drawBits(luck, shopper, number, purpose, 40_000) % 15 === 0
        ? drawBits(luck, shopper + 1, number, purpose, k)
        : drawBits(luck, shopper, number, purpose, k);
    expect(directionsOf(pulled)).toEqual(['shoppers']);
  });

  it('[R1] a generator that overlooks seed and replication is found out', () => {
    const same: Draw = (_, shopper, number, purpose, k) => drawBits(key, shopper, number, purpose, k);
    expect(directionsOf(same)).toEqual(['replications', 'seeds']);
  });
});
