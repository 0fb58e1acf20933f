import type { Text } from '../../units.ts';

/**
 * How a figure came here: read in the `source` itself, `cited` by somebody else, `computed` from data or other rows, from `memory` and
 * not checked, or looked for and found nowhere (`none`).
 */
export type Seen = 'source' | 'cited' | 'computed' | 'memory' | 'none';

/** A published figure that a number, a range or a fact of the model rests on. */
export interface EvidenceRow {
  /** `E2.5`, as parameters, facts and sim/MODEL.md name it. */
  readonly id: string;
  /** What was measured, of whom; a row is also read alone. */
  readonly what: Text;
  readonly figure: Text;
  /** Authors, title, journal or house, as published, each only where it was found in print; or the rows computed from. */
  readonly study: string;
  /** Of the latest where there are several; null: not dated, or dated in the study. */
  readonly year: number | null;
  /** Of the page the figure or the study can be read on, else of its site; null where none was noted. */
  readonly address: string | null;
  /**
   * A: peer-reviewed, causal or large behavioural data; B: peer-reviewed without a cause shown, or data of a large platform; C: survey
   * of a vendor or consultancy; D: anecdote; of two that would do, the lower. Null: computed here, a method, or
   * nothing found.
   */
  readonly grade: 'A' | 'B' | 'C' | 'D' | null;
  readonly seen: Seen;
}
