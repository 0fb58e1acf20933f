import { describe, expect, it } from 'vitest';
import {
  breakEvenOf,
  MOST_BREAK_EVEN_POINTS,
  nextValues,
  type BreakEven,
  type KnownValue,
} from '../../sim/experiments/breakEven.ts';
import { breakEvenStudy, searchOutcome, type Search } from '../../sim/experiments/breakEvenStudy.ts';
import type { VariedRange } from '../../sim/experiments/variedRanges.ts';
import { liveHere } from '../support/handWork.ts';
import { scenarioOf, shortest } from '../support/scenarioTexts.ts';

const range = (low: number, high: number, isWhole = false): VariedRange => ({
  ...{ path: 'x', value: low, low, high, isWhole, source: 'given' },
});

/** Searches along a curve whose interval reaches `half` to either side. */
function search(
  over: VariedRange,
  curve: (value: number) => number,
  half: number,
): { readonly found: BreakEven; readonly tried: readonly number[] } {
  const known: KnownValue[] = [];
  for (;;) {
    const next = nextValues(over, known);
    if (next.length === 0) return { found: breakEvenOf(known), tried: known.map(({ value }) => value) };
    for (const value of next) {
      const mean = curve(value);
      known.push({ value, mean, sign: Math.sign(mean), isDecided: Math.abs(mean) > half });
    }
  }
}

describe('a search for the break-even', () => {
  it('finds where a straight line crosses 0, and from where to where it cannot be told from 0', () => {
    const { found, tried } = search(range(0, 10), (x) => 2 * (x - 3.3), 1);
    if (found.kind !== 'found') throw new Error('expected a crossing');
    expect(found.value).toBeCloseTo(3.3, 12);
    expect(found).toMatchObject({ below: -1, above: 1, crossings: 1 });
    // |2 (x - 3.3)| <= 1 from 2.8 to 3.8; the ends reported lie outside by less than a 64th of the range.
    expect(found.low).toBeLessThanOrEqual(2.8);
    expect(found.low).toBeGreaterThan(2.8 - 10 / 64);
    expect(found.high).toBeGreaterThanOrEqual(3.8);
    expect(found.high).toBeLessThan(3.8 + 10 / 64);
    expect(tried.length).toBeLessThanOrEqual(MOST_BREAK_EVEN_POINTS);
    expect(new Set(tried).size).toBe(tried.length);
  });

  it('says which side of its interval reaches the end of the range', () => {
    const { found } = search(range(0, 10), (x) => 1 - x, 3);
    expect(found).toMatchObject({ kind: 'found', low: null, below: 1, above: -1 });
  });

  it('says that there is none in range, and the sign', () => {
    expect(search(range(0, 10), (x) => x + 1, 0.5).found).toEqual({ kind: 'none', sign: 1 });
    expect(search(range(0, 10), () => 0, 0.5).found).toEqual({ kind: 'none', sign: 0 });
    expect(search(range(0, 10), () => -2, 0.5).tried).toHaveLength(5);
  });

  it('gives the first of several crossings and counts them', () => {
    const { found } = search(range(0, 8), (x) => (x - 1) * (x - 5), 0.1);
    expect(found).toMatchObject({ kind: 'found', crossings: 2, below: 1, above: -1 });
    expect(found.kind === 'found' ? found.value : null).toBeCloseTo(1, 1);
  });

  it('tries whole numbers only where the control takes no others', () => {
    const { found, tried } = search(range(0, 9, true), (x) => x - 6.5, 0.1);
    expect(tried.every(Number.isInteger)).toBe(true);
    expect(found).toMatchObject({ between: [6, 7] });
  });

  it('asks for the same values whoever lives them, and every value is the run with it', async () => {
    const scenario = scenarioOf(
      `${shortest}preset: ownShop\nshoppers: 60\ndays: 20\nwarmUpDays: 20\nreplications: 2\nsetUps: [multi, omni]\n`,
    );
    const asked: Search = {
      ...{ scenario, metric: 'profit', quantity: { setUp: 'omni', reference: 'multi' } },
      range: { ...range(-0.9, 1), path: 'money.upkeep', low: 0, high: 5 },
    };
    const study = breakEvenStudy(asked);
    if (study.kind === 'failed') throw new Error('no study');
    const [one, two] = [await liveHere(study.value, 1), await liveHere(study.value, 2)];
    expect(two.digest).toBe(one.digest);
    expect(searchOutcome(asked, one.figures).values.slice(0, 5)).toEqual([0, 1.25, 2.5, 3.75, 5]);
    // Omni costs 200 million to build and is lived for 20 days by a few shoppers.
    expect(searchOutcome(asked, one.figures).found).toEqual({ kind: 'none', sign: -1 });
  });
});
