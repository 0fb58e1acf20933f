import type { ExperimentPlan } from '../plan/worldPlan.ts';
import type { DailyCounter, WorldResult } from '../world/worldResult.ts';
import type { MetricId, MetricUnit } from '../metrics/codebook.ts';
import type { Measured } from '../metrics/summary.ts';
import type { MoneyAccount } from '../money/accountWorld.ts';
import type { PathValue } from '../scenario/setPath.ts';
import type { Text } from '../units.ts';
import type { Firm } from './firm.ts';

/**
 * `emergent`: follows from what shoppers do; `mechanical`: holds by definition; `conditional`: true under a named condition, both sides
 * checked; `question`: answered by an experiment; `existence`: a firm is shown for which it is true.
 */
export type ClaimKind = 'emergent' | 'mechanical' | 'conditional' | 'question' | 'existence';

/** One argument of the articles (S0..S4), and how this model puts it to the test. */
export interface Claim {
  /** `C01` .. `C60`. */
  readonly id: string;
  /** Articles it comes from, `S0 S2`. */
  readonly source: string;
  readonly kind: ClaimKind;
  readonly statement: Text;
  /** None where the mechanism is missing altogether. */
  readonly comparisons: readonly Comparison[];
  /** What an experiment answers; questions have some, and claims of existence, whose firms are also drawn. */
  readonly answers: readonly Answer[];
  /** What the claim rests on and this model has not; null: nothing. Without a comparison in the article's form there is no verdict. */
  readonly missing: Text | null;
  /** The changes that switch its mechanism off: an emergent claim then holds no longer. */
  readonly restsOn: readonly Change[];
  /** Why it came out as it did, where that is not what the article says. */
  readonly finding: Text | null;
}

/** A value of a scenario changed by its path, as in `--set`. */
export type Change = readonly [path: string, value: PathValue];

/** Two numbers of the same replication, and which of them the claim says is larger. */
export interface Comparison {
  /** The article's own form decides the verdict; what sharpens it (`ours`) is shown beneath. */
  readonly form: 'article' | 'ours';
  /** What is subtracted from what. */
  readonly measured: Text;
  readonly unit: MetricUnit;
  readonly here: Reading;
  readonly there: Reading;
  readonly expects: Expectation;
  /** The side of the condition it stands for; null: no condition. */
  readonly when: Text | null;
}

/** Something that is asked and found by reading worlds; see answer.ts for what comes of it. */
export type Answer =
  /** A number of every replication, where it has one. */
  | { readonly kind: 'number'; readonly asked: Text; readonly unit: MetricUnit; readonly read: Reading }
  /** The one of several that comes out highest on average. */
  | {
      readonly kind: 'best';
      readonly asked: Text;
      readonly unit: MetricUnit;
      readonly options: readonly Option[];
    }
  /** How many of several are above 0, as their intervals tell. */
  | { readonly kind: 'share'; readonly asked: Text; readonly cases: readonly Reading[] }
  /**
   * In which order things are best added, and what each is worth. `worth` holds a number for every set of them: the things whose bits are
   * set in the index, bit 0 the first.
   */
  | {
      readonly kind: 'order';
      readonly asked: Text;
      readonly unit: MetricUnit;
      readonly things: readonly Text[];
      readonly worth: readonly Reading[];
    };

export interface Option {
  readonly name: Text;
  readonly read: Reading;
}

/** What a claim says about here minus there. `alike` and `notLower` need a margin in the unit of the measure, >= 0. */
export type Expectation =
  | { readonly kind: 'higher' }
  | { readonly kind: 'lower' }
  | { readonly kind: 'different' }
  | { readonly kind: 'alike'; readonly margin: number }
  | { readonly kind: 'notLower'; readonly margin: number };

/** One number out of the worlds of one replication. */
export interface Reading {
  readonly worlds: readonly WorldName[];
  /** Gets the worlds in the order of their names. */
  readonly read: (worlds: readonly LivedWorld[]) => Measured;
}

export interface WorldName {
  readonly firm: Firm;
  readonly setUp: string;
}

/** A world that was lived, with its sums. */
export interface LivedWorld {
  readonly plan: ExperimentPlan;
  readonly result: WorldResult;
  readonly counts: Readonly<Record<DailyCounter, number>>;
  readonly metrics: Readonly<Record<MetricId, Measured>>;
  readonly account: MoneyAccount;
}
