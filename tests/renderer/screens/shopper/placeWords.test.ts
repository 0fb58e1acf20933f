import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boxOfMark,
  boxOfText,
  placeWords,
  type Box,
  type Worded,
} from '../../../../renderer/screens/lab/tabs/shopper/placeWords.ts';

const room = 600;
const mark = (x: number, y: number, change: Partial<Worded> = {}): Worded => ({
  ...{ x, y, r: 11, width: 76, isAside: false },
  ...change,
});
const place = (marks: readonly Worded[], taken: readonly Box[] = []): readonly Box[] =>
  placeWords(marks, room, [...marks.map(boxOfMark), ...taken]).map((spot, at) =>
    boxOfText(spot, marks[at]?.width ?? 0),
  );
const doOverlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('the words of a diary', () => {
  it('stand under their marks, in the middle', () => {
    const [box] = place([mark(300, 100)]);
    expect(((box?.left ?? 0) + (box?.right ?? 0)) / 2).toBe(300);
    expect(box?.top).toBeGreaterThanOrEqual(111);
  });

  it('stay inside the drawing, whatever the mark', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ x: fc.integer({ min: 0, max: room }), isAside: fc.boolean() }), {
          minLength: 1,
          maxLength: 12,
        }),
        (marks) => {
          for (const { left, right } of place(marks.map(({ x, isAside }) => mark(x, 100, { isAside })))) {
            expect(left).toBeGreaterThanOrEqual(0);
            expect(right).toBeLessThanOrEqual(room);
          }
        },
      ),
    );
  });

  it('give way to a mark of the lane below, and to each other', () => {
    const [first, second] = place([mark(300, 100), mark(340, 100)], [boxOfMark(mark(300, 126))]);
    expect(first).toBeDefined();
    expect(second).toBeDefined();
    if (first === undefined || second === undefined) return;
    expect(doOverlap(first, second)).toBe(false);
    expect(doOverlap(first, boxOfMark(mark(300, 126)))).toBe(false);
  });

  it('stand beside a place that is not open, for the way leads on below it', () => {
    const [box] = place([mark(300, 100, { isAside: true })]);
    expect(box?.left).toBeGreaterThan(311);
  });
});
