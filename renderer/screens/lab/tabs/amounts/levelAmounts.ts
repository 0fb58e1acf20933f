import { codebook, type MetricId } from '../../../../../sim/metrics/codebook.ts';
import type { ExperimentSummary } from '../../../../../sim/metrics/summary.ts';
import { formatLevel, shownUnitOf } from '../../../../wording/quantity.ts';
import type { LabFacts } from '../../useLabFacts.ts';
import { amountsOfMetric, type AmountTable } from './amountTable.ts';

/** One metric of every set-up. */
export function levelAmounts(metric: MetricId, summary: ExperimentSummary, { words }: LabFacts): AmountTable {
  const name = codebook[metric].name[words.language];
  return {
    id: metric,
    title: name,
    note: words.t('level.note'),
    rowsAre: words.t('figures.metric'),
    unit: codebook[metric].unit,
    factor: 1,
    format: (value) => formatLevel(value, shownUnitOf(metric), words),
    rows: [{ id: metric, name, amounts: amountsOfMetric(summary, metric) }],
  };
}
