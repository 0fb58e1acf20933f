import type { ExperimentSummary } from '../../sim/metrics/summary.ts';
import type { Edits } from './edits.ts';

/** What was asked for when a run began; the numbers on the screen belong to it. */
export interface RunOrder {
  /** Counts up; a later order takes the place of an earlier one. */
  readonly id: number;
  readonly edits: Edits;
  /** Paired runs asked for. */
  readonly total: number;
}

/**
 * The one run the Lab shows. `isLeft`: a later one was stopped before its first whole paired run and left this one there.
 * `summary` holds the numbers of the order before until the first of this one are in.
 */
export type Run =
  | { readonly kind: 'idle'; readonly isLeft?: true }
  | {
      readonly kind: 'running';
      readonly order: RunOrder;
      readonly done: number;
      readonly elapsedSeconds: number;
      readonly isPaused: boolean;
      readonly summary: ExperimentSummary | null;
    }
  | {
      readonly kind: 'finished';
      readonly order: RunOrder;
      /** Fewer than were asked for when the run was stopped. */
      readonly done: number;
      readonly elapsedSeconds: number;
      readonly summary: ExperimentSummary;
      readonly isLeft?: true;
    }
  | {
      readonly kind: 'failed';
      readonly order: RunOrder;
      readonly message: string;
      /** Whole paired runs of this order that were in before; their numbers stay. */
      readonly done: number;
      readonly summary: ExperimentSummary | null;
      readonly isLeft?: true;
    };

/** The numbers to show, or null. */
export function summaryOf(run: Run): ExperimentSummary | null {
  return run.kind === 'idle' ? null : run.summary;
}
