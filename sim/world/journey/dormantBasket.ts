import { exponential, lognormal } from '../../random/distributions.ts';
import { purpose } from '../../random/purpose.ts';
import { pending } from '../journeys.ts';
import { remindersWork, tireByReminder } from '../messages/reminders.ts';
import { drawFor, happens, minutesAhead, scheduleJourney, tell } from '../world.ts';
import type { World } from '../world.ts';
import { column, count } from '../worldNotes.ts';
import { seesBasketOf, seesDurable } from './carryOver.ts';

const IDENTITY = 0;

/** When a basket left behind is forgotten, when its need is gone, and when she comes back by herself, in minutes from now. */
interface Dormant {
  readonly forgets: number;
  readonly dies: number;
  readonly back: number;
}

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
  const { comesBack, at } = remindAll(w, j, touchpoint, {
    forgets,
    dies,
    back: returns ? back : Infinity,
  });
  scheduleJourney(w, j, minutesAhead(w, at), comesBack ? pending.basketReturn : pending.needDies);
}

function timeToReturn(w: World, j: number, k: number): number {
  const { basketReturnHours, basketReturnSigma } = w.crowd.values.journey;
  return lognormal(drawFor(w, j, purpose.basketReturnLength, k), basketReturnHours * 60, basketReturnSigma);
}

/** The reminders of a basket, one after the other, and what becomes of it: she comes back, or the need is gone, so many minutes from now. */
function remindAll(
  w: World,
  j: number,
  touchpoint: number,
  { forgets, dies, back }: Dormant,
): { readonly comesBack: boolean; readonly at: number } {
  const { reminderHours, messaging } = w.setUp;
  const { reminderHarms } = w.crowd.values.talk;
  let returns = back;
  for (let turn = 0; reminderHours > 0 && turn < messaging.reminders; turn++) {
    const at = (reminderHours + turn * messaging.reminderSpacingHours) * 60;
    if (at >= dies || returns <= at) break;
    const k = ((turn << 12) | (w.journeys.sessions[j]! & (turn === 0 ? 0xffff : 0xfff))) & 0xffff;
    const sender = senderOf(w, j);
    if (sender < 0 || !reaches(w, j, touchpoint, { k, sender, at })) continue;
    const works = remindersWork(w, j, at);
    if (w.touches !== null) tireByReminder(w, j, { k, sender, at });
    if (returns < Infinity && happens(w, j, purpose.reminderHarms, k, reminderHarms)) {
      if (w.recorder !== null) tell(w, j, { kind: 'reminder', at: minutesAhead(w, at), effect: 'putsOff' });
      returns = Infinity;
      continue;
    }
    const drawn = forgets < at && happens(w, j, purpose.reminderWorks, k, works);
    const bringsBack = returns === Infinity && drawn;
    const effect = bringsBack ? 'bringsBack' : 'none';
    if (w.recorder !== null) tell(w, j, { kind: 'reminder', at: minutesAhead(w, at), effect });
    if (bringsBack) {
      count(w.notes, touchpoint, column.basketsWonBack, 1);
      return { comesBack: true, at };
    }
  }
  return returns < Infinity ? { comesBack: true, at: returns } : { comesBack: false, at: dies };
}

/**
 * The channel that can send a reminder [R23], -1 = none: it must know who she is and see the basket. A store sees no basket left on its
 * floor.
 */
function senderOf(w: World, j: number): number {
  const { crowd } = w;
  if (crowd.isStore[w.journeys.channel[j]!] === 1) return -1;
  for (let c = 0; c < crowd.channelCount; c++) {
    if (w.open[c] === 1 && crowd.isStore[c] === 0 && seesBasketOf(w, j, c) && seesDurable(w, j, IDENTITY, c))
      return c;
  }
  return -1;
}

/** Whether a reminder reaches her: she must have agreed to messages, and not have unsubscribed from this sender. */
function reaches(
  w: World,
  j: number,
  touchpoint: number,
  { k, sender }: { readonly k: number; readonly sender: number; readonly at: number },
): boolean {
  const left = w.touches === null ? 0 : w.touches.unsubscribed[w.journeys.shopper[j]!]!;
  if (((left >> sender) & 1) !== 0) return false;
  if (!happens(w, j, purpose.reminderReaches, k, w.crowd.values.talk.reminderReaches)) return false;
  count(w.notes, touchpoint, column.reminders, 1);
  return true;
}
