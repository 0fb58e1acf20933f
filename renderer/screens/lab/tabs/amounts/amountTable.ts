import type { BreakdownId } from '../../../../../sim/metrics/breakdowns.ts';
import type { MetricId } from '../../../../../sim/metrics/codebook.ts';
import type { AmountEstimates, ExperimentSummary } from '../../../../../sim/metrics/summary.ts';
import type { Hunt } from '../../../../stores/shopperStore.ts';

/** A mean with its 95 % interval, in the unit of files; the ends are null with fewer than two runs. */
export interface Amount {
  readonly mean: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** By set-up; null where there is none. */
export type Amounts = Readonly<Record<string, Amount | null>>;

export interface AmountRow {
  /** As files name it. */
  readonly id: string;
  /** In the language of the page. */
  readonly name: string;
  readonly amounts: Amounts;
  /** A sum of others. */
  readonly isTotal?: boolean;
  /** Whom to look for behind a set-up's amount; left out: no single shopper stands behind the row. */
  readonly huntIn?: (setUp: string) => Hunt | null;
}

/** Amounts of every set-up, one row an amount, as screens, tables and files have them. */
export interface AmountTable {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  /** What the rows are. */
  readonly rowsAre: string;
  /** Of an amount in files. */
  readonly unit: string;
  /** From the unit of files to that of the screen. */
  readonly factor: number;
  /** An amount in the unit of the screen as it is printed. */
  readonly format: (value: number) => string;
  readonly rows: readonly AmountRow[];
}

/** One place of a list of estimates. */
export function amountIn(list: AmountEstimates | undefined, at: number): Amount | null {
  const mean = list?.mean[at] ?? null;
  if (mean === null) return null;
  return { mean, low: list?.ciLow[at] ?? null, high: list?.ciHigh[at] ?? null };
}

/** One amount of a breakdown in every set-up. */
export function amountsOf(summary: ExperimentSummary, id: BreakdownId, at: number): Amounts {
  return Object.fromEntries(
    summary.setUps.map((setUp) => [setUp, amountIn(summary.breakdowns[setUp]?.[id], at)]),
  );
}

/** One metric in every set-up; null where its estimate is missing. */
export function amountsOfMetric({ setUps, estimates }: ExperimentSummary, metric: MetricId): Amounts {
  return Object.fromEntries(
    setUps.map((id): readonly [string, Amount | null] => {
      const estimate = estimates[id]?.[metric];
      if (estimate?.kind !== 'estimate') return [id, null];
      return [id, { mean: estimate.mean, low: estimate.ciLow, high: estimate.ciHigh }];
    }),
  );
}

/** Whether any set-up has more than nothing of it. */
export const isSome = ({ amounts }: AmountRow): boolean =>
  Object.values(amounts).some((amount) => amount !== null && amount.mean !== 0);
