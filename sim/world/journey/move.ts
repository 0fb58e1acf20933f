import { lognormal } from '../../random/distributions.ts';
import { purpose } from '../../random/purpose.ts';
import { fact, pending } from '../journeys.ts';
import { switchinessOf } from '../lateTraits.ts';
import { drawFor, happens, minutesAhead, scheduleJourney, tell } from '../world.ts';
import type { World } from '../world.ts';
import { column, count } from '../worldNotes.ts';
import { BASKET, CASE, INTEREST, seesDurable, seesOfJourney } from './carryOver.ts';
import { channelOptions, chooseChannel } from './chooseChannel.ts';
import { noteCrossing } from './crossings.ts';
import { showsWrongPrice } from '../mishaps.ts';
import { contradictsByLaunch } from '../rollOut/launchFaults.ts';
import { countBits } from '../countBits.ts';
import { DURABLE_KINDS } from '../shopperState.ts';
import { onPromotion } from '../prices.ts';
import { storeToFetchFrom } from './fetchInStore.ts';
import { leakWithLoss } from '../rivals/rivals.ts';
import { loseJourney } from './endJourney.ts';
import { touchpointOf } from './touchpointOf.ts';

const EVALUATE = 1;
const CHECKOUT = 3;

/**
 * On entering a stage she may move to the channel that suits it better [R8]: with a chance that goes with her switchiness, and if a
 * draw over tastes and stage strengths names another channel. No test again up to the stage at which she moved. A channel that can't
 * do the stage at all forces the move. True when the session is over.
 */
export function maybeMove(w: World, j: number, touchpoint: number, stage: number): boolean {
  const { journeys, crowd } = w;
  const channel = journeys.channel[j]!;
  const forced = crowd.strength[stage * crowd.channelCount + channel] === 0;
  if (!forced && journeys.movedAt[j]! >= stage) return false;
  const store = forced ? -1 : storeToFetchFrom(w, j, stage);
  if (store >= 0) {
    moveTo(w, j, store, stage);
    return true;
  }
  const shopper = journeys.shopper[j]!;
  if (!forced && !happens(w, j, purpose.move, stage, moveChance(w, shopper, stage))) return false;
  const draw = drawFor(w, j, purpose.moveTo, stage);
  const target = chooseChannel(w, shopper, stage, true, draw);
  if (w.recorder?.decisions === true && target >= 0) {
    const options = channelOptions(w, shopper, stage, true);
    const about = { purpose: purpose.moveTo, k: stage, draw } as const;
    tell(w, j, { kind: 'choice', ...about, among: 'channels', options, chosen: target });
  }
  if (target < 0) {
    loseJourney(w, j, touchpoint, 'channelNotOffered', crowd.values.loyalty.lostToUnmetWish);
    return true;
  }
  if (target === channel) return false;
  moveTo(w, j, target, stage);
  return true;
}

function moveChance(w: World, shopper: number, stage: number): number {
  const { moveScale, moveEvaluate, moveBasket, moveCheckout } = w.crowd.values.journey;
  const weight = stage === EVALUATE ? moveEvaluate : stage === CHECKOUT ? moveCheckout : moveBasket;
  return switchinessOf(w, shopper) * moveScale * weight;
}

/** A switch [R10]: what is in play comes across or not; some are lost to a rival on the way; a lost basket means a second look. */
export function moveTo(w: World, j: number, target: number, stage: number): void {
  const { journeys, crowd, notes } = w;
  const from = journeys.channel[j]!;
  const touchpoint = touchpointOf(w, j, target, journeys.sessions[j]!);
  const missing = lostOnTheWay(w, j, from, target);
  const lost = countBits(missing);
  if (w.recorder !== null) {
    const across = inPlay(w, j, from) & ~missing;
    tell(w, j, { kind: 'switch', from, to: target, stage, across, lost: missing });
  }
  const pair = from * crowd.channelCount + target;
  notes.switches[pair]! += 1;
  count(notes, touchpoint, column.switches, 1);
  count(notes, touchpoint, column.kindsLost, lost);
  journeys.facts[j]! |= fact.switched;
  journeys.channel[j] = target;
  const { leakLinked, switchHours } = crowd.values.journey;
  if (happens(w, j, purpose.leak, stage, lost === 0 ? leakLinked : leakWithLoss(w))) {
    noteCrossing(w, j, target, 2);
    loseJourney(w, j, touchpoint, 'leakOnSwitch', lost === 0 ? 0 : crowd.values.loyalty.lostOnSwitch);
    return;
  }
  if (meetsContradiction(w, j, touchpoint, stage, from)) return;
  journeys.movedAt[j] = Math.max(stage, journeys.movedAt[j]!);
  journeys.stage[j] = stage;
  arriveWith(w, j, target);
  const minutes = lognormal(drawFor(w, j, purpose.switchLength, stage), switchHours * 60, 1);
  const until = minutesAhead(w, minutes);
  if (w.recorder !== null) tell(w, j, { kind: 'underWay', to: target, until });
  scheduleJourney(w, j, until, pending.session);
}

/**
 * The new channel may show another price than the old one [R18], or after a launch contradict it otherwise [R24]: some give up over it.
 * True when the journey ended.
 */
function meetsContradiction(w: World, j: number, touchpoint: number, stage: number, from: number): boolean {
  const { journeys, crowd, notes, promoted, day } = w;
  const target = journeys.channel[j]!;
  const channels = crowd.channelCount;
  const isAlike = onPromotion(promoted, channels, day, from) === onPromotion(promoted, channels, day, target);
  const isOne = isAlike && !showsWrongPrice(w, from) && !showsWrongPrice(w, target);
  const over = isOne ? contradictsByLaunch(w, j, from, target) : 'prices';
  if (over === null) return false;
  count(notes, touchpoint, column.contradictions, 1);
  journeys.contradictions[j]! += 1;
  if (w.recorder !== null) tell(w, j, { kind: 'priceContradiction', from, to: target, over });
  if (!happens(w, j, purpose.priceContradiction, stage, crowd.values.prices.contradictionLoses)) return false;
  loseJourney(w, j, touchpoint, 'priceContradiction', -crowd.values.loyalty.contradictionCost);
  return true;
}

/** Kinds in play, as bits: interest, basket and question where there are any, and the durable kinds the old channel sees. */
function inPlay(w: World, j: number, from: number): number {
  const { interest, basket, question } = w.journeys;
  let kinds = 0;
  for (let kind = 0; kind < DURABLE_KINDS; kind++) if (seesDurable(w, j, kind, from)) kinds |= 1 << kind;
  if (interest[j] !== 0) kinds |= 1 << INTEREST;
  if (basket[j] !== 0) kinds |= 1 << BASKET;
  return question[j] === 0 ? kinds : kinds | (1 << CASE);
}

/** Those of them, as bits, that the target does not see. */
function lostOnTheWay(w: World, j: number, from: number, target: number): number {
  const { journeys } = w;
  let lost = 0;
  for (let kind = 0; kind < DURABLE_KINDS; kind++) {
    if (seesDurable(w, j, kind, from) && !seesDurable(w, j, kind, target)) lost |= 1 << kind;
  }
  if (losesOfJourney(w, j, INTEREST, journeys.interest[j]!, target)) lost |= 1 << INTEREST;
  if (losesOfJourney(w, j, BASKET, journeys.basket[j]!, target)) lost |= 1 << BASKET;
  if (losesOfJourney(w, j, CASE, journeys.question[j]!, target)) lost |= 1 << CASE;
  return lost;
}

function losesOfJourney(w: World, j: number, kind: number, knownBy: number, target: number): boolean {
  return knownBy !== 0 && !seesOfJourney(w, j, kind, knownBy, target);
}

/** Basket and interest that came across are the target's own from now on; without the basket she evaluates again. */
function arriveWith(w: World, j: number, target: number): void {
  const { journeys } = w;
  const interest = journeys.interest[j]!;
  if (seesOfJourney(w, j, INTEREST, interest, target)) journeys.interest[j] = interest | (1 << target);
  const basket = journeys.basket[j]!;
  if (basket === 0) return;
  if (seesOfJourney(w, j, BASKET, basket, target)) {
    journeys.basket[j] = basket | (1 << target);
    return;
  }
  journeys.stage[j] = EVALUATE;
  journeys.facts[j]! |= fact.secondLook | fact.resumes;
}
