import type { MetricId, MetricUnit } from '../metrics/codebook.ts';
import type { NoValueReason, Verdict } from '../metrics/summary.ts';
import type { MoneyLine, MoneySection } from '../money/moneyLines.ts';
import type { DataKind, Fulfilment, Stage } from '../scenario/vocabulary.ts';
import type { ColumnType } from './column.ts';
import type { DailyMetric } from './dailyMetrics.ts';
import type { Activity } from './eventActivities.ts';

/** Rows of the tables on screen and in files. A value that does not exist is null, and `note` says why. */

interface EstimateCells {
  readonly n: number;
  readonly mean: number | null;
  readonly stdError: number | null;
  readonly ciLow: number | null;
  readonly ciHigh: number | null;
}

/** One metric of one set-up, over the replications. */
export interface SummaryRow extends EstimateCells {
  readonly scenario: string;
  readonly setUp: string;
  readonly metric: MetricId;
  readonly unit: MetricUnit;
  readonly note: NoValueReason | null;
}

/** One metric of one set-up minus the same of another, paired by replication. */
export interface DifferenceRow extends EstimateCells {
  readonly scenario: string;
  readonly setUp: string;
  readonly reference: string;
  readonly metric: MetricId;
  readonly unit: MetricUnit;
  readonly verdict: Verdict;
  /** Times by which pairing narrowed the interval. */
  readonly pairing: number | null;
  readonly note: NoValueReason | null;
}

/** Which world a row belongs to; `replication` counts from 1. */
interface WorldCells {
  readonly scenario: string;
  readonly setUp: string;
  readonly replication: number;
}

/** One count of one day at one touchpoint; `day` counts from 1. Rows of value 0 may be left out. */
export interface DailyRow extends WorldCells {
  readonly seed: string;
  readonly day: number;
  readonly date: string;
  /** Null for what belongs to no channel. */
  readonly channel: string | null;
  readonly device: string | null;
  readonly metric: DailyMetric;
  readonly value: number;
}

/** One synthetic shopper in one world; `shopper` counts from 1 and is the same person in all set-ups. */
export interface ShopperRow extends WorldCells {
  readonly seed: string;
  readonly shopper: number;
  readonly segment: string;
  readonly journeys: number;
  readonly orders: number;
  readonly firstOrderDay: number | null;
  readonly orderValue: number;
  readonly reEnteredFields: number;
  readonly typedSeconds: number;
  readonly satisfaction: number;
  /** Ids of the channels that know who she is, with a space between. */
  readonly knownIn: string;
  readonly note: NoValueReason | null;
}

/** What was typed on the way from one channel to another. Rows in which all is 0 may be left out. */
export interface LedgerRow extends WorldCells {
  readonly kind: DataKind;
  readonly from: string;
  readonly to: string;
  readonly entered: number;
  readonly reEntered: number;
  readonly reEnteredSeconds: number;
  readonly journeysLost: number;
}

/** One line of a world's profit account, of one channel or (null) of the firm as a whole. */
export interface MoneyRow extends WorldCells {
  readonly section: MoneySection;
  readonly line: MoneyLine;
  readonly channel: string | null;
  readonly quantity: number;
  readonly unitPrice: number;
  readonly amount: number;
}

/**
 * One thing that happened on the way of a need. `case`, `activity`, `timestamp` and `resource` are what process-mining tools ask for; the
 * other columns are attributes, empty where they do not apply.
 */
export interface EventRow {
  readonly case: string;
  readonly activity: Activity;
  /** Local time without a zone, to the minute, the model's own step. */
  readonly timestamp: string;
  /** Id of the channel. */
  readonly resource: string | null;
  readonly device: string | null;
  /** From 1 in every world, in the order in which things happened: the order among events of one minute. */
  readonly event: number;
  readonly scenario: string;
  readonly setUp: string;
  readonly replication: number;
  readonly shopper: number;
  readonly segment: string;
  readonly need: number;
  readonly day: number;
  readonly stage: Stage | null;
  readonly reason: string | null;
  readonly detail: string | null;
  readonly kind: DataKind | null;
  readonly from: string | null;
  readonly fields: number | null;
  readonly fulfilment: Fulfilment | null;
  readonly fee: number | null;
  readonly value: number | null;
}

/** What a column means, or a word that stands in one: a metric, a reason. */
export interface CodebookRow {
  readonly file: string;
  readonly column: string;
  readonly word: string | null;
  /** Of a column; null for a word in one. */
  readonly type: ColumnType | null;
  readonly meaningEn: string;
  readonly meaningId: string;
  readonly unit: string;
  readonly formulaEn: string | null;
  readonly formulaId: string | null;
}
