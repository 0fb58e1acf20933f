import { erfcinv, exp, ln } from './elementary.ts';
import { luckHigh, luckLow, uniform, uniformOf } from './draw.ts';
import type { Key } from './key.ts';

/** Exponential with the given mean, from a uniform draw. */
export function exponential(u: number, mean: number): number {
  return -ln(u) * mean;
}

/** Standard normal, from a uniform draw, by inversion. */
export function normal(u: number): number {
  return -Math.SQRT2 * erfcinv(2 * u);
}

/** Lognormal with the given median and sigma (of the logarithm), from a uniform draw. */
export function lognormal(u: number, median: number, sigma: number): number {
  return sigma === 0 ? median : median * exp(sigma * normal(u));
}

/** 1 / (1 + e^-x). */
export function logistic(x: number): number {
  return 1 / (1 + exp(-x));
}

/** log(p / (1 - p)) for 0 < p < 1. */
export function logit(p: number): number {
  return ln(p / (1 - p));
}

/** True with the given chance. At 0 and 1 nothing is drawn: what is switched off costs no draw. */
export function bernoulli(
  key: Key,
  shopper: number,
  number: number,
  purpose: number,
  k: number,
  chance: number,
): boolean {
  if (chance <= 0) return false;
  return chance >= 1 || uniform(key, shopper, number, purpose, k) < chance;
}

/**
 * Gamma with the given shape > 0 and scale 1, by the method of Marsaglia and Tsang (2000, ACM TOMS 26:363-372) on keyed
 * draws: every attempt takes the next two k, starting at `k`; at most 64 are reserved. Shapes below 1 are raised by 1 and
 * scaled back with one more uniform (their section 6).
 */
export function gamma(
  key: Key,
  shopper: number,
  number: number,
  purpose: number,
  k: number,
  shape: number,
): number {
  const low = luckLow(key, shopper, number);
  const high = luckHigh(key, shopper, low);
  const raised = shape < 1 ? shape + 1 : shape;
  const d = raised - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (let attempt = 1; ; attempt += 2) {
    const x = normal(uniformOf(key, high, low, purpose, k + attempt));
    const cube = 1 + c * x;
    if (cube <= 0) continue;
    const v = cube * cube * cube;
    const u = uniformOf(key, high, low, purpose, k + attempt + 1);
    const square = x * x;
    if (u < 1 - 0.0331 * square * square || ln(u) < 0.5 * square + d * (1 - v + ln(v))) {
      if (raised === shape) return d * v;
      return d * v * exp(ln(uniformOf(key, high, low, purpose, k)) / shape);
    }
  }
}

/** Beta(a, b) from two gammas on the same key; reserves k .. k + 127. */
export function beta(
  key: Key,
  shopper: number,
  number: number,
  purpose: number,
  a: number,
  b: number,
): number {
  const first = gamma(key, shopper, number, purpose, 0, a);
  const second = gamma(key, shopper, number, purpose, 64, b);
  return first / (first + second);
}
