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
  let x = shopper ^ key.a;
  let y = number ^ key.b;
  y ^= scramble(x);
  x ^= scramble(y);
  x ^= ((purpose << 16) | k) + key.c;
  y = (y + key.d) | 0;
  y ^= scramble(x);
  x ^= scramble(y);
  return y ^ scramble(x);
}

const STEP = 1 / 4294967296;

/** A uniform draw in the open interval (0, 1), in steps of 2^-32. */
export function uniform(key: Key, shopper: number, number: number, purpose: number, k: number): number {
  return ((drawBits(key, shopper, number, purpose, k) >>> 0) + 0.5) * STEP;
}
