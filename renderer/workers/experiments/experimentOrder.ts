import type { MetricId } from '../../../sim/metrics/codebook.ts';
import type { Estimate, Verdict } from '../../../sim/metrics/summary.ts';
import type { Scenario } from '../../../sim/scenario/scenario.ts';

/** The experiments of the Lab, in the order in which they are offered. */
export const experimentKinds = ['waterfall', 'removal', 'tornado', 'sweep', 'breakEven'] as const;
export type ExperimentKind = (typeof experimentKinds)[number];

/** What is to be found out; the set-ups and the metric are those of the Lab. */
export interface ExperimentOrder {
  readonly kind: ExperimentKind;
  /** With the paired runs that are asked for. */
  readonly scenario: Scenario;
  readonly metric: MetricId;
  readonly setUp: string;
  readonly reference: string;
  /** The number that a sweep or a search varies, and between which values. */
  readonly path: string;
  readonly low: number;
  readonly high: number;
  /** Values of a sweep, both ends included. */
  readonly values: number;
  /** Numbers of a tornado: those the scenario offers, or all that rest on little. */
  readonly numbers: 'offered' | 'uncertain';
}

/** Why an experiment cannot be made. */
export type ExperimentRefusal =
  | { readonly kind: 'sameSetUps' | 'manyLevers' | 'oneChannel' | 'noNumbers' | 'noNumber' }
  /** Values that make no scenario; `message` in English. */
  | { readonly kind: 'values'; readonly message: string };

/** What an experiment takes. */
export interface ExperimentSize {
  readonly kind: 'size';
  /** Most, where later worlds depend on what is found. */
  readonly worlds: number;
  readonly points: number;
  /** From one world lived for the purpose. */
  readonly secondsPerWorld: number;
}

/** One line of a result. */
export interface EffectRow {
  /** A lever, a channel, a path, or a value as text. */
  readonly id: string;
  readonly estimate: Estimate;
  readonly verdict: Verdict;
  /** Of a tornado: with the number at its low end; `estimate` is at its high end. */
  readonly other: Estimate | null;
  readonly range: { readonly low: number; readonly high: number } | null;
}

/** Where a difference crosses zero. */
export type Crossing =
  | {
      readonly kind: 'found';
      readonly value: number;
      /** Null: the interval reaches the end of the range. */
      readonly low: number | null;
      readonly high: number | null;
      readonly crossings: number;
    }
  | { readonly kind: 'none'; readonly sign: number };

/** What an experiment has come to so far. */
export interface ExperimentResult {
  readonly rows: readonly EffectRow[];
  /** What the rows add up to, or are parts of; null where there is no such thing. */
  readonly total: EffectRow | null;
  readonly crossing: Crossing | null;
  readonly digest: string;
  /** The main table of the command line's folder of this experiment. */
  readonly csv: string;
}

export interface ExperimentProgress {
  readonly worldsDone: number;
  readonly worlds: number;
  /** Whole paired runs of all points; null before the first. */
  readonly result: ExperimentResult | null;
}

/** What the page may ask of the worker in which experiments are lived. */
export interface ExperimentService {
  /** How much an experiment takes, or why it cannot be made. */
  measure(order: ExperimentOrder): Promise<ExperimentSize | ExperimentRefusal>;
  /** Lives it; the last progress holds the whole result. */
  live(order: ExperimentOrder, onProgress: (progress: ExperimentProgress) => void): Promise<void>;
  pause(): void;
  goOn(): void;
}
