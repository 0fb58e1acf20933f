import { create } from 'zustand';
import type { Scenario } from '../../sim/scenario/scenario.ts';
import type {
  ExperimentKind,
  ExperimentOrder,
  ExperimentProgress,
  ExperimentRefusal,
  ExperimentSize,
} from '../workers/experiments/experimentOrder.ts';

/** What a person chose; set-ups, metric and scenario are those of the Lab. */
export interface ExperimentChoices {
  readonly kind: ExperimentKind;
  /** Null: those usual for the experiment. */
  readonly numbers: ExperimentOrder['numbers'] | null;
  /** Of a screening. */
  readonly trajectories: number;
  /** Of an ensemble. */
  readonly draws: number;
  readonly replications: number;
  /** Null: the first number there is. */
  readonly path: string | null;
  /** Null: the plausible range. */
  readonly range: { readonly low: number; readonly high: number } | null;
  readonly values: number;
}

/** How much the experiment chosen takes. */
export type Measuring =
  | { readonly kind: 'none' }
  | { readonly kind: 'measuring' }
  | ExperimentSize
  | { readonly kind: 'refused'; readonly refusal: ExperimentRefusal };

/** The one experiment the Lab shows. */
export type Experiment =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'running' | 'paused';
      readonly order: ExperimentOrder;
      readonly progress: ExperimentProgress | null;
      readonly elapsedSeconds: number;
    }
  | {
      readonly kind: 'finished' | 'stopped';
      readonly order: ExperimentOrder;
      readonly progress: ExperimentProgress;
      readonly elapsedSeconds: number;
    }
  | {
      readonly kind: 'failed';
      readonly order: ExperimentOrder;
      readonly message: string;
      readonly progress: ExperimentProgress | null;
      readonly elapsedSeconds: number;
    };

export interface ExperimentState {
  readonly base: Scenario | null;
  readonly choices: ExperimentChoices;
  readonly measuring: Measuring;
  readonly experiment: Experiment;
}

export const firstChoices: ExperimentChoices = {
  kind: 'waterfall',
  numbers: null,
  trajectories: 10,
  draws: 50,
  replications: 5,
  path: null,
  range: null,
  values: 5,
};

export const emptyExperiment: ExperimentState = {
  base: null,
  choices: firstChoices,
  measuring: { kind: 'none' },
  experiment: { kind: 'none' },
};

export const useExperiment = create<ExperimentState>()(() => emptyExperiment);
