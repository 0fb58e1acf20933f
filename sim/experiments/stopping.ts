import type { MetricId } from '../metrics/codebook.ts';
import { estimateColumn, type Figures } from '../metrics/createFigures.ts';
import { compareSetUps } from '../metrics/differences.ts';
import type { Estimate } from '../metrics/summary.ts';

/** How narrow the intervals of one metric shall be. */
export interface HalfWidthRule {
  readonly metric: MetricId;
  /** Largest half-width wanted, in the metric's own unit: 0.01 of a share is one percentage point. */
  readonly atMost: number;
}

/**
 * No rule is asked before: with fewer replications an interval may be narrow by chance, and a run that stops at the first
 * such chance would be wrong more often than one time in twenty (Law 2015, chapter 9, recommends ten at least).
 */
export const LEAST_REPLICATIONS = 10;

/** Where a rule stands after some replications. */
export interface Precision {
  readonly rule: HalfWidthRule;
  /** The widest of the half-widths it is about; null while one of them does not exist. */
  readonly halfWidth: number | null;
  readonly isMet: boolean;
}

/**
 * How far the intervals are: those of the paired differences between every other set-up and the reference, or of the level
 * where there is one set-up only.
 */
export function measurePrecision(
  figures: Figures,
  setUps: readonly string[],
  reference: string,
  rule: HalfWidthRule,
): Precision {
  const others = setUps.filter((id) => id !== reference);
  const there = figures.column(reference, rule.metric);
  const estimates =
    others.length === 0
      ? [estimateColumn(there)]
      : others.map((id) => compareSetUps(rule.metric, figures.column(id, rule.metric), there).estimate);
  const widths = estimates.map(halfWidth);
  const known = widths.filter((width) => width !== null);
  const widest = known.length < widths.length ? null : Math.max(...known);
  const isMet = there.values.length >= LEAST_REPLICATIONS && widest !== null && widest <= rule.atMost;
  return { rule, halfWidth: widest, isMet };
}

function halfWidth(estimate: Estimate): number | null {
  if (estimate.kind === 'none' || estimate.ciLow === null || estimate.ciHigh === null) return null;
  return (estimate.ciHigh - estimate.ciLow) / 2;
}

/** Replications that all rules will ask for in all, by the widths so far; at most the limit. */
export function foreseeReplications(precisions: readonly Precision[], done: number, limit: number): number {
  const needs = precisions.map(({ halfWidth: width, rule }) =>
    width === null ? limit : Math.ceil(done * (width / rule.atMost) * (width / rule.atMost)),
  );
  return Math.min(limit, Math.max(LEAST_REPLICATIONS, done, ...needs));
}
