/**
 * The second coordinate of every draw [R1]. Traits, needs, needs woken by a visit, browsing visits and messages have
 * number spaces of their own, so that one more visit or message does not shift the luck of a need.
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

/** A message by its kind (campaign, advert, after the purchase), its count, and the first channel of its sender. */
export function ofMessage(kind: 0 | 1 | 2, count: number, sender: number): number {
  return (1 + kind + 4 * (sender + 16 * count)) * 4 + 3;
}

/** Whether the number is that of a message after the purchase. */
export function isAfterPurchase(number: number): boolean {
  return (number & 15) === 15;
}

export function ofVisit(count: number): number {
  return count * 4 + 2;
}
