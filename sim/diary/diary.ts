import type { PurposeName } from '../random/purpose.ts';
import type { LossReason } from '../scenario/vocabulary.ts';
import type { Happening, Option } from '../world/recorder.ts';

/**
 * One shopper's diary: what happened to her in every world, in the order of time, and what each decision hung on. Plain data, survives
 * structuredClone; the sentences stand in entrySentences.ts.
 */
export interface Diary {
  /** Counted from 0; shoppers.csv counts from 1. */
  readonly shopper: number;
  /** 0, 1, ... */
  readonly replication: number;
  /** Her segment, in the order of the scenario; 0 where no world was lived. */
  readonly segment: number;
  /** Before the first measured day, where all worlds share one past. */
  readonly past: readonly Entry[];
  readonly worlds: readonly WorldDiary[];
}

export interface WorldDiary {
  readonly setUp: string;
  readonly entries: readonly Entry[];
  /** One for every need, in the order in which they arose. */
  readonly journeys: readonly JourneyEnd[];
}

/** What can stand in an entry; `decided`: only decisions, which came to nothing. */
export type EntryHappening =
  Exclude<Happening, { readonly kind: 'chance' | 'choice' }> | { readonly kind: 'decided' };

export interface Entry {
  /** Minutes since the start of the history. */
  readonly minute: number;
  /** Measured day, 1 the first; 0 and below before it. */
  readonly day: number;
  readonly minuteOfDay: number;
  /** The need, visit or trait it belongs to, as in drawNumber.ts; -1 = none. */
  readonly number: number;
  /** Where she is, -1 = nowhere. */
  readonly touchpoint: number;
  readonly happening: EntryHappening;
  /** What was decided since the entry before it of the same number, the last one first in what it led to. */
  readonly decisions: readonly Decision[];
}

export interface Decision {
  readonly purpose: PurposeName;
  readonly k: number;
  /** Even in 0..1; null where the chance was 1. */
  readonly draw: number | null;
  readonly outcome: Outcome;
  /** What the same draw decided in the other worlds; empty in a shared past. */
  readonly others: readonly OtherWorld[];
}

export type Outcome =
  | { readonly kind: 'chance'; readonly chance: number; readonly happened: boolean }
  | {
      readonly kind: 'choice';
      readonly among: 'channels' | 'shelfAnswers';
      readonly options: readonly Option[];
      readonly chosen: number;
    };

export interface OtherWorld {
  readonly setUp: string;
  /** Null where she never came to this decision there. */
  readonly outcome: Outcome | null;
}

/** How a need ended in one world. */
export interface JourneyEnd {
  readonly number: number;
  readonly begunDay: number;
  readonly endDay: number | null;
  readonly sessions: number;
  /** Touchpoints of the sessions, in order. */
  readonly path: readonly number[];
  readonly fieldsReEntered: number;
  readonly end:
    | { readonly kind: 'order'; readonly touchpoint: number; readonly value: number }
    | { readonly kind: 'loss'; readonly touchpoint: number; readonly reason: LossReason }
    | { readonly kind: 'elsewhere'; readonly why: 'avoids' | 'knowsNoChannel' | 'rival' }
    | { readonly kind: 'open' };
  /** The decision it ended with, null where no chance was behind it. */
  readonly decision: Decision | null;
}
