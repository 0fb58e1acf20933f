import type { MetricId } from '../../sim/metrics/codebook.ts';
import { noValueTexts } from '../../sim/metrics/noValue.ts';
import type { Estimate } from '../../sim/metrics/summary.ts';
import { formatNumber, formatSigned } from '../i18n/numberFormat.ts';
import { definitionOf, halfWidthOf } from './comparison.ts';
import { moneyScaleFor } from './moneyScale.ts';
import { digitsOf, formatBound, formatShortDifference, shown, shownUnitOf, unitInWords } from './quantity.ts';
import type { Words } from './words.ts';

/** "+2.1 points ± 0.6", or why there is none. */
export function differenceInWords(estimate: Estimate, metric: MetricId, words: Words): string {
  if (estimate.kind === 'none') return `– (${noValueTexts[estimate.reason][words.language]})`;
  const unit = shownUnitOf(metric);
  const halfWidth = halfWidthOf(estimate);
  const digits = digitsOf(estimate, unit);
  const figure = formatShortDifference(estimate.mean, unit, digits, words);
  return halfWidth === null ? figure : `${figure} ± ${formatBound(halfWidth, unit, digits, words)}`;
}

/** The same of a size, which has no sign: "2.1 points ± 0.6". */
export const sizeInWords = (estimate: Estimate, metric: MetricId, words: Words): string =>
  differenceInWords(estimate, metric, words).replace(/^\+/, '');

/** How the differences of a metric stand on an axis: what its marks count, and in which unit. */
export interface DifferenceAxis {
  readonly unit: string;
  /** A value of the metric's own unit, as the axis counts. */
  readonly toAxis: (value: number) => number;
  readonly interval: (estimate: Estimate) => {
    readonly mean: number;
    readonly low: number | null;
    readonly high: number | null;
  } | null;
  readonly formatTick: (value: number, digits: number) => string;
}

/**
 * @param estimates all that shall stand on the axis: money is counted in what keeps the largest short
 * @param what sizes have no sign
 */
export function differenceAxis(
  estimates: readonly Estimate[],
  metric: MetricId,
  words: Words,
  what: 'differences' | 'sizes' = 'differences',
): DifferenceAxis {
  const unit = shownUnitOf(metric);
  const sizes = estimates.flatMap((one) => (one.kind === 'none' ? [] : [Math.abs(one.mean)]));
  const scale = unit === 'money' ? moneyScaleFor(Math.max(0, ...sizes), words) : null;
  const divisor = scale?.divisor ?? 1;
  const on = (value: number): number => shown(value, unit) / divisor;
  return {
    unit: scale?.unit ?? (unitInWords(unit, words) || definitionOf(metric).name[words.language]),
    toAxis: on,
    interval: (estimate) =>
      estimate.kind === 'none'
        ? null
        : {
            mean: on(estimate.mean),
            low: estimate.ciLow === null ? null : on(estimate.ciLow),
            high: estimate.ciHigh === null ? null : on(estimate.ciHigh),
          },
    formatTick: (value, digits) =>
      (what === 'sizes' ? formatNumber : formatSigned)(value, words.language, digits),
  };
}
