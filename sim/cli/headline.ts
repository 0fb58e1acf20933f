import { codebook, type MetricId } from '../metrics/codebook.ts';
import { noValueTexts } from '../metrics/noValue.ts';
import type { Difference, Estimate, ExperimentSummary, Verdict } from '../metrics/summary.ts';
import { defaultReference } from '../scenario/resolveLesson.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { focusMetrics } from '../scenario/scenarioFile.ts';
import type { Language } from '../units.ts';
import { formatNumber } from './formatNumber.ts';
import { sayings } from './sayings.ts';

/** The three headline metrics of every set-up with their intervals, then the paired differences from the reference. */
export function headlineLines(
  scenario: Scenario,
  summary: ExperimentSummary,
  language: Language,
): readonly string[] {
  const reference = scenario.lesson?.focus.reference ?? referenceAmong(summary.setUps);
  const others = summary.setUps.filter((setUp) => setUp !== reference);
  const width = Math.max(...summary.setUps.map((setUp) => setUp.length));
  const blocks = focusMetrics.map((metric) => [
    `${codebook[metric].name[language]} (${metric})`,
    ...summary.setUps.map((setUp) => {
      const estimate = summary.estimates[setUp]?.[metric] ?? { kind: 'none', reason: 'noRuns' };
      return `  ${setUp.padEnd(width)}  ${showEstimate(estimate, levelOf(metric, language), language)}`;
    }),
    '',
  ]);
  const differences = others.length === 0 ? [] : [sayings.differences(reference)[language]];
  for (const metric of others.length === 0 ? [] : focusMetrics) {
    differences.push(`  ${codebook[metric].name[language]} (${metric})`);
    for (const setUp of others) {
      const difference = differenceFrom(summary, setUp, reference, metric);
      if (difference === null) continue;
      const shown = showEstimate(difference.estimate, changeOf(metric, language), language);
      differences.push(
        `    ${setUp.padEnd(width)}  ${shown}  ${sayings.verdicts[difference.verdict][language]}`,
      );
    }
  }
  return [sayings.interval()[language], '', ...blocks.flat(), ...differences];
}

/** What the set-ups of a run are compared with if no lesson says: multi, else the first. */
function referenceAmong(setUps: readonly string[]): string {
  return setUps.includes('multi') ? 'multi' : defaultReference(setUps, '');
}

/** A set-up minus the reference; the summary holds each pair once, so half of them are turned round. */
export function differenceFrom(
  { differences }: ExperimentSummary,
  setUp: string,
  reference: string,
  metric: MetricId,
): Pick<Difference, 'estimate' | 'verdict'> | null {
  const pair = differences.find(
    (one) =>
      one.metric === metric &&
      ((one.setUp === setUp && one.reference === reference) ||
        (one.setUp === reference && one.reference === setUp)),
  );
  if (pair === undefined) return null;
  return pair.setUp === setUp ? pair : { estimate: negate(pair.estimate), verdict: turned[pair.verdict] };
}

const turned: Readonly<Record<Verdict, Verdict>> = {
  higher: 'lower',
  lower: 'higher',
  same: 'same',
  undecided: 'undecided',
};

function negate(estimate: Estimate): Estimate {
  if (estimate.kind === 'none') return estimate;
  const { mean, ciLow, ciHigh } = estimate;
  return {
    ...estimate,
    mean: 0 - mean,
    ciLow: ciHigh === null ? null : 0 - ciHigh,
    ciHigh: ciLow === null ? null : 0 - ciLow,
  };
}

type Show = (value: number) => string;

function levelOf(metric: MetricId, language: Language): Show {
  return codebook[metric].unit === 'share'
    ? (value) => `${formatNumber(100 * value, 2, language)}%`
    : (value) => formatNumber(value, 3, language);
}

/** A difference carries its sign; one of shares is in percentage points. */
function changeOf(metric: MetricId, language: Language): Show {
  const sign = (value: number): string => (value > 0 ? '+' : '');
  return codebook[metric].unit === 'share'
    ? (value) => `${sign(value)}${formatNumber(100 * value, 2, language)}`
    : (value) => `${sign(value)}${formatNumber(value, 3, language)}`;
}

function showEstimate(estimate: Estimate, show: Show, language: Language): string {
  if (estimate.kind === 'none') return sayings.noHeadline(noValueTexts[estimate.reason][language])[language];
  const { mean, ciLow, ciHigh } = estimate;
  const interval =
    ciLow === null || ciHigh === null
      ? sayings.needsTwoRuns()[language]
      : `${show(ciLow)}${language === 'en' ? ',' : ';'} ${show(ciHigh)}`;
  return `${show(mean)}  [${interval}]`;
}
