import { lognormal } from '../../random/distributions.ts';
import { purpose } from '../../random/purpose.ts';
import { stages } from '../../scenario/vocabulary.ts';
import { fact, pending } from '../journeys.ts';
import { drawFor, drawStep, happens, minutesAhead, scheduleJourney, tell } from '../world.ts';
import type { World } from '../world.ts';
import { column, count } from '../worldNotes.ts';
import { countBasket, countSession } from '../countSession.ts';
import { firstBit } from '../firstBit.ts';
import { stopsOrBreaksOff } from '../disruptions.ts';
import { onPromotion } from '../prices.ts';
import { checkOut } from './checkout.ts';
import { CASE, seesOfJourney } from './carryOver.ts';
import { findArticle } from './emptyShelf.ts';
import { leaveBasket } from './dormantBasket.ts';
import { loseJourney } from './endJourney.ts';
import { askFor, tellQuestion } from './giveData.ts';
import { rivalChance } from '../rivals/rivals.ts';
import { askQuestion } from '../service/askQuestion.ts';
import { maybeMove } from './move.ts';
import { noteContact } from '../messages/contacts.ts';
import { touchpointOf } from './touchpointOf.ts';

const DISCOVER = 0;
const EVALUATE = 1;
const BASKET = 2;
const CHECKOUT = 3;
const PREFERENCES = 3;

/**
 * One session [R9]: an unbroken visit to one channel on one device, from the stage the journey has reached until she buys, gives up,
 * pauses, leaves a basket behind or moves to another channel.
 */
export function runSession(w: World, j: number): void {
  const { journeys, crowd, notes } = w;
  const channel = journeys.channel[j]!;
  const session = journeys.sessions[j]!;
  const touchpoint = touchpointOf(w, j, channel, session);
  if (session === 0 && (journeys.facts[j]! & fact.begunInHistory) === 0) {
    count(notes, touchpoint, column.journeys, 1);
  }
  journeys.sessions[j] = session + 1;
  if (w.open[channel] === 0) {
    // Its channel has closed since, or is down today.
    loseJourney(w, j, touchpoint, 'channelNotOffered', crowd.values.loyalty.lostToUnmetWish);
    return;
  }
  w.state.lastChannel[journeys.shopper[j]!] = channel;
  w.state.aware[journeys.shopper[j]!]! |= 1 << channel;
  journeys.visited[j]! |= 1 << channel;
  if (notes.measuring) notes.touchpointsUsed[journeys.shopper[j]!]! |= 1 << touchpoint;
  countSession(w, journeys.shopper[j]!, touchpoint);
  if ((journeys.basket[j]! >> channel) & 1) countBasket(w, touchpoint);
  noteContact(w, journeys.shopper[j]!, channel);
  if (w.recorder !== null) {
    const toBasket = session > 0 && journeys.pending[j] === pending.basketReturn;
    tell(w, j, { kind: 'session', touchpoint, session, stage: journeys.stage[j]!, toBasket });
  }
  if (!meetFirstUse(w, j, touchpoint, channel)) return;
  if (happens(w, j, purpose.rivalExit, session, rivalChance(w, j, touchpoint, channel))) {
    loseJourney(w, j, touchpoint, 'rival', 0);
    return;
  }
  while (passStage(w, j, touchpoint));
}

/** What a channel asks at the first visit [R11]; false when the journey ended over it. */
function meetFirstUse(w: World, j: number, touchpoint: number, channel: number): boolean {
  const needs = w.crowd.firstUseNeeds[channel]!;
  if (needs === 0) return true;
  for (let kind = 0; kind < 4; kind++) {
    if (((needs >> kind) & 1) !== 0 && askFor(w, j, touchpoint, kind, true) === 'lost') return false;
  }
  return true;
}

/** Passes the stage ahead; true while the session goes on. */
function passStage(w: World, j: number, touchpoint: number): boolean {
  const { journeys } = w;
  const stage = journeys.stage[j]!;
  const facts = journeys.facts[j]!;
  if ((facts & fact.resumes) !== 0) journeys.facts[j] = facts & ~fact.resumes;
  else if (stage !== DISCOVER && maybeMove(w, j, touchpoint, stage)) return false;
  const channel = journeys.channel[j]!;
  if (stage === EVALUATE && !evaluate(w, j, touchpoint, channel)) return false;
  if (stage === BASKET && !findArticle(w, j, touchpoint, stage)) return false;
  if (stage === BASKET && ((journeys.basket[j]! >> channel) & 1) === 0) {
    journeys.basket[j]! |= 1 << channel;
    countBasket(w, touchpoint);
    if (w.recorder !== null) tell(w, j, { kind: 'basketFilled', touchpoint });
  }
  if (stage === CHECKOUT) {
    checkOut(w, j, touchpoint);
    return false;
  }
  const stops = stopsOrBreaksOff(w, channel, dropChance(w, j, touchpoint, stage));
  if (happens(w, j, purpose.drop, drawStep(journeys.sessions[j]!, stage), stops)) {
    if (stage === BASKET) leaveBasket(w, j, touchpoint);
    else pauseJourney(w, j, touchpoint, stage);
    return false;
  }
  if (stage === DISCOVER) journeys.interest[j]! |= 1 << channel;
  if (stage === EVALUATE) journeys.facts[j] = journeys.facts[j]! & ~fact.secondLook;
  journeys.stage[j] = stage + 1;
  if (w.recorder !== null) tell(w, j, { kind: 'stagePassed', touchpoint, stage });
  return true;
}

function dropChance(w: World, j: number, touchpoint: number, stage: number): number {
  const { crowd, journeys } = w;
  const drop = crowd.drop[touchpoint * stages.length + stage]! * w.setUp.quality;
  if (stage === EVALUATE && (journeys.facts[j]! & fact.secondLook) !== 0) {
    return drop * crowd.values.journey.lostBasketDrop;
  }
  if (stage === BASKET && onPromotion(w.promoted, crowd.channelCount, w.day, journeys.channel[j]!)) {
    return drop * (1 - crowd.values.prices.promotionPull);
  }
  return drop;
}

/** What evaluating may ask of her [R11]: preferences, and a question of her own; false when the journey ended over it. */
function evaluate(w: World, j: number, touchpoint: number, channel: number): boolean {
  const { journeys, crowd } = w;
  const { preferencesAsked, questionAsked } = crowd.values.journey;
  if (crowd.asksPreferences[channel] === 1 && happens(w, j, purpose.preferencesAsked, 0, preferencesAsked)) {
    if (askFor(w, j, touchpoint, PREFERENCES, true) === 'lost') return false;
  }
  if (crowd.hasService[channel] === 0) return true;
  const told = journeys.question[j]!;
  if (told !== 0) {
    if (!seesOfJourney(w, j, CASE, told, channel)) {
      tellQuestion(w, j, touchpoint, { channel, toldIn: firstBit(told), contact: 'again' });
    } else {
      journeys.question[j] = told | (1 << channel);
      if (w.recorder !== null) tell(w, j, { kind: 'questionKnown', touchpoint });
    }
  } else if (happens(w, j, purpose.questionAsked, journeys.sessions[j]!, questionAsked)) {
    return askQuestion(w, j, touchpoint, channel);
  }
  return true;
}

/** She stops while discovering or evaluating [R9]: a pause, not a loss, unless she never comes back. */
function pauseJourney(w: World, j: number, touchpoint: number, stage: number): void {
  const { pauseReturns, pauseHours, pauseSigma } = w.crowd.values.journey;
  const k = drawStep(w.journeys.sessions[j]!, stage);
  if (!happens(w, j, purpose.pauseReturns, k, pauseReturns)) {
    loseJourney(w, j, touchpoint, 'notReady', 0);
    return;
  }
  w.journeys.facts[j]! |= fact.resumes;
  const minutes = lognormal(drawFor(w, j, purpose.pauseLength, k), pauseHours * 60, pauseSigma);
  const until = minutesAhead(w, minutes);
  if (w.recorder !== null) tell(w, j, { kind: 'pause', touchpoint, stage, until });
  scheduleJourney(w, j, until, pending.session);
}
