/**
 * What lies where [R19]: P places (each store one, all other channels together a warehouse) x A articles. Part of the past that
 * worlds start from.
 */
export interface Stock {
  readonly onHand: Int32Array;
  /** What was on hand last midnight: the listing of channels whose record is nightly. */
  readonly listed: Int32Array;
  /** Units under way, (lead time + 1) x P x A: those that arrive on day d stand in row d mod (lead time + 1). */
  readonly arrivals: Int32Array;
}

export function copyStock(from: Stock): Stock {
  return { onHand: from.onHand.slice(), listed: from.listed.slice(), arrivals: from.arrivals.slice() };
}
