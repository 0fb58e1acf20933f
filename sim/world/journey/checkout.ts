import { stopsOrBreaksOff } from '../disruptions.ts';
import { gamma } from '../../random/distributions.ts';
import { purpose } from '../../random/purpose.ts';
import { fulfilments, stages } from '../../scenario/vocabulary.ts';
import { closeSlot, fact } from '../journeys.ts';
import { link, linkWorks } from '../linkWorks.ts';
import { valueLevelOf } from '../lateTraits.ts';
import { drawStep, happens, tell } from '../world.ts';
import type { World } from '../world.ts';
import { column, count } from '../worldNotes.ts';
import { noteBuyer } from '../messages/noteBuyer.ts';
import { noteContact } from '../messages/contacts.ts';
import { listedLastNight, takeUnit } from '../stock.ts';
import { onPromotion } from '../prices.ts';
import { countReturningOrder } from '../countSession.ts';
import { noteJourney } from '../firmsView/noteJourney.ts';
import { maybeBuyMore } from './buyMore.ts';
import { noteCrossing } from './crossings.ts';
import { isBotched, lever } from '../rollOut/launchFaults.ts';
import { countEnd, loseJourney } from './endJourney.ts';
import { maybeLapse, rememberEpisode } from './episode.ts';
import { getsDiscount } from '../rivals/rivals.ts';
import { maybeReturn } from '../returns/returns.ts';
import { goesForLowerFee } from './lowerFee.ts';
import { maybeEnquire } from '../service/enquiries.ts';
import { maybeRecommend } from '../wordOfMouth.ts';
import { askFor, maybeConfirm } from './giveData.ts';
import { beforeEntry, bookRepeatEntry, type EntryBefore } from './repeatEntry.ts';

const IDENTITY = 0;
const PAYMENT_BIT = 1 << 2;
const CARRIED_AWAY = 0;
const DELIVERED = 1;
const COLLECTED = 2;
const IMPOSSIBLE = 255;
const PUT_OFF = -1;

/** Checkout [R13]: how the order reaches her, what the channel must know for that, the rest of what can go wrong, the order. */
export function checkOut(w: World, j: number, touchpoint: number): void {
  const { journeys, notes } = w;
  const channel = journeys.channel[j]!;
  count(notes, touchpoint, column.checkouts, 1);
  const fulfilment = chooseFulfilment(w, j, channel);
  if (fulfilment === PUT_OFF) {
    if (w.recorder !== null) tell(w, j, { kind: 'deliveryRefused', fee: w.crowd.deliveryFee[channel]! });
    if (!goesForLowerFee(w, j)) loseJourney(w, j, touchpoint, 'deliveryCost', 0);
    return;
  }
  if (w.recorder !== null) tellFulfilment(w, j, fulfilment);
  // Asked before she gives her data: a channel that must ask who she is does not know that she has ordered before.
  const discounted = getsDiscount(w, j, channel);
  const entry = provide(w, j, touchpoint, fulfilment);
  if (entry === null) return;
  const stops = stopsOrBreaksOff(w, channel, stopChance(w, touchpoint, fulfilment));
  if (happens(w, j, purpose.drop, drawStep(journeys.sessions[j]!, 3), stops)) {
    loseJourney(w, j, touchpoint, 'other', 0);
    return;
  }
  // A collection that a launch has botched is cancelled like an order without a unit [R24].
  const isLost = fulfilment === COLLECTED && isBotched(w, j, lever.fulfilment);
  const unit = isLost ? 'misplaced' : takeUnit(w, j, channel, journeys.article[j]!);
  if (unit !== 'taken') {
    missStock(w, j, touchpoint, unit === 'misplaced' || listedLastNight(w, j, channel));
    return;
  }
  bookRepeatEntry(w, journeys.shopper[j]!, entry);
  placeOrder(w, j, touchpoint, { fulfilment, discounted });
}

function tellFulfilment(w: World, j: number, fulfilment: number): void {
  const fee = fulfilment === DELIVERED ? w.crowd.deliveryFee[w.journeys.channel[j]!]! : 0;
  tell(w, j, {
    kind: 'fulfilment',
    way: fulfilments[fulfilment]!,
    fee,
    returnsShown: showsReturns(w, fulfilment),
  });
}

/** The chance to stop after all [R9]; lower where return options are shown [R28]. */
function stopChance(w: World, touchpoint: number, fulfilment: number): number {
  const drop = w.crowd.drop[touchpoint * stages.length + stages.length - 1]!;
  return showsReturns(w, fulfilment) ? drop * (1 - w.crowd.values.returns.worryShare) : drop;
}

/** What is carried away has no return options, nor has anything where nothing goes back. */
function showsReturns({ crowd, setUp }: World, fulfilment: number): boolean {
  return setUp.returnsShown === 1 && crowd.values.returns.returnShare > 0 && fulfilment !== CARRIED_AWAY;
}

/**
 * The last unit is gone [R19]: another shopper was faster, or the listing was out of date. With a nightly record, or after a botched launch
 * [R24], the order has been accepted and is cancelled; else she is told at the checkout.
 */
function missStock(w: World, j: number, touchpoint: number, oversold: boolean): void {
  const { lostToStockOut, lostToOversold } = w.crowd.values.loyalty;
  count(w.notes, touchpoint, oversold ? column.oversold : column.stockOuts, 1);
  if (w.recorder !== null) tell(w, j, { kind: 'cancelled', touchpoint, oversold });
  loseJourney(w, j, touchpoint, 'stockOut', oversold ? lostToOversold : lostToStockOut);
}

/** Carried away where that is possible; else collected or delivered, unless the delivery cost puts her off. */
function chooseFulfilment(w: World, j: number, channel: number): number {
  const { journey } = w.crowd.values;
  if (possible(w, channel, CARRIED_AWAY)) return CARRIED_AWAY;
  const offered = w.setUp.collectFrom[channel] === 1 && possible(w, channel, COLLECTED);
  const collectable = offered && linkWorks(w, j, link.collection);
  const k = w.journeys.sessions[j]!;
  if (collectable && happens(w, j, purpose.collects, k, journey.collectionShare)) return COLLECTED;
  if (!happens(w, j, purpose.deliveryCost, k, w.crowd.deterredByFee[channel]!)) return DELIVERED;
  if (collectable && happens(w, j, purpose.collectionSaves, k, journey.collectionSaves)) return COLLECTED;
  return PUT_OFF;
}

function possible(w: World, channel: number, fulfilment: number): boolean {
  return w.crowd.orderNeeds[channel * fulfilments.length + fulfilment] !== IMPOSSIBLE;
}

/** She provides what the order needs [R14]; null when the journey ended over it. */
function provide(w: World, j: number, touchpoint: number, fulfilment: number): EntryBefore | null {
  const { journeys, crowd } = w;
  const channel = journeys.channel[j]!;
  if (crowd.platformAccount[channel] === 1) {
    maybeConfirm(w, j, touchpoint);
    return beforeEntry(w, j, 0);
  }
  let needs = crowd.orderNeeds[channel * fulfilments.length + fulfilment]!;
  const session = journeys.sessions[j]!;
  if (
    fulfilment !== CARRIED_AWAY &&
    happens(w, j, purpose.cashOnDelivery, session, crowd.values.journey.cashOnDelivery)
  ) {
    needs &= ~PAYMENT_BIT;
  }
  const before = beforeEntry(w, j, needs);
  let recognised = false;
  for (let kind = 0; kind < 4; kind++) {
    if (((needs >> kind) & 1) === 0) continue;
    const answer = askFor(w, j, touchpoint, kind, true);
    if (answer === 'lost') return null;
    if (answer === 'recognised') recognised = true;
  }
  if (recognised) maybeConfirm(w, j, touchpoint);
  return before;
}

interface Deal {
  readonly fulfilment: number;
  /** The loyalty discount is hers [R29]. */
  readonly discounted: boolean;
}

/** The order [R15], and what it leaves behind: habit, satisfaction, perhaps the end of her buying. */
function placeOrder(w: World, j: number, touchpoint: number, { fulfilment, discounted }: Deal): void {
  const { journeys, crowd, notes, state } = w;
  const shopper = journeys.shopper[j]!;
  const channel = journeys.channel[j]!;
  const facts = journeys.facts[j]!;
  const promoted = onPromotion(w.promoted, crowd.channelCount, w.day, channel);
  const atListPrice = orderValue(w, j, shopper);
  const promotion = promoted ? 1 - crowd.values.prices.promotionDepth : 1;
  const value = atListPrice * promotion * (discounted ? 1 - w.setUp.loyaltyDiscount : 1);
  joinMembers(w, j, touchpoint, channel);
  count(notes, touchpoint, column.orders, 1);
  countReturningOrder(w, touchpoint);
  noteCrossing(w, j, channel, 0);
  notes.orderPaths[journeys.firstChannel[j]! * crowd.channelCount + channel]! += 1;
  if (discounted) count(notes, touchpoint, column.discountedOrders, 1);
  if (fulfilment === COLLECTED) {
    count(notes, touchpoint, column.collectedOrders, 1);
    maybeBuyMore(w, j);
  }
  const cell = notes.revenueRow + touchpoint;
  notes.dailyRevenue[cell]! += value;
  notes.dailyDiscounts[cell]! += atListPrice - value;
  if ((facts & fact.begunInHistory) !== 0) count(notes, touchpoint, column.historyOrders, 1);
  else {
    notes.minutesToOrder += w.now - journeys.begun[j]!;
    const elsewhere = (facts & fact.switched) !== 0 && journeys.firstChannel[j] !== channel;
    if (elsewhere) count(notes, touchpoint, column.finishedElsewhere, 1);
  }
  countEnd(w, touchpoint, facts);
  noteJourney(w, j, channel);
  if (w.recorder !== null)
    tell(w, j, { kind: 'order', touchpoint, way: fulfilments[fulfilment]!, value, promoted });
  if (notes.measuring) {
    noteShopperOrder(w, shopper, touchpoint, value);
    notes.channelsBought[shopper]! |= 1 << channel;
  }
  state.wonOver[shopper] = 0;
  state.habit[shopper]! += 1;
  noteContact(w, shopper, channel);
  noteBuyer(w, shopper, channel);
  const { orderEpisode, reEntryCost, storyCost, contradictionCost, collectedBonus } = crowd.values.loyalty;
  const effort =
    reEntryCost * journeys.reEntered[j]! +
    storyCost * journeys.retold[j]! +
    contradictionCost * journeys.contradictions[j]!;
  rememberEpisode(w, shopper, j, orderEpisode - effort + (fulfilment === COLLECTED ? collectedBonus : 0));
  maybeRecommend(w, j, touchpoint, channel);
  if (fulfilment === DELIVERED) maybeEnquire(w, j, touchpoint, channel);
  if (fulfilment !== CARRIED_AWAY) maybeReturn(w, j, touchpoint, fulfilment === COLLECTED, value);
  maybeLapse(w, shopper, j);
  closeSlot(journeys, j);
}

/** Gamma-gamma: around her own level, the spread of p [R15]. */
function orderValue(w: World, j: number, shopper: number): number {
  const { orderValueP } = w.crowd.values.crowd;
  const draw = gamma(w.key, shopper, w.journeys.number[j]!, purpose.orderValue, 0, orderValueP);
  return (valueLevelOf(w, shopper) * draw) / orderValueP;
}

/** An order that needed no identity may leave it all the same: membership at the counter [R15]. */
function joinMembers(w: World, j: number, touchpoint: number, channel: number): void {
  const membership = w.crowd.membership[channel]!;
  if (w.crowd.platformAccount[channel] === 1 || !happens(w, j, purpose.membership, 0, membership)) return;
  askFor(w, j, touchpoint, IDENTITY, false);
}

function noteShopperOrder(w: World, shopper: number, touchpoint: number, value: number): void {
  const { notes } = w;
  const orders = notes.orders[shopper]! + 1;
  notes.orders[shopper] = orders;
  notes.spend[shopper]! += value;
  if (orders === 1) notes.firstOrderDay[shopper] = notes.day;
  if (w.state.wonOver[shopper] === 1) count(notes, touchpoint, column.gainedOrders, 1);
  if (orders <= 4) count(notes, touchpoint, column.firstOrders + orders - 1, 1);
}
