import erfcinvOf from '@stdlib/math-base-special-erfcinv';
import expOf from '@stdlib/math-base-special-exp';
import lnOf from '@stdlib/math-base-special-ln';

/**
 * The functions of the model that are more than arithmetic: made of arithmetic only, so that they give the same bits on every engine, as Math.exp
 * and Math.log do not. What they return is what stdlib's return, to the last bit (tests/random/elementary.test.ts): stdlib takes care of what is
 * rare, and its common case is written out here, since taking numbers apart into words and putting them together again was measured to take
 * as long as the arithmetic. The method and its constants are those of FreeBSD's msun (e_exp.c, e_log.c), after fdlibm: Copyright (C) 1993 by
 * Sun Microsystems, Inc. All rights reserved. Developed at SunPro. Permission to use, copy, modify, and distribute this software is freely
 * granted, provided that this notice is preserved.
 */

/** ln 2 in two parts: whole multiples of the first are exact. */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const PER_LN2 = 1.4426950408889634;

/** Below this size, 2^-28, e^x is 1 + x. */
const TINY = 1 / 0x10000000;
/** Up to this size e^x is far from the ends of what a double can hold. */
const LARGE = 700;

/** 2^-1023 to 2^1023, made by doubling and halving, which are exact; so is a product with one of them as used here. */
const ZERO_POWER = 1023;
const powersOfTwo = new Float64Array(2 * ZERO_POWER + 1).fill(1);
for (let power = 1; power <= ZERO_POWER; power++) {
  powersOfTwo[ZERO_POWER + power] = powersOfTwo[ZERO_POWER + power - 1]! * 2;
  powersOfTwo[ZERO_POWER - power] = powersOfTwo[ZERO_POWER - power + 1]! / 2;
}

/** e^x. */
export function exp(x: number): number {
  // Written so that what is not a number goes to stdlib too.
  if (!(x > -LARGE && x < LARGE) || (x > -TINY && x < TINY)) return expOf(x);
  const k = (PER_LN2 * x + (x < 0 ? -0.5 : 0.5)) | 0;
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const t = r * r;
  const tail = -0.0000016533902205465252 + t * 4.1381367970572385e-8;
  const series = 0.16666666666666602 + t * (-0.0027777777777015593 + t * (0.00006613756321437934 + t * tail));
  const c = r - t * series;
  return (1 - (low - (r * c) / (2 - c) - high)) * powersOfTwo[k + ZERO_POWER]!;
}

/** Of what is not rare: normal numbers whose logarithm to the base 2 can be turned round. */
const [SMALLEST, LARGEST] = [2.2250738585072014e-308, 1e300];
const FRACTION_BITS = 0xfffff;

/** A double and its two words; the higher one holds sign, exponent and the first bits of the fraction. */
const double = new Float64Array(1);
const words = new Int32Array(double.buffer);
double[0] = 1;
const HIGH_WORD = words[1] === 0 ? 0 : 1;

/** Natural logarithm. */
export function ln(x: number): number {
  if (!(x >= SMALLEST && x <= LARGEST)) return lnOf(x);
  double[0] = x;
  const high = words[HIGH_WORD]!;
  const fraction = high & FRACTION_BITS;
  // x = (1 + f) 2^k with 1 + f from the root of 1/2 to that of 2.
  const k = (high >> 20) - ZERO_POWER + ((fraction + 0x95f64) >> 20);
  const f = x * powersOfTwo[ZERO_POWER - k]! - 1;
  if ((FRACTION_BITS & (2 + fraction)) < 3) return lnOf(x);
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even =
    z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
  const odd = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
  const rest = even + odd;
  if (((fraction - 0x6147a) | (0x6b851 - fraction)) > 0) {
    const half = 0.5 * f * f;
    if (k === 0) return f - (half - s * (half + rest));
    return k * LN2_HIGH - (half - (s * (half + rest) + k * LN2_LOW) - f);
  }
  if (k === 0) return f - s * (f - rest);
  return k * LN2_HIGH - (s * (f - rest) - k * LN2_LOW - f);
}

/** The inverse of the complementary error function. */
export const erfcinv: (x: number) => number = erfcinvOf;
