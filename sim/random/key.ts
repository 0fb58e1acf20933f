import xor4096 from 'seedrandom/lib/xor4096';

/** 128 bits that fix all luck of one replication. */
export interface Key {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
}

/**
 * The key of a replication. seedrandom's xor4096 is imported by its own path because the package's main file touches
 * Math.random and crypto on load. A NUL parts seed and replication, so `x1` + 1 and `x` + 11 differ.
 */
export function keyOf(seed: string, replication: number): Key {
  const words = xor4096(`${seed}\u0000${String(replication)}`);
  return { a: words.int32(), b: words.int32(), c: words.int32(), d: words.int32() };
}
