import type { Key } from './key.ts';

/** Rounds of a Feistel network over two 32-bit words; the multipliers are those of two published integer hashes. */
function scramble(word: number): number {
  let v = Math.imul(word ^ (word >>> 16), 0x21f0aaad);
  v = Math.imul(v ^ (v >>> 15), 0x735a2d97);
  return v ^ (v >>> 15);
}

/**
 * 32 random bits as a signed integer: a pure function of its arguments [R1]. No stream is consumed in order, so a decision
 * in one world never shifts the luck in another.
 *
 * @param shopper whose luck it is, 0..2^32-1
 * @param number the need, visit or trait it belongs to (see drawNumber.ts)
 * @param purpose what is decided, from the closed list in purpose.ts
 * @param k which of several draws of that purpose, 0..65535
 */
export function drawBits(key: Key, shopper: number, number: number, purpose: number, k: number): number {
  const low = luckLow(key, shopper, number);
  return bitsOf(key, luckHigh(key, shopper, low), low, purpose, k);
}

/**
 * The lower word of somebody's luck in one matter: the first rounds of every draw of theirs, the same whatever is decided. Who draws often for
 * a matter keeps both words and spares two rounds of five.
 */
export function luckLow(key: Key, shopper: number, number: number): number {
  return number ^ key.b ^ scramble(shopper ^ key.a);
}

/** The upper word of the same luck, given the lower. */
export function luckHigh(key: Key, shopper: number, low: number): number {
  return shopper ^ key.a ^ scramble(low);
}

/** The rest of a draw. */
function bitsOf(key: Key, high: number, low: number, purpose: number, k: number): number {
  const x = high ^ (((purpose << 16) | k) + key.c);
  let y = (low + key.d) | 0;
  y ^= scramble(x);
  return y ^ scramble(x ^ scramble(y));
}

const STEP = 1 / 4294967296;

/** A uniform draw in the open interval (0, 1), in steps of 2^-32. */
export function uniform(key: Key, shopper: number, number: number, purpose: number, k: number): number {
  return ((drawBits(key, shopper, number, purpose, k) >>> 0) + 0.5) * STEP;
}

/** The same draw from both words of the luck. */
export function uniformOf(key: Key, high: number, low: number, purpose: number, k: number): number {
  return ((bitsOf(key, high, low, purpose, k) >>> 0) + 0.5) * STEP;
}
