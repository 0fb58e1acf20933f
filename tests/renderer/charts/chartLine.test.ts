import { describe, expect, it } from 'vitest';
import {
  bandStretches,
  largestValue,
  lastDayOf,
  linePoints,
  type ChartLine,
} from '../../../renderer/charts/chartLine.ts';

const line: ChartLine = {
  id: 'omni',
  name: 'Omni',
  look: { colour: 'blue', dash: null, marker: 'triangle' },
  values: [1, 2, null, 4, null],
  low: [-1, 1, null, 3, null],
  high: [3, 9, null, 5, null],
  hasBand: true,
};

describe('the lines of a time chart', () => {
  it('become one point a day from day 1 on, with a gap where a day has no value', () => {
    const points = linePoints(line, { toX: (day) => 10 * day, toY: (value) => 100 - value });
    expect(points).toEqual([
      { x: 10, y: 99 },
      { x: 20, y: 98 },
      { x: 30, y: null },
      { x: 40, y: 96 },
      { x: 50, y: null },
    ]);
    expect(lastDayOf(line)).toBe(3);
  });

  it('have bands that break where there is no interval and do not reach below zero', () => {
    expect(bandStretches(line)).toEqual([
      [
        { day: 1, low: 0, high: 3 },
        { day: 2, low: 1, high: 9 },
      ],
      [{ day: 4, low: 3, high: 5 }],
    ]);
    expect(bandStretches({ ...line, hasBand: false })).toEqual([]);
  });

  it('make room for the band only where it is drawn', () => {
    expect(largestValue([line])).toBe(9);
    expect(largestValue([{ ...line, hasBand: false }])).toBe(4);
  });
});
