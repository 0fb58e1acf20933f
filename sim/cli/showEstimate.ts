import { noValueTexts } from '../metrics/noValue.ts';
import { codebook, type MetricId, type MetricUnit } from '../metrics/codebook.ts';
import type { Estimate } from '../metrics/summary.ts';
import { claimSayings } from './claimSayings.ts';
import { sayings } from './sayings.ts';
import { formatInterval, formatNumber } from './formatNumber.ts';
import type { Terminal } from './terminal.ts';

/** A size is in the unit of differences, without a sign: a mean of absolute values, or a spread. */
type ShownKind = 'difference' | 'level' | 'size';

/** Fields of a metric are shown for a hundred journeys, orders or switches, as on the screen. */
type ShownUnit = MetricUnit | keyof typeof sayings.fieldsPer100;

/** The unit in which a metric is shown; files keep its own. */
export function shownUnitOf(metric: MetricId): ShownUnit {
  if (metric === 'reEntryFieldsPerOrder') return 'orders';
  if (metric === 'reEntryFieldsPerSwitch') return 'switches';
  const { unit } = codebook[metric];
  return unit === 'fields' ? 'journeys' : unit;
}

const isPer100 = (unit: ShownUnit): unit is keyof typeof sayings.fieldsPer100 => unit in sayings.fieldsPer100;

/**
 * A mean with its interval, unit and number of replications; money in millions. A difference carries its sign and, of shares, is
 * in points; a level is without, and in per cent.
 */
export function showEstimate(
  estimate: Estimate,
  unit: ShownUnit,
  terminal: Terminal,
  kind: ShownKind = 'difference',
): string {
  const shown = showInterval(estimate, unit, terminal, kind);
  return estimate.kind === 'none' ? shown : `${shown}, n = ${estimate.n}`;
}

/** The same without the number of replications. */
export function showInterval(
  estimate: Estimate,
  unit: ShownUnit,
  { say, language }: Terminal,
  kind: ShownKind = 'difference',
): string {
  if (estimate.kind === 'none') return say(noValueTexts[estimate.reason]);
  const [scale, decimals] = scaleOf(unit, Math.abs(estimate.mean));
  const show = (value: number): string => {
    const text = formatNumber(scale * value, decimals, language);
    return value > 0 && kind === 'difference' ? `+${text}` : text;
  };
  const { mean, ciLow, ciHigh } = estimate;
  const name = say(
    isPer100(unit)
      ? sayings.fieldsPer100[unit]
      : unit === 'share'
        ? kind === 'level'
          ? { en: '%', id: '%' }
          : claimSayings.points()
        : claimSayings.units[unit],
  );
  const interval =
    ciLow === null || ciHigh === null ? '' : ` ${formatInterval(show(ciLow), show(ciHigh), language)}`;
  return `${show(mean)}${interval}${name === '' ? '' : ` ${name}`}`;
}

/** A difference without an interval, with its sign and unit. */
export function showMean(mean: number, unit: ShownUnit, terminal: Terminal): string {
  const alone = { kind: 'estimate', n: 1, mean, stdError: null, ciLow: null, ciHigh: null } as const;
  return showInterval(alone, unit, terminal);
}

/** A size without an interval, with its unit. */
export function showSize(size: number, unit: ShownUnit, terminal: Terminal): string {
  const alone = { kind: 'estimate', n: 1, mean: size, stdError: null, ciLow: null, ciHigh: null } as const;
  return showInterval(alone, unit, terminal, 'size');
}

function scaleOf(unit: ShownUnit, size: number): readonly [scale: number, decimals: number] {
  if (isPer100(unit)) return [100, size < 0.1 ? 2 : 1];
  if (unit === 'share') return [100, 2];
  if (unit === 'money') return [1e-6, 1];
  if (size >= 1000) return [1, 0];
  return [1, size < 0.01 ? 5 : 3];
}
