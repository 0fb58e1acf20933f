import type { Contact } from './service/contact.ts';
import type { Fulfilment, LossReason } from '../scenario/vocabulary.ts';

/** What an empty shelf leads to, in the order in which one draw decides it [R19]. */
export const shelfAnswers = ['substitute', 'rival', 'waits', 'givesUp'] as const;
export type ShelfAnswer = (typeof shelfAnswers)[number];

/**
 * What a shopper decides or meets. Channels, touchpoints, stages and carried kinds are numbers in the order of the plan and the vocabulary,
 * sets of them bits; minutes count from the start of the history; -1 means none.
 */
export type Happening =
  /** A chance; `draw` is null where the chance is 1, so that nothing was drawn. A chance of 0 is not told. */
  | {
      readonly kind: 'chance';
      readonly purpose: number;
      readonly k: number;
      readonly chance: number;
      readonly draw: number | null;
      readonly happened: boolean;
    }
  /** One draw over several options; `option` is a channel, or a place in `shelfAnswers`. */
  | {
      readonly kind: 'choice';
      readonly purpose: number;
      readonly k: number;
      readonly among: 'channels' | 'shelfAnswers';
      readonly options: readonly Option[];
      readonly draw: number;
      readonly chosen: number;
    }
  | { readonly kind: 'visit'; readonly touchpoint: number; readonly basket: boolean }
  | { readonly kind: 'need'; readonly woken: boolean }
  | { readonly kind: 'goesElsewhere'; readonly why: 'avoids' | 'knowsNoChannel' | 'rival' }
  | { readonly kind: 'journey'; readonly channel: number; readonly article: number }
  | {
      readonly kind: 'session';
      readonly touchpoint: number;
      readonly session: number;
      readonly stage: number;
      /** She comes back to a basket left behind. */
      readonly toBasket: boolean;
    }
  | { readonly kind: 'stagePassed'; readonly touchpoint: number; readonly stage: number }
  | { readonly kind: 'basketFilled'; readonly touchpoint: number }
  | { readonly kind: 'pause'; readonly touchpoint: number; readonly stage: number; readonly until: number }
  | {
      readonly kind: 'switch';
      readonly from: number;
      readonly to: number;
      readonly stage: number;
      readonly across: number;
      readonly lost: number;
    }
  /** After a switch she will be there at this minute. */
  | { readonly kind: 'underWay'; readonly to: number; readonly until: number }
  /** `to` shows another price than `from`, or, after a botched launch, data that are wrong. */
  | {
      readonly kind: 'priceContradiction';
      readonly from: number;
      readonly to: number;
      readonly over: 'prices' | 'data';
    }
  | {
      readonly kind: 'asked';
      readonly touchpoint: number;
      readonly data: number;
      readonly how: 'recognised' | 'entered' | 'reEntered';
      /** Fields typed, and how many there were. */
      readonly fields: number;
      readonly of: number;
      /** Where the channel sees the data, or which silo has what is typed again; -1 for data that are new to the firm. */
      readonly holder: number;
    }
  | { readonly kind: 'confirmed'; readonly touchpoint: number }
  /** She tells her question; `toldIn` is a channel that knows it already, -1 the first time. */
  | { readonly kind: 'question'; readonly touchpoint: number; readonly toldIn: number }
  | { readonly kind: 'questionKnown'; readonly touchpoint: number }
  /** The goods of an order go back, days after it. */
  | { readonly kind: 'returned'; readonly touchpoint: number; readonly inStore: boolean }
  /** The day after an order she asks where it is; told for each contact. */
  | { readonly kind: 'enquiry'; readonly touchpoint: number; readonly contact: Contact }
  | { readonly kind: 'stockOut'; readonly touchpoint: number; readonly article: number }
  | {
      readonly kind: 'stockAnswer';
      readonly answer: ShelfAnswer | 'otherPlace';
      /** The channel she goes to, the article she takes, the minute she comes back; -1 where it does not apply. */
      readonly detail: number;
    }
  | { readonly kind: 'cancelled'; readonly touchpoint: number; readonly oversold: boolean }
  /** `back`: when she would come back by herself, -1 if she does not mean to, or forgets, or the need is gone by then. */
  | {
      readonly kind: 'basketLeft';
      readonly touchpoint: number;
      readonly back: number;
      readonly forgets: number;
      readonly dies: number;
    }
  | {
      readonly kind: 'reminder';
      readonly at: number;
      readonly effect: 'none' | 'putsOff' | 'bringsBack';
    }
  /** A message, or an advert (no sender): which channels sent it, as bits, its medium, the channel it invites to, and what she made of it. */
  | {
      readonly kind: 'message';
      readonly sender: number;
      readonly medium: number;
      readonly channel: number;
      readonly effect: 'unseen' | 'none' | 'answers' | 'unsubscribes';
    }
  /** How the goods reach her, what the delivery costs her (0 unless delivered), whether she sees how they could go back. */
  | {
      readonly kind: 'fulfilment';
      readonly way: Fulfilment;
      readonly fee: number;
      readonly returnsShown: boolean;
    }
  | { readonly kind: 'deliveryRefused'; readonly fee: number }
  /** Put off by a delivery fee she goes to a channel that delivers for less. */
  | { readonly kind: 'lowerFee'; readonly channel: number; readonly fee: number }
  | {
      readonly kind: 'order';
      readonly touchpoint: number;
      readonly way: Fulfilment;
      readonly value: number;
      readonly promoted: boolean;
    }
  /** Collecting an order she buys something else in the store. */
  | { readonly kind: 'extraPurchase'; readonly touchpoint: number; readonly value: number }
  | {
      readonly kind: 'loss';
      readonly touchpoint: number;
      readonly reason: LossReason;
      readonly stage: number;
    }
  | { readonly kind: 'episode'; readonly worth: number; readonly before: number; readonly after: number }
  | { readonly kind: 'avoids'; readonly untilDay: number }
  | { readonly kind: 'lapse' }
  | { readonly kind: 'recommends'; readonly channel: number; readonly to: number }
  | { readonly kind: 'hears'; readonly channel: number; readonly won: boolean };

export interface Option {
  readonly option: number;
  /** 0..1; the options of a choice add up to 1. */
  readonly chance: number;
}

/** When it happened and to whom; `number` as in drawNumber.ts, -1 outside needs and visits. */
export type WorldEvent = Happening & {
  readonly minute: number;
  readonly shopper: number;
  readonly number: number;
};

/** Writes down what happens to some shoppers, or to all. It draws nothing and changes nothing: results are the same without it. */
export interface Recorder {
  readonly watches: (shopper: number) => boolean;
  /** False: chances and choices are not told, which are most of what happens. */
  readonly decisions: boolean;
  readonly write: (event: WorldEvent) => void;
}

/**
 * Called before a world is lived; null: nobody writes it down.
 * @param segment of every shopper, in the order of the scenario
 */
export type RecordWorld = (setUp: string, segment: Uint8Array) => Recorder | null;
