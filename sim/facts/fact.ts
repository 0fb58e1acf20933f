import type { MetricUnit } from '../metrics/codebook.ts';
import type { Measured } from '../metrics/summary.ts';
import type { Text } from '../units.ts';
import type { FactSums } from './factSums.ts';
import type { FactCrowd, FactWorld } from './factWorlds.ts';

/** Something published about shops and shoppers that the default crowd should show. */
export interface Fact {
  /** `F1` .. `F15`, or `N1` .. `N4`: where integration should not win. */
  readonly id: string;
  readonly statement: Text;
  /** Rows of the evidence table, `E2.1 E2.2`. */
  readonly source: string;
  /** What has to be lived to see it. */
  readonly needs: readonly FactNeed[];
  readonly parts: readonly FactPart[];
  /** How many times the replications of the others it needs, since its worlds differ in few orders; 1 where it does not say. */
  readonly times?: number;
  /** Why it fails, where it does. */
  readonly finding: Text | null;
}

/** A world, the cohort of the default crowd, or the comparison of a crowd's buyers with what they spend in one channel. */
export type FactNeed = FactWorld | 'cohort' | `${FactCrowd}Spend`;

/**
 * One number of a fact: it lies in a range (bounds belong to it; null: no bound), or differs from 0 in one direction beyond the luck of
 * the draw, or stands beside the others without an expectation of its own, or can't be measured yet because something is not recorded or not in the model.
 */
export type FactPart =
  | (MeasuredPart & { readonly kind: 'range'; readonly low: number | null; readonly high: number | null })
  | (MeasuredPart & { readonly kind: 'sign'; readonly expects: 'higher' | 'lower' | 'notHigher' })
  | (MeasuredPart & { readonly kind: 'shown' })
  | { readonly kind: 'missing'; readonly measured: Text; readonly missing: Text };

interface MeasuredPart {
  readonly measured: Text;
  readonly unit: Extract<MetricUnit, 'share' | 'count'>;
  /** From the sums of one replication, or of many pooled. */
  readonly read: (sums: FactSums) => Measured;
  /** Says something of the pooled sums alone: the smallest of several numbers is smaller still in each small crowd. */
  readonly onlyPooled?: true;
}

export type FactState = 'pass' | 'fail' | 'notMeasurable';

/** A part without an expectation is shown, and decides nothing. */
export type PartState = FactState | 'shown';
