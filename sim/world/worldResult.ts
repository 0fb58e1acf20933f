import { dataKinds, lossReasons } from '../scenario/vocabulary.ts';

/** Counters kept for every measured day and touchpoint, in column order. Counts of events on that day. */
export const dailyCounters = [
  /** Needs that led to this firm; counted at the touchpoint of the first session (or wish, if it was not met). */
  'journeys',
  'sessions',
  'browsingVisits',
  /** Sessions in which something was put (or lay) in the basket; browsing included. */
  'basketSessions',
  /** Sessions in which checkout began. */
  'checkouts',
  'orders',
  /** Orders of journeys that had begun in the history: left out of ratios per journey. */
  'historyOrders',
  /** Losses of such journeys, whatever the reason; the `lost.` counters below hold the others. */
  'historyLosses',
  'collectedOrders',
  /** Purchases in a store when collecting an order; no orders of their own, but part of revenue and spend. */
  'extraPurchases',
  /** Orders with the loyalty discount. */
  'discountedOrders',
  /** Orders that came back on that day, at the touchpoint of the order, and how many of them in a store. */
  'returnedOrders',
  'returnedInStore',
  /** Orders that were their shopper's first, second, third and fourth since the first measured day. */
  'firstOrders',
  'secondOrders',
  'thirdOrders',
  'fourthOrders',
  /** Arrivals here from another channel within a journey. */
  'switches',
  /** Kinds in play that did not come across on those switches. */
  'kindsLost',
  /** Switches on which the new channel showed another price than the old one. */
  'contradictions',
  /** Shoppers who found their article missing, and orders accepted and then cancelled for want of it. */
  'stockOuts',
  'oversold',
  /** Units of the place of this channel that were lost that morning. */
  'unitsLost',
  /** Shoppers told of this channel by another, and first orders of those who had known none before. */
  'recommendations',
  'gainedOrders',
  /** Reminders sent for baskets left behind that day, and baskets to which one will bring the shopper back. */
  'reminders',
  'basketsWonBack',
  /** Messages sent, among them second ones of the same campaign, and those in a medium whose channels do not know her themselves. */
  'messages',
  'duplicateMessages',
  'messagesElsewhere',
  /** Messages that woke a need, and after which she unsubscribed. */
  'answers',
  'unsubscribes',
  /** Buyers asked for a review; these messages are counted above too. */
  'buyersAsked',
  'adverts',
  'enteredFields',
  'reEnteredFields',
  'confirmedFields',
  /** Time typed, and the part of it spent on re-entered fields, in tenths of a second so that sums stay exact. */
  'typedDeciseconds',
  'reEnteredDeciseconds',
  /** Questions put to the firm, and how many of them had been told before. */
  'questions',
  'retoldQuestions',
  /** Time spent telling questions, in tenths of a second; not typed, so not part of the two above. */
  'toldDeciseconds',
  /**
   * Contacts about questions and orders; those that began a matter, and how many of these were answered at once; and the time all of them
   * took her, in tenths of a second.
   */
  'contacts',
  'firstContacts',
  'firstContactsAnswered',
  'serviceDeciseconds',
  /** Orders and losses of journeys with a switch, and orders in another channel than the journey's first. */
  'switchedJourneysEnded',
  'finishedElsewhere',
  ...lossReasons.map((reason) => `lost.${reason}` as const),
] as const;
export type DailyCounter = (typeof dailyCounters)[number];
export const DAILY_COUNTER_COUNT = dailyCounters.length;

/** The data kinds of the ledger: all that are typed or told. */
export const ledgerKinds = dataKinds;

/** What the kernel records of one world; plain data, survives structuredClone. */
export interface WorldRecord {
  readonly days: number;
  /** day (measured days only) x touchpoint x counter. */
  readonly daily: Int32Array;
  /** Order value, day x touchpoint, in the currency, for the synthetic shoppers (not scaled). */
  readonly dailyRevenue: Float64Array;
  /** What promotions and other price cuts took off the list price of those orders, day x touchpoint, not scaled. */
  readonly dailyDiscounts: Float64Array;
  /** Order value paid back on that day for orders of that touchpoint, whenever they were placed. */
  readonly dailyRefunds: Float64Array;
  /** Needs per day that went to a rival without entering, or fell into a spell of avoiding; length days. */
  readonly needsElsewhere: Int32Array;
  readonly ledger: Ledger;
  /** From (C) x to (C): switches. */
  readonly switches: Int32Array;
  /**
   * Purchases that crossed over: orders in a store of shoppers who had looked elsewhere in the same journey, orders elsewhere of those who
   * had been to a store, and the same two of journeys lost to a rival on the way there.
   */
  readonly crossings: Int32Array;
  readonly firmsView: FirmsView;
  /** Channel the journey began in (C) x channel of the order (C): orders. */
  readonly orderPaths: Int32Array;
  /**
   * Of sessions at a web touchpoint where the shopper had been within 28 days: sessions, those with a basket, orders. Touchpoint x 3;
   * 0 elsewhere.
   */
  readonly returning: Int32Array;
  /**
   * Orders of shoppers with an earlier order (history included) that needed data of the firm's own: orders, fields typed or confirmed
   * for them at checkout, tenths of a second. First where the firm, in whatever silo, held every kind needed, then where it did not; 2 x 3.
   */
  readonly repeatEntry: Int32Array;
  /** Minutes from entering to ordering, summed over orders whose journey began in the measured days. */
  readonly minutesToOrder: number;
  readonly totals: WorldTotals;
  readonly shoppers: ShopperResults;
}

/** What the firm makes of its customers and their journeys, from what its silos hold [R33]. */
export interface FirmsView {
  /** Shoppers whose identity some silo holds on the last day, and the profiles kept of them. */
  readonly known: number;
  readonly profiles: number;
  /** Journeys with sessions in several channels that ended in the measured days, and those that the firm sees as one. */
  readonly crossJourneys: number;
  readonly wholeJourneys: number;
  /** Orders as the firm's reports credit them to channels; length C, their sum is the number of orders. */
  readonly credit: Float64Array;
}

/** One world: one set-up lived through by the crowd of one replication. */
export interface WorldResult extends WorldRecord {
  readonly setUp: string;
  /** 0, 1, ... */
  readonly replication: number;
  /** SHA-256 (hex) over the canonical form of the record: neither set-up name nor replication enters. */
  readonly digest: string;
}

/** Conservation: journeys + historyOpen = orders + losses + open, over the measured days. */
export interface WorldTotals {
  readonly journeys: number;
  /** Journeys begun in the history and still open on the first measured day. */
  readonly historyOpen: number;
  readonly orders: number;
  readonly losses: number;
  /** Journeys still open after the last day. */
  readonly open: number;
}

/** Where data were typed: from the channel that had them (or the same, for a first entry) to the channel that asked. */
export interface Ledger {
  /** ledger kind (6) x from (C) x to (C). Fields typed; for `case`, questions told. */
  readonly entered: Int32Array;
  readonly reEntered: Int32Array;
  /** Time typed for the re-entered ones, in tenths of a second. */
  readonly reEnteredDeciseconds: Int32Array;
  /** Journeys lost at a re-entered field of that kind and pair. */
  readonly journeysLost: Int32Array;
}

/** Outcomes by shopper over the measured days; arrays of length shoppers. */
export interface ShopperResults {
  readonly segment: Uint8Array;
  readonly journeys: Uint16Array;
  readonly orders: Uint16Array;
  /** Measured day of the first order, -1 = none. */
  readonly firstOrderDay: Int16Array;
  readonly spend: Float64Array;
  readonly reEnteredFields: Uint16Array;
  readonly typedDeciseconds: Uint32Array;
  /** 0..1, on the last day. */
  readonly satisfaction: Float32Array;
  /** Bit c set: the silo of channel c knows her identity. */
  readonly siloMask: Uint16Array;
  /** Bit t set: she had a session for a need at touchpoint t; browsing visits do not count. */
  readonly touchpointsUsed: Uint32Array;
  /** Bit c set: she ordered in channel c. */
  readonly channelsBought: Uint16Array;
  /** Bit c set: on the last day she knows that channel c exists. */
  readonly awareMask: Uint16Array;
}
