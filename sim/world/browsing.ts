import { ofVisit, ofWokenNeed } from '../random/drawNumber.ts';
import { exponential } from '../random/distributions.ts';
import { uniform } from '../random/draw.ts';
import { purpose } from '../random/purpose.ts';
import { MINUTES_PER_DAY } from '../units.ts';
import { DAYS_PER_YEAR } from './population.ts';
import { powerOf } from './browsingLevels.ts';
import { countBasket, countSession } from './countSession.ts';
import { startNeed } from './journey/need.ts';
import { noteContact } from './messages/contacts.ts';
import { NEVER } from './shopperState.ts';
import { happensTo, minutesAhead, scheduleClock, tellOf } from './world.ts';
import type { World } from './world.ts';
import { column, count } from './worldNotes.ts';

/**
 * The clock of browsing visits [R5]: sessions without a need. It runs at the rate of all channels there are, and a visit to a closed one
 * comes to nothing, so that the clock beats alike in every world.
 */
export function onVisit(w: World, shopper: number): void {
  const { state, crowd, notes } = w;
  const visit = state.visits[shopper]!;
  state.visits[shopper] = visit + 1;
  const number = ofVisit(visit);
  const meanDays = 1 / w.people.visitsPerDay[shopper]!;
  scheduleClock(
    w,
    shopper,
    minutesAhead(
      w,
      exponential(uniform(w.key, shopper, number, purpose.visitGap, 0), meanDays * MINUTES_PER_DAY),
    ),
    'visit',
  );
  const lapsed = state.awayUntil[shopper] === NEVER;
  if (lapsed && !happensTo(w, shopper, number, purpose.visitKept, 0, crowd.values.crowd.browsingAfterLapse))
    return;
  const touchpoint = visitedTouchpoint(
    w,
    shopper,
    uniform(w.key, shopper, number, purpose.visitTouchpoint, 0),
  );
  if (w.open[crowd.channelOfTouchpoint[touchpoint]!] === 0) return;
  state.aware[shopper]! |= 1 << crowd.channelOfTouchpoint[touchpoint]!;
  countSession(w, shopper, touchpoint);
  count(notes, touchpoint, column.browsingVisits, 1);
  noteContact(w, shopper, crowd.channelOfTouchpoint[touchpoint]!);
  const basket = happensTo(w, shopper, number, purpose.visitBasket, 0, fillsBasket(w, shopper, touchpoint));
  if (basket) countBasket(w, touchpoint);
  if (w.recorder !== null) tellOf(w, shopper, number, { kind: 'visit', touchpoint, basket });
  if (
    !lapsed &&
    happensTo(w, shopper, number, purpose.visitWakesNeed, 0, crowd.values.crowd.browsingWakesNeed)
  ) {
    startNeed(w, shopper, ofWokenNeed(visit));
  }
}

/** Her chance to fill a basket on a visit: she fills more of them where her taste also brings her more often. */
function fillsBasket({ crowd, people }: World, shopper: number, touchpoint: number): number {
  const mean = crowd.browsingFillsBasket[touchpoint]!;
  const power = crowd.values.crowd.basketFollowsTaste;
  if (power === 0 || mean === 0) return mean;
  const channel = crowd.channelOfTouchpoint[touchpoint]!;
  const taste = people.taste[shopper * crowd.channelCount + channel]!;
  return mean * powerOf(taste, power) * people.basketLevel[channel]!;
}

/** A draw over her visit rates; where a channel has two devices they share its rate as the crowd does, tilted by her phone share. */
function visitedTouchpoint(w: World, shopper: number, u: number): number {
  const { crowd, people } = w;
  const { channelCount } = crowd;
  let left = u * DAYS_PER_YEAR * people.visitsPerDay[shopper]!;
  let channel = 0;
  for (let c = 0; c < channelCount; c++) {
    const rate = people.visitRate[shopper * channelCount + c]!;
    if (rate === 0) continue;
    channel = c;
    if (left < rate) break;
    left -= rate;
  }
  const first = crowd.firstTouchpoint[channel]!;
  if (crowd.touchpointsOf[channel] === 1) return first;
  const within = Math.min(1, left / people.visitRate[shopper * channelCount + channel]!);
  return within < phoneVisits(w, shopper, first) ? first + 1 : first;
}

function phoneVisits(w: World, shopper: number, first: number): number {
  const { browsingPerYear, values } = w.crowd;
  const mean = values.crowd.phoneShare;
  const own = w.people.phoneShare[shopper]!;
  const computer = mean === 1 ? 0 : (browsingPerYear[first]! * (1 - own)) / (1 - mean);
  const phone = mean === 0 ? 0 : (browsingPerYear[first + 1]! * own) / mean;
  return computer + phone === 0 ? 0 : phone / (computer + phone);
}
