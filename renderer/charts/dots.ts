/** Most single runs drawn as dots; more are summed up in that many quantiles. */
const mostDots = 20;

export interface Dot {
  /** The difference it stands for, in the metric's unit. */
  readonly value: number;
  /** Place of its run among the differences; null for a quantile, which is no single run. */
  readonly run: number | null;
  /** Its place in the stack, 0 lowest. */
  readonly level: number;
  /** Centre of its stack, in the metric's unit. */
  readonly stack: number;
}

/** One dot a paired run; above 20 runs, twenty quantiles, each one twentieth of the runs. */
function dotValues(differences: readonly number[]): readonly Pick<Dot, 'value' | 'run'>[] {
  const sorted = differences
    .map((value, run) => ({ value, run }))
    .sort((one, other) => one.value - other.value);
  if (sorted.length <= mostDots) return sorted;
  return Array.from({ length: mostDots }, (_, index) => {
    const place = ((index + 0.5) / mostDots) * sorted.length - 0.5;
    const below = sorted[Math.floor(place)]?.value ?? 0;
    const above = sorted[Math.ceil(place)]?.value ?? below;
    return { value: below + (above - below) * (place - Math.floor(place)), run: null };
  });
}

/**
 * Dots piled up where they would overlap: values in the same stretch of width `binWidth` (measured from zero, so
 * that no stack straddles it) stand on each other.
 */
export function pileDots(differences: readonly number[], binWidth: number): readonly Dot[] {
  const heights = new Map<number, number>();
  return dotValues(differences).map(({ value, run }) => {
    const bin = value === 0 ? Number.NEGATIVE_INFINITY : Math.floor(value / binWidth);
    const level = heights.get(bin) ?? 0;
    heights.set(bin, level + 1);
    return { value, run, level, stack: value === 0 ? 0 : (bin + 0.5) * binWidth };
  });
}
