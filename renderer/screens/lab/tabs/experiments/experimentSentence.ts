import type { Estimate } from '../../../../../sim/metrics/summary.ts';
import { negated } from '../../../../wording/comparison.ts';
import { differenceInWords } from '../../../../wording/differenceInWords.ts';
import { metricInSentence } from '../../../../wording/headlineSentence.ts';
import { formatSetting, settingName } from '../../../../wording/setting.ts';
import { formatLevel, shownUnitOf } from '../../../../wording/quantity.ts';
import type {
  EffectRow,
  ExperimentOrder,
  ExperimentResult,
} from '../../../../workers/experiments/experimentOrder.ts';
import type { LabFacts } from '../../useLabFacts.ts';
import { ensembleSentence, greedySentence, morrisSentence } from './drawnSentences.ts';
import { rangeInWords, rowName } from './rowName.ts';

const sizeOf = (estimate: Estimate | null): number =>
  estimate?.kind === 'estimate' ? Math.abs(estimate.mean) : -1;

const reach = ({ estimate, other }: EffectRow): number => Math.max(sizeOf(estimate), sizeOf(other));

/** What an experiment says, in one sentence made from its numbers. */
export function experimentSentence(
  order: ExperimentOrder,
  result: ExperimentResult,
  facts: LabFacts,
): string {
  const { words, nameOf } = facts;
  const { t } = words;
  const { kind, metric } = order;
  const { rows, total, crossing } = result;
  const names = { focus: nameOf(order.setUp), reference: nameOf(order.reference) };
  const common = { ...names, metric: metricInSentence(metric, words) };
  const said = (row: EffectRow): string => differenceInWords(row.estimate, metric, words);
  if (kind === 'ensemble') return ensembleSentence(order, result, facts);
  const [most] = rows.toSorted((a, b) => reach(b) - reach(a));
  if (most === undefined) return '';
  switch (kind) {
    case 'waterfall':
      return total === null
        ? ''
        : t('experiment.sentence_waterfall', {
            ...{ ...common, total: said(total), lever: rowName(most, order, facts), share: said(most) },
          });
    case 'greedy':
      return greedySentence(order, rows, facts);
    case 'morris':
      return morrisSentence(order, rows, facts);
    case 'removal': {
      const whole =
        total?.estimate.kind === 'estimate'
          ? formatLevel(total.estimate.mean, shownUnitOf(metric), words)
          : '–';
      const channel = rowName(most, order, facts);
      const without = differenceInWords(negated(most.estimate), metric, words);
      return t('experiment.sentence_removal', { ...common, whole, channel, effect: without });
    }
    case 'tornado':
      return t('experiment.sentence_tornado', {
        ...common,
        name: rowName(most, order, facts),
        range: rangeInWords(most, order, words),
        low: most.other === null ? '–' : differenceInWords(most.other, metric, words),
        high: said(most),
      });
    case 'sweep': {
      const [first = most, last = most] = [rows[0], rows.at(-1)];
      return t('experiment.sentence_sweep', {
        ...common,
        name: settingName(order.scenario, order.path, words),
        from: rowName(first, order, facts),
        to: rowName(last, order, facts),
        first: said(first),
        last: said(last),
      });
    }
    case 'breakEven': {
      const name = settingName(order.scenario, order.path, words);
      const at = (value: number | null): string =>
        value === null
          ? t('experiment.endOfRange')
          : formatSetting(order.scenario, order.path, Number(value.toPrecision(4)), words);
      if (crossing === null || crossing.kind === 'none') {
        const open = rows.filter(({ verdict }) => verdict === 'undecided').length;
        return t(open > 0 ? 'experiment.sentence_noCrossingOpen' : 'experiment.sentence_noCrossing', {
          ...{ ...common, name, from: at(order.low), to: at(order.high), open, of: rows.length },
        });
      }
      const { value, low, high } = crossing;
      return t('experiment.sentence_breakEven', {
        ...{ ...common, name, value: at(value), low: at(low), high: at(high) },
      });
    }
  }
}
