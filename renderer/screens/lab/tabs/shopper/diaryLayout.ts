/** One thing that happens in a world: when, what (the same word in every world), and how much room it takes. */
export interface Step {
  readonly minute: number;
  readonly name: string;
  /** px */
  readonly size: number;
}

/** One moment at which something happens in some world. */
export interface Column {
  readonly minute: number;
  /** px from the left of the plot */
  readonly x: number;
  readonly width: number;
  /** The cut before it: how long nothing happens, in minutes, and its centre, px; null where there is none, and at the start. */
  readonly cutBefore: { readonly minutes: number; readonly x: number } | null;
}

/** Columns between two cuts of the axis. */
export interface Block {
  readonly x: number;
  readonly width: number;
}

export interface Layout {
  readonly columns: readonly Column[];
  readonly blocks: readonly Block[];
  /** Centre of every step, by world and step, px. */
  readonly places: readonly (readonly number[])[];
  readonly width: number;
}

export interface Measures {
  /** Room there is, px; the layout is wider where it must be. */
  readonly room: number;
  /** Least width of a column: its time must fit. */
  readonly column: number;
  /** Width of a cut, and between two moments that are close. */
  readonly cut: number;
  readonly gap: number;
  /** Moments further apart than this are cut apart, minutes. */
  readonly longest: number;
  /** Room before the first and after the last column, px. */
  readonly start: number;
  readonly end: number;
  /** Extra width a moment needs, px from its start: fields typed stand above it. */
  readonly atLeast: (minute: number) => number;
}

/** Space may shrink and grow by this, to fit the room there is. */
const LEAST_STRETCH = 0.74;
const MOST_STRETCH = 1.7;

/**
 * Places what happens in several worlds on one axis: moments in the order of time, whatever lies between them cut out; within a moment the
 * steps follow each other, and the same step stands at the same place in every world.
 */
export function layOut(worlds: readonly (readonly Step[])[], measures: Measures): Layout {
  const minutes = [...new Set(worlds.flatMap((steps) => steps.map(({ minute }) => minute)))].sort(
    (a, b) => a - b,
  );
  const moments = minutes.map((minute) => {
    const slots = alignSteps(worlds.map((steps) => steps.filter((step) => step.minute === minute)));
    return { minute, slots, inner: slots.sizes.reduce((sum, size) => sum + size, 0) };
  });
  const widthOf = (stretch: number): number =>
    moments.reduce((sum, { minute, inner }, index) => {
      const before = minutes[index - 1];
      const gap = before === undefined ? 0 : minute - before > measures.longest ? measures.cut : measures.gap;
      return sum + gap + Math.max(measures.column, inner * stretch, measures.atLeast(minute));
    }, measures.start + measures.end);
  const stretch = stretchFor(widthOf, measures.room);

  const columns: Column[] = [];
  const places = worlds.map((steps) => steps.map(() => 0));
  let x = measures.start;
  moments.forEach(({ minute, slots, inner }, index) => {
    const before = minutes[index - 1];
    const isCut = before !== undefined && minute - before > measures.longest;
    x += before === undefined ? 0 : isCut ? measures.cut : measures.gap;
    const width = Math.max(measures.column, inner * stretch, measures.atLeast(minute));
    const cutBefore = isCut ? { minutes: minute - before, x: x - measures.cut / 2 } : null;
    columns.push({ minute, x, width, cutBefore });
    worlds.forEach((steps, world) => {
      const own = steps.flatMap((step, at) => (step.minute === minute ? [at] : []));
      own.forEach((at, nth) => {
        const slot = slots.ofWorlds[world]?.[nth] ?? 0;
        const left = slots.sizes.slice(0, slot).reduce((sum, size) => sum + size, 0);
        const row = places[world];
        if (row !== undefined) row[at] = x + (left + (slots.sizes[slot] ?? 0) / 2) * stretch;
      });
    });
    x += width;
  });
  return { columns, blocks: blocksOf(columns), places, width: Math.max(x + measures.end, measures.room) };
}

/** The largest stretch that still fits, found by halving. */
function stretchFor(widthOf: (stretch: number) => number, room: number): number {
  if (widthOf(MOST_STRETCH) <= room) return MOST_STRETCH;
  let [low, high] = [LEAST_STRETCH, MOST_STRETCH];
  for (let round = 0; round < 12; round += 1) {
    const middle = (low + high) / 2;
    if (widthOf(middle) <= room) low = middle;
    else high = middle;
  }
  return low;
}

function blocksOf(columns: readonly Column[]): readonly Block[] {
  const blocks: { x: number; width: number }[] = [];
  for (const { x, width, cutBefore } of columns) {
    const last = blocks.at(-1);
    if (last === undefined || cutBefore !== null) blocks.push({ x, width });
    else last.width = x + width - last.x;
  }
  return blocks;
}

export interface Slots {
  /** Room of each slot, px. */
  readonly sizes: readonly number[];
  /** The slot of each step, by world. */
  readonly ofWorlds: readonly (readonly number[])[];
}

/** One row of slots for the steps of several worlds: each world's steps keep their order, and steps of one name share a slot where they can. */
export function alignSteps(worlds: readonly (readonly Omit<Step, 'minute'>[])[]): Slots {
  const merged: { name: string; size: number }[] = [];
  for (const steps of worlds) {
    let from = 0;
    for (const { name, size } of steps) {
      const known = merged.findIndex((slot, index) => index >= from && slot.name === name);
      const slot = known < 0 ? undefined : merged[known];
      if (slot === undefined) merged.splice(from, 0, { name, size });
      else slot.size = Math.max(slot.size, size);
      from = (known < 0 ? from : known) + 1;
    }
  }
  const ofWorlds = worlds.map((steps) => {
    let from = 0;
    return steps.map(({ name }) => {
      const slot = merged.findIndex((one, index) => index >= from && one.name === name);
      from = slot + 1;
      return slot;
    });
  });
  return { sizes: merged.map(({ size }) => size), ofWorlds };
}
