import type { BreakdownId } from './breakdowns.ts';
import type { MetricId } from './codebook.ts';

/** A number that was measured, or the reason why there is none. Never NaN, never a 0 that stands for nothing. */
export type Measured =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'none'; readonly reason: NoValueReason };

/**
 * `noJourneys`, `noOrders`, ...: the denominator that was 0. `noRuns`: no replication has entered yet, or none in which
 * both of a pair had a value. `isReference`: it can't pass itself. `neverPays`, `paysInSome`: its cumulative profit stays above the reference's
 * in no replication, or not in all. `needsTwoRuns`: an interval asks for n >= 2. Wording: noValue.ts.
 */
export type NoValueReason =
  | 'noJourneys'
  | 'noOrders'
  | 'noBuyers'
  | 'noRepeatBuyers'
  | 'noThirdOrders'
  | 'noSwitches'
  | 'noSwitchedJourneys'
  | 'noSessions'
  | 'noBaskets'
  | 'noQuestions'
  | 'noMessages'
  | 'noKnown'
  | 'noCrossJourneys'
  | 'noShoppers'
  | 'isReference'
  | 'neverPays'
  | 'paysInSome'
  | 'noRuns'
  | 'needsTwoRuns';

/** A mean over replications with its 95 % t-interval. */
export type Estimate =
  | {
      readonly kind: 'estimate';
      /** Replications that had a value. */
      readonly n: number;
      readonly mean: number;
      /** Standard error and interval; null with one replication ("needs 2 runs"). */
      readonly stdError: number | null;
      readonly ciLow: number | null;
      readonly ciHigh: number | null;
    }
  | { readonly kind: 'none'; readonly reason: NoValueReason };

/** Three outcomes only; `undecided` also with one replication. `same`: all paired differences are exactly 0. */
export type Verdict = 'higher' | 'lower' | 'undecided' | 'same';

/** Set-up minus reference, paired by replication: same shoppers, same luck. */
export interface Difference {
  readonly setUp: string;
  readonly reference: string;
  readonly metric: MetricId;
  readonly estimate: Estimate;
  readonly verdict: Verdict;
  /** One difference per replication in which both had a value, in replication order. */
  readonly byReplication: readonly number[];
  /**
   * Width of the unpaired interval / width of the paired one; below 1 where pairing did not help; null where either is
   * missing or 0.
   */
  readonly pairingGain: number | null;
}

/**
 * The three headline series, one value per measured day. conversion: share of the last days (7, or 28 in a long run); repeatPurchase: share so
 * far; reEntry: fields per 100 journeys of those days. Formulas: dailySeries.ts.
 */
export const dailySeriesIds = ['conversion', 'repeatPurchase', 'reEntry'] as const;
export type DailySeriesId = (typeof dailySeriesIds)[number];

/** Mean and 95 % interval of each of a list of amounts; NaN-free: where there is no value stands null. */
export interface AmountEstimates {
  readonly mean: readonly (number | null)[];
  readonly ciLow: readonly (number | null)[];
  readonly ciHigh: readonly (number | null)[];
}

/** A headline series by measured day. */
export interface DailySeries extends AmountEstimates {
  readonly setUp: string;
  readonly series: DailySeriesId;
  /** Days over which each value is taken, ending with its own; 1: a running total. */
  readonly averagedDays: number;
}

/** Profit so far by measured day, in the currency; without a reference a set-up's own, else its lead over the reference in the same replication. */
export interface ProfitCourse extends AmountEstimates {
  readonly setUp: string;
  readonly reference: string | null;
}

/** The numbers of an experiment so far. */
export interface ExperimentFigures {
  readonly setUps: readonly string[];
  /** Whole replications (every set-up finished) that entered. */
  readonly replications: number;
  /** set-up id -> metric id -> estimate. */
  readonly estimates: Readonly<Record<string, Readonly<Record<MetricId, Estimate>>>>;
  /** Every pair, the later set-up of the scenario minus the earlier one. */
  readonly differences: readonly Difference[];
  /** SHA-256 over the scenario as run, the model version and all world digests; 64 hex digits. */
  readonly digest: string;
}

/** All that screens and tables show of an experiment so far. */
export interface ExperimentSummary extends ExperimentFigures {
  readonly daily: readonly DailySeries[];
  /** What makes up the figures: set-up id -> breakdown -> amounts of one replication. */
  readonly breakdowns: Readonly<Record<string, Readonly<Record<BreakdownId, AmountEstimates>>>>;
  /** Of every set-up, and of every later one over every earlier one. */
  readonly profits: readonly ProfitCourse[];
}
