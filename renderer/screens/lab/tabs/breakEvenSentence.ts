import type { ExperimentSummary } from '../../../../sim/metrics/summary.ts';
import { formatNumber, formatPlain } from '../../../i18n/numberFormat.ts';
import { differenceBetween } from '../../../wording/comparison.ts';
import type { Told } from './partSentences.ts';

type Paid = Omit<Told, 'summary'> & {
  readonly summary: Pick<ExperimentSummary, 'profits' | 'differences' | 'estimates'>;
};

/**
 * "Omni stays ahead of Multi from day 131 on": from which the mean course of the lead stays above zero, or why there is no such day; empty
 * where the two cannot be compared.
 */
export function breakEvenSentence(told: Paid): string {
  const { summary, focus, reference, nameOf, words } = told;
  const profit = differenceBetween(summary, focus, reference, 'profit');
  if (profit === null) return '';
  const names = { focus: nameOf(focus), reference: nameOf(reference) };
  if (profit.verdict === 'undecided') return words.t('money.cannotTell', names);
  const lead = summary.profits.find(
    (one) =>
      (one.setUp === focus && one.reference === reference) ||
      (one.setUp === reference && one.reference === focus),
  );
  const sign = lead?.setUp === focus ? 1 : -1;
  const course = (lead?.mean ?? []).map((value) => (value ?? 0) * sign);
  const behind = course.findLastIndex((value) => value <= 0);
  if ((course.at(-1) ?? 0) <= 0) return words.t('money.neverAhead', names);
  if (behind < 0) return words.t('money.alwaysAhead', names);
  const ahead = words.t('money.aheadFrom', { ...names, day: formatPlain(behind + 2, words.language) });
  return `${ahead} ${aheadByRun(told)}`.trim();
}

/** The same day as the metric has it, the mean of the runs' own days; empty where that is held against another set-up, or has no interval. */
function aheadByRun({ summary, focus, reference, words }: Paid): string {
  const held = summary.estimates[reference]?.breakEvenDay;
  const day = summary.estimates[focus]?.breakEvenDay;
  if (held?.kind !== 'none' || held.reason !== 'isReference' || day?.kind !== 'estimate') return '';
  const { mean, ciLow, ciHigh } = day;
  if (ciLow === null || ciHigh === null) return '';
  const figure = (value: number): string => formatNumber(value, words.language, 1);
  return words.t('money.aheadByRun', { day: figure(mean), low: figure(ciLow), high: figure(ciHigh) });
}
