import type { Text } from '../units.ts';

/** How far a default may be trusted; shown beside every control. `chosen`: how much is lived, which no evidence could settle. */
export type Confidence = 'high' | 'medium' | 'low' | 'assumed' | 'chosen';

export type Unit =
  | 'share'
  | 'count'
  | 'fields'
  | 'seconds'
  | 'hours'
  | 'days'
  | 'weeks'
  | 'perYear'
  | 'factor'
  | 'index'
  | 'money';

/**
 * One number an author may set. The schema, the app's controls, the codebook and sim/MODEL.md all read this,
 * so that a default, its range and its source are written once.
 */
export interface Parameter {
  readonly label: Text;
  /** What the number does, in one sentence. */
  readonly meaning: Text;
  readonly unit: Unit;
  /** `share` is 0..1, never per cent; `factor` multiplies; `index` has no unit. */
  readonly default: number;
  /** Smallest and largest value accepted, both inclusive. */
  readonly min: number;
  readonly max: number;
  readonly integer?: true;
  /** The rule in sim/MODEL.md that uses it. */
  readonly rule: string;
  /** A row of the evidence table (`E2.5`, evidence/evidence.ts), `calibrated on F1`, `assumed`, or `chosen`. */
  readonly source: string;
  readonly confidence: Confidence;
}
