import { media } from '../../scenario/vocabulary.ts';
import { countBits } from '../countBits.ts';
import { fadingAfter, WINDOW, type Wear } from './wear.ts';

const MEDIA = media.length;

/**
 * What messages have left behind [R31]; arrays of length N or N x M (media). Kept only in worlds that send any; 9 + 4 M bytes a shopper.
 */
export interface Touches {
  readonly wear: Wear;
  /** Fatigue on the day of the latest touch. */
  readonly fatigue: Float32Array;
  readonly day: Uint16Array;
  /** Bit c: she gets nothing more from a sender of which channel c is part. */
  readonly unsubscribed: Uint16Array;
  /** Bit d: touched in this medium d days before the latest touch in any, 28 days at most. */
  readonly recent: Int32Array;
  /** Whether she subscribes, a trait, once it was drawn: see subscription. */
  readonly subscription: Uint8Array;
}

export const subscription = { notDrawn: 0, yes: 1, no: 2 } as const;

export function freshTouches(shoppers: number, wear: Wear): Touches {
  return {
    wear,
    fatigue: new Float32Array(shoppers),
    day: new Uint16Array(shoppers),
    unsubscribed: new Uint16Array(shoppers),
    recent: new Int32Array(shoppers * MEDIA),
    subscription: new Uint8Array(shoppers),
  };
}

export function copyTouches(from: Touches): Touches {
  return {
    wear: from.wear,
    fatigue: from.fatigue.slice(),
    day: from.day.slice(),
    unsubscribed: from.unsubscribed.slice(),
    recent: from.recent.slice(),
    subscription: from.subscription.slice(),
  };
}

/** Her fatigue on a day; half of it is gone after each half-life. */
export function fatigueOn({ fatigue, day, wear }: Touches, shopper: number, today: number): number {
  const then = fatigue[shopper]!;
  const days = today - day[shopper]!;
  return then === 0 || days <= 0 ? then : then * fadingAfter(wear, days);
}

/** On how many of the last 28 days she was touched in a medium, today included. */
export function recentIn(touches: Touches, shopper: number, medium: number, day: number): number {
  return countBits(daysLater(touches.recent[shopper * MEDIA + medium]!, day - touches.day[shopper]!));
}

/** What is left of a medium's effect after its touches of the last 28 days. */
export function wornOut(touches: Touches, shopper: number, medium: number, day: number): number {
  return touches.wear.repeated[recentIn(touches, shopper, medium, day)]!;
}

/** She is touched: it tires her by `weight`, and is remembered in its medium. Returns her fatigue before it. */
export function touch(
  touches: Touches,
  shopper: number,
  medium: number,
  day: number,
  weight: number,
): number {
  const passed = Math.max(0, day - touches.day[shopper]!);
  const before = fatigueOn(touches, shopper, day);
  touches.fatigue[shopper] = before + weight;
  const { recent } = touches;
  const row = shopper * MEDIA;
  if (passed > 0) {
    for (let cell = row; cell < row + MEDIA; cell++) recent[cell] = daysLater(recent[cell]!, passed);
    touches.day[shopper]! += passed;
  }
  recent[row + medium]! |= 1;
  return before;
}

/** The touches of a medium, some days later. */
function daysLater(touched: number, days: number): number {
  if (days >= WINDOW) return 0;
  return days <= 0 ? touched : (touched << days) & ((1 << WINDOW) - 1);
}
