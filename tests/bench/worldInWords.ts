import type { ExperimentPlan } from '../../sim/plan/worldPlan.ts';
import {
  dailyCounters,
  DAILY_COUNTER_COUNT,
  ledgerKinds,
  type WorldRecord,
} from '../../sim/world/worldResult.ts';
import type { FloccResult } from './floccModel.ts';

/** What a world came to, with names in place of columns and zeros left out, so that two models can be compared. */
export interface WorldInWords {
  /** By `day channel/device counter`. */
  readonly daily: Readonly<Record<string, number>>;
  /** By `table kind from to`. */
  readonly ledger: Readonly<Record<string, number>>;
  readonly needsElsewhere: readonly number[];
  readonly minutesToOrder: number;
  readonly historyOpen: number;
  readonly open: number;
  /** One account per shopper, in order. */
  readonly shoppers: readonly Account[];
}

interface Account {
  readonly journeys: number;
  readonly orders: number;
  readonly spend: number;
  readonly reEnteredFields: number;
  readonly typedDeciseconds: number;
  readonly satisfaction: number;
  /** Channels whose silo knows her identity. */
  readonly knownTo: readonly string[];
}

/** The kernel's record of a world. */
export function kernelWorld(plan: ExperimentPlan, world: WorldRecord): WorldInWords {
  const { touchpointIds, channelIds } = plan;
  const pairs = channelIds.length * channelIds.length;
  const daily = named(world.daily, (cell) => {
    const place = Math.floor(cell / DAILY_COUNTER_COUNT);
    const day = Math.floor(place / touchpointIds.length);
    return `${day} ${touchpointIds[place % touchpointIds.length]} ${dailyCounters[cell % DAILY_COUNTER_COUNT]}`;
  });
  const ledger = Object.entries(world.ledger).map(([table, cells]: [string, Int32Array]) =>
    named(cells, (cell) => {
      const from = channelIds[Math.floor((cell % pairs) / channelIds.length)];
      return `${table} ${ledgerKinds[Math.floor(cell / pairs)]} ${from} ${channelIds[cell % channelIds.length]}`;
    }),
  );
  const { shoppers, totals } = world;
  return {
    daily,
    ledger: Object.assign({}, ...ledger) as Record<string, number>,
    needsElsewhere: [...world.needsElsewhere],
    minutesToOrder: world.minutesToOrder,
    historyOpen: totals.historyOpen,
    open: totals.open,
    shoppers: Array.from(shoppers.orders, (orders, shopper) => ({
      journeys: shoppers.journeys[shopper]!,
      orders,
      spend: shoppers.spend[shopper]!,
      reEnteredFields: shoppers.reEnteredFields[shopper]!,
      typedDeciseconds: shoppers.typedDeciseconds[shopper]!,
      satisfaction: shoppers.satisfaction[shopper]!,
      knownTo: channelIds.filter((_, channel) => ((shoppers.siloMask[shopper]! >> channel) & 1) === 1),
    })),
  };
}

function named(cells: Int32Array, nameOf: (cell: number) => string): Record<string, number> {
  const names: Record<string, number> = {};
  cells.forEach((amount, cell) => {
    if (amount !== 0) names[nameOf(cell)] = amount;
  });
  return names;
}

/** The same of the second model. */
export function floccWorld(
  plan: ExperimentPlan,
  { notes, shoppers, historyOpen }: FloccResult,
): WorldInWords {
  return {
    daily: Object.fromEntries(notes.daily),
    ledger: Object.fromEntries(notes.ledger),
    needsElsewhere: Array.from({ length: plan.crowd.days }, (_, day) => notes.needsElsewhere.get(day) ?? 0),
    minutesToOrder: notes.minutesToOrder,
    historyOpen,
    open: shoppers.reduce((sum, { journeys }) => sum + journeys.length, 0),
    shoppers: shoppers.map((shopper) => ({
      journeys: shopper.measuredJourneys,
      orders: shopper.orders,
      spend: shopper.spend,
      reEnteredFields: shopper.reEnteredFields,
      typedDeciseconds: shopper.typedDeciseconds,
      satisfaction: shopper.satisfaction,
      knownTo: plan.channelIds.filter((id) => shopper.silos[id]?.includes('identity')),
    })),
  };
}
