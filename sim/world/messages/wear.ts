import { exp, ln } from '../../random/elementary.ts';
import type { ParameterValues } from '../../scenario/parameters.ts';

const LN_2 = 0.6931471805599453;

/** Days over which touches in one medium are remembered [R31]. */
export const WINDOW = 28;

/** How messages wear off and wear out, by whole days and touches [R31]: tables, since every message asks. */
export interface Wear {
  readonly halfLifeDays: number;
  /** What is left of a fatigue after 0, 1, ... days. */
  readonly fading: Float64Array;
  /** What is left of a medium's effect after 0, 1, ... touches in the window. */
  readonly repeated: Float64Array;
}

/** The tables for a run of so many days. */
export function wearOf(
  {
    fatigueHalfLife,
    sameMediumFactor,
  }: Pick<ParameterValues['messages'], 'fatigueHalfLife' | 'sameMediumFactor'>,
  days: number,
): Wear {
  return {
    halfLifeDays: fatigueHalfLife,
    fading: Float64Array.from({ length: days }, (_, passed) => leftAfter(passed, fatigueHalfLife)),
    repeated: Float64Array.from({ length: WINDOW + 1 }, (_, touched) => {
      if (touched === 0) return 1;
      return sameMediumFactor === 0 ? 0 : exp(touched * ln(sameMediumFactor));
    }),
  };
}

/** What is left of a fatigue after some days; a reminder may be booked beyond the last day. */
export function fadingAfter({ fading, halfLifeDays }: Wear, days: number): number {
  return days < fading.length ? fading[days]! : leftAfter(days, halfLifeDays);
}

function leftAfter(days: number, halfLifeDays: number): number {
  return exp((-LN_2 * days) / halfLifeDays);
}
