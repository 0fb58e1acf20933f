import { purpose } from '../../random/purpose.ts';
import { moveSatisfaction } from '../journey/episode.ts';
import { link, linkWorksFor } from '../linkWorks.ts';
import { happens, happensTo, tellOf, type World } from '../world.ts';
import { column, count } from '../worldNotes.ts';

/** Numbers that a return under way takes: day it is due, shopper, number of the need, touchpoint, 1 if collected, value. */
const SIZE = 6;

/** An order to be returned, said from the order on; the list stays in the order of days, since all take equally long [R28]. */
export function maybeReturn(
  w: World,
  j: number,
  touchpoint: number,
  collected: boolean,
  value: number,
): void {
  const { returnShare, returnDays } = w.crowd.values.returns;
  if (!happens(w, j, purpose.returned, 0, returnShare)) return;
  const { shopper, number } = w.journeys;
  w.returnsDue.push(w.day + returnDays, shopper[j]!, number[j]!, touchpoint, collected ? 1 : 0, value);
}

/** The morning: goods that come back today, and the money for them [R28]. */
export function takeBack(w: World): void {
  const { returnsDue } = w;
  let i = 0;
  for (; i < returnsDue.length && returnsDue[i]! <= w.day; i += SIZE) takeOne(w, i);
  if (i > 0) returnsDue.splice(0, i);
}

function takeOne(w: World, at: number): void {
  const { returnsDue, notes } = w;
  const [, shopper = 0, number = 0, touchpoint = 0, collected = 0, value = 0] = returnsDue.slice(
    at,
    at + SIZE,
  );
  const inStore = collected === 1 || returnsInStore(w, shopper, number);
  count(notes, touchpoint, column.returnedOrders, 1);
  if (inStore) count(notes, touchpoint, column.returnedInStore, 1);
  const cell = notes.revenueRow + touchpoint;
  notes.dailyRefunds[cell]! += value;
  if (w.recorder !== null) tellOf(w, shopper, number, { kind: 'returned', touchpoint, inStore });
  const { parcelCost, storeCost } = w.crowd.values.returns;
  moveSatisfaction(w, shopper, number, -(inStore ? storeCost : parcelCost));
}

/** What was delivered goes back to a store where that is allowed, with the share that open stores have in her taste [R28]. */
function returnsInStore(w: World, shopper: number, number: number): boolean {
  if (w.setUp.returnsAnywhere === 0 || !linkWorksFor(w, shopper, number, link.returns)) return false;
  const { channelCount, isStore } = w.crowd;
  let [stores, all] = [0, 0];
  for (let c = 0; c < channelCount; c++) {
    if (w.open[c] === 0) continue;
    const taste = w.people.taste[shopper * channelCount + c]!;
    all += taste;
    if (isStore[c] === 1) stores += taste;
  }
  return all > 0 && happensTo(w, shopper, number, purpose.returnsInStore, 0, stores / all);
}
