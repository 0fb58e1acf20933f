import { MINUTES_PER_DAY } from '../units.ts';

/**
 * The one event queue [R2]: a bucket of linked lists per day, sorted by (minute, shopper, slot) when its day begins, and a small
 * heap for what is added to the day under way. A heap over all days was measured to cost more than the events themselves.
 *
 * Every shopper has one pending need and one pending visit, every open journey one pending event; slot 0 is the need,
 * slot 1 the visit, slot 2 + j journey j.
 */
export interface DayQueue {
  readonly days: number;
  /** First entry of each day's list, -1 = none; one list per kind of event. */
  readonly needHead: Int32Array;
  readonly visitHead: Int32Array;
  readonly journeyHead: Int32Array;
  /** Minute of the day of each shopper's next need and visit, and the next shopper in the same day's list. */
  readonly needMinute: Uint16Array;
  readonly needNext: Int32Array;
  readonly visitMinute: Uint16Array;
  readonly visitNext: Int32Array;
}

export const NEED_SLOT = 0;
export const VISIT_SLOT = 1;
export const FIRST_JOURNEY_SLOT = 2;

/** Bounds of the packed sort key: 11 bits of minute, 22 of shopper, 20 of slot make 53, the whole numbers of a double. */
export const MAX_SHOPPERS = 4_194_304;
const SLOTS = 1_048_576;
const PER_MINUTE = MAX_SHOPPERS * SLOTS;

/** All packed events of a day are below this. */
export const PACKED_DAY = MINUTES_PER_DAY * PER_MINUTE;

export function emptyQueue(days: number, shoppers: number): DayQueue {
  return {
    days,
    needHead: new Int32Array(days).fill(-1),
    visitHead: new Int32Array(days).fill(-1),
    journeyHead: new Int32Array(days).fill(-1),
    needMinute: new Uint16Array(shoppers),
    needNext: new Int32Array(shoppers),
    visitMinute: new Uint16Array(shoppers),
    visitNext: new Int32Array(shoppers),
  };
}

export function copyQueue(from: DayQueue): DayQueue {
  return {
    days: from.days,
    needHead: from.needHead.slice(),
    visitHead: from.visitHead.slice(),
    journeyHead: from.journeyHead.slice(),
    needMinute: from.needMinute.slice(),
    needNext: from.needNext.slice(),
    visitMinute: from.visitMinute.slice(),
    visitNext: from.visitNext.slice(),
  };
}

/** Whose clock it is to strike: the next need or the next visit of a shopper. */
export type Clock = 'need' | 'visit';

/** Winds a shopper's clock for a minute of a day to come. */
export function windClock(
  queue: DayQueue,
  shopper: number,
  day: number,
  minuteOfDay: number,
  kind: Clock,
): void {
  const head = kind === 'need' ? queue.needHead : queue.visitHead;
  const next = kind === 'need' ? queue.needNext : queue.visitNext;
  const minutes = kind === 'need' ? queue.needMinute : queue.visitMinute;
  minutes[shopper] = minuteOfDay;
  next[shopper] = head[day]!;
  head[day] = shopper;
}

export function packEvent(minuteOfDay: number, shopper: number, slot: number): number {
  if (slot >= SLOTS) throw new Error(`more than ${String(SLOTS)} journeys open at once`);
  return minuteOfDay * PER_MINUTE + shopper * SLOTS + slot;
}

/** Minute of the day and shopper of a packed event, still packed together: see minuteOf and shopperOf. */
export function whenAndWho(packed: number): number {
  return Math.floor(packed / SLOTS);
}

/** The three parts fit into 32 bits; said by `| 0`, it spares the engine a test. */
export function minuteOf(whenWho: number): number {
  return (whenWho / MAX_SHOPPERS) | 0;
}

export function shopperOf(whenWho: number): number {
  return (whenWho - minuteOf(whenWho) * MAX_SHOPPERS) | 0;
}

export function slotOf(packed: number, whenWho: number): number {
  return (packed - whenWho * SLOTS) | 0;
}

/** Pushes a packed event on a binary heap, smallest first. */
export function pushHeap(heap: number[], packed: number): void {
  let i = heap.length;
  heap.push(packed);
  while (i > 0) {
    const parent = (i - 1) >> 1;
    const above = heap[parent]!;
    if (above <= packed) break;
    heap[i] = above;
    i = parent;
  }
  heap[i] = packed;
}

/** Takes the smallest off a heap that is not empty. */
export function popHeap(heap: number[]): number {
  const top = heap[0]!;
  const last = heap.pop()!;
  const size = heap.length;
  if (size > 0) {
    let i = 0;
    for (let child = 1; child < size; child = 2 * i + 1) {
      if (child + 1 < size && heap[child + 1]! < heap[child]!) child++;
      const below = heap[child]!;
      if (below >= last) break;
      heap[i] = below;
      i = child;
    }
    heap[i] = last;
  }
  return top;
}
