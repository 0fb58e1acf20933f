import { codebook, type MetricId } from '../metrics/codebook.ts';
import { noValueTexts } from '../metrics/noValue.ts';
import type { Difference, Estimate, ExperimentFigures, Verdict } from '../metrics/summary.ts';
import { defaultReference } from '../scenario/lessonNames.ts';
import type { Focus } from '../scenario/lesson.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { focusMetrics } from '../scenario/scenarioFile.ts';
import type { Language } from '../units.ts';
import { formatInterval, formatNumber } from './formatNumber.ts';
import { sayings } from './sayings.ts';

/**
 * The three headline metrics of every set-up with their intervals, then the paired differences from the reference,
 * in the units of the app: per cent and percentage points, fields per 100 journeys. One replication has no intervals
 * and so no verdicts.
 */
export function headlineLines(
  scenario: Scenario,
  summary: ExperimentFigures,
  language: Language,
): readonly string[] {
  const reference = headlineReference(scenario);
  const others = summary.setUps.filter((setUp) => setUp !== reference);
  const width = Math.max(...summary.setUps.map((setUp) => setUp.length));
  const blocks = focusMetrics.map((metric) => [
    levelTitle(metric, language),
    ...summary.setUps.map((setUp) => {
      const estimate = summary.estimates[setUp]?.[metric] ?? { kind: 'none', reason: 'noRuns' };
      return `  ${setUp.padEnd(width)}  ${showEstimate(estimate, levelOf(metric, estimate, language), language)}`;
    }),
    '',
  ]);
  const differences = others.length === 0 ? [] : [sayings.differences(reference)[language]];
  for (const metric of others.length === 0 ? [] : focusMetrics) {
    differences.push(`  ${differenceTitle(metric, language)}`);
    for (const setUp of others) {
      const difference = differenceFrom(summary, setUp, reference, metric);
      if (difference === null) continue;
      const { estimate, verdict } = difference;
      const shown = showEstimate(estimate, changeOf(metric, estimate, language), language);
      const isOpen = estimate.kind === 'none' || estimate.ciLow === null;
      const judged = isOpen ? '' : `  ${sayings.verdicts[verdict][language]}`;
      differences.push(`    ${setUp.padEnd(width)}  ${shown}${judged}`);
    }
  }
  const intervals = summary.replications === 1 ? sayings.oneRun() : sayings.interval();
  return [intervals[language], '', ...blocks.flat(), ...differences];
}

/** What the set-ups of a run are compared with: as the lesson says; else multi, or the first. */
export function headlineReference({ lesson, setUps }: Scenario): string {
  return (
    lesson?.focus.reference ??
    defaultReference(
      setUps.map(({ id }) => id),
      '',
    )
  );
}

/** A set-up minus the reference; the summary holds each pair once, so half of them are turned round. */
export function differenceFrom(
  { differences }: ExperimentFigures,
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

/** What is looked at first: the lesson's focus, or conversion in the last set-up. */
export function focusOf(scenario: Scenario): Focus {
  const { lesson, setUps } = scenario;
  const reference = headlineReference(scenario);
  const others = setUps.filter(({ id }) => id !== reference);
  return lesson?.focus ?? { setUp: others.at(-1)?.id ?? reference, reference, metric: 'conversionRate' };
}

type Show = (value: number) => string;

const isShare = (metric: MetricId): boolean => codebook[metric].unit === 'share';

const titleOf = (metric: MetricId, unit: string, language: Language): string =>
  `${codebook[metric].name[language]}${unit} (${metric})`;

/** The levels of a share carry their %, so only fields are named. */
function levelTitle(metric: MetricId, language: Language): string {
  return titleOf(metric, isShare(metric) ? '' : `, ${sayings.fields()[language]}`, language);
}

function differenceTitle(metric: MetricId, language: Language): string {
  const unit = isShare(metric) ? sayings.points() : sayings.fields();
  return titleOf(metric, `, ${unit[language]}`, language);
}

function levelOf(metric: MetricId, estimate: Estimate, language: Language): Show {
  if (isShare(metric)) return (value) => `${formatNumber(100 * value, 2, language)}%`;
  const digits = fieldDigits(estimate);
  return (value) => formatNumber(100 * value, digits, language);
}

/** A difference carries its sign. */
function changeOf(metric: MetricId, estimate: Estimate, language: Language): Show {
  const digits = isShare(metric) ? 2 : differenceDigits(estimate);
  return (value) => `${value > 0 ? '+' : ''}${formatNumber(100 * value, digits, language)}`;
}

/** Whole fields per 100 journeys; one decimal below ten. */
function fieldDigits(estimate: Estimate): number {
  return estimate.kind !== 'none' && Math.abs(100 * estimate.mean) < 10 ? 1 : 0;
}

/** As many decimals, up to three, as tell a difference from the ends of its interval. */
function differenceDigits(estimate: Estimate): number {
  if (estimate.kind === 'none' || estimate.ciLow === null || estimate.ciHigh === null)
    return fieldDigits(estimate);
  const halfWidth = 50 * (estimate.ciHigh - estimate.ciLow);
  if (halfWidth === 0) return fieldDigits(estimate);
  return [0, 1, 2].find((digits) => halfWidth >= 0.95 / 10 ** digits) ?? 3;
}

function showEstimate(estimate: Estimate, show: Show, language: Language): string {
  if (estimate.kind === 'none') return sayings.noHeadline(noValueTexts[estimate.reason][language])[language];
  const { mean, ciLow, ciHigh } = estimate;
  const interval =
    ciLow === null || ciHigh === null
      ? `[${sayings.needsTwoRuns()[language]}]`
      : formatInterval(show(ciLow), show(ciHigh), language);
  return `${show(mean)}  ${interval}`;
}
