import type { DailySeriesId, Difference, ExperimentSummary } from '../../../sim/metrics/summary.ts';
import { noValueTexts } from '../../../sim/metrics/noValue.ts';
import { metricOfSeries } from '../../wording/comparison.ts';
import {
  digitsOf,
  formatBound,
  formatLevel,
  formatShortDifference,
  shownUnitOf,
} from '../../wording/quantity.ts';
import type { Words } from '../../wording/words.ts';

interface Drawn {
  readonly series: DailySeriesId;
  /** Null before the first run. */
  readonly summary: ExperimentSummary | null;
  readonly difference: Difference | null;
  readonly words: Words;
  readonly nameOf: (setUp: string) => string;
}

/** The texts round a headline chart. */
export interface ChartTexts {
  /** The question before the run, the finding after it. */
  readonly title: string;
  /** The difference as a figure with its unit; empty where there is none. */
  readonly figure: string;
  /** What follows the figure: its interval, or the reason why there is no figure. */
  readonly difference: string;
  readonly levels: string;
}

const nothing = { figure: '', difference: '', levels: '' } as const;

function levelsOf(
  summary: ExperimentSummary,
  { setUp, reference, metric }: Difference,
  drawn: Drawn,
): string {
  const { words, nameOf } = drawn;
  const text = (id: string): string => {
    const estimate = summary.estimates[id]?.[metric];
    return estimate?.kind === 'estimate' ? formatLevel(estimate.mean, shownUnitOf(metric), words) : '–';
  };
  const isMoving = summary.daily.some((one) => one.series === drawn.series && one.averagedDays > 1);
  return words.t(isMoving ? 'chart.levelsOverAll' : 'chart.levels', {
    focus: nameOf(setUp),
    focusValue: text(setUp),
    reference: nameOf(reference),
    referenceValue: text(reference),
  });
}

const isZeroEverywhere = (summary: ExperimentSummary, series: DailySeriesId): boolean =>
  summary.setUps.every((id) => {
    const estimate = summary.estimates[id]?.[metricOfSeries[series]];
    return estimate?.kind === 'estimate' && estimate.mean === 0;
  });

export function chartWords(drawn: Drawn): ChartTexts {
  const { series, summary, difference, words } = drawn;
  const { t, language } = words;
  if (summary === null || difference === null) return { ...nothing, title: t(`chart.${series}.before`) };
  const { estimate, verdict, metric } = difference;
  const title = t(`chart.${series}.${verdict}`);
  const levels = levelsOf(summary, difference, drawn);
  if (series === 'reEntry' && isZeroEverywhere(summary, series)) {
    return { title, figure: '', difference: t('chart.nothingTyped'), levels };
  }
  if (estimate.kind === 'none') {
    return { title, figure: '', difference: noValueTexts[estimate.reason][language], levels };
  }
  const { mean, ciLow, ciHigh } = estimate;
  const unit = shownUnitOf(metric);
  const digits = digitsOf(estimate, unit);
  const figure = formatShortDifference(mean, unit, digits, words);
  if (ciLow === null || ciHigh === null) return { title, figure, difference: t('chart.oneRun'), levels };
  const low = formatBound(ciLow, unit, digits, words);
  const high = formatBound(ciHigh, unit, digits, words);
  return { title, figure, difference: t('chart.interval', { low, high }), levels };
}

/** The texts as sentences, for the ear; those that bring their own stop keep it. */
export function spokenChart({ title, figure, difference, levels }: ChartTexts): string {
  return [title, figure + difference, levels]
    .filter((text) => text !== '')
    .map((text) => (/[.?!]$/.test(text) ? text : `${text}.`))
    .join(' ');
}
