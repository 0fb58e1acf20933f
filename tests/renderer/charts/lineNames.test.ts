import { describe, expect, it } from 'vitest';
import type { ChartLine } from '../../../renderer/charts/chartLine.ts';
import { breakName, layNames } from '../../../renderer/charts/lineNames.ts';

/** Every letter ten px wide. */
const measure = (text: string): number => Array.from(text).length * 10;

const line = (name: string): ChartLine => ({
  id: name,
  name,
  look: { colour: 'black', dash: null, marker: 'circle' },
  values: [],
  low: [],
  high: [],
  hasBand: false,
});

describe('a name at the end of a line', () => {
  it('stays whole in one line where that fits', () => {
    expect(breakName('Lintas saluran', 140, measure)).toEqual(['Lintas saluran']);
  });

  it('is parted between the words that make two lines of like width', () => {
    expect(breakName('Lintas saluran dengan kampanye', 160, measure)).toEqual([
      'Lintas saluran',
      'dengan kampanye',
    ]);
  });

  it('is shortened only where two lines do not hold it, and then at its end', () => {
    expect(breakName('Lintas saluran yang mulai dari awal', 140, measure)).toEqual([
      'Lintas saluran',
      'yang mulai da…',
    ]);
    expect(breakName('Omnichannelfirm', 100, measure)).toEqual(['Omnichann…']);
  });
});

describe('the names of a chart', () => {
  it('take one line each in a wide chart, two where one would leave too little of the plot', () => {
    const lines = [line('Multisaluran'), line('Saluran tunggal')];
    expect(layNames(lines, 500, measure).rows?.get('Saluran tunggal')).toEqual(['Saluran tunggal']);
    expect(layNames(lines, 400, measure).rows?.get('Saluran tunggal')).toEqual(['Saluran', 'tunggal']);
  });

  it('take no more room than the widest of them', () => {
    expect(layNames([line('Multi'), line('Omni')], 500, measure).gutter).toBe(72);
  });

  it('leave a chart that is too narrow for words', () => {
    expect(layNames([line('Multi')], 144, measure)).toEqual({ gutter: 22, rows: null });
  });
});
