import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  alignSteps,
  layOut,
  type Measures,
  type Step,
} from '../../../../renderer/screens/lab/tabs/shopper/diaryLayout.ts';

const measures: Measures = {
  room: 600,
  column: 40,
  cut: 50,
  gap: 10,
  longest: 60,
  start: 5,
  end: 20,
  atLeast: () => 0,
};
const step = (minute: number, name: string, size = 20): Step => ({ minute, name, size });

const step$ = fc.record({
  minute: fc.integer({ min: 0, max: 5000 }),
  name: fc.constantFrom('session', 'asked', 'order', 'loss', 'pause'),
  size: fc.integer({ min: 8, max: 40 }),
});
const worlds$ = fc.array(
  fc.array(step$, { maxLength: 12 }).map((steps) => steps.toSorted((a, b) => a.minute - b.minute)),
  { minLength: 1, maxLength: 5 },
);

describe('the axis of a diary', () => {
  it('is cut where nothing happens in any world, and says for how long', () => {
    const { columns, blocks } = layOut(
      [[step(0, 'session'), step(30, 'order')], [step(700, 'session')]],
      measures,
    );
    expect(columns.map(({ minute, cutBefore }) => [minute, cutBefore?.minutes ?? null])).toEqual([
      [0, null],
      [30, null],
      [700, 670],
    ]);
    expect(blocks).toHaveLength(2);
  });

  it('is not cut where one world waits and another does not', () => {
    const { blocks } = layOut([[step(0, 'a'), step(100, 'b')], [step(50, 'c')]], measures);
    expect(blocks).toHaveLength(1);
  });

  it('puts the same step of the same moment at the same place in every world', () => {
    const { places } = layOut(
      [
        [step(5, 'session'), step(5, 'loss')],
        [step(5, 'session'), step(5, 'asked'), step(5, 'order')],
        [step(5, 'session'), step(5, 'asked'), step(5, 'loss')],
      ],
      measures,
    );
    expect(places[0]?.[0]).toBe(places[1]?.[0]);
    expect(places[1]?.[1]).toBe(places[2]?.[1]);
  });

  it('keeps every world in the order in which it happened, inside the plot, without two steps at one place', () => {
    fc.assert(
      fc.property(worlds$, fc.integer({ min: 100, max: 1500 }), (worlds, room) => {
        const { places, width } = layOut(worlds, { ...measures, room });
        expect(width).toBeGreaterThanOrEqual(room);
        for (const row of places)
          row.forEach((x, at) => {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x).toBeLessThanOrEqual(width);
            if (at > 0) expect(x).toBeGreaterThan(row[at - 1] ?? 0);
          });
      }),
    );
  });

  it('never lets two moments overlap', () => {
    fc.assert(
      fc.property(worlds$, (worlds) => {
        const { columns } = layOut(worlds, measures);
        columns.slice(1).forEach(({ x }, at) => {
          const before = columns[at];
          expect(x).toBeGreaterThanOrEqual((before?.x ?? 0) + (before?.width ?? 0));
        });
      }),
    );
  });

  it('leaves a moment the room that what stands above it needs', () => {
    const { columns } = layOut([[step(0, 'a')]], { ...measures, atLeast: () => 333 });
    expect(columns[0]?.width).toBe(333);
  });
});

describe('slots of a moment', () => {
  it('are shared by steps of one name and kept apart for others', () => {
    const { sizes, ofWorlds } = alignSteps([
      [
        { name: 'session', size: 30 },
        { name: 'order', size: 10 },
      ],
      [
        { name: 'session', size: 20 },
        { name: 'asked', size: 12 },
        { name: 'order', size: 34 },
      ],
    ]);
    expect(ofWorlds).toEqual([
      [0, 2],
      [0, 1, 2],
    ]);
    expect(sizes).toEqual([30, 12, 34]);
  });
});
