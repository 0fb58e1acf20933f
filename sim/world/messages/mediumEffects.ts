import exp from '@stdlib/math-base-special-exp';
import ln from '@stdlib/math-base-special-ln';
import type { ParameterValues } from '../../scenario/parameters.ts';
import type { World } from '../world.ts';
import { fatigueOn, recentIn, touch, type Touches } from './touches.ts';

type Messages = ParameterValues['messages'];

/** Reach, persuasion and annoyance of each medium, in the order of the vocabulary. */
export function mediumNumbers(
  m: Messages,
  medium: number,
): { readonly seen: number; readonly answers: number; readonly annoys: number } {
  switch (medium) {
    case 0:
      return { seen: m.emailReach, answers: m.emailResponse, annoys: m.emailUnsubscribe };
    case 1:
      return { seen: m.smsReach, answers: m.smsResponse, annoys: m.smsUnsubscribe };
    case 2:
      return { seen: m.pushReach, answers: m.pushResponse, annoys: m.pushUnsubscribe };
    case 3:
      return { seen: m.chatReach, answers: m.chatResponse, annoys: m.chatUnsubscribe };
    default:
      return { seen: m.adsReach, answers: m.adsResponse, annoys: 0 };
  }
}

/** Books a message she has seen; returns the fatigue before it. */
export function tire(
  w: World,
  touches: Touches,
  shopper: number,
  medium: number,
  day: number = w.day,
): number {
  const { fatigueHalfLife } = w.crowd.values.messages;
  const before = fatigueOn(touches, shopper, day, fatigueHalfLife);
  touch(touches, shopper, medium, day, { weight: 1, halfLifeDays: fatigueHalfLife });
  return before;
}

/** What is left of a medium's effect after its touches of the last 28 days. */
export function wornOut(w: World, touches: Touches, shopper: number, medium: number): number {
  const { sameMediumFactor } = w.crowd.values.messages;
  const touched = recentIn(touches, shopper, medium, w.day);
  if (touched === 0) return 1;
  return sameMediumFactor === 0 ? 0 : exp(touched * ln(sameMediumFactor));
}
