import type { Ensemble } from '../../../sim/experiments/ensemble.ts';
import type { Bounded } from '../../../sim/experiments/rankCorrelation.ts';
import type { MetricId } from '../../../sim/metrics/codebook.ts';
import type { Estimate, Verdict } from '../../../sim/metrics/summary.ts';
import type { Scenario } from '../../../sim/scenario/scenario.ts';

/** The experiments of the Lab, in the order in which they are offered. */
export const experimentKinds = [
  ...(['waterfall', 'greedy', 'removal', 'tornado', 'morris', 'ensemble'] as const),
  ...(['sweep', 'breakEven'] as const),
] as const;
export type ExperimentKind = (typeof experimentKinds)[number];

/** The tables of the command line's folder that hold what is drawn, the main one first. */
export const tablesOf: Readonly<Record<ExperimentKind, readonly string[]>> = {
  waterfall: ['waterfall.csv'],
  greedy: ['greedy.csv'],
  removal: ['removal.csv'],
  tornado: ['tornado.csv'],
  morris: ['morris.csv'],
  ensemble: ['ensemble.csv', 'correlations.csv', 'draws.csv'],
  sweep: ['differences.csv'],
  breakEven: ['differences.csv'],
};

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
  /** Numbers of a tornado, a screening or an ensemble: those the scenario offers, or all that rest on little. */
  readonly numbers: 'offered' | 'uncertain';
  /** Trajectories of a screening, or draws of an ensemble; 2 at least. */
  readonly draws: number;
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
  /** Of a tornado: with the number at its low end, and `estimate` is at its high end. Of a screening: sigma, and `estimate` is mu*. */
  readonly other: Estimate | null;
  /** Of a screening: mu, the mean effect with its sign, which `verdict` judges. */
  readonly mean: Estimate | null;
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

/** What a difference comes to over the draws, and what it goes with, the strongest first. */
export interface DrawnResult extends Omit<Ensemble, 'goesWith'> {
  readonly goesWith: readonly { readonly path: string; readonly correlation: Bounded }[];
}

/** What an experiment has come to so far. */
export interface ExperimentResult {
  /** Of an ensemble its draws, in their order. */
  readonly rows: readonly EffectRow[];
  /** What the rows add up to, or are parts of; null where there is no such thing. */
  readonly total: EffectRow | null;
  readonly crossing: Crossing | null;
  readonly drawn: DrawnResult | null;
}

export interface ExperimentProgress {
  readonly worldsDone: number;
  readonly worlds: number;
  /** Whole paired runs of all points; null before the first. */
  readonly result: ExperimentResult | null;
  /** Of the whole experiment; null before its end. */
  readonly digest: string | null;
}

/** What the page may ask of the worker in which experiments are lived. */
export interface ExperimentService {
  /** How much an experiment takes, or why it cannot be made. */
  measure(order: ExperimentOrder): Promise<ExperimentSize | ExperimentRefusal>;
  /**
   * Lives it with so many workers; the last progress holds all that came of it. Resolves when it is over or was stopped; rejects with the
   * error of a world that died, after the progress with what came before.
   */
  live(
    order: ExperimentOrder,
    workers: number,
    onProgress: (progress: ExperimentProgress) => void | Promise<void>,
  ): Promise<void>;
  pause(): void;
  goOn(): void;
  /** Ends it at once, in the middle of a world too. */
  stop(): void;
  /** A table of the command line's folder, of what was lived last; empty if nothing was. @param name such as `greedy.csv` */
  writeTable(name: string): string;
}
