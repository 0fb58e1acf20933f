import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pushApart } from '../../../renderer/charts/pushApart.ts';

const label = (id: string, lineY: number) => ({ id, lineY });

describe('labels at line ends', () => {
  it('stay at their lines where there is room', () => {
    expect(pushApart([label('a', 20), label('b', 80)], 16, 0, 200).map(({ y }) => y)).toEqual([20, 80]);
  });

  it('share the shift evenly where they would overlap', () => {
    expect(pushApart([label('a', 50), label('b', 50)], 16, 0, 200).map(({ id, y }) => [id, y])).toEqual([
      ['a', 42],
      ['b', 58],
    ]);
  });

  it('keep to the plot at its edge', () => {
    expect(pushApart([label('a', 2), label('b', 3)], 16, 0, 200).map(({ y }) => y)).toEqual([0, 16]);
  });

  it('with two lines of text take the room of both', () => {
    const ends = [{ ...label('a', 50), extra: 14 }, label('b', 50)];
    expect(pushApart(ends, 16, 0, 200).map(({ y }) => y)).toEqual([42, 65]);
    expect(pushApart([{ ...label('a', 0), extra: 14 }], 16, 0, 200).map(({ y }) => y)).toEqual([7]);
  });

  it('are never closer than the gap, never out of order, and inside the plot whenever it holds them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { minLength: 1, maxLength: 8 }),
        (ends) => {
          const placed = pushApart(
            ends.map((lineY, index) => label(String(index), lineY)),
            16,
            0,
            200,
          );
          expect(placed).toHaveLength(ends.length);
          for (const [index, { y, lineY }] of placed.entries()) {
            const before = placed[index - 1];
            if (before !== undefined) {
              expect(y - before.y).toBeGreaterThanOrEqual(16 - 1e-9);
              expect(lineY).toBeGreaterThanOrEqual(before.lineY);
            }
            expect(y).toBeGreaterThanOrEqual(-1e-9);
            expect(y).toBeLessThanOrEqual(200 + 1e-9);
          }
        },
      ),
    );
  });
});
