import type { MoneyLine } from './moneyLines.ts';

/** The quantities of a line, day by day, at one price. */
export interface Booking {
  readonly line: MoneyLine;
  /** Index in the order of the plan; null: the firm as a whole. */
  readonly channel: number | null;
  /** In the currency; below 0 where it costs. */
  readonly unitPrice: number;
  /** Of real shoppers, one for each measured day. */
  readonly byDay: Float64Array;
}
