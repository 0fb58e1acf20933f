import { exponential, lognormal } from '../../random/distributions.ts';
import { purpose } from '../../random/purpose.ts';
import { pending } from '../journeys.ts';
import { drawFor, minutesAhead, scheduleJourney } from '../world.ts';
import type { World } from '../world.ts';

/**
 * A basket is left behind [R12]. She comes back by herself if she means to, and does so before she has forgotten it and before the
 * need is gone; else the journey ends when the need is gone. It stays open until then, so that a reminder could still reach her.
 */
export function leaveBasket(w: World, j: number): void {
  const { forgetHours, basketReturns, basketReturnHours, basketReturnSigma, needDiesHours } =
    w.crowd.values.journey;
  const k = w.journeys.sessions[j]!;
  const dies = exponential(drawFor(w, j, purpose.needDies, k), needDiesHours * 60);
  if (drawFor(w, j, purpose.basketReturns, k) < basketReturns) {
    const back = lognormal(
      drawFor(w, j, purpose.basketReturnLength, k),
      basketReturnHours * 60,
      basketReturnSigma,
    );
    const forgotten = exponential(drawFor(w, j, purpose.basketForgotten, k), forgetHours * 60);
    if (back < forgotten && back < dies) {
      scheduleJourney(w, j, minutesAhead(w, back), pending.basketReturn);
      return;
    }
  }
  scheduleJourney(w, j, minutesAhead(w, dies), pending.needDies);
}
