/** Part of a world's drawing that nothing else should cover, px. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a text begins, and the line it stands on, px. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A mark that bears a word. */
export interface Worded {
  readonly x: number;
  readonly y: number;
  /** Radius of the mark. */
  readonly r: number;
  /** Width of the word. */
  readonly width: number;
  /** Its way leads on from below the word: it would rather stand beside the mark than under it. */
  readonly isAside: boolean;
}

/** What a text of 13 px takes above and below the line it stands on. */
const ascent = 10;
const descent = 3;
const margin = 2;

export const boxOfText = ({ x, y }: Spot, width: number): Box => ({
  left: x,
  right: x + width,
  top: y - ascent,
  bottom: y + descent,
});

export const boxOfMark = ({
  x,
  y,
  r,
}: {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}): Box => ({
  ...{ left: x - r, right: x + r, top: y - r, bottom: y + r },
});

function overlap(a: Box, b: Box): number {
  const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return wide > 0 && high > 0 ? wide * high : 0;
}

/** The first of the spots at which a box covers nothing; where there is none, the one at which it covers least. */
export function freest<S>(spots: readonly [S, ...S[]], boxOf: (spot: S) => Box, taken: readonly Box[]): S {
  let [best] = spots;
  let least = Infinity;
  for (const spot of spots) {
    const box = boxOf(spot);
    const covered = taken.reduce((sum, one) => sum + overlap(box, one), 0);
    if (covered === 0) return spot;
    if (covered < least) [best, least] = [spot, covered];
  }
  return best;
}

/** The spots a word may take at its mark, the one it would rather have first; all inside the drawing. */
function spotsOf({ x, y, r, width, isAside }: Worded, room: number): readonly [Spot, ...Spot[]] {
  const inside = (left: number): number => Math.max(margin, Math.min(left, room - margin - width));
  const at = (left: number, line: number): Spot => ({ x: inside(left), y: line });
  const [under, over] = [y + r + 12, y - r - 5];
  const [after, before] = [x + r + 5, x - r - 5 - width];
  const below = [at(x - width / 2, under), at(x - r, under), at(x + r - width, under)] as const;
  const above = [at(x - width / 2, over), at(x - r, over), at(x + r - width, over)] as const;
  const beside = [at(after, y - 8), at(after, y + 4), at(before, y - 8), at(before, y + 4)] as const;
  return isAside ? [...beside, ...above, ...below] : [...below, ...above, ...beside];
}

/**
 * A spot for the word of each mark: inside the drawing, over no mark and no other word where that can be.
 *
 * @param room width of the drawing, px
 * @param taken what is drawn besides, the marks themselves among it
 */
export function placeWords(marks: readonly Worded[], room: number, taken: readonly Box[]): readonly Spot[] {
  const all = [...taken];
  return marks.map((mark) => {
    const boxOf = (spot: Spot): Box => boxOfText(spot, mark.width);
    const spot = freest(spotsOf(mark, room), boxOf, all);
    all.push(boxOf(spot));
    return spot;
  });
}
