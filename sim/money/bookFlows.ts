import type { ExperimentPlan } from '../plan/worldPlan.ts';
import { fulfilments } from '../scenario/vocabulary.ts';
import {
  DAILY_COUNTER_COUNT,
  dailyCounters,
  type DailyCounter,
  type WorldRecord,
} from '../world/worldResult.ts';
import type { Booking } from './booking.ts';
import type { MoneyLine } from './moneyLines.ts';

const DECISECONDS_PER_MINUTE = 600;
const IMPOSSIBLE = 255;

/** A quantity at one touchpoint on one day, which is the place `at` of the record's columns. */
type Quantity = (record: WorldRecord, at: number) => number;

interface Flow {
  readonly line: MoneyLine;
  readonly quantity: Quantity;
  /** Counts in channels where goods are carried away; none: like elsewhere. */
  readonly carriedAway?: Quantity;
  readonly unitPrice: (channel: number) => number;
}

/** The lines that go with what shoppers do, by channel [R26]. Channels without any of a line are left out of it. */
export function bookFlows(plan: ExperimentPlan, record: WorldRecord): readonly Booking[] {
  const { channelCount, touchpointCount, channelOfTouchpoint, orderNeeds } = plan.crowd;
  const bookings: Booking[] = [];
  for (const { line, quantity, carriedAway, unitPrice } of flowsOf(plan)) {
    const byChannel = Array.from({ length: channelCount }, () => new Float64Array(record.days));
    for (let touchpoint = 0; touchpoint < touchpointCount; touchpoint += 1) {
      const channel = channelOfTouchpoint[touchpoint] ?? 0;
      const carriesAway = orderNeeds[channel * fulfilments.length] !== IMPOSSIBLE;
      const count = carriesAway ? (carriedAway ?? quantity) : quantity;
      const byDay = byChannel[channel];
      if (byDay === undefined) continue;
      for (let day = 0, at = touchpoint; day < record.days; day += 1, at += touchpointCount)
        byDay[day] = (byDay[day] ?? 0) + count(record, at) * plan.eachShopperStandsFor;
    }
    byChannel.forEach((byDay, channel) => {
      if (byDay.some((amount) => amount !== 0))
        bookings.push({ line, channel, unitPrice: unitPrice(channel), byDay });
    });
  }
  return bookings;
}

const nothing: Quantity = () => 0;
const value: Quantity = ({ dailyRevenue }, at) => dailyRevenue[at] ?? 0;
const atListPrice: Quantity = (record, at) => value(record, at) + (record.dailyDiscounts[at] ?? 0);
const refunded: Quantity = ({ dailyRefunds }, at) => dailyRefunds[at] ?? 0;

function counted(counter: DailyCounter): Quantity {
  const column = dailyCounters.indexOf(counter);
  return ({ daily }, at) => daily[at * DAILY_COUNTER_COUNT + column] ?? 0;
}

const minus =
  (all: Quantity, part: Quantity): Quantity =>
  (record, at) =>
    all(record, at) - part(record, at);

function flowsOf({ money, crowd }: ExperimentPlan): readonly Flow[] {
  const { prices, commission } = money;
  const returnedInStore = counted('returnedInStore');
  const collected = counted('collectedOrders');
  const delivered = { quantity: minus(counted('orders'), collected), carriedAway: nothing };
  const [reminders, messages, serviceTime] = [
    counted('reminders'),
    counted('messages'),
    counted('serviceDeciseconds'),
  ];
  return [
    { line: 'orderValue', quantity: value, unitPrice: () => 1 },
    { line: 'costOfGoods', quantity: atListPrice, unitPrice: () => prices.margin - 1 },
    { line: 'commission', quantity: value, unitPrice: (channel) => 0 - (commission[channel] ?? 0) },
    { line: 'refunds', quantity: refunded, unitPrice: () => -1 },
    { line: 'goodsBack', quantity: refunded, unitPrice: () => (1 - prices.margin) * prices.resaleShare },
    {
      line: 'parcelReturns',
      quantity: minus(counted('returnedOrders'), returnedInStore),
      unitPrice: () => 0 - prices.parcelReturnCost,
    },
    { line: 'storeReturns', quantity: returnedInStore, unitPrice: () => 0 - prices.storeReturnCost },
    { line: 'deliveryFees', ...delivered, unitPrice: (channel) => crowd.deliveryFee[channel] ?? 0 },
    { line: 'delivery', ...delivered, unitPrice: () => 0 - prices.deliveryCost },
    { line: 'collection', quantity: collected, unitPrice: () => 0 - prices.collectionCost },
    {
      line: 'messages',
      quantity: (record, at) => reminders(record, at) + messages(record, at),
      unitPrice: () => 0 - prices.messageCost,
    },
    { line: 'adverts', quantity: counted('adverts'), unitPrice: () => 0 - prices.advertCost },
    {
      line: 'service',
      quantity: (record, at) => serviceTime(record, at) / DECISECONDS_PER_MINUTE,
      unitPrice: () => 0 - prices.serviceMinute,
    },
  ];
}
