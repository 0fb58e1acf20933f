/**
 * The shape a translation into a language without plural forms must have: the keys of English, less those of the
 * singular. A key that is missing, or one too many, does not compile.
 */
export type Dictionary<Shape> = {
  readonly [Key in keyof Shape as Key extends `${string}_one` ? never : Key]: Shape[Key] extends string
    ? string
    : Dictionary<Shape[Key]>;
};
