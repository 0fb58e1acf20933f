import type { CrowdPlan, RollOutPlan, SetUpPlan } from '../plan/worldPlan.ts';
import { bernoulli } from '../random/distributions.ts';
import { uniform, uniformOf } from '../random/draw.ts';
import type { Key } from '../random/key.ts';
import { MINUTES_PER_DAY } from '../units.ts';
import { FIRST_JOURNEY_SLOT, NEED_SLOT, packEvent, pushHeap, VISIT_SLOT, windClock } from './dayQueue.ts';
import type { Clock, DayQueue } from './dayQueue.ts';
import type { EventRoom } from './eventRoom.ts';
import type { Journeys } from './journeys.ts';
import type { Touches } from './messages/touches.ts';
import type { Population } from './population.ts';
import type { Happening, Recorder } from './recorder.ts';
import type { Stock } from './shelves.ts';
import type { ShopperState } from './shopperState.ts';
import type { WorldNotes } from './worldNotes.ts';

/** One world under way: what never changes, what does, and the clock. */
export interface World {
  readonly crowd: CrowdPlan;
  /** What the firm can do today. */
  setUp: SetUpPlan;
  /** How that comes about; null: it has been there all along [R24]. */
  readonly rollOut: RollOutPlan | null;
  /** Chance that a lever newly live does harm to a journey today, one for each lever; 0 where there is no launch. */
  readonly faults: Float64Array;
  readonly key: Key;
  readonly people: Population;
  readonly state: ShopperState;
  readonly journeys: Journeys;
  readonly queue: DayQueue;
  readonly notes: WorldNotes;
  /** Null where nobody keeps a diary: then nothing is written and nothing is lost by it. */
  readonly recorder: Recorder | null;
  /** 1 for a channel that is open today, length C; and whether the hub is up [R20]. */
  readonly open: Uint8Array;
  /** Chance that a session breaks off at each stage in a channel that fails today [R34], else 0; length C. */
  readonly breaksOff: Float64Array;
  hubUp: boolean;
  /** Whether the session under way is on a web touchpoint where she was within the last 28 days. */
  returning: boolean;
  /** Price calendars: 1 on promotion, week x C [R18]. */
  promoted: Uint8Array;
  readonly stock: Stock;
  /** Recommendations that arrive tomorrow morning: shopper, channel, ... [R22]. */
  readonly told: number[];
  /** Enquiries about orders of today, answered tomorrow morning [R27]. */
  readonly enquiries: number[];
  /** Buyers to be asked about an order, in the order of the days they are due [R32]. */
  readonly toAsk: number[];
  /** What messages have left behind; null in a world that sends none [R31]. */
  readonly touches: Touches | null;
  /** Orders that will come back: day, shopper, number, touchpoint, collected, value, ... [R28]. */
  readonly returnsDue: number[];
  /** Place of each channel, and 1 for each place that no open channel uses [R19]. */
  readonly places: Uint8Array;
  idlePlaces: Uint8Array;
  readonly room: EventRoom;
  /** Events added to the day under way. */
  readonly today: number[];
  /** Day and minute since the start of the history. */
  day: number;
  now: number;
}

/** Room for stages, sessions or attempts in the k of a draw. */
export function drawStep(session: number, stage: number): number {
  return ((session << 2) | stage) & 0xffff;
}

/** A draw for a journey. */
export function drawFor(w: World, j: number, purpose: number, k: number): number {
  const { luckHigh, luckLow } = w.journeys;
  return uniformOf(w.key, luckHigh[j]!, luckLow[j]!, purpose, k);
}

/**
 * Whether an event of a given chance happens in a journey. At 0 and 1 nothing is drawn: what is switched off costs no draw. Every decision of
 * that kind passes here or by happensTo, so that a diary can tell chance and draw.
 */
export function happens(w: World, j: number, purpose: number, k: number, chance: number): boolean {
  if (chance <= 0) return false;
  const happened = chance >= 1 || drawFor(w, j, purpose, k) < chance;
  if (w.recorder?.decisions === true)
    tellChance(w, w.journeys.shopper[j]!, w.journeys.number[j]!, { purpose, k, chance, happened });
  return happened;
}

/** What of a world a chance is made of, and written down with. */
export type Luck = Pick<World, 'key' | 'recorder' | 'now'>;

/** The same for a shopper outside a journey; `number` as in drawNumber.ts. */
export function happensTo(
  w: Luck,
  shopper: number,
  number: number,
  purpose: number,
  k: number,
  chance: number,
): boolean {
  if (chance <= 0) return false;
  const happened = bernoulli(w.key, shopper, number, purpose, k, chance);
  if (w.recorder?.decisions === true) tellChance(w, shopper, number, { purpose, k, chance, happened });
  return happened;
}

interface Chance {
  readonly purpose: number;
  readonly k: number;
  readonly chance: number;
  readonly happened: boolean;
}

function tellChance(w: Luck, shopper: number, number: number, told: Chance): void {
  if (w.recorder?.watches(shopper) !== true) return;
  const draw = told.chance >= 1 ? null : uniform(w.key, shopper, number, told.purpose, told.k);
  tellOf(w, shopper, number, { kind: 'chance', ...told, draw });
}

/** Tells the recorder what happens in a journey. Ask first whether there is one, so that nothing is made in vain. */
export function tell(w: World, j: number, happening: Happening): void {
  tellOf(w, w.journeys.shopper[j]!, w.journeys.number[j]!, happening);
}

/** The same for a shopper outside a journey; `number` is -1 where no need or visit is meant. */
export function tellOf(w: Luck, shopper: number, number: number, happening: Happening): void {
  if (w.recorder?.watches(shopper) !== true) return;
  w.recorder.write({ minute: w.now, shopper, number, ...happening });
}

/** Puts a journey's next event into the queue; beyond the last day it stays open without one. */
export function scheduleJourney(w: World, j: number, minute: number, what: number): void {
  const { journeys, queue } = w;
  journeys.minute[j] = minute;
  journeys.pending[j] = what;
  const day = Math.floor(minute / MINUTES_PER_DAY);
  if (day === w.day) {
    const minuteOfDay = minute - day * MINUTES_PER_DAY;
    pushHeap(w.today, packEvent(minuteOfDay, journeys.shopper[j]!, FIRST_JOURNEY_SLOT + j));
  } else if (day < queue.days) {
    journeys.next[j] = queue.journeyHead[day]!;
    queue.journeyHead[day] = j;
  }
}

/** Puts a shopper's next need (or visit) into the queue, unless it falls beyond the last day. */
export function scheduleClock(w: World, shopper: number, minute: number, kind: Clock): void {
  const day = Math.floor(minute / MINUTES_PER_DAY);
  if (day >= w.queue.days) return;
  const minuteOfDay = minute - day * MINUTES_PER_DAY;
  if (day === w.day) {
    pushHeap(w.today, packEvent(minuteOfDay, shopper, kind === 'need' ? NEED_SLOT : VISIT_SLOT));
  } else windClock(w.queue, shopper, day, minuteOfDay, kind);
}

/** A whole number of minutes from now, at least 1, so that nothing happens twice in one minute. */
export function minutesAhead(w: World, minutes: number): number {
  return w.now + Math.max(1, Math.round(minutes));
}
