import type { CrowdPlan, SetUpPlan } from '../plan/worldPlan.ts';
import { exponential } from '../random/distributions.ts';
import { uniform } from '../random/draw.ts';
import { TRAIT } from '../random/drawNumber.ts';
import type { Key } from '../random/key.ts';
import { purpose } from '../random/purpose.ts';
import { levers } from '../scenario/vocabulary.ts';
import { MINUTES_PER_DAY } from '../units.ts';
import { onVisit } from './browsing.ts';
import {
  copyQueue,
  emptyQueue,
  FIRST_JOURNEY_SLOT,
  minuteOf,
  NEED_SLOT,
  packEvent,
  popHeap,
  shopperOf,
  slotOf,
  whenAndWho,
  VISIT_SLOT,
  windClock,
} from './dayQueue.ts';
import { drawAwareness, hearRecommendations } from './wordOfMouth.ts';
import { takeBack } from './returns/returns.ts';
import { answerEnquiries } from './service/enquiries.ts';
import { meetDisruptions } from './disruptions.ts';
import { addEvent, emptyRoom, sortEvents } from './eventRoom.ts';
import { fetchAhead } from './fetchAhead.ts';
import type { Clock, DayQueue } from './dayQueue.ts';
import { countProfiles } from './firmsView/countProfiles.ts';
import { loseJourney } from './journey/endJourney.ts';
import { onNeed } from './journey/need.ts';
import { runSession } from './journey/session.ts';
import { touchpointOf } from './journey/touchpointOf.ts';
import { sendMessages } from './messages/sendMessages.ts';
import { copyTouches, freshTouches, type Touches } from './messages/touches.ts';
import { wearOf } from './messages/wear.ts';
import { planPrices } from './prices.ts';
import { meetRollOut } from './rollOut/meetRollOut.ts';
import { copyJourneys, emptyJourneys, pending } from './journeys.ts';
import type { Journeys } from './journeys.ts';
import { loseStock } from './mishaps.ts';
import type { Population } from './population.ts';
import type { Recorder } from './recorder.ts';
import { firstStock, idlePlacesOf, placesOf, receiveStock } from './stock.ts';
import { copyStock, type Stock } from './shelves.ts';
import { copyState, freshState } from './shopperState.ts';
import type { ShopperState } from './shopperState.ts';
import { closeNotes, emptyNotes, scratchNotes, turnTo } from './worldNotes.ts';
import type { World } from './world.ts';
import type { WorldRecord } from './worldResult.ts';

const BASKET_STAGE = 2;

/** A past that worlds can start from: the shoppers' state, open journeys and everything scheduled, on the morning of a day. */
export interface Past {
  readonly state: ShopperState;
  readonly journeys: Journeys;
  readonly queue: DayQueue;
  readonly stock: Stock;
  /** Who was told of which channel since the morning: shopper, channel, shopper, channel, ... [R22]. */
  readonly told: number[];
  /** Enquiries about orders since the morning: shopper, number, channel, touchpoint, ... [R27]. */
  readonly enquiries: number[];
  /** Buyers to be asked about an order [R32]. */
  readonly toAsk: number[];
  /** What messages have left behind, null before the first set-up that sends any [R31]. */
  touches: Touches | null;
  /** Orders that will come back, in the order of days [R28]. */
  readonly returnsDue: number[];
}

/** The first morning: nobody knows anybody, every clock is wound [R4, R5]. */
export function firstMorning(crowd: CrowdPlan, key: Key, people: Population): Past {
  const { shoppers, channelCount, warmUpDays, days, values } = crowd;
  const past: Past = {
    state: freshState(shoppers, channelCount, crowd.webTouchpointCount, values.loyalty.startSatisfaction),
    journeys: emptyJourneys(),
    queue: emptyQueue(warmUpDays + days, shoppers),
    stock: firstStock(crowd, placesOf(crowd)),
    told: [],
    enquiries: [],
    toAsk: [],
    touches: null,
    returnsDue: [],
  };
  const wind = (shopper: number, minute: number, kind: Clock): void => {
    const day = Math.floor(minute / MINUTES_PER_DAY);
    if (day < past.queue.days) windClock(past.queue, shopper, day, minute - day * MINUTES_PER_DAY, kind);
  };
  for (let shopper = 0; shopper < shoppers; shopper++) {
    const u = uniform(key, shopper, TRAIT, purpose.firstNeed, 0);
    wind(shopper, Math.floor(u * values.crowd.firstNeedWithinDays * MINUTES_PER_DAY), 'need');
    past.state.aware[shopper] = drawAwareness(crowd, key, shopper);
    const perDay = people.visitsPerDay[shopper]!;
    if (perDay === 0) continue;
    const first = exponential(uniform(key, shopper, TRAIT, purpose.firstVisit, 0), MINUTES_PER_DAY / perDay);
    wind(shopper, Math.floor(first), 'visit');
  }
  return past;
}

/** Lives through the history under a set-up; the past handed in is used up. A recorder writes down what happens to some shoppers. */
export function liveHistory(
  crowd: CrowdPlan,
  setUp: SetUpPlan,
  key: Key,
  people: Population,
  past: Past,
  recorder: Recorder | null = null,
): Past {
  const w = worldFrom(crowd, setUp, key, people, past, { notes: scratchNotes(crowd), recorder });
  for (let day = 0; day < crowd.warmUpDays; day++) liveDay(w, day);
  return past;
}

/** Lives through the measured days under a set-up; the past handed in is used up (see copyPast). A recorder as above. */
export function simulateWorld(
  crowd: CrowdPlan,
  setUp: SetUpPlan,
  key: Key,
  people: Population,
  past: Past,
  recorder: Recorder | null = null,
): WorldRecord {
  const notes = emptyNotes(crowd);
  const w = worldFrom(crowd, setUp, key, people, past, { notes, recorder });
  const historyOpen = past.journeys.open;
  for (let day = 0; day < crowd.days; day++) {
    turnTo(notes, crowd, day);
    liveDay(w, crowd.warmUpDays + day);
  }
  return closeNotes(notes, people, past.state, {
    historyOpen,
    open: past.journeys.open,
    profiles: countProfiles(w),
  });
}

/** A copy of a past: worlds that start from it do not move each other. */
export function copyPast(past: Past): Past {
  return {
    state: copyState(past.state),
    journeys: copyJourneys(past.journeys),
    told: past.told.slice(),
    enquiries: past.enquiries.slice(),
    toAsk: past.toAsk.slice(),
    touches: past.touches === null ? null : copyTouches(past.touches),
    returnsDue: past.returnsDue.slice(),
    stock: copyStock(past.stock),
    queue: copyQueue(past.queue),
  };
}

function worldFrom(
  crowd: CrowdPlan,
  setUp: SetUpPlan,
  key: Key,
  people: Population,
  past: Past,
  { notes, recorder }: Pick<World, 'notes' | 'recorder'>,
): World {
  const { state, journeys, queue, stock } = past;
  if (setUp.messaging.on === 1) {
    past.touches ??= freshTouches(people.size, wearOf(crowd.values.messages, queue.days));
  }
  const places = placesOf(crowd);
  const { rollOut } = setUp;
  const atFirst = rollOut?.before ?? setUp;
  const idlePlaces = idlePlacesOf(places, atFirst);
  const promoted = planPrices(crowd, atFirst, key);
  return {
    crowd,
    setUp: atFirst,
    rollOut,
    faults: new Float64Array(levers.length),
    key,
    people,
    state,
    journeys,
    queue,
    notes,
    recorder,
    promoted,
    open: atFirst.open.slice(),
    breaksOff: new Float64Array(atFirst.open.length),
    hubUp: true,
    returning: false,
    stock,
    told: past.told,
    enquiries: past.enquiries,
    toAsk: past.toAsk,
    touches: setUp.messaging.on === 1 ? past.touches : null,
    returnsDue: past.returnsDue,
    places,
    idlePlaces,
    today: [],
    room: emptyRoom(),
    day: 0,
    now: 0,
  };
}

/**
 * The order of a day [R2]: the morning of the firm, then the day's events in (minute, shopper, slot) order, those added on the
 * way among them.
 */
function liveDay(w: World, day: number): void {
  w.day = day;
  w.now = day * MINUTES_PER_DAY;
  meetRollOut(w);
  meetDisruptions(w);
  receiveStock(w);
  loseStock(w);
  hearRecommendations(w);
  answerEnquiries(w);
  takeBack(w);
  sendMessages(w);
  const start = w.now;
  const count = planDay(w, day, start);
  const planned = w.room.sorted;
  const { today } = w;
  let i = 0;
  let fetched = 0;
  for (;;) {
    if (i === fetched && i < count) fetched = fetchAhead(w, planned, i, count);
    const ahead = i < count ? planned[i]! : Infinity;
    let event = ahead;
    if (today.length > 0 && today[0]! < ahead) event = popHeap(today);
    else if (ahead === Infinity) return;
    else i++;
    const whenWho = whenAndWho(event);
    w.now = start + minuteOf(whenWho);
    const slot = slotOf(event, whenWho);
    if (slot === NEED_SLOT) onNeed(w, shopperOf(whenWho));
    else if (slot === VISIT_SLOT) onVisit(w, shopperOf(whenWho));
    else {
      const next = Math.min(i < count ? planned[i]! : Infinity, today[0] ?? Infinity);
      if (whenAndWho(next) !== whenWho) onJourney(w, slot - FIRST_JOURNEY_SLOT);
      else i = onTie(w, planned.subarray(0, count), i, event);
    }
  }
}

/**
 * Two or more journeys of one shopper on one minute: in the order of their needs, for slots depend on the whole crowd. Returns
 * the place of the next planned event.
 */
function onTie(w: World, planned: Float64Array, from: number, first: number): number {
  const whenWho = whenAndWho(first);
  const tied = [slotOf(first, whenWho) - FIRST_JOURNEY_SLOT];
  let i = from;
  for (; i < planned.length && whenAndWho(planned[i]!) === whenWho; i++) {
    tied.push(slotOf(planned[i]!, whenWho) - FIRST_JOURNEY_SLOT);
  }
  while (w.today.length > 0 && whenAndWho(w.today[0]!) === whenWho) {
    tied.push(slotOf(popHeap(w.today), whenWho) - FIRST_JOURNEY_SLOT);
  }
  for (const j of tied.sort((a, b) => w.journeys.number[a]! - w.journeys.number[b]!)) onJourney(w, j);
  return i;
}

/** Puts the events planned for a day in order; returns how many there are. */
function planDay({ queue, journeys, room }: World, day: number, start: number): number {
  let needs = queue.needHead[day]!;
  let visits = queue.visitHead[day]!;
  let j = queue.journeyHead[day]!;
  // The lists side by side: in a large crowd every next entry waits for the main memory, and so they wait together.
  while (needs >= 0 || visits >= 0 || j >= 0) {
    if (needs >= 0) {
      addEvent(room, packEvent(queue.needMinute[needs]!, needs, NEED_SLOT));
      needs = queue.needNext[needs]!;
    }
    if (visits >= 0) {
      addEvent(room, packEvent(queue.visitMinute[visits]!, visits, VISIT_SLOT));
      visits = queue.visitNext[visits]!;
    }
    if (j >= 0) {
      addEvent(room, packEvent(journeys.minute[j]! - start, journeys.shopper[j]!, FIRST_JOURNEY_SLOT + j));
      j = journeys.next[j]!;
    }
  }
  return sortEvents(room);
}

function onJourney(w: World, j: number): void {
  const { journeys } = w;
  const what = journeys.pending[j]!;
  if (what === pending.needDies) {
    const channel = journeys.channel[j]!;
    loseJourney(w, j, touchpointOf(w, j, channel, journeys.sessions[j]! - 1), 'notReady', 0);
    return;
  }
  if (what === pending.basketReturn) journeys.stage[j] = BASKET_STAGE + 1;
  runSession(w, j);
}
