import { codebook, type MetricDefinition, type MetricId } from '../../../sim/metrics/codebook.ts';
import type { Difference, Estimate } from '../../../sim/metrics/summary.ts';
import { localeOf } from '../../i18n/i18n.ts';
import { formatNumber } from '../../i18n/numberFormat.ts';
import { metricInSentence } from '../../wording/headlineSentence.ts';
import {
  digitsOf,
  formatBound,
  formatDifference,
  formatLevel,
  formatShortDifference,
  formatSize,
  shownUnitOf,
  unitInWords,
} from '../../wording/quantity.ts';
import type { Words } from '../../wording/words.ts';
import { exampleDifference, workedExample, type ExampleMetric } from './workedExample.ts';

/** Names of set-ups as the example has them. */
export const exampleName = (setUp: string, { language }: Words): string =>
  workedExample.setUps.find(({ id }) => id === setUp)?.name[language] ?? setUp;

/** From which run the example is, so that it can be had again. */
export function exampleOrigin(words: Words) {
  const { title, focus, reference, runs, modelVersion, seed, digest } = workedExample;
  return {
    title: title[words.language],
    focus: exampleName(focus, words),
    reference: exampleName(reference, words),
    n: runs,
    version: modelVersion,
    seed,
    digest: `${digest.slice(0, 4)}…${digest.slice(-4)}`,
  };
}

type Measured = Extract<Estimate, { kind: 'estimate' }>;

function measured({ estimate }: Difference): Measured & { readonly ciLow: number; readonly ciHigh: number } {
  if (estimate.kind === 'none') throw new Error('the worked example has no difference');
  const { ciLow, ciHigh } = estimate;
  if (ciLow === null || ciHigh === null) throw new Error('the worked example has one run');
  return { ...estimate, ciLow, ciHigh };
}

/** All that is said of one difference, in the figures of the lab. */
export function differenceFigures(metric: ExampleMetric, words: Words) {
  const { t } = words;
  const difference = exampleDifference(metric);
  const estimate = measured(difference);
  const { mean, ciLow, ciHigh, n } = estimate;
  const unit = shownUnitOf(metric);
  const digits = digitsOf(estimate, unit);
  const { byReplication, verdict } = difference;
  const isBelow = mean < 0;
  const count = byReplication.filter((value) => (isBelow ? value < 0 : value > 0)).length;
  return {
    focus: exampleName(workedExample.focus, words),
    reference: exampleName(workedExample.reference, words),
    metric: metricInSentence(metric, words),
    figure: `${formatDifference(mean, unit, digits, words)} ± ${formatBound((ciHigh - ciLow) / 2, unit, digits, words)} ${unitInWords(unit, words)}`,
    size: formatSize(mean, unit, digits, words),
    low: formatBound(ciLow, unit, digits, words),
    high: formatBound(ciHigh, unit, digits, words),
    least: formatDifference(Math.min(...byReplication), unit, digits, words),
    most: formatShortDifference(Math.max(...byReplication), unit, digits, words),
    counted: t(isBelow ? 'strip.below' : 'strip.above', { count, total: byReplication.length }),
    verdict: t(`headline.${verdict}`),
    n,
  };
}

/** What is said of the chart by day: the last one, and what pairing gained. */
export function dayFigures(words: Words) {
  const { language } = words;
  const { focus, reference, daily, runs } = workedExample;
  const level = (setUp: string, of: 'mean' | 'ciLow' | 'ciHigh'): string => {
    const value = daily.find((one) => one.setUp === setUp)?.[of].at(-1) ?? null;
    return value === null ? '–' : formatLevel(value, 'share', words);
  };
  return {
    focus: exampleName(focus, words),
    reference: exampleName(reference, words),
    n: runs,
    days: daily[0]?.averagedDays ?? 1,
    day: daily[0]?.mean.length ?? 0,
    focusValue: level(focus, 'mean'),
    referenceValue: level(reference, 'mean'),
    low: level(focus, 'ciLow'),
    high: level(focus, 'ciHigh'),
    gain: formatNumber(exampleDifference('conversionRate').pairingGain ?? 1, language, 1),
  };
}

/** Well-known ones; each is named under the direction that the codebook gives it. */
const sayable: readonly MetricId[] = [
  ...(['reEntryFields', 'cartAbandonment', 'returnRate', 'setUpCost'] as const),
  ...(['switchRate', 'messagesPerShopper'] as const),
];

/** Metrics of which less is better, and of which neither is. */
export function metricsByDirection(words: Words) {
  const names = (better: MetricDefinition['better']): string => {
    const found = sayable.filter((id) => codebook[id].better === better);
    return new Intl.ListFormat(localeOf[words.language]).format(
      found.map((id) => metricInSentence(id, words)),
    );
  };
  return { less: names('lower'), neither: names(null) };
}
