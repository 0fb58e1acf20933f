import { describe, expect, it } from 'vitest';
import { pressKey, type Reading } from '../../../renderer/charts/chartKeys.ts';
import type { ChartLine } from '../../../renderer/charts/chartLine.ts';

const line = (id: string): ChartLine => ({
  id,
  name: id,
  look: { colour: 'red', dash: null, marker: 'circle' },
  values: Array<number>(30).fill(1),
  low: [],
  high: [],
  hasBand: false,
});
const lines = [line('multi'), line('omni')];
const chart: Reading = { level: 'chart' };
const press = (reading: Reading, key: string, shiftKey = false) =>
  pressKey(reading, { key, shiftKey }, lines, 1);

describe('the keys inside a chart', () => {
  it('go in from the chart to a line to a day, and out again', () => {
    const onLine = { level: 'line', line: 1, day: 30 } as const;
    expect(press(chart, 'Enter')).toEqual(onLine);
    expect(press(onLine, 'Enter')).toEqual({ ...onLine, level: 'day' });
    expect(press({ ...onLine, level: 'day' }, 'Enter', true)).toEqual(onLine);
    expect(press(onLine, 'Enter', true)).toEqual(chart);
  });

  it('step by day, and by week with Shift, and stop at the ends', () => {
    const day: Reading = { level: 'day', line: 0, day: 3 };
    expect(press(day, 'ArrowRight')).toEqual({ ...day, day: 4 });
    expect(press(day, 'ArrowRight', true)).toEqual({ ...day, day: 10 });
    expect(press(day, 'ArrowLeft', true)).toEqual({ ...day, day: 1 });
    expect(press(day, 'End')).toEqual({ ...day, day: 30 });
    expect(press(day, 'Home')).toEqual({ ...day, day: 1 });
  });

  it('go to another set-up on the same day', () => {
    const day: Reading = { level: 'day', line: 0, day: 12 };
    expect(press(day, 'ArrowDown')).toEqual({ ...day, line: 1 });
    expect(press(day, 'ArrowUp')).toEqual(day);
  });

  it('ask for the sentence, the table and the way out, also before there is a line', () => {
    expect(pressKey(chart, { key: 's', shiftKey: false }, [], 0)).toBe('sentence');
    expect(pressKey(chart, { key: 'T', shiftKey: true }, [], 0)).toBe('table');
    expect(pressKey(chart, { key: 'Escape', shiftKey: false }, [], 0)).toBe('leave');
    expect(pressKey(chart, { key: 'ArrowRight', shiftKey: false }, [], 0)).toBeNull();
  });

  it('leave Tab and unknown keys alone', () => {
    expect(press(chart, 'Tab')).toBeNull();
    expect(press(chart, 'x')).toBeNull();
  });
});
