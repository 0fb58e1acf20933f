/** The numbers that calibration fits; everything else of a crowd stays as it is. */
export interface Levels {
  /** The crowd's `needConversion`. */
  readonly needConversion: number;
  readonly browsingConcentration: number;
  readonly basketFollowsTaste: number;
  /** By touchpoint, in the order of the plan. */
  readonly browsingPerYear: readonly number[];
  readonly browsingFillsBasket: readonly number[];
}

/** What was counted under one set of levels, pooled over replications. */
export interface LevelCounts {
  /** Touchpoint x counter. */
  readonly sums: Float64Array;
  /** As in the record of a world. */
  readonly returning: Float64Array;
  readonly shopperYears: number;
}

/**
 * A level that would have to be negative, or beyond its range: of visits and baskets this says that what stops shoppers at the stages is wrong,
 * not how often they browse.
 */
export interface LevelProblem {
  /** Null: of the crowd as a whole. */
  readonly touchpoint: string | null;
  readonly level: Exclude<keyof Levels, 'needConversion'>;
  /** What the target asks for. */
  readonly asked: number;
}
