import type { Channel, ChannelOnDevice } from '../scenario.ts';
import type { Stage } from '../vocabulary.ts';

type BySegment = readonly [number, number, number];
type ByStage = readonly [number, number, number, number];

/** One number a segment of the prepared crowds. */
export function bySegment(values: BySegment): Readonly<Record<string, number>> {
  return { storeFocused: values[0], mixed: values[1], digital: values[2] };
}

/** One number a stage: discover, evaluate, basket, checkout. */
export function byStage(values: ByStage): Readonly<Record<Stage, number>> {
  const [discover, evaluate, basket, checkout] = values;
  return { discover, evaluate, basket, checkout };
}

/** A channel on a device: drop by stage, comparison exit, browsing visits a year, share of those that fill a basket. */
export function onDevice(
  drop: ByStage,
  rivalExit: number,
  browsingPerYear: number,
  browsingFillsBasket: number,
): ChannelOnDevice {
  return { drop: byStage(drop), rivalExit, browsingPerYear, browsingFillsBasket };
}

/** What a channel asks and keeps; the same in every prepared firm, because it follows from the kind of channel. */
type Habits = Pick<
  Channel,
  | 'orderNeeds'
  | 'platformAccount'
  | 'asksOnFirstUse'
  | 'asksPreferences'
  | 'hasService'
  | 'commission'
  | 'costPerDay'
>;

const silent = {
  platformAccount: false,
  asksOnFirstUse: null,
  asksPreferences: false,
  hasService: false,
} as const;
const form = {
  orderNeeds: { delivered: ['identity', 'address', 'payment'], collected: ['identity', 'payment'] },
} as const;

/** What a kind of channel costs, in rupiah: a small store with staff, shops run by one or two people (assumed). */
const costs = (commission: number, costPerDay: number) => ({ commission, costPerDay });

/**
 * What an order needs and what else is asked, by kind of channel (assumed, after the forms in E2.6 and E12.3). The
 * store asks no questions to be retold: its staff is asked face to face. Chat orders are paid by transfer or cash.
 */
export const habits: Readonly<Record<Channel['kind'], Habits>> = {
  store: { ...silent, orderNeeds: { carriedAway: [] }, ...costs(0.007, 1_200_000) },
  web: { ...silent, ...form, asksPreferences: true, hasService: true, ...costs(0.02, 250_000) },
  app: {
    ...silent,
    ...form,
    asksOnFirstUse: 'identity',
    asksPreferences: true,
    hasService: true,
    ...costs(0.02, 400_000),
  },
  marketplace: {
    ...silent,
    orderNeeds: { delivered: [] },
    platformAccount: true,
    hasService: true,
    ...costs(0.085, 150_000),
  },
  social: { ...silent, ...form, asksPreferences: true, hasService: true, ...costs(0.02, 200_000) },
  messaging: {
    ...silent,
    orderNeeds: { delivered: ['identity', 'address'], collected: ['identity'] },
    asksPreferences: true,
    hasService: true,
    ...costs(0, 180_000),
  },
};
