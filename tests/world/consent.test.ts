import { describe, expect, it } from 'vitest';
import { keyOf } from '../../sim/random/key.ts';
import { sharesData } from '../../sim/world/consent.ts';
import { planOf } from '../support/worldsOf.ts';

/** The share of 5 000 shoppers who allow the use of their data. */
function shareOf(sharing: number): number {
  const { crowd } = planOf(`consent: { sharesData: ${String(sharing)} }`);
  const w = { key: keyOf('consent', 0), crowd, recorder: null, now: 0 };
  return Array.from({ length: 5000 }, (_, shopper) => sharesData(w, shopper)).filter(Boolean).length / 5000;
}

describe('[R3] consent', () => {
  it('[R3] as many shoppers allow the use of their data as the parameter says', () => {
    expect(shareOf(0)).toBe(0);
    expect(shareOf(1)).toBe(1);
    expect(shareOf(0.7)).toBeCloseTo(0.7, 1);
  });
});
