import { exp } from '../../random/elementary.ts';
import type { SetUpPlan } from '../../plan/worldPlan.ts';
import { planPrices } from '../prices.ts';
import { idlePlacesOf } from '../stock.ts';
import type { World } from '../world.ts';

const LN_2 = 0.6931471805599453;

/** The morning [R24]: what goes live today, which channels open, and how likely each new capability still does harm. */
export function meetRollOut(w: World): void {
  const { rollOut, crowd } = w;
  if (rollOut === null) return;
  const today = w.day - crowd.warmUpDays;
  for (const { from, setUp } of rollOut.phases) if (from === today) takeUp(w, setUp);
  if (rollOut.faultRate === 0) return;
  rollOut.liveOn.forEach((day, lever) => {
    const since = today - day;
    w.faults[lever] =
      day < 0 || since < 0 ? 0 : rollOut.faultRate * exp((-LN_2 * since) / rollOut.faultHalfLifeDays);
  });
}

function takeUp(w: World, setUp: SetUpPlan): void {
  w.setUp = setUp;
  w.open.set(setUp.open);
  w.idlePlaces = idlePlacesOf(w.places, setUp);
  w.promoted = planPrices(w.crowd, setUp, w.key);
}
