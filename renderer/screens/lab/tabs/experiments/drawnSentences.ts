import { betterOf } from '../../../../../sim/experiments/greedyStudy.ts';
import { differingLevers } from '../../../../../sim/experiments/setUpLevers.ts';
import type { Estimate } from '../../../../../sim/metrics/summary.ts';
import { formatNumber, formatShare } from '../../../../i18n/numberFormat.ts';
import { differenceInWords, sizeInWords } from '../../../../wording/differenceInWords.ts';
import { metricInSentence } from '../../../../wording/headlineSentence.ts';
import { digitsFor, formatShortDifference, shownUnitOf } from '../../../../wording/quantity.ts';
import { settingName } from '../../../../wording/setting.ts';
import type {
  EffectRow,
  ExperimentOrder,
  ExperimentResult,
} from '../../../../workers/experiments/experimentOrder.ts';
import type { LabFacts } from '../../useLabFacts.ts';
import { rangeInWords, rowName } from './rowName.ts';

function commonWords(order: ExperimentOrder, { words, nameOf }: LabFacts) {
  const { metric, setUp, reference } = order;
  return {
    ...{ focus: nameOf(setUp), reference: nameOf(reference) },
    metric: metricInSentence(metric, words),
  };
}

/** What the first step brings, and up to which step more is told to come. */
export function greedySentence(order: ExperimentOrder, rows: readonly EffectRow[], facts: LabFacts): string {
  const { words } = facts;
  const { t } = words;
  const { scenario, metric, setUp, reference } = order;
  const [first] = rows;
  const [from, to] = [reference, setUp].map((id) => scenario.setUps.find((one) => one.id === id));
  if (first === undefined || from === undefined || to === undefined) return '';
  const better = betterOf(metric);
  const way = better === 'higher' ? 'Higher' : 'Lower';
  const last = rows.findLastIndex(({ verdict }) => verdict === better);
  const said = t(`experiment.sentence_greedy${way}`, {
    ...commonWords(order, facts),
    lever: rowName(first, order, facts),
    share: differenceInWords(first.estimate, metric, words),
  });
  const upTo =
    last < 0
      ? t(`experiment.lastNone${way}`)
      : t(`experiment.last${way}`, { place: last + 1, of: differingLevers(from, to).length });
  return `${said} ${upTo}`;
}

/** Numbers that matter less than this share of the first are left out of what is said of the others. */
const worthNaming = 0.1;
const mostNamed = 3;

const meanOf = (estimate: Estimate | null): number => (estimate?.kind === 'estimate' ? estimate.mean : 0);

/** What matters most, and what does so only together with others. @param rows what matters most first */
export function morrisSentence(order: ExperimentOrder, rows: readonly EffectRow[], facts: LabFacts): string {
  const { words } = facts;
  const { t } = words;
  const [first] = rows;
  if (first === undefined) return '';
  const said = t('experiment.sentence_morris', {
    ...commonWords(order, facts),
    name: rowName(first, order, facts),
    range: rangeInWords(first, order, words),
    size: sizeInWords(first.estimate, order.metric, words),
  });
  const mattering = rows.filter(({ estimate }) => meanOf(estimate) >= worthNaming * meanOf(first.estimate));
  const combined = mattering.filter(({ estimate, other }) => meanOf(other) > meanOf(estimate));
  const names = combined.slice(0, mostNamed).map((row) => rowName(row, order, facts));
  const more = combined.length > mostNamed ? '…' : '';
  const together =
    combined.length === 0
      ? t('experiment.combinedNone')
      : t('experiment.combined', {
          ...{ count: combined.length, of: mattering.length },
          names: `${names.join('; ')}${more}`,
        });
  return `${said} ${together}`;
}

/** In how many draws which of the two is told to be higher, how far the draws lie apart, and what they go with. */
export function ensembleSentence(
  order: ExperimentOrder,
  { drawn }: ExperimentResult,
  facts: LabFacts,
): string {
  const { words } = facts;
  const { t, language } = words;
  if (drawn === null) return '';
  const { higher, lower, undecided, quantiles, goesWith } = drawn;
  const [, least, middle, most] = quantiles;
  if (least === undefined || middle === undefined || most === undefined) return '';
  const unit = shownUnitOf(order.metric);
  const digits = digitsFor(unit, (most - least) / 2);
  const shown = (value: number): string => formatShortDifference(value, unit, digits, words);
  const share = (value: number | null): string => (value === null ? '–' : formatShare(value, language, 0));
  const counted = (value: number): number => Math.round(value * higher.n);
  const said = t('experiment.sentence_ensemble', {
    ...commonWords(order, facts),
    ...{ n: higher.n, higher: counted(higher.value), lower: counted(lower.value) },
    open: counted(undecided.value),
    ...{ share: share(higher.value), low: share(higher.low), high: share(higher.high) },
    ...{ least: shown(least), middle: shown(middle), most: shown(most) },
  });
  const [strongest] = goesWith;
  if (strongest === undefined) return said;
  const goes = t('experiment.goesMost', {
    name: settingName(order.scenario, strongest.path, words),
    value: formatNumber(strongest.correlation.value, language, 2),
  });
  return `${said} ${goes}`;
}
