import type { MetricId } from '../../sim/metrics/codebook.ts';
import type { Difference, ExperimentSummary } from '../../sim/metrics/summary.ts';
import { dayOfParting, definitionOf, halfWidthOf, seriesOfMetric } from './comparison.ts';
import { noValueTexts } from '../../sim/metrics/noValue.ts';
import {
  digitsFor,
  formatBound,
  formatDifference,
  formatSize,
  shownUnitOf,
  unitInWords,
} from './quantity.ts';
import type { Words } from './words.ts';

/** The names in a comparison, in the language of the words. */
export interface ComparedNames {
  readonly focus: string;
  readonly reference: string;
}

/** A metric's name as it stands inside a sentence. */
export function metricInSentence(metric: MetricId, { language }: Words): string {
  const name = definitionOf(metric).name[language];
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function partingSentence(summary: ExperimentSummary, difference: Difference, isGood: boolean, words: Words) {
  const series = seriesOfMetric[difference.metric];
  const find = (setUp: string) =>
    summary.daily.find((daily) => daily.setUp === setUp && daily.series === series);
  const focus = find(difference.setUp);
  const reference = find(difference.reference);
  if (series === undefined || focus === undefined || reference === undefined) return '';
  const day = dayOfParting(focus, reference, difference.verdict === 'higher' ? 1 : -1);
  if (day === null) return '';
  return ` ${words.t(isGood ? 'headline.ahead' : 'headline.behind', { day })}`;
}

/** The paired difference in one or two sentences; three outcomes only, and the reason where there is no number. */
export function headlineSentence(
  summary: ExperimentSummary,
  difference: Difference,
  names: ComparedNames,
  words: Words,
): string {
  const { t } = words;
  const { estimate, metric, verdict } = difference;
  const definition = definitionOf(metric);
  const unit = shownUnitOf(metric);
  const inSentence = metricInSentence(metric, words);
  if (estimate.kind === 'none')
    return t('headline.none', { reason: noValueTexts[estimate.reason][words.language] });
  if (verdict === 'same') return t('headline.exactlySame', { ...names, metric: inSentence, n: estimate.n });
  const halfWidth = halfWidthOf(estimate);
  const digits = digitsFor(unit, halfWidth ?? estimate.mean);
  if (halfWidth === null || estimate.ciLow === null || estimate.ciHigh === null) {
    const figure = formatDifference(estimate.mean, unit, digits, words);
    return t('headline.oneRun', {
      ...names,
      difference: `${figure} ${unitInWords(unit, words)}`.trim(),
    });
  }
  if (verdict === 'undecided') {
    const high = formatBound(estimate.ciHigh, unit, digits, words);
    return t('headline.cannotTell', {
      low: formatBound(estimate.ciLow, unit, digits, words),
      high: `${high} ${unitInWords(unit, words)}`.trim(),
    });
  }
  // "Beats by 465 (441 to 489)": the size, so that the interval reads in the direction of the verb.
  const turned = verdict === 'lower';
  const low = turned ? 0 - estimate.ciHigh : estimate.ciLow;
  const high = turned ? 0 - estimate.ciLow : estimate.ciHigh;
  const facts = {
    ...names,
    metric: inSentence,
    day: summary.daily[0]?.mean.length ?? 0,
    n: estimate.n,
    difference: formatSize(estimate.mean, unit, digits, words),
    low: formatBound(low, unit, digits, words),
    high: formatBound(high, unit, digits, words),
  };
  if (definition.better === null) return t(turned ? 'headline.isLower' : 'headline.isHigher', facts);
  const isGood = definition.better === verdict;
  const parting = partingSentence(summary, difference, isGood, words);
  return `${t(isGood ? 'headline.beats' : 'headline.trails', facts)}${parting}`;
}
