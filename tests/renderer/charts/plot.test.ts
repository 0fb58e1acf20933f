import { describe, expect, test } from 'vitest';
import { plotOf } from '../../../renderer/charts/plot.ts';

const place = { left: 40, top: 10, width: 200, height: 100 };

describe('the plot of a time chart', () => {
  test('reaches from the first day to the last, and from the lowest marked value to the highest', () => {
    const { toX, toY } = plotOf({ ...place, days: 101, low: -50, high: 150 });
    expect([1, 51, 101].map(toX)).toEqual([40, 140, 240]);
    expect([-50, 0, 150].map(toY)).toEqual([110, 85, 10]);
  });

  test('has room for a single day', () => {
    const { toX } = plotOf({ ...place, days: 1, low: 0, high: 1 });
    expect(toX(1)).toBe(40);
  });
});
