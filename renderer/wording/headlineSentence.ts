import type { MetricId } from '../../sim/metrics/codebook.ts';
import type { Difference, ExperimentSummary } from '../../sim/metrics/summary.ts';
import { dayOfParting, definitionOf, firstShown, seriesOfMetric } from './comparison.ts';
import { noValueTexts } from '../../sim/metrics/noValue.ts';
import { digitsOf, formatBound, formatDifference, formatSize, shownUnitOf, unitInWords } from './quantity.ts';
import type { Words } from './words.ts';

/** The names in a comparison, in the language of the words. */
export interface ComparedNames {
  readonly focus: string;
  readonly reference: string;
}

/** As much of a run as its sentence needs. */
type Daily = Pick<ExperimentSummary, 'daily'>;

interface Wording {
  readonly names: ComparedNames;
  readonly words: Words;
}

/** A metric's name as it stands inside a sentence. */
export function metricInSentence(metric: MetricId, { language }: Words): string {
  const name = definitionOf(metric).name[language];
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function partingSentence(summary: Daily, difference: Difference, isGood: boolean, words: Words) {
  const series = seriesOfMetric[difference.metric];
  const find = (setUp: string) =>
    summary.daily.find((daily) => daily.setUp === setUp && daily.series === series);
  const focus = find(difference.setUp);
  const reference = find(difference.reference);
  if (series === undefined || focus === undefined || reference === undefined) return '';
  const day = dayOfParting(focus, reference, difference.verdict === 'higher' ? 1 : -1, firstShown(summary));
  if (day === null) return '';
  return ` ${words.t(isGood ? 'headline.ahead' : 'headline.behind', { day })}`;
}

/** An interval that does not touch zero: which is higher, and whether that is better where one direction is. */
function decidedSentence(
  summary: Daily,
  difference: Difference,
  { low, high, digits }: { readonly low: number; readonly high: number; readonly digits: number },
  { names, words }: Wording,
): string {
  const { t } = words;
  const { estimate, metric, verdict } = difference;
  if (estimate.kind === 'none') return '';
  const { better } = definitionOf(metric);
  const unit = shownUnitOf(metric);
  // "Lower by 465 (441 to 489)": sizes, so that the interval reads in the direction of the word.
  const isLower = verdict === 'lower';
  const facts = {
    ...names,
    metric: metricInSentence(metric, words),
    day: summary.daily[0]?.mean.length ?? 0,
    n: estimate.n,
    difference: formatSize(estimate.mean, unit, digits, words),
    low: formatBound(isLower ? 0 - high : low, unit, digits, words),
    high: formatBound(isLower ? 0 - low : high, unit, digits, words),
  };
  const isGood = better === verdict;
  const judged = better === null ? '' : t(isGood ? 'headline.better' : 'headline.worse');
  const parting = better === null ? '' : partingSentence(summary, difference, isGood, words);
  return `${t(isLower ? 'headline.isLower' : 'headline.isHigher', { ...facts, judged })}${parting}`;
}

/** The paired difference in one or two sentences; three outcomes only, and the reason where there is no number. */
export function headlineSentence(
  summary: Daily,
  difference: Difference,
  names: ComparedNames,
  words: Words,
): string {
  const { t } = words;
  const { estimate, metric, verdict } = difference;
  if (estimate.kind === 'none') {
    return t('headline.none', { reason: noValueTexts[estimate.reason][words.language] });
  }
  const { mean, ciLow: low, ciHigh: high, n } = estimate;
  if (verdict === 'same') {
    return t('headline.exactlySame', { ...names, metric: metricInSentence(metric, words), n });
  }
  const unit = shownUnitOf(metric);
  const unitWords = unitInWords(unit, words);
  const digits = digitsOf(estimate, unit);
  if (low === null || high === null) {
    const figure = formatDifference(mean, unit, digits, words);
    return t('headline.oneRun', { ...names, difference: `${figure} ${unitWords}`.trim() });
  }
  if (verdict !== 'undecided') {
    return decidedSentence(summary, difference, { low, high, digits }, { names, words });
  }
  return t('headline.cannotTell', {
    low: formatBound(low, unit, digits, words),
    high: `${formatBound(high, unit, digits, words)} ${unitWords}`.trim(),
  });
}
