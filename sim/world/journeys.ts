/** What happens at the pending event of an open journey. */
export const pending = { session: 0, basketReturn: 1, needDies: 2 } as const;

/** Facts about a journey, as bits. */
export const fact = {
  switched: 1,
  begunInHistory: 2,
  /** The stage ahead is a second look after a lost basket. */
  secondLook: 4,
  /** The next session continues the stage it was in: no move test on entering it. */
  resumes: 8,
} as const;

/**
 * All open journeys [R2]: one slot each, reused when a journey ends. Arrays are replaced when the pool grows, so read them
 * through this object.
 */
export interface Journeys {
  capacity: number;
  /** First free slot, -1 = none; free slots are chained through `next`. */
  free: number;
  open: number;
  shopper: Int32Array;
  /** Number of the need in the draws. */
  number: Int32Array;
  /** Both words of her luck in this need: see draw.ts. */
  luckHigh: Int32Array;
  luckLow: Int32Array;
  begun: Int32Array;
  /** Minute of the pending event, and the next journey in the same day's list (or the next free slot). */
  minute: Int32Array;
  next: Int32Array;
  pending: Uint8Array;
  stage: Uint8Array;
  channel: Uint8Array;
  firstChannel: Uint8Array;
  /** Latest stage at which she moved: no test again up to it. */
  movedAt: Uint8Array;
  facts: Uint8Array;
  /** Sessions so far. */
  sessions: Uint16Array;
  /** Bit c: channel c knows her interest, her basket, her question in this journey. */
  interest: Uint16Array;
  basket: Uint16Array;
  question: Uint16Array;
  /** Bit c: a session of this journey was in channel c. */
  visited: Uint16Array;
  reEntered: Uint16Array;
  retold: Uint16Array;
  contradictions: Uint8Array;
  /** The article she needs. */
  article: Uint16Array;
}

const start = 256;

export function emptyJourneys(): Journeys {
  const journeys = roomFor(start);
  chainFree(journeys, 0);
  return journeys;
}

/** The one place where such an object is made: the engine reads objects of one make faster than objects of several. */
function roomFor(capacity: number): Journeys {
  return {
    capacity,
    free: -1,
    open: 0,
    shopper: new Int32Array(capacity),
    number: new Int32Array(capacity),
    luckHigh: new Int32Array(capacity),
    luckLow: new Int32Array(capacity),
    begun: new Int32Array(capacity),
    minute: new Int32Array(capacity),
    next: new Int32Array(capacity),
    pending: new Uint8Array(capacity),
    stage: new Uint8Array(capacity),
    channel: new Uint8Array(capacity),
    firstChannel: new Uint8Array(capacity),
    movedAt: new Uint8Array(capacity),
    facts: new Uint8Array(capacity),
    sessions: new Uint16Array(capacity),
    interest: new Uint16Array(capacity),
    basket: new Uint16Array(capacity),
    question: new Uint16Array(capacity),
    visited: new Uint16Array(capacity),
    reEntered: new Uint16Array(capacity),
    retold: new Uint16Array(capacity),
    contradictions: new Uint8Array(capacity),
    article: new Uint16Array(capacity),
  };
}

/** A deep copy: the copy lives on without moving the original. */
export function copyJourneys(from: Journeys): Journeys {
  return resized(from, from.capacity);
}

/** A cleared slot for a new journey. */
export function openSlot(journeys: Journeys): number {
  if (journeys.free < 0) {
    const before = journeys.capacity;
    Object.assign(journeys, resized(journeys, before * 2));
    chainFree(journeys, before);
  }
  const slot = journeys.free;
  journeys.free = journeys.next[slot]!;
  journeys.open++;
  journeys.stage[slot] = 0;
  journeys.movedAt[slot] = 0;
  journeys.facts[slot] = 0;
  journeys.sessions[slot] = 0;
  journeys.interest[slot] = 0;
  journeys.basket[slot] = 0;
  journeys.question[slot] = 0;
  journeys.visited[slot] = 0;
  journeys.reEntered[slot] = 0;
  journeys.retold[slot] = 0;
  journeys.contradictions[slot] = 0;
  journeys.number[slot] = -1;
  return slot;
}

export function closeSlot(journeys: Journeys, slot: number): void {
  journeys.shopper[slot] = -1;
  journeys.next[slot] = journeys.free;
  journeys.free = slot;
  journeys.open--;
}

function chainFree(journeys: Journeys, from: number): void {
  for (let slot = journeys.capacity - 1; slot >= from; slot--) {
    journeys.shopper[slot] = -1;
    journeys.next[slot] = journeys.free;
    journeys.free = slot;
  }
}

function resized(from: Journeys, capacity: number): Journeys {
  const room = roomFor(capacity);
  room.free = from.free;
  room.open = from.open;
  const columns = from as unknown as Readonly<Record<string, Int32Array>>;
  for (const [name, column] of Object.entries(room)) {
    if (ArrayBuffer.isView(column)) (column as Int32Array).set(columns[name]!);
  }
  return room;
}
