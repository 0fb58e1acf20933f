import type { Difference, ExperimentSummary } from '../../sim/metrics/summary.ts';
import type { Edits } from './edits.ts';

/** A finished run that is kept to stand beside later ones. */
export interface PinnedRun {
  /** "A", "B", ... in the order of pinning. */
  readonly letter: string;
  readonly edits: Edits;
  readonly seed: string;
  /** Paired runs it came to. */
  readonly done: number;
  readonly digest: string;
  /** Without the single runs, which nothing beside later runs shows and which would be most of what has to be kept. */
  readonly differences: readonly Difference[];
}

/** A run as it is pinned. */
export function toPinnedRun(
  { digest, differences }: Pick<ExperimentSummary, 'digest' | 'differences'>,
  about: Pick<PinnedRun, 'letter' | 'edits' | 'seed' | 'done'>,
): PinnedRun {
  return { ...about, digest, differences: differences.map((one) => ({ ...one, byReplication: [] })) };
}
