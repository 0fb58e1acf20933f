import { gamma } from '../../sim/random/distributions.ts';
import { purpose } from '../../sim/random/purpose.ts';
import type { Fulfilment } from '../../sim/scenario/vocabulary.ts';
import { dailyCounters } from '../../sim/world/worldResult.ts';
import { durableKinds, luck, type Life } from './floccCarryOver.ts';
import { giveData, maybeConfirm } from './floccEntry.ts';
import { endInLoss, endJourney, maybeLapse, rememberEpisode } from './floccEpisode.ts';
import { count, read, write, type Touchpoint } from './floccWorld.ts';

/** [R13] how it reaches her, what that needs, what can still go wrong, the order. */
export function checkOut(life: Life, at: Touchpoint): void {
  count(life.world, at, 'checkouts');
  const fulfilment = chooseFulfilment(life, at);
  if (fulfilment === null) {
    endInLoss(life, at, 'deliveryCost', 0);
    return;
  }
  if (at.channel.platformAccount) maybeConfirm(life, at);
  else if (!provide(life, at, fulfilment)) return;
  const k = (life.journey.sessions * 4 + 3) % 65536;
  if (luck(life, purpose.drop, k) < at.values.drop.checkout) endInLoss(life, at, 'other', 0);
  else placeOrder(life, at, fulfilment);
}

function chooseFulfilment(life: Life, { channel }: Touchpoint): Fulfilment | null {
  const { setUp, scenario } = life.world;
  const { collectionShare, deliveryCostDeters, collectionSaves } = scenario.values.journey;
  if (channel.orderNeeds.carriedAway !== undefined) return 'carriedAway';
  const { clickAndCollect } = setUp;
  const offered =
    clickAndCollect.kind === 'on' &&
    clickAndCollect.from.includes(channel.id) &&
    channel.orderNeeds.collected !== undefined;
  const k = life.journey.sessions;
  if (offered && luck(life, purpose.collects, k) < collectionShare) return 'collected';
  if (luck(life, purpose.deliveryCost, k) >= deliveryCostDeters) return 'delivered';
  return offered && luck(life, purpose.collectionSaves, k) < collectionSaves ? 'collected' : null;
}

/** What the order needs, kind by kind in the order of the vocabulary; false when the journey ended over it. */
function provide(life: Life, at: Touchpoint, fulfilment: Fulfilment): boolean {
  const { cashOnDelivery } = life.world.scenario.values.journey;
  const cash =
    fulfilment !== 'carriedAway' &&
    luck(life, purpose.cashOnDelivery, life.journey.sessions) < cashOnDelivery;
  const needs = at.channel.orderNeeds[fulfilment] ?? [];
  let recognised = false;
  for (const kind of durableKinds) {
    if (!needs.includes(kind) || (cash && kind === 'payment')) continue;
    const answer = giveData(life, at, kind);
    if (answer === 'lost') return false;
    if (answer === 'recognised') recognised = true;
  }
  if (recognised) maybeConfirm(life, at);
  return true;
}

/** [R15] the order, and what it leaves behind [R16, R17]. */
function placeOrder(life: Life, at: Touchpoint, fulfilment: Fulfilment): void {
  const { world, shopper, journey } = life;
  const { loyalty } = world.scenario.values;
  const joins = !at.channel.platformAccount && luck(life, purpose.membership, 0) < at.channel.membership;
  if (joins) giveData(life, at, 'identity', false);
  count(world, at, 'orders');
  if (fulfilment === 'collected') count(world, at, 'collectedOrders');
  if (journey.begunInHistory) count(world, at, 'historyOrders');
  else {
    if (world.notes !== null) world.notes.minutesToOrder += world.now - journey.begun;
    if (at.channel.id !== journey.firstChannel) count(world, at, 'finishedElsewhere');
  }
  if (world.notes !== null) noteOrder(life, at);
  endJourney(life, at);
  write(shopper, 'habit', read(shopper, 'habit') + 1);
  const effort = loyalty.reEntryCost * journey.reEntered + loyalty.storyCost * journey.retold;
  const bonus = fulfilment === 'collected' ? loyalty.collectedBonus : 0;
  rememberEpisode(life, loyalty.orderEpisode - effort + bonus);
  maybeLapse(life);
}

function noteOrder({ world, shopper, journey }: Life, at: Touchpoint): void {
  const { orderValueP } = world.scenario.values.crowd;
  const spread = gamma(world.key, read(shopper, 'index'), journey.number, purpose.orderValue, 0, orderValueP);
  write(shopper, 'spend', read(shopper, 'spend') + (read(shopper, 'valueLevel') * spread) / orderValueP);
  const orders = read(shopper, 'orders') + 1;
  write(shopper, 'orders', orders);
  const which = dailyCounters[dailyCounters.indexOf('firstOrders') + orders - 1];
  if (orders <= 4 && which !== undefined) count(world, at, which);
}
