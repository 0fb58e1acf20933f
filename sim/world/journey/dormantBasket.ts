import { exponential, lognormal } from '../../random/distributions.ts';
import { purpose } from '../../random/purpose.ts';
import { pending } from '../journeys.ts';
import { drawFor, happens, minutesAhead, scheduleJourney, tell } from '../world.ts';
import type { World } from '../world.ts';
import { column, count } from '../worldNotes.ts';
import { seesBasketOf, seesDurable } from './carryOver.ts';

const IDENTITY = 0;

/**
 * A basket is left behind [R12]. She comes back by herself if she means to, and does so before she has forgotten it and before the
 * need is gone; else the journey ends when the need is gone, unless a reminder brings her back first [R23].
 */
export function leaveBasket(w: World, j: number, touchpoint: number): void {
  const { forgetHours, basketReturns, needDiesHours } = w.crowd.values.journey;
  const k = w.journeys.sessions[j]!;
  const dies = exponential(drawFor(w, j, purpose.needDies, k), needDiesHours * 60);
  const forgets = exponential(drawFor(w, j, purpose.basketForgotten, k), forgetHours * 60);
  const means = happens(w, j, purpose.basketReturns, k, basketReturns);
  const back = means ? timeToReturn(w, j, k) : Infinity;
  const returns = back < forgets && back < dies;
  if (w.recorder !== null) {
    const [leaves, forgotten] = [minutesAhead(w, dies), minutesAhead(w, forgets)];
    const own = returns ? minutesAhead(w, back) : -1;
    tell(w, j, { kind: 'basketLeft', touchpoint, back: own, forgets: forgotten, dies: leaves });
  }
  const reminded = w.setUp.reminderHours * 60;
  if (reminded > 0 && reminded < dies && !(returns && back <= reminded) && remind(w, j, touchpoint, k)) {
    const at = minutesAhead(w, reminded);
    if (returns && happens(w, j, purpose.reminderHarms, k, w.crowd.values.talk.reminderHarms)) {
      if (w.recorder !== null) tell(w, j, { kind: 'reminder', at, effect: 'putsOff' });
      scheduleJourney(w, j, minutesAhead(w, dies), pending.needDies);
      return;
    }
    const works =
      forgets < reminded && happens(w, j, purpose.reminderWorks, k, w.crowd.values.talk.reminderWorks);
    const bringsBack = !returns && works;
    if (w.recorder !== null) tell(w, j, { kind: 'reminder', at, effect: bringsBack ? 'bringsBack' : 'none' });
    if (bringsBack) {
      count(w.notes, touchpoint, column.basketsWonBack, 1);
      scheduleJourney(w, j, at, pending.basketReturn);
      return;
    }
  }
  if (returns) scheduleJourney(w, j, minutesAhead(w, back), pending.basketReturn);
  else scheduleJourney(w, j, minutesAhead(w, dies), pending.needDies);
}

function timeToReturn(w: World, j: number, k: number): number {
  const { basketReturnHours, basketReturnSigma } = w.crowd.values.journey;
  return lognormal(drawFor(w, j, purpose.basketReturnLength, k), basketReturnHours * 60, basketReturnSigma);
}

/**
 * Whether a reminder reaches her [R23]: some channel must know who she is and see the basket, and she must have agreed to messages. A store
 * sees no basket left on its floor.
 */
function remind(w: World, j: number, touchpoint: number, k: number): boolean {
  const { crowd } = w;
  if (crowd.isStore[w.journeys.channel[j]!] === 1) return false;
  let sender = false;
  for (let c = 0; c < crowd.channelCount && !sender; c++) {
    sender =
      w.open[c] === 1 && crowd.isStore[c] === 0 && seesBasketOf(w, j, c) && seesDurable(w, j, IDENTITY, c);
  }
  if (!sender || !happens(w, j, purpose.reminderReaches, k, crowd.values.talk.reminderReaches)) return false;
  count(w.notes, touchpoint, column.reminders, 1);
  return true;
}
