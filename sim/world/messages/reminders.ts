import { exp } from '../../random/elementary.ts';
import { NO_MEDIUM } from '../../plan/planMessaging.ts';
import { purpose } from '../../random/purpose.ts';
import { MINUTES_PER_DAY } from '../../units.ts';
import { happens, type World } from '../world.ts';
import { column, count } from '../worldNotes.ts';
import { mediumNumbers } from './mediumNumbers.ts';
import { fatigueOn, touch } from './touches.ts';

/** The chance that a reminder so many minutes from now brings back a shopper who forgot [R23]; fatigue lowers it where messages tire [R31]. */
export function remindersWork(w: World, j: number, at: number): number {
  const { reminderWorks } = w.crowd.values.talk;
  if (w.touches === null) return reminderWorks;
  const { fatigueWeight } = w.crowd.values.messages;
  const shopper = w.journeys.shopper[j]!;
  return reminderWorks * exp(-fatigueWeight * fatigueOn(w.touches, shopper, dayOf(w, at)));
}

/** A reminder tires like any message, and she may unsubscribe from the channel that sent it. */
export function tireByReminder(
  w: World,
  j: number,
  { k, sender, at }: { readonly k: number; readonly sender: number; readonly at: number },
): void {
  const { touches, crowd } = w;
  const medium = crowd.medium[sender]!;
  if (touches === null || medium === NO_MEDIUM) return;
  const shopper = w.journeys.shopper[j]!;
  const { annoys } = mediumNumbers(crowd.values.messages, medium);
  const before = touch(touches, shopper, medium, dayOf(w, at), 1);
  const chance = crowd.values.messages.unsubscribeBase * annoys * (1 + before);
  if (!happens(w, j, purpose.unsubscribes, k, chance)) return;
  touches.unsubscribed[shopper]! |= 1 << sender;
  count(w.notes, crowd.firstTouchpoint[sender]!, column.unsubscribes, 1);
}

function dayOf(w: World, minutesAhead: number): number {
  return Math.floor((w.now + minutesAhead) / MINUTES_PER_DAY);
}
