import { isWoken, ofNeed } from '../../random/drawNumber.ts';
import { exponential, logistic } from '../../random/distributions.ts';
import { luckHigh, luckLow, uniform } from '../../random/draw.ts';
import { purpose } from '../../random/purpose.ts';
import { MINUTES_PER_DAY } from '../../units.ts';
import { fact, openSlot } from '../journeys.ts';
import { varietyOf } from '../lateTraits.ts';
import { NEVER, NO_CHANNEL } from '../shopperState.ts';
import { happensTo, minutesAhead, scheduleClock, tell, tellOf } from '../world.ts';
import type { World } from '../world.ts';
import { column, count } from '../worldNotes.ts';
import { knowsFirm } from '../knowsFirm.ts';
import { isEndless } from '../stock.ts';
import { channelOptions, chooseChannel } from './chooseChannel.ts';
import { neededArticle } from './neededArticle.ts';
import { loseJourney } from './endJourney.ts';
import { runSession } from './session.ts';
import { seekPromotion } from './seekPromotion.ts';

const DISCOVER = 0;
/** After so many unmet wishes she takes what is open, so that a chance to leave of 0 can't go on for ever. */
const MOST_WISHES = 50;

/** The clock of needs [R4]: the next one after an exponential gap, for as long as she has not lapsed. */
export function onNeed(w: World, shopper: number): void {
  const { state } = w;
  if (state.awayUntil[shopper] === NEVER) return;
  const number = state.needs[shopper]!;
  state.needs[shopper] = number + 1;
  const gap = uniform(w.key, shopper, ofNeed(number), purpose.needGap, 0);
  const meanDays = 1 / w.people.needsPerDay[shopper]!;
  scheduleClock(w, shopper, minutesAhead(w, exponential(gap, meanDays * MINUTES_PER_DAY)), 'need');
  startNeed(w, shopper, ofNeed(number));
}

/** A need arises: to a rival, or into a journey at this firm [R6]. */
export function startNeed(w: World, shopper: number, number: number): void {
  if (w.recorder !== null) tellOf(w, shopper, number, { kind: 'need', woken: isWoken(number) });
  const promoted = seekPromotion(w, shopper, number);
  const why = promoted >= 0 ? null : goesElsewhere(w, shopper, number);
  if (why !== null) {
    if (w.recorder !== null) tellOf(w, shopper, number, { kind: 'goesElsewhere', why });
    const { needsElsewhere, day } = w.notes;
    needsElsewhere[day]! += 1;
    return;
  }
  const wished = promoted >= 0 ? promoted : wishChannel(w, shopper, number);
  if (wished >= 0) {
    enterAt(w, shopper, number, wished);
    return;
  }
  const missed = -1 - wished;
  const j = openJourney(w, shopper, number, missed);
  const touchpoint = w.crowd.firstTouchpoint[missed]!;
  count(w.notes, touchpoint, column.journeys, 1);
  loseJourney(w, j, touchpoint, 'channelNotOffered', w.crowd.values.loyalty.lostToUnmetWish);
}

/** A journey begins in a channel: the one wished for [R7], or the one a message invites to [R31]. */
export function enterAt(w: World, shopper: number, number: number, channel: number): void {
  runSession(w, openJourney(w, shopper, number, channel));
}

function openJourney(w: World, shopper: number, number: number, channel: number): number {
  const { journeys, notes, crowd } = w;
  const j = openSlot(journeys);
  journeys.shopper[j] = shopper;
  journeys.number[j] = number;
  const low = luckLow(w.key, shopper, number);
  journeys.luckLow[j] = low;
  journeys.luckHigh[j] = luckHigh(w.key, shopper, low);
  journeys.begun[j] = w.now;
  journeys.article[j] = isEndless(crowd) ? 0 : neededArticle(w, shopper, number);
  if (!notes.measuring) journeys.facts[j] = fact.begunInHistory;
  else notes.journeys[shopper]! += 1;
  journeys.channel[j] = channel;
  journeys.firstChannel[j] = channel;
  if (w.recorder !== null) tell(w, j, { kind: 'journey', channel, article: journeys.article[j] });
  return j;
}

/** Why a need does not come to this firm; null if it does. */
function goesElsewhere(
  w: World,
  shopper: number,
  number: number,
): 'avoids' | 'knowsNoChannel' | 'rival' | null {
  if (w.day < w.state.awayUntil[shopper]!) return 'avoids';
  if (!knowsFirm(w, shopper)) return 'knowsNoChannel';
  return comesToFirm(w, shopper, number) ? null : 'rival';
}

/** Firm or rival: log-odds of satisfaction and habit around the reference [R6]. */
function comesToFirm(w: World, shopper: number, number: number): boolean {
  const { loyalty, journey, rivals } = w.crowd.values;
  const habit = w.state.habit[shopper]!;
  const reference = loyalty.startSatisfaction + rivals.integration * rivals.referenceRise;
  const odds =
    journey.firmPull +
    loyalty.satisfactionPull * (w.state.satisfaction[shopper]! - reference) +
    loyalty.habitPull * (habit / (1 + habit) - 0.3);
  return happensTo(w, shopper, number, purpose.firmOrRival, 0, logistic(odds));
}

/**
 * The channel she enters by [R7]: where she was last, or a wish over all channels there are. While the wished one is not open she
 * either leaves (-1 - the channel missed), sooner if it is only down today [R20], or wishes again, over all channels as before.
 */
function wishChannel(w: World, shopper: number, number: number): number {
  const { open, setUp } = w;
  const { unmetWishLeaves, outageLeaves } = w.crowd.values.journey;
  const last = w.state.lastChannel[shopper]!;
  const stays =
    last !== NO_CHANNEL && !happensTo(w, shopper, number, purpose.wishAfresh, 0, varietyOf(w, shopper));
  let wished = stays ? last : wish(w, shopper, number, 0, false);
  for (let attempt = 1; open[wished] !== 1; attempt++) {
    const chance = setUp.open[wished] === 1 ? outageLeaves : unmetWishLeaves;
    if (happensTo(w, shopper, number, purpose.unmetWish, attempt, chance)) return -1 - wished;
    wished = wish(w, shopper, number, attempt, attempt === MOST_WISHES);
    if (attempt === MOST_WISHES && open[wished] !== 1) return -1 - wished;
  }
  return wished;
}

/** A draw over all channels there are, or the open ones; channel 0 where she has a taste for none. */
function wish(w: World, shopper: number, number: number, attempt: number, openOnly: boolean): number {
  const u = uniform(w.key, shopper, number, purpose.wish, attempt);
  const chosen = Math.max(0, chooseChannel(w, shopper, DISCOVER, openOnly, u));
  if (w.recorder?.decisions === true) {
    const options = channelOptions(w, shopper, DISCOVER, openOnly);
    const draw = { purpose: purpose.wish, k: attempt, draw: u };
    tellOf(w, shopper, number, { kind: 'choice', ...draw, among: 'channels', options, chosen });
  }
  return chosen;
}
