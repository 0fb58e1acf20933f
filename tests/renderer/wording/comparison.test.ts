import { describe, expect, it } from 'vitest';
import { dayOfParting, differenceBetween, halfWidthOf } from '../../../renderer/wording/comparison.ts';
import { dailyOf, differenceOf, estimateOf, summaryOf } from '../summaries.ts';

describe('a comparison', () => {
  const stored = differenceOf('conversionRate', { byReplication: [0.02, -0.01] });
  const summary = summaryOf([stored], []);

  it('is taken as it stands in the summary', () => {
    expect(differenceBetween(summary, 'omni', 'multi', 'conversionRate')).toBe(stored);
  });

  it('is turned round with sign, interval, verdict and every paired run', () => {
    const turned = differenceBetween(summary, 'multi', 'omni', 'conversionRate');
    expect(turned).toMatchObject({
      setUp: 'multi',
      reference: 'omni',
      verdict: 'lower',
      byReplication: [-0.02, 0.01],
    });
    expect(turned?.estimate).toMatchObject({ mean: -0.021 });
    expect(turned === null ? null : halfWidthOf(turned.estimate)).toBeCloseTo(0.006, 12);
  });

  it('does not exist between a set-up and itself', () => {
    expect(differenceBetween(summary, 'omni', 'omni', 'conversionRate')).toBeNull();
  });

  it('has no half-width with one run', () => {
    expect(halfWidthOf(estimateOf(1, null, 1))).toBeNull();
  });
});

describe('the day two series part', () => {
  const flat = dailyOf('multi', 'conversion', Array<number>(20).fill(1));
  const from = (day: number) =>
    dailyOf(
      'omni',
      'conversion',
      Array.from({ length: 20 }, (_, index) => (index + 1 >= day ? 2 : 0)),
    );

  it('is the first of the last unbroken stretch', () => {
    expect(dayOfParting(from(9), flat, 1)).toBe(9);
  });

  it('is not named when they are apart from the first week, only at the very end, or never', () => {
    expect(dayOfParting(from(1), flat, 1)).toBeNull();
    expect(dayOfParting(from(7), flat, 1)).toBeNull();
    expect(dayOfParting(from(20), flat, 1)).toBeNull();
    expect(dayOfParting(from(5), flat, -1)).toBeNull();
  });

  it('is not named before the chart shows it', () => {
    expect(dayOfParting(from(9), flat, 1, 2)).toBeNull();
    expect(dayOfParting(from(10), flat, 1, 2)).toBe(10);
  });

  it('ends at a day without a value', () => {
    const gap = dailyOf('omni', 'conversion', [
      ...Array<number>(9).fill(2),
      null,
      ...Array<number>(10).fill(2),
    ]);
    expect(dayOfParting(gap, flat, 1)).toBe(11);
  });
});
