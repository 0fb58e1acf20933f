/**
 * The second coordinate of every draw [R1]. Traits, needs, needs woken by a visit and browsing visits have number spaces
 * of their own, so that one more visit does not shift the luck of a need.
 */
export const TRAIT = 3;

/** The first coordinate of draws that concern the firm and no shopper; the second is then the week or day. */
export const FIRM = -1;

export function ofNeed(count: number): number {
  return count * 4;
}

export function ofWokenNeed(visitCount: number): number {
  return visitCount * 4 + 1;
}

/** Whether the number of a need is that of one woken by a visit. */
export function isWoken(number: number): boolean {
  return (number & 3) === 1;
}

export function ofVisit(count: number): number {
  return count * 4 + 2;
}
