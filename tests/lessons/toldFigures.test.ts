import { describe, expect, it } from 'vitest';
import type { Measurement } from '../../sim/scenario/lesson.ts';
import { rewriteLesson, unmeasured, type Passage } from './rewriteLesson.ts';
import { findFigures, toldBy } from './toldFigures.ts';

const of = (low: number, high: number): Measurement => ({
  ...{ metric: 'orders', setUp: 'omni', reference: 'multi', with: [] },
  low,
  high,
});

describe('a figure with its interval', () => {
  it.each([
    ['en', 'fell by 1,234.5 (95% interval 1,200 to −3) fields', [1234.5, 1200, -3]],
    ['en', 'and 27.4% (25.9% to 28.8%) of them', [27.4, 25.9, 28.8]],
    ['en', 'by −0.03 percentage points (−0.06 to 0.01)', [-0.03, -0.06, 0.01]],
    ['id', 'turun 1.234,5 (selang kepercayaan 95%: 1.200 sampai −3) isian', [1234.5, 1200, -3]],
    ['id', 'naik 0,4 poin persentase (0,3 sampai 0,6)', [0.4, 0.3, 0.6]],
  ] as const)('is found in %s: %s', (language, text, numbers) => {
    const [found, ...more] = findFigures(text, language);
    expect([found?.mean.value, found?.low.value, found?.high.value]).toEqual(numbers);
    expect(more).toEqual([]);
  });

  it('is told by the measurement that it fits, per 100, in millions or as a fall', () => {
    const [share, money] = [of(-0.1504, -0.1322), of(754_242_364, 866_677_587)];
    const fall = findFigures('14.1 (13.2 to 15.0) fewer', 'en');
    const gain = findFigures('810 (754 to 867) million', 'en');
    expect(toldBy(fall, [money, share])).toMatchObject([{ measurement: share, scale: 100, sign: -1 }]);
    expect(toldBy(gain, [share, money])).toMatchObject([{ measurement: money, scale: 1e-6, sign: 1 }]);
    expect(toldBy(gain, [share])).toEqual([null]);
  });

  it('is told by another measurement than the one before it where both fit', () => {
    const [first, second] = [of(-0.0843, -0.0694), of(-0.0848, -0.0698)];
    const figures = findFigures('7.7 (6.9 to 8.4), and 7.7 (6.9 to 8.4) elsewhere', 'en');
    expect(toldBy(figures, [first, second]).map((told) => told?.measurement)).toEqual([first, second]);
  });
});

const file = `lesson:
  flip:
    found:
      en: "It fell by 14.1 (13.2 to 15.0), and by 3 (2 to 4) elsewhere."
      id: "Turun 14,1 (13,2 sampai 15,0), dan 3 (2 sampai 4) di tempat lain."
    measured:
      - { metric: orders, low: -0.1504, high: -0.1322 } # as twenty gave it
`;
const passage: Passage = {
  where: 'flip',
  ...{ path: ['lesson', 'flip'], texts: ['found'], measured: [of(-0.1504, -0.1322)] },
};

describe('a lesson measured anew', () => {
  it('gets the new interval and the figure in both languages, and nothing else', () => {
    const fresh = { mean: -0.0712, low: -0.0801, high: 0.00612345 };
    expect(rewriteLesson(file, [passage], () => fresh)).toBe(
      file
        .replace('14.1 (13.2 to 15.0)', '7.1 (−0.6 to 8.0)')
        .replace('14,1 (13,2 sampai 15,0)', '7,1 (−0,6 sampai 8,0)')
        .replace('low: -0.1504, high: -0.1322', 'low: -0.0801, high: 0.0061'),
    );
  });

  it('stays as it stands where nothing was measured', () => {
    expect(rewriteLesson(file, [passage], () => null)).toBe(file);
  });

  it('shows the figures that no measurement bears out', () => {
    expect(unmeasured(passage, file)).toEqual(['found.en: 3 (2 to 4', 'found.id: 3 (2 sampai 4']);
  });
});
