/** A point of a drawing, px from its upper left corner. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Room for the disc above and for the label below, px. */
const above = 22;
const below = 38;
const beside = 38;

/** Places of `count` channels on a ring that fills the drawing, the first at the top, then clockwise. */
export function placeOnRing(count: number, width: number, height: number): readonly Place[] {
  const middle = { x: width / 2, y: above + (height - above - below) / 2 };
  const radius = { x: width / 2 - beside, y: (height - above - below) / 2 };
  return Array.from({ length: count }, (_, index) => {
    const angle = (2 * Math.PI * index) / count - Math.PI / 2;
    return { x: middle.x + radius.x * Math.cos(angle), y: middle.y + radius.y * Math.sin(angle) };
  });
}
