import type { ExperimentSummary } from '../../sim/metrics/summary.ts';
import type { Edits } from './edits.ts';

/** A finished run that is kept to stand beside later ones. */
export interface PinnedRun {
  /** "A", "B", ... in the order of pinning. */
  readonly letter: string;
  readonly edits: Edits;
  readonly seed: string;
  /** Paired runs it came to. */
  readonly done: number;
  readonly summary: ExperimentSummary;
}
