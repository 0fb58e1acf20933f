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

/** What is there to be counted at one touchpoint on one day. */
interface Cell {
  readonly count: (counter: DailyCounter) => number;
  /** What the orders brought in, and what they would have at list price. */
  readonly value: number;
  readonly atListPrice: number;
  readonly refunded: number;
  readonly channel: number;
}

interface Flow {
  readonly line: MoneyLine;
  readonly quantity: (cell: Cell) => number;
  readonly unitPrice: (channel: number) => number;
}

/** The lines that go with what shoppers do, by channel [R26]. Channels without any of a line are left out of it. */
export function bookFlows(plan: ExperimentPlan, record: WorldRecord): readonly Booking[] {
  const flows = flowsOf(plan);
  const { channelCount, touchpointCount, channelOfTouchpoint } = plan.crowd;
  const booked = flows.map(() => Array.from({ length: channelCount }, () => new Float64Array(record.days)));
  for (let day = 0; day < record.days; day += 1) {
    for (let touchpoint = 0; touchpoint < touchpointCount; touchpoint += 1) {
      const cell = cellAt(record, day * touchpointCount + touchpoint, channelOfTouchpoint[touchpoint] ?? 0);
      flows.forEach(({ quantity }, at) => {
        const byDay = booked[at]?.[cell.channel];
        if (byDay !== undefined) byDay[day] = (byDay[day] ?? 0) + quantity(cell) * plan.eachShopperStandsFor;
      });
    }
  }
  return flows.flatMap(({ line, unitPrice }, at) =>
    (booked[at] ?? []).flatMap((byDay, channel) =>
      byDay.some((amount) => amount !== 0) ? [{ line, channel, unitPrice: unitPrice(channel), byDay }] : [],
    ),
  );
}

function flowsOf({ money, crowd }: ExperimentPlan): readonly Flow[] {
  const { prices, commission } = money;
  const carriesAway = (channel: number): boolean =>
    crowd.orderNeeds[channel * fulfilments.length] !== IMPOSSIBLE;
  const delivered = ({ channel, count }: Cell): number =>
    carriesAway(channel) ? 0 : count('orders') - count('collectedOrders');
  return [
    { line: 'orderValue', quantity: ({ value }) => value, unitPrice: () => 1 },
    {
      line: 'costOfGoods',
      quantity: ({ atListPrice }) => atListPrice,
      unitPrice: () => prices.margin - 1,
    },
    {
      line: 'commission',
      quantity: ({ value }) => value,
      unitPrice: (channel) => 0 - (commission[channel] ?? 0),
    },
    { line: 'refunds', quantity: ({ refunded }) => refunded, unitPrice: () => -1 },
    {
      line: 'goodsBack',
      quantity: ({ refunded }) => refunded,
      unitPrice: () => (1 - prices.margin) * prices.resaleShare,
    },
    {
      line: 'parcelReturns',
      quantity: ({ count }) => count('returnedOrders') - count('returnedInStore'),
      unitPrice: () => 0 - prices.parcelReturnCost,
    },
    {
      line: 'storeReturns',
      quantity: ({ count }) => count('returnedInStore'),
      unitPrice: () => 0 - prices.storeReturnCost,
    },
    { line: 'deliveryFees', quantity: delivered, unitPrice: (channel) => crowd.deliveryFee[channel] ?? 0 },
    { line: 'delivery', quantity: delivered, unitPrice: () => 0 - prices.deliveryCost },
    {
      line: 'collection',
      quantity: ({ count }) => count('collectedOrders'),
      unitPrice: () => 0 - prices.collectionCost,
    },
    {
      line: 'messages',
      quantity: ({ count }) => count('reminders') + count('messages'),
      unitPrice: () => 0 - prices.messageCost,
    },
    {
      line: 'adverts',
      quantity: ({ count }) => count('adverts'),
      unitPrice: () => 0 - prices.advertCost,
    },
    {
      line: 'service',
      quantity: ({ count }) => count('serviceDeciseconds') / DECISECONDS_PER_MINUTE,
      unitPrice: () => 0 - prices.serviceMinute,
    },
  ];
}

const columns = new Map<DailyCounter, number>(dailyCounters.map((counter, column) => [counter, column]));

function cellAt(
  { daily, dailyRevenue, dailyDiscounts, dailyRefunds }: WorldRecord,
  at: number,
  channel: number,
): Cell {
  const value = dailyRevenue[at] ?? 0;
  return {
    count: (counter) => daily[at * DAILY_COUNTER_COUNT + (columns.get(counter) ?? 0)] ?? 0,
    value,
    atListPrice: value + (dailyDiscounts[at] ?? 0),
    refunded: dailyRefunds[at] ?? 0,
    channel,
  };
}
