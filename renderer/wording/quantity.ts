import { codebook, type MetricId, type MetricUnit } from '../../sim/metrics/codebook.ts';
import type { Estimate } from '../../sim/metrics/summary.ts';
import { formatMoney, formatNumber, formatSigned } from '../i18n/numberFormat.ts';
import type { Words } from './words.ts';

/** A metric's unit as the screen says it: fields also name what a hundred of is meant. */
export type ShownUnit = MetricUnit | 'fieldsPerOrder' | 'fieldsPerSwitch' | 'minutesPerQuestion';

export function shownUnitOf(metric: MetricId): ShownUnit {
  if (metric === 'serviceMinutes') return 'minutesPerQuestion';
  if (metric === 'reEntryFieldsPerOrder') return 'fieldsPerOrder';
  return metric === 'reEntryFieldsPerSwitch' ? 'fieldsPerSwitch' : codebook[metric].unit;
}

/** Shares are shown in per cent, fields and minutes for 100 journeys, the rest as they are. Files keep the metric's own unit. */
const shownFactor: Readonly<Record<ShownUnit, number>> = {
  share: 100,
  fields: 100,
  fieldsPerOrder: 100,
  fieldsPerSwitch: 100,
  minutes: 100,
  minutesPerQuestion: 1,
  days: 1,
  count: 1,
  money: 1,
  index: 1,
};

const usualDigits: Readonly<Record<ShownUnit, number>> = {
  share: 1,
  fields: 0,
  fieldsPerOrder: 0,
  fieldsPerSwitch: 0,
  minutes: 1,
  minutesPerQuestion: 1,
  days: 1,
  count: 0,
  money: 0,
  index: 2,
};

export const shown = (value: number, unit: ShownUnit): number => value * shownFactor[unit];

const mostExtraDigits = 4;
const mostMoneyDigits = 2;

/**
 * Decimals with which a difference stays readable beside its half-width (in the metric's own unit). Money is rounded to two digits of the
 * half-width: -6 are whole millions.
 */
export function digitsFor(unit: ShownUnit, halfWidth: number): number {
  const usual = usualDigits[unit];
  const width = Math.abs(shown(halfWidth, unit));
  if (width === 0) return usual;
  if (unit === 'money') return Math.min(mostMoneyDigits, 1 - Math.floor(Math.log10(width)));
  for (let digits = usual; digits < usual + mostExtraDigits; digits += 1) {
    if (width >= 0.95 / 10 ** digits) return Math.max(usual, digits);
  }
  return usual + mostExtraDigits;
}

/** The same for an estimate: as many more as keep an interval that does not hold zero from seeming to. */
export function digitsOf(
  { mean, ciLow, ciHigh }: Extract<Estimate, { readonly kind: 'estimate' }>,
  unit: ShownUnit,
): number {
  if (ciLow === null || ciHigh === null) return digitsFor(unit, mean);
  const digits = digitsFor(unit, (ciHigh - ciLow) / 2);
  const nearest = Math.min(Math.abs(shown(ciLow, unit)), Math.abs(shown(ciHigh, unit)));
  if (ciLow * ciHigh <= 0) return digits;
  const needed = Math.ceil(-Math.log10(2 * nearest));
  return Math.min(
    Math.max(digits, needed),
    unit === 'money' ? mostMoneyDigits : usualDigits[unit] + mostExtraDigits,
  );
}

/** To the nearest multiple of a power of ten, for sums of money; -6: whole millions. */
function rounded(value: number, digits: number): number {
  const step = 10 ** -digits;
  return Math.round(value / step) * step;
}

/** Decimals of a level: one more below ten where whole numbers would hide everything. */
function levelDigits(size: number, unit: ShownUnit): number {
  const usual = usualDigits[unit];
  if (usual > 0 || size >= 100) return usual;
  if (size >= 10) return unit === 'count' ? 1 : usual;
  return unit === 'count' ? 2 : 1;
}

/**
 * A level with its sign of unit: 16.3%, 512, 1.4, Rp 1.25 million.
 * @param digits decimals where it stands beside its interval; without them as many as its size asks for
 */
export function formatLevel(
  value: number,
  unit: ShownUnit,
  { language, currency }: Words,
  digits?: number,
): string {
  if (unit === 'money') {
    return digits === undefined
      ? formatMoney(value, currency, language, 2)
      : formatMoney(rounded(value, digits), currency, language, 0, Math.max(0, digits));
  }
  const figure = shown(value, unit);
  const text = formatNumber(figure, language, digits ?? levelDigits(Math.abs(figure), unit));
  return unit === 'share' ? `${text}%` : text;
}

/** Decimals for levels and their intervals side by side: the same for all, so that none seems to lie outside its own interval. */
export function digitsBeside(estimates: readonly (Estimate | undefined)[], unit: ShownUnit): number {
  const needed = estimates.flatMap((estimate) =>
    estimate?.kind === 'estimate' && estimate.ciLow !== null && estimate.ciHigh !== null
      ? [digitsOf(estimate, unit)]
      : [],
  );
  return needed.length === 0 ? usualDigits[unit] : Math.max(...needed);
}

/** A signed difference without its unit: +2.1, −465. */
export function formatDifference(value: number, unit: ShownUnit, digits: number, words: Words): string {
  const { language, currency } = words;
  if (unit === 'money') {
    const sum = rounded(value, digits);
    return `${sum > 0 ? '+' : ''}${formatMoney(sum, currency, language, 0, Math.max(0, digits))}`;
  }
  return formatSigned(shown(value, unit), language, digits);
}

/** An end of an interval of differences, without its unit; a minus where it is negative. */
export function formatBound(value: number, unit: ShownUnit, digits: number, words: Words): string {
  const { language, currency } = words;
  if (unit === 'money')
    return formatMoney(rounded(value, digits), currency, language, 0, Math.max(0, digits));
  return formatNumber(shown(value, unit), language, digits);
}

/** The unit of a difference in words: percentage points, fields per 100 journeys; empty where the number says it. */
export function unitInWords(unit: ShownUnit, { t }: Words): string {
  switch (unit) {
    case 'share':
      return t('quantity.pointsUnit');
    case 'fields':
      return t('quantity.fieldsUnit');
    case 'fieldsPerOrder':
      return t('quantity.fieldsPerOrderUnit');
    case 'fieldsPerSwitch':
      return t('quantity.fieldsPerSwitchUnit');
    case 'minutes':
      return t('quantity.minutesUnit');
    case 'minutesPerQuestion':
      return t('quantity.minutesPerQuestionUnit');
    case 'days':
      return t('quantity.daysUnit');
    case 'count':
    case 'money':
    case 'index':
      return '';
  }
}

/** What a level counts, for beside the metric's name; empty where name or figure says it. */
export function unitBesideName(metric: MetricId, words: Words): string {
  const unit = shownUnitOf(metric);
  switch (unit) {
    case 'fields':
    case 'fieldsPerOrder':
    case 'fieldsPerSwitch':
    case 'minutes':
    case 'minutesPerQuestion':
      return unitInWords(unit, words);
    case 'index':
      return words.t(metric === 'satisfaction' ? 'quantity.zeroToOneUnit' : 'quantity.timesUnit');
    case 'count':
      if (metric === 'switchRate') return words.t('quantity.perJourneyUnit');
      return metric === 'kindsLostPerSwitch' ? words.t('quantity.kindsPerSwitchUnit') : '';
    case 'share':
    case 'days':
    case 'money':
      return '';
  }
}

const withUnit = (figure: string, unit: string): string => (unit === '' ? figure : `${figure} ${unit}`);

/** The size of a difference with its unit, unsigned: "2.1 percentage points". */
export function formatSize(value: number, unit: ShownUnit, digits: number, words: Words): string {
  const figure = formatBound(Math.abs(value), unit, digits, words);
  if (unit === 'share') {
    const count = Number(shown(Math.abs(value), unit).toFixed(digits)) === 1 ? 1 : 2;
    return words.t('quantity.points', { count, value: figure });
  }
  return withUnit(figure, unitInWords(unit, words));
}

/** A signed difference with its short unit: "+2.1 points", "−465 fields". */
export function formatShortDifference(value: number, unit: ShownUnit, digits: number, words: Words): string {
  const figure = formatDifference(value, unit, digits, words);
  const { t } = words;
  switch (unit) {
    case 'share':
      return t('quantity.pointsShort', { value: figure });
    case 'fields':
    case 'fieldsPerOrder':
    case 'fieldsPerSwitch':
      return t('quantity.fieldsShort', { value: figure });
    case 'minutes':
    case 'minutesPerQuestion':
      return t('quantity.minutesShort', { value: figure });
    case 'days':
    case 'count':
    case 'money':
    case 'index':
      return withUnit(figure, unitInWords(unit, words));
  }
}
