import type { Agent } from 'flocc';
import { exponential, lognormal } from '../../sim/random/distributions.ts';
import { purpose } from '../../sim/random/purpose.ts';
import { stages, type Stage } from '../../sim/scenario/vocabulary.ts';
import { durableKinds, kindsLost, learn, luck, seesOfJourney, type Life } from './floccCarryOver.ts';
import { checkOut } from './floccCheckout.ts';
import { giveData, tellQuestion } from './floccEntry.ts';
import { endInLoss } from './floccEpisode.ts';
import {
  channelOf,
  count,
  isOpen,
  read,
  touchpointsOf,
  write,
  type FloccWorld,
  type Journey,
  type Touchpoint,
} from './floccWorld.ts';

/** [R7, R8] the channel a draw names, odds taste x strength at a stage; null where none has any. */
export function drawChannel(
  world: FloccWorld,
  shopper: Agent,
  stage: Stage,
  { u, openOnly }: { readonly u: number; readonly openOnly: boolean },
): string | null {
  const taste = read(shopper, 'taste');
  const weights = world.scenario.channels
    .filter(({ id }) => !openOnly || isOpen(world, id))
    .map(({ id, strength }) => ({ id, weight: (taste[id] ?? 0) * strength[stage] }))
    .filter(({ weight }) => weight > 0);
  const total = weights.reduce((sum, { weight }) => sum + weight, 0);
  let left = u * total;
  const found = weights.find(({ weight }) => (left -= weight) < 0) ?? weights.at(-1);
  return found?.id ?? null;
}

/** The event an open journey was waiting for. */
export function goOn(life: Life): void {
  const { journey } = life;
  if (journey.pending === 'needDies') {
    endInLoss(life, sessionTouchpoint(life, journey.sessions - 1), 'notReady', 0);
    return;
  }
  if (journey.pending === 'basketReturn') journey.stage = 'checkout';
  runSession(life);
}

/** [R9] One session, from the stage the journey has reached. */
export function runSession(life: Life): void {
  const { world, shopper, journey } = life;
  const { values } = world.scenario;
  const channel = channelOf(world, journey.channel);
  const at = sessionTouchpoint(life, journey.sessions);
  const rivalK = journey.sessions;
  if (journey.sessions === 0 && !journey.begunInHistory) count(world, at, 'journeys');
  journey.sessions++;
  if (!isOpen(world, channel.id)) {
    endInLoss(life, at, 'channelNotOffered', values.loyalty.lostToUnmetWish);
    return;
  }
  write(shopper, 'lastChannel', channel.id);
  count(world, at, 'sessions');
  if (journey.knows.basket.includes(channel.id)) count(world, at, 'basketSessions');
  const asked = durableKinds.find((kind) => kind === channel.asksOnFirstUse);
  if (asked !== undefined && giveData(life, at, asked) === 'lost') return;
  if (luck(life, purpose.rivalExit, rivalK) < at.values.rivalExit) {
    endInLoss(life, at, 'rival', 0);
    return;
  }
  for (;;) {
    const next = passStage(life, at);
    if (next === null) return;
    journey.stage = next;
  }
}

/** Where a session takes place, the sessions of a journey counted from 0. */
function sessionTouchpoint(life: Life, session: number): Touchpoint {
  const [first, second] = touchpointsOf(channelOf(life.world, life.journey.channel));
  if (first === undefined) throw new Error('a channel without a device');
  if (second === undefined) return first;
  return luck(life, purpose.device, session) < read(life.shopper, 'phoneShare') ? second : first;
}

/** Draws that may come once a session and stage. */
function sessionAndStage({ journey }: Life, stage: Stage): number {
  return (journey.sessions * 4 + stages.indexOf(stage)) % 65536;
}

/** The stage after the one ahead, or null when the session is over. */
function passStage(life: Life, at: Touchpoint): Stage | null {
  const { journey } = life;
  const { stage } = journey;
  if (journey.resumes) journey.resumes = false;
  else if (maybeMove(life, at, stage)) return null;
  if (stage === 'checkout') {
    checkOut(life, at);
    return null;
  }
  if (stage === 'evaluate' && !evaluate(life, at)) return null;
  if (stage === 'basket') fillBasket(life, at);
  if (stops(life, at, stage)) {
    if (stage === 'basket') leaveBasket(life);
    else pause(life, at, stage);
    return null;
  }
  if (stage === 'discover') learn(life, 'interest', journey.channel);
  if (stage === 'evaluate') journey.secondLook = false;
  return stages[stages.indexOf(stage) + 1] ?? null;
}

function fillBasket(life: Life, at: Touchpoint): void {
  if (life.journey.knows.basket.includes(at.channel.id)) return;
  learn(life, 'basket', at.channel.id);
  count(life.world, at, 'basketSessions');
}

function stops(life: Life, at: Touchpoint, stage: Stage): boolean {
  const again = stage === 'evaluate' && life.journey.secondLook;
  const factor = again ? life.world.scenario.values.journey.lostBasketDrop : 1;
  return luck(life, purpose.drop, sessionAndStage(life, stage)) < at.values.drop[stage] * factor;
}

/** [R11] what evaluating may ask of her; false when the journey ended over it. */
function evaluate(life: Life, at: Touchpoint): boolean {
  const { world, journey } = life;
  const { preferencesAsked, questionAsked } = world.scenario.values.journey;
  if (at.channel.asksPreferences && luck(life, purpose.preferencesAsked, 0) < preferencesAsked) {
    if (giveData(life, at, 'preferences') === 'lost') return false;
  }
  if (!at.channel.hasService) return true;
  if (journey.knows.case.length === 0) {
    if (luck(life, purpose.questionAsked, journey.sessions) < questionAsked) tellQuestion(life, at);
  } else if (seesOfJourney(life, 'case', at.channel.id)) learn(life, 'case', at.channel.id);
  else tellQuestion(life, at);
  return true;
}

function schedule({ world, journey }: Life, minutes: number, pending: Journey['pending']): void {
  journey.minute = world.now + Math.max(1, Math.round(minutes));
  journey.pending = pending;
}

/** [R9] */
function pause(life: Life, at: Touchpoint, stage: Stage): void {
  const { pauseReturns, pauseHours, pauseSigma } = life.world.scenario.values.journey;
  const k = sessionAndStage(life, stage);
  if (luck(life, purpose.pauseReturns, k) >= pauseReturns) {
    endInLoss(life, at, 'notReady', 0);
    return;
  }
  life.journey.resumes = true;
  schedule(life, lognormal(luck(life, purpose.pauseLength, k), pauseHours * 60, pauseSigma), 'session');
}

/** [R12] */
function leaveBasket(life: Life): void {
  const { journey: v } = life.world.scenario.values;
  const k = life.journey.sessions;
  const dies = exponential(luck(life, purpose.needDies, k), v.needDiesHours * 60);
  const forgets = exponential(luck(life, purpose.basketForgotten, k), v.forgetHours * 60);
  const u = luck(life, purpose.basketReturnLength, k);
  const back = lognormal(u, v.basketReturnHours * 60, v.basketReturnSigma);
  const means = luck(life, purpose.basketReturns, k) < v.basketReturns;
  if (means && back < dies && back < forgets) schedule(life, back, 'basketReturn');
  else schedule(life, dies, 'needDies');
}

/** [R8] true when she moves, or is lost for want of a channel: the session is over. */
function maybeMove(life: Life, at: Touchpoint, stage: Stage): boolean {
  if (stage === 'discover') return false;
  const { world, shopper, journey } = life;
  const forced = at.channel.strength[stage] === 0;
  if (!forced) {
    if (stages.indexOf(stage) <= stages.indexOf(journey.movedAt)) return false;
    if (luck(life, purpose.move, stages.indexOf(stage)) >= moveChance(life, stage)) return false;
  }
  const u = luck(life, purpose.moveTo, stages.indexOf(stage));
  const target = drawChannel(world, shopper, stage, { u, openOnly: true });
  if (target === null) {
    endInLoss(life, at, 'channelNotOffered', world.scenario.values.loyalty.lostToUnmetWish);
    return true;
  }
  if (target === journey.channel) return false;
  move(life, target, stage);
  return true;
}

function moveChance({ world, shopper }: Life, stage: Stage): number {
  const { moveScale, moveEvaluate, moveBasket, moveCheckout } = world.scenario.values.journey;
  const weight = { discover: 0, evaluate: moveEvaluate, basket: moveBasket, checkout: moveCheckout }[stage];
  return read(shopper, 'switchiness') * moveScale * weight;
}

/** [R10] */
function move(life: Life, target: string, stage: Stage): void {
  const { world, journey } = life;
  const { journey: v, loyalty } = world.scenario.values;
  const lost = kindsLost(life, journey.channel, target);
  journey.channel = target;
  const at = sessionTouchpoint(life, journey.sessions);
  count(world, at, 'switches');
  count(world, at, 'kindsLost', lost);
  const k = stages.indexOf(stage);
  journey.switched = true;
  if (luck(life, purpose.leak, k) < (lost === 0 ? v.leakLinked : v.leakUnlinked)) {
    endInLoss(life, at, 'leakOnSwitch', lost === 0 ? 0 : loyalty.lostOnSwitch);
    return;
  }
  if (k > stages.indexOf(journey.movedAt)) journey.movedAt = stage;
  journey.stage = stage;
  if (seesOfJourney(life, 'interest', target)) learn(life, 'interest', target);
  if (journey.knows.basket.length > 0) {
    if (seesOfJourney(life, 'basket', target)) learn(life, 'basket', target);
    else {
      journey.stage = 'evaluate';
      journey.secondLook = true;
      journey.resumes = true;
    }
  }
  schedule(life, lognormal(luck(life, purpose.switchLength, k), v.switchHours * 60, 1), 'session');
}
