import type { ParameterValues, WorldValues } from '../scenario/parameters.ts';

/** Marks a touchpoint that belongs to no web shop. */
export const NOT_WEB = 255;

/**
 * What one replication of an experiment needs, all in numbers; nothing optional, no names that could key an outcome.
 * C channels, T touchpoints (a channel on a device; those of a channel stand together), S segments, K carried kinds.
 * Matrices are flat, the first index slowest.
 */
export interface CrowdPlan {
  readonly shoppers: number;
  readonly values: WorldValues;
  readonly warmUpDays: number;
  readonly days: number;
  readonly channelCount: number;
  readonly touchpointCount: number;
  /** Cumulative shares, length S, last 1. */
  readonly segmentCumulative: Float64Array;
  /** Affinity x reach, S x C. */
  readonly segmentTaste: Float64Array;
  /** Stage strength, stage (4) x C. */
  readonly strength: Float64Array;
  /** Per channel: its first touchpoint and how many it has (web: computer, then phone). */
  readonly firstTouchpoint: Uint8Array;
  readonly touchpointsOf: Uint8Array;
  readonly channelOfTouchpoint: Uint8Array;
  /** 1 on a phone; decides seconds per field. */
  readonly isPhone: Uint8Array;
  /** T x stage (4). */
  readonly drop: Float64Array;
  readonly rivalExit: Float64Array;
  /** Browsing visits a year of an average shopper, and the chance that one fills a basket; length T. */
  readonly browsingPerYear: Float64Array;
  readonly browsingFillsBasket: Float64Array;
  /** Bit set of the durable kinds an order needs, C x fulfilment (3); 255 where that fulfilment is impossible. */
  readonly orderNeeds: Uint8Array;
  readonly platformAccount: Uint8Array;
  /** Bit set of the durable kinds asked at the first visit. */
  readonly firstUseNeeds: Uint8Array;
  readonly asksPreferences: Uint8Array;
  readonly hasService: Uint8Array;
  readonly membership: Float64Array;
  /** Share of shoppers who know the channel at the start. */
  readonly awareness: Float64Array;
  /** Fee of a delivery, and the chance that it puts a shopper off; length C. */
  readonly deliveryFee: Float64Array;
  readonly deterredByFee: Float64Array;
  readonly disruptions: readonly DisruptionPlan[];
  /** Spells in which a channel shows a wrong price. */
  readonly priceErrors: readonly DisruptionPlan[];
  /** Mornings on which the place of a channel loses a share of its units. */
  readonly stockLosses: readonly PartialDisruptionPlan[];
  /** Spells in which a channel is open but sessions in it break off, at each stage with a chance of `share`. */
  readonly failures: readonly PartialDisruptionPlan[];
  /** Place of each touchpoint among those of web shops, length T; NOT_WEB for others. */
  readonly webPlace: Uint8Array;
  readonly webTouchpointCount: number;
  /** Medium in which each channel writes to shoppers it knows, in the order of the vocabulary; 255 = none. Length C. */
  readonly medium: Uint8Array;
  /** 1 for a store: it holds stock of its own. */
  readonly isStore: Uint8Array;
}

/** A channel is down (channel >= 0) or the hub is (-1), from a day of the history's count until another, exclusive. */
export interface DisruptionPlan {
  readonly channel: number;
  readonly from: number;
  readonly until: number;
}

/** A disruption that takes a share: of the units on a morning, or of the stages passed. */
export interface PartialDisruptionPlan extends DisruptionPlan {
  readonly share: number;
}

/** The capabilities of one set-up over the channels of a crowd plan. Equal capabilities are equal objects. */
export interface SetUpPlan {
  /** 1 for an open channel, length C. */
  readonly open: Uint8Array;
  /** Reliability of each link, from (C) x to (C) x K; the diagonal is unused (own memory is 1). */
  readonly reliability: Float64Array;
  /** 1 where an order placed in this channel may be collected, length C. */
  readonly collectFrom: Uint8Array;
  /** 1 where it may be collected, length C. */
  readonly collectAt: Uint8Array;
  /** 1: one contact point answers for all channels; 0 where only one channel is open. */
  readonly oneContactPoint: number;
  /** 1: an open store takes back what other open channels delivered. */
  readonly returnsAnywhere: number;
  /** 1: return options are shown from the start. */
  readonly returnsShown: number;
  /** Share of the price off for recognised shoppers who have ordered before, 0..0.9. */
  readonly loyaltyDiscount: number;
  /** Share of weeks in which a channel follows the firm's one price calendar; 1 where only one channel is open. */
  readonly consistency: number;
  /** Share of journeys, 0..1, for which collection, pooled and visible stock and live records work. */
  readonly depth: number;
  /** Hours until a reminder, 0 = never. */
  readonly reminderHours: number;
  /** 1: linked channels keep reading their own memory while the hub is down. */
  readonly fallback: number;
  /** 1 for a channel at either end of a link: its memory is in the hub. Length C. */
  readonly linked: Uint8Array;
  /** 1: digital channels list what is there now; 0: what was there last midnight. */
  readonly stockLive: number;
  /** 1: any place serves any channel. */
  readonly stockPooled: number;
  /** 1: a shopper sees which other channel has the article, and elsewhere that a store has it. */
  readonly stockVisible: number;
  /** Factor on the chance to stop at discover, evaluate and basket. */
  readonly quality: number;
  /** How it comes about; null: all of it has been there all along. */
  readonly rollOut: RollOutPlan | null;
  readonly messaging: MessagingPlan;
}

/** The messages and adverts of a set-up; see Messaging in scenario/messaging.ts. */
export interface MessagingPlan {
  readonly perMonth: number;
  readonly burst: number;
  /** 1: linked channels send as one. */
  readonly linked: number;
  /** The media campaigns take in turn; empty: those of the sender's channels. */
  readonly rota: Uint8Array;
  readonly afterPurchase: number;
  readonly adverts: number;
  /** 1: adverts are shown only to those whom no open channel knows. */
  readonly onlyStrangers: number;
  readonly reminders: number;
  readonly reminderSpacingHours: number;
  /** 1 where any of these is in use: messages then tire, reminders among them. */
  readonly on: number;
}

/** How a set-up comes about [R24]. Levers (L) in the order of the vocabulary; days are measured ones from 0. */
export interface RollOutPlan {
  /** What it is before the first measured day. */
  readonly before: SetUpPlan;
  /** What it is from a day on until the next, in order; the first from day 0. */
  readonly phases: readonly PhasePlan[];
  /** Day on which a lever goes live, length L; -1 where it has no launch. */
  readonly liveOn: Int16Array;
  /** Chance of a launch fault on that day, and days in which it halves. */
  readonly faultRate: number;
  readonly faultHalfLifeDays: number;
}

export interface PhasePlan {
  readonly from: number;
  readonly setUp: SetUpPlan;
}

/** A scenario made ready to run: the same crowd for all worlds, one plan per set-up. */
export interface ExperimentPlan {
  readonly seed: string;
  readonly replications: number;
  readonly crowd: CrowdPlan;
  /** Set-up under which the shared history runs; null: each world lives its own past (or there is none). */
  readonly history: SetUpPlan | null;
  readonly setUps: readonly { readonly id: string; readonly plan: SetUpPlan }[];
  /** Channel ids by channel index; touchpoints as `web/phone`. For reports only. */
  readonly channelIds: readonly string[];
  readonly touchpointIds: readonly string[];
  readonly segmentIds: readonly string[];
  readonly eachShopperStandsFor: number;
  readonly money: MoneyPlan;
  /** Id of the set-up whose profit the others must pass to break even. */
  readonly reference: string;
}

/** Prices of the profit account [R26]; no world is lived by them, so that a change of one lives none again. Arrays of length C. */
export interface MoneyPlan {
  readonly prices: ParameterValues['money'];
  readonly commission: Float64Array;
  readonly costPerDay: Float64Array;
}
