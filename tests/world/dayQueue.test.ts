import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  MAX_SHOPPERS,
  minuteOf,
  packEvent,
  popHeap,
  pushHeap,
  shopperOf,
  slotOf,
  whenAndWho,
} from '../../sim/world/dayQueue.ts';
import { addEvent, emptyRoom, sortEvents } from '../../sim/world/eventRoom.ts';

const event = fc.record({
  minute: fc.integer({ min: 0, max: 1439 }),
  shopper: fc.integer({ min: 0, max: MAX_SHOPPERS - 1 }),
  slot: fc.integer({ min: 0, max: 1_048_575 }),
});

it('[R2] an event comes out of its packed form as it went in', () => {
  fc.assert(
    fc.property(event, ({ minute, shopper, slot }) => {
      const packed = packEvent(minute, shopper, slot);
      const whenWho = whenAndWho(packed);
      expect([minuteOf(whenWho), shopperOf(whenWho), slotOf(packed, whenWho)]).toEqual([
        minute,
        shopper,
        slot,
      ]);
    }),
  );
});

it('[R2] events are ordered by minute, then shopper, then slot', () => {
  fc.assert(
    fc.property(event, event, (a, b) => {
      const order = a.minute - b.minute || a.shopper - b.shopper || a.slot - b.slot;
      expect(Math.sign(packEvent(a.minute, a.shopper, a.slot) - packEvent(b.minute, b.shopper, b.slot))).toBe(
        Math.sign(order),
      );
    }),
  );
});

it('[R2] the heap hands out the smallest first', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 60 }), (values) => {
      const heap: number[] = [];
      for (const value of values) pushHeap(heap, value);
      const out = values.map(() => popHeap(heap));
      expect(out).toEqual(values.toSorted((a, b) => a - b));
      expect(heap).toEqual([]);
    }),
  );
});

it('[R2] more open journeys than a slot can name is a failure, not a wrong order', () => {
  expect(() => packEvent(0, 0, 1_048_576)).toThrow('journeys open at once');
});

it('[R2] the events of a day are sorted, however many there are and however close together, day after day', () => {
  const bunched = fc.record({
    minute: fc.constantFrom(0, 1, 700, 1439),
    shopper: fc.integer({ min: 0, max: 3 }),
    slot: fc.integer({ min: 0, max: 3 }),
  });
  const day = fc.oneof(fc.array(event, { maxLength: 1000 }), fc.array(bunched, { maxLength: 600 }));
  fc.assert(
    fc.property(fc.array(day, { maxLength: 4 }), (days) => {
      const room = emptyRoom();
      for (const events of days) {
        const packed = events.map(({ minute, shopper, slot }) => packEvent(minute, shopper, slot));
        for (const one of packed) addEvent(room, one);
        const count = sortEvents(room);
        expect([...room.sorted.subarray(0, count)]).toEqual(packed.toSorted((a, b) => a - b));
      }
    }),
    { numRuns: 60, seed: 20261122 },
  );
});
