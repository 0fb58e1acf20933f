import type { Text } from '../units.ts';
import type { Lesson } from './lesson.ts';
import type { Messaging } from './messaging.ts';
import type { RollOut } from './rollOut.ts';
import type { ParameterValues } from './parameters.ts';
import type { CarriedKind, ChannelKind, DataKind, Device, Fulfilment, Stage } from './vocabulary.ts';

/**
 * A scenario with every default filled in: nothing is optional. parseScenario makes it from a file,
 * printScenario writes it back with every default written out.
 */
export interface Scenario {
  /** Version of the file format. */
  readonly saluran: 1;
  /** Lower-case words joined by hyphens; the file's name without `.yaml`. */
  readonly id: string;
  readonly title: Text;
  readonly summary: Text;
  readonly story: Text;
  readonly objectives: readonly Text[];
  /** ISO 4217 code, for order values. */
  readonly currency: string;
  /** Any text of 1 to 100 characters; with the replication number it fixes every draw. */
  readonly seed: string;
  /** Days measured, 1..3650, after the history. */
  readonly days: number;
  /** Synthetic shoppers, 1..4 000 000. */
  readonly shoppers: number;
  /** 1..10 000. */
  readonly replications: number;
  /** Days of history before the first measured day, 0..3650. */
  readonly warmUpDays: number;
  readonly history: History;
  /** First measured day, ISO date; gives event logs and axes real dates. */
  readonly startDate: string;
  /** Real shoppers behind each synthetic one; scales money, >= 1. */
  readonly eachShopperStandsFor: number;
  /** Name of the crowd-and-firm preset that supplied the defaults. */
  readonly preset: string;
  /** At least one; the shares are weights and need not add to 1. */
  readonly segments: readonly Segment[];
  readonly values: ParameterValues;
  /** Every channel there is in this market, opened by a set-up or not; 1..13. */
  readonly channels: readonly Channel[];
  /** 1..8. */
  readonly setUps: readonly SetUp[];
  readonly events: readonly Disruption[];
  readonly lesson: Lesson | null;
}

/**
 * Something that befalls the firm, the same in every world: a channel is down, or the hub that linked channels share; the place that serves a
 * channel loses stock, or a channel breaks off in use or shows a wrong price.
 */
export type Disruption =
  | (Happening & { readonly kind: 'channelDown'; readonly channel: string })
  | (Happening & { readonly kind: 'hubDown' })
  | (Happening & {
      readonly kind: 'stockLost' | 'channelFails';
      readonly channel: string;
      readonly share: number;
    })
  | (Happening & { readonly kind: 'priceError'; readonly channel: string });

interface Happening {
  /** Names the event in paths; `event1`, `event2`, ... by its place unless the file says. */
  readonly id: string;
  /** Measured day on which it begins, 1 the first. */
  readonly day: number;
  /** 0: it does not happen. */
  readonly days: number;
}

/**
 * The past all worlds start from: one history under the named set-up shared by all (`shared`), each world's own
 * (`own`), or none (then warmUpDays is 0).
 */
export type History =
  { readonly kind: 'shared'; readonly under: string } | { readonly kind: 'own' } | { readonly kind: 'none' };

export interface Segment {
  readonly id: string;
  readonly name: Text;
  readonly share: number;
}

/** One channel. Numbers by segment are keyed by segment id, numbers by device by the devices the channel has. */
export interface Channel {
  readonly id: string;
  readonly kind: ChannelKind;
  readonly name: Text;
  /** Weight of this channel in a segment's wishes, >= 0. */
  readonly affinity: Readonly<Record<string, number>>;
  /** Share of a segment that can use this channel at all, 0..1; multiplies the affinity. */
  readonly reach: Readonly<Record<string, number>>;
  /** How well each stage can be done here, >= 0; 0 = not at all. */
  readonly strength: Readonly<Record<Stage, number>>;
  /** At least one, in the order of the vocabulary. */
  readonly onDevice: Readonly<Partial<Record<Device, ChannelOnDevice>>>;
  /** What an order placed here needs of the shopper, by fulfilment; a fulfilment left out is not possible here. */
  readonly orderNeeds: Readonly<Partial<Record<Fulfilment, readonly DataKind[]>>>;
  /** The shopper buys with an account of the platform's: she confirms one field and the firm learns nothing. */
  readonly platformAccount: boolean;
  /** Asked at the first visit, or null. */
  readonly asksOnFirstUse: DataKind | null;
  /** Preferences are asked here while evaluating. */
  readonly asksPreferences: boolean;
  /** A question can be put to the firm here. */
  readonly hasService: boolean;
  /** Chance 0..1 that an order which needs no identity leaves it all the same (membership). */
  readonly membership: number;
  /** Share of shoppers, 0..1, who know of this channel at the start of the history. */
  readonly awareness: number;
  /** What a delivery costs the shopper, in the currency; >= 0. */
  readonly deliveryFee: number;
  /** Share of the order value, 0..1, that a platform or a payment service keeps. */
  readonly commission: number;
  /** What keeping the channel open costs in a day, in the currency, >= 0. */
  readonly costPerDay: number;
}

/** One channel on one device: what a session there runs into. Chances 0..1, rates per shopper and year. */
export interface ChannelOnDevice {
  /** Chance to stop: a pause at discover and evaluate, a basket left behind at basket, a loss at checkout. */
  readonly drop: Readonly<Record<Stage, number>>;
  /** Chance per session to compare and go to a rival. */
  readonly rivalExit: number;
  /** Browsing visits of an average shopper a year. */
  readonly browsingPerYear: number;
  /** Chance that such a visit puts something in the basket. */
  readonly browsingFillsBasket: number;
}

/** A set-up of channels: a named bundle of capabilities. `preset` only says where its defaults came from. */
export interface SetUp {
  readonly id: string;
  readonly preset: string;
  readonly name: Text;
  /** Ids of the open channels, at least one, in order of opening. */
  readonly channels: readonly string[];
  readonly carryOver: CarryOver;
  readonly clickAndCollect: ClickAndCollect;
  /** Each channel answers questions for itself, or one contact point answers for all. */
  readonly contactPoint: 'own' | 'one';
  readonly returns: ReturnOptions;
  /** Share of the price, 0..0.9, taken off for a shopper who has ordered before and is recognised. */
  readonly loyaltyDiscount: number;
  /** Share of weeks, 0..1, in which a channel follows the firm's one price calendar instead of its own. */
  readonly consistency: number;
  readonly stock: StockSharing;
  /** Hours after which a basket left behind brings a reminder, 0 = never. */
  readonly reminderHours: number;
  /** What linked channels read while the hub is down: their own memory, or nothing. */
  readonly fallback: 'ownMemory' | 'none';
  /** 0..1: scales carry-over and consistency, and is the share of journeys for which the other links work. */
  readonly integrationDepth: number;
  readonly messaging: Messaging;
  /** Measured day from which each of those channels is open, 1 = also before; keyed by channel id, complete. */
  readonly opensOn: Readonly<Record<string, number>>;
  readonly rollOut: RollOut;
  /** Factor on the chance to stop at discover, evaluate and basket in every channel; below 1 is better. */
  readonly quality: number;
}

/** What a shopper can do with goods she does not want to keep. */
export interface ReturnOptions {
  /** Stores take back what was delivered. */
  readonly anywhere: 'off' | 'on';
  /** Return options are shown from the start. */
  readonly shown: 'off' | 'on';
}

/** How stock is known and shared between channels. The total is the same in every set-up. */
export interface StockSharing {
  /** Digital channels list what is there now (on), or what they copied last night (off). */
  readonly live: 'off' | 'on';
  /** Any place serves any channel (ship from store, endless aisle). */
  readonly pooled: 'off' | 'on';
  /** A shopper who meets an empty shelf sees which other channel has the article; one elsewhere sees that a store has it. */
  readonly visible: 'off' | 'on';
}

/** Which data given in one channel are there in another; reliabilities 0..1, drawn once per kind, pair and journey. */
export type CarryOver =
  | { readonly kind: 'none' }
  | { readonly kind: 'everyPair'; readonly reliability: number; readonly kinds: readonly CarriedKind[] }
  | { readonly kind: 'links'; readonly links: readonly Link[] };

export interface Link {
  readonly from: string;
  readonly to: string;
  readonly kinds: readonly CarriedKind[];
  readonly reliability: number;
}

/** Orders placed in `from` channels may be collected in the `at` channels; both among the open ones, or it is off. */
export type ClickAndCollect =
  | { readonly kind: 'off' }
  | { readonly kind: 'on'; readonly from: readonly string[]; readonly at: readonly string[] };
