import { Agent, Environment } from 'flocc';
import { exponential, logistic } from '../../sim/random/distributions.ts';
import { uniform } from '../../sim/random/draw.ts';
import { ofNeed, ofVisit, ofWokenNeed } from '../../sim/random/drawNumber.ts';
import { keyOf } from '../../sim/random/key.ts';
import { purpose } from '../../sim/random/purpose.ts';
import { historySetUp } from '../../sim/scenario/historySetUp.ts';
import type { Scenario, SetUp } from '../../sim/scenario/scenario.ts';
import { MINUTES_PER_DAY } from '../../sim/units.ts';
import { endInLoss } from './floccEpisode.ts';
import { drawChannel, goOn, runSession } from './floccJourney.ts';
import { basketFactor, createShopper } from './floccShopper.ts';
import {
  add,
  channelOf,
  count,
  isOpen,
  read,
  touchpointsOf,
  write,
  type FloccNotes,
  type FloccWorld,
  type Journey,
  type ShopperData,
  type Touchpoint,
} from './floccWorld.ts';

/** One world as this model lived it. */
export interface FloccResult {
  readonly setUp: string;
  readonly notes: FloccNotes;
  readonly shoppers: readonly ShopperData[];
  readonly historyOpen: number;
}

/**
 * The rules of sim/MODEL.md written a second time, as plainly as they read: one agent per shopper, one tick a day. It exists
 * to be compared with the kernel, number by number and in speed; only draws, distributions and the scenario are shared.
 */
export function runFloccModel(scenario: Scenario, replication: number): readonly FloccResult[] {
  const key = keyOf(scenario.seed, replication);
  const under = historySetUp(scenario);
  const warmUpDays = scenario.history.kind === 'none' ? 0 : scenario.warmUpDays;
  const firstMorning = (): readonly Agent[] =>
    Array.from({ length: scenario.shoppers }, (_, index) => createShopper(scenario, key, index));
  const liveHistory = (setUp: SetUp): readonly Agent[] => {
    const shoppers = firstMorning();
    liveDays({ scenario, setUp, key, notes: null, day: 0, now: 0 }, shoppers, warmUpDays);
    return shoppers;
  };
  const shared = under === null ? null : liveHistory(under);
  return scenario.setUps.map((setUp) => {
    const shoppers = (shared ?? liveHistory(setUp)).map(copyShopper);
    const historyOpen = shoppers.reduce((sum, shopper) => sum + read(shopper, 'journeys').length, 0);
    const notes: FloccNotes = {
      firstDay: warmUpDays,
      daily: new Map(),
      ledger: new Map(),
      needsElsewhere: new Map(),
      minutesToOrder: 0,
    };
    liveDays({ scenario, setUp, key, notes, day: warmUpDays, now: 0 }, shoppers, scenario.days);
    return { setUp: setUp.id, notes, shoppers: shoppers.map(dataOf), historyOpen };
  });
}

function dataOf(shopper: Agent): ShopperData {
  return shopper.getData() as ShopperData;
}

function copyShopper(shopper: Agent): Agent {
  const data = Object.entries(dataOf(shopper)).filter(([name]) => name !== 'tick');
  return new Agent(structuredClone(Object.fromEntries(data)));
}

/** [R2] Days from the world's own on, each a tick of the environment. */
function liveDays(world: FloccWorld, shoppers: readonly Agent[], days: number): void {
  const environment = new Environment({ torus: false, width: 1, height: 1 });
  for (const shopper of shoppers) {
    shopper.set('tick', (agent: Agent) => {
      liveDay(world, agent);
    });
    environment.addAgent(shopper);
  }
  for (const lastDay = world.day + days; world.day < lastDay; world.day++)
    environment.tick({ randomizeOrder: false });
}

/** A shopper's day: her events in the order of (minute, slot), those added on the way among them. */
function liveDay(world: FloccWorld, shopper: Agent): void {
  const end = (world.day + 1) * MINUTES_PER_DAY;
  for (;;) {
    const need = read(shopper, 'nextNeed');
    const visit = read(shopper, 'nextVisit');
    const [journey] = read(shopper, 'journeys').toSorted(
      (a, b) => a.minute - b.minute || a.number - b.number,
    );
    const minute = Math.min(need, visit, journey?.minute ?? Infinity);
    if (minute >= end) return;
    world.now = minute;
    if (need === minute) onNeed(world, shopper);
    else if (visit === minute) onVisit(world, shopper);
    else if (journey !== undefined) goOn({ world, shopper, journey });
  }
}

function minutesAhead(world: FloccWorld, minutes: number): number {
  return world.now + Math.max(1, Math.round(minutes));
}

/** [R4] */
function onNeed(world: FloccWorld, shopper: Agent): void {
  if (read(shopper, 'lapsed')) {
    write(shopper, 'nextNeed', Infinity);
    return;
  }
  const number = ofNeed(read(shopper, 'needCount'));
  write(shopper, 'needCount', read(shopper, 'needCount') + 1);
  const u = uniform(world.key, read(shopper, 'index'), number, purpose.needGap, 0);
  const gap = exponential(u, MINUTES_PER_DAY / read(shopper, 'needsPerDay'));
  write(shopper, 'nextNeed', minutesAhead(world, gap));
  startNeed(world, shopper, number);
}

/** [R5] */
function onVisit(world: FloccWorld, shopper: Agent): void {
  const visit = read(shopper, 'visitCount');
  write(shopper, 'visitCount', visit + 1);
  const u = (which: number): number => uniform(world.key, read(shopper, 'index'), ofVisit(visit), which, 0);
  const gap = exponential(u(purpose.visitGap), MINUTES_PER_DAY / read(shopper, 'visitsPerDay'));
  write(shopper, 'nextVisit', minutesAhead(world, gap));
  const { browsingAfterLapse, browsingWakesNeed } = world.scenario.values.crowd;
  const lapsed = read(shopper, 'lapsed');
  if (lapsed && u(purpose.visitKept) >= browsingAfterLapse) return;
  const at = visited(world, shopper, u(purpose.visitTouchpoint));
  if (!isOpen(world, at.channel.id)) return;
  count(world, at, 'sessions');
  count(world, at, 'browsingVisits');
  const taste = read(shopper, 'taste')[at.channel.id] ?? 0;
  const fills = at.values.browsingFillsBasket * basketFactor(world.scenario, at.channel, taste);
  if (u(purpose.visitBasket) < fills) count(world, at, 'basketSessions');
  if (!lapsed && u(purpose.visitWakesNeed) < browsingWakesNeed) startNeed(world, shopper, ofWokenNeed(visit));
}

/** Where a visit goes: one draw over her rates, whose remainder inside a channel names the device. */
function visited(world: FloccWorld, shopper: Agent, u: number): Touchpoint {
  const rates = read(shopper, 'visitRate');
  const channels = world.scenario.channels.filter(({ id }) => (rates[id] ?? 0) > 0);
  let left = u * 365 * read(shopper, 'visitsPerDay');
  const found = channels.find(({ id }) => {
    const rate = rates[id] ?? 0;
    if (left < rate) return true;
    left -= rate;
    return false;
  });
  const channel = found ?? channels.at(-1) ?? world.scenario.channels[0];
  const [first, second] = channel === undefined ? [] : touchpointsOf(channel);
  if (channel === undefined || first === undefined) throw new Error('no channel to visit');
  if (second === undefined) return first;
  const { phoneShare: mean } = world.scenario.values.crowd;
  const own = read(shopper, 'phoneShare');
  const onFirst = mean === 1 ? 0 : (first.values.browsingPerYear * (1 - own)) / (1 - mean);
  const onSecond = mean === 0 ? 0 : (second.values.browsingPerYear * own) / mean;
  const share = onFirst + onSecond === 0 ? 0 : onSecond / (onFirst + onSecond);
  return left / (rates[channel.id] ?? 0) < share ? second : first;
}

/** [R6] A need arises: to a rival, or into a journey at this firm. */
function startNeed(world: FloccWorld, shopper: Agent, number: number): void {
  const u = uniform(world.key, read(shopper, 'index'), number, purpose.firmOrRival, 0);
  if (world.day < read(shopper, 'awayUntilDay') || u >= firmChance(world, shopper)) {
    if (world.notes !== null) add(world.notes.needsElsewhere, world.day - world.notes.firstDay, 1);
    return;
  }
  const { channel, isMet } = wish(world, shopper, number);
  const journey: Journey = {
    number,
    begun: world.now,
    begunInHistory: world.notes === null,
    firstChannel: channel,
    channel,
    stage: 'discover',
    minute: world.now,
    pending: 'session',
    sessions: 0,
    movedAt: 'discover',
    switched: false,
    secondLook: false,
    resumes: false,
    knows: { interest: [], basket: [], case: [] },
    reEntered: 0,
    retold: 0,
  };
  write(shopper, 'journeys', [...read(shopper, 'journeys'), journey]);
  if (world.notes !== null) write(shopper, 'measuredJourneys', read(shopper, 'measuredJourneys') + 1);
  if (isMet) {
    runSession({ world, shopper, journey });
    return;
  }
  const [at] = touchpointsOf(channelOf(world, channel));
  if (at === undefined) throw new Error('a channel without a device');
  count(world, at, 'journeys');
  endInLoss(
    { world, shopper, journey },
    at,
    'channelNotOffered',
    world.scenario.values.loyalty.lostToUnmetWish,
  );
}

function firmChance({ scenario }: FloccWorld, shopper: Agent): number {
  const { journey, loyalty } = scenario.values;
  const h = read(shopper, 'habit');
  return logistic(
    journey.firmPull +
      loyalty.satisfactionPull * (read(shopper, 'satisfaction') - loyalty.startSatisfaction) +
      loyalty.habitPull * (h / (1 + h) - 0.3),
  );
}

/** [R7] the channel she enters by, or the one she misses. */
function wish(
  world: FloccWorld,
  shopper: Agent,
  number: number,
): { readonly channel: string; readonly isMet: boolean } {
  const luck = (which: number, k: number): number =>
    uniform(world.key, read(shopper, 'index'), number, which, k);
  const first = world.scenario.channels[0]?.id ?? '';
  const drawWish = (k: number, openOnly = false): string =>
    drawChannel(world, shopper, 'discover', { u: luck(purpose.wish, k), openOnly }) ?? first;
  const last = read(shopper, 'lastChannel');
  const afresh = last === null || luck(purpose.wishAfresh, 0) < read(shopper, 'variety');
  let channel = afresh ? drawWish(0) : last;
  for (let attempt = 1; attempt <= 50; attempt++) {
    if (isOpen(world, channel)) return { channel, isMet: true };
    if (luck(purpose.unmetWish, attempt) < world.scenario.values.journey.unmetWishLeaves) break;
    channel = drawWish(attempt, attempt === 50);
  }
  return { channel, isMet: isOpen(world, channel) };
}
