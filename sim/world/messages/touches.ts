import exp from '@stdlib/math-base-special-exp';
import { media } from '../../scenario/vocabulary.ts';
import { countBits } from '../countBits.ts';

/**
 * What messages have left behind [R31]; arrays of length N or N x M (media). Kept only in worlds that send any; 8 + 4 M bytes a shopper.
 */
export interface Touches {
  /** Fatigue on the day of the latest touch. */
  readonly fatigue: Float32Array;
  readonly day: Uint16Array;
  /** Bit c: she gets nothing more from a sender of which channel c is part. */
  readonly unsubscribed: Uint16Array;
  /** Bit d: touched in this medium d days before the latest touch in any, 28 days at most. */
  readonly recent: Int32Array;
}

const LN_2 = 0.6931471805599453;
const WINDOW = 28;

export function freshTouches(shoppers: number): Touches {
  return {
    fatigue: new Float32Array(shoppers),
    day: new Uint16Array(shoppers),
    unsubscribed: new Uint16Array(shoppers),
    recent: new Int32Array(shoppers * media.length),
  };
}

export function copyTouches(from: Touches): Touches {
  return {
    fatigue: from.fatigue.slice(),
    day: from.day.slice(),
    unsubscribed: from.unsubscribed.slice(),
    recent: from.recent.slice(),
  };
}

/** Her fatigue on a day; half of it is gone after each half-life. */
export function fatigueOn(touches: Touches, shopper: number, day: number, halfLifeDays: number): number {
  const fatigue = touches.fatigue[shopper]!;
  const days = day - touches.day[shopper]!;
  return fatigue === 0 || days <= 0 ? fatigue : fatigue * exp((-LN_2 * days) / halfLifeDays);
}

/** On how many of the last 28 days she was touched in a medium, today included. */
export function recentIn(touches: Touches, shopper: number, medium: number, day: number): number {
  return countBits(shifted(touches, shopper, medium, day - touches.day[shopper]!));
}

/** She is touched: it tires her by `weight`, and is remembered in its medium. */
export function touch(
  touches: Touches,
  shopper: number,
  medium: number,
  day: number,
  { weight, halfLifeDays }: { readonly weight: number; readonly halfLifeDays: number },
): void {
  const passed = Math.max(0, day - touches.day[shopper]!);
  touches.fatigue[shopper] = fatigueOn(touches, shopper, day, halfLifeDays) + weight;
  for (let m = 0; m < media.length; m++) {
    touches.recent[shopper * media.length + m] = shifted(touches, shopper, m, passed);
  }
  touches.recent[shopper * media.length + medium]! |= 1;
  touches.day[shopper]! += passed;
}

function shifted({ recent }: Touches, shopper: number, medium: number, days: number): number {
  if (days >= WINDOW) return 0;
  const then = recent[shopper * media.length + medium]!;
  return days <= 0 ? then : (then << days) & ((1 << WINDOW) - 1);
}
