/** A way from one channel to another, or within one (both the same); indexes in the order of the scenario. */
export interface Crossing {
  readonly from: number;
  readonly to: number;
}

/** Amounts of a kind x from x to list. */
export interface CrossingAmounts {
  /** Length: kinds x channels x channels. */
  readonly amounts: readonly (number | null)[];
  readonly channels: number;
}

export function amountAt(
  { amounts, channels }: CrossingAmounts,
  kind: number,
  { from, to }: Crossing,
): number {
  return amounts[(kind * channels + from) * channels + to] ?? 0;
}

/** The crossings with the largest sums over the kinds named and all the lists, largest first. */
export function largestCrossings(
  lists: readonly CrossingAmounts[],
  kinds: readonly number[],
  atMost: number,
): readonly Crossing[] {
  const channels = lists[0]?.channels ?? 0;
  const all = Array.from({ length: channels * channels }, (_, at) => {
    const crossing = { from: Math.floor(at / channels), to: at % channels };
    const sum = lists
      .flatMap((list) => kinds.map((kind) => amountAt(list, kind, crossing)))
      .reduce((total, amount) => total + amount, 0);
    return { crossing, sum };
  });
  return all
    .filter(({ sum }) => sum > 0)
    .sort((a, b) => b.sum - a.sum)
    .slice(0, atMost)
    .map(({ crossing }) => crossing);
}
