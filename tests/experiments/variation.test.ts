import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseVariation } from '../../sim/experiments/variation.ts';

const read = (text: string): unknown => {
  const parsed = parseVariation(text, (word) => (Number.isNaN(Number(word)) ? word : Number(word)));
  return parsed.kind === 'ok' ? parsed.value.values : parsed.problems[0];
};

describe('a variation', () => {
  it.each([
    ['a.b=0:0.3:0.1', [0, 0.1, 0.2, 0.3]],
    ['a.b=1:0:-0.5', [1, 0.5, 0]],
    ['a.b=0.001:0.01:0.003', [0.001, 0.004, 0.007, 0.01]],
    ['a.b= 1, 2 ,off', [1, 2, 'off']],
    ['a.b={x: 1, y: 2},[1,2]', ['{x: 1, y: 2}', '[1,2]']],
  ])('%s has the values %j', (text, values) => {
    expect(read(text)).toEqual(values);
  });

  it.each([
    ['a.b', { kind: 'form' }],
    ['=1,2', { kind: 'form' }],
    ['a.b=0:1:0.3', { kind: 'misses', last: 0.9, to: 1 }],
    ['a.b=0:1:0', { kind: 'step' }],
    ['a.b=0:1:-0.1', { kind: 'step' }],
    ['a.b=0:x:1', { kind: 'step' }],
    ['a.b=1', { kind: 'few' }],
    ['a.b=1,2,1', { kind: 'twice', value: '1' }],
    ['a.b=0:1:0.000001', { kind: 'many', most: 10_000 }],
  ])('%s is refused', (text, problem) => {
    expect(read(text)).toEqual(problem);
  });

  it('ends where it says and steps evenly, for every range that comes out', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -500, max: 500 }),
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 1, max: 50 }),
        (from, step, count) => {
          const text = `a=${from / 100}:${(from + step * count) / 100}:${step / 100}`;
          const expected = Array.from({ length: count + 1 }, (_, at) => (from + at * step) / 100 + 0);
          expect(read(text)).toEqual(expected);
        },
      ),
    );
  });
});
