import { Download } from 'lucide-react';
import { IntervalTable, type IntervalRow } from '../../../../charts/IntervalTable.tsx';
import { Button } from '../../../../parts/Button.tsx';
import { exportTable } from '../../../../stores/exportBundle.ts';
import { classesOf } from '../../../../theme/classesOf.ts';
import { definitionOf } from '../../../../wording/comparison.ts';
import { differenceAxis, differenceInWords } from '../../../../wording/differenceInWords.ts';
import type {
  EffectRow,
  ExperimentOrder,
  ExperimentResult as Result,
} from '../../../../workers/experiments/experimentOrder.ts';
import type { LabFacts } from '../../useLabFacts.ts';
import { experimentSentence } from './experimentSentence.ts';
import { rowName, rangeInWords } from './rowName.ts';
import sheet from './experimentsTab.module.css';

const classes = classesOf(sheet);

interface ExperimentResultProps {
  readonly facts: LabFacts;
  readonly order: ExperimentOrder;
  readonly result: Result;
  readonly isWhole: boolean;
}

/** What came out: dots and whiskers beside their numbers, one sentence, and the numbers to keep. */
export function ExperimentResult({ facts, order, result, isWhole }: ExperimentResultProps) {
  const { words, nameOf } = facts;
  const { t, language } = words;
  const { metric, setUp, reference, kind } = order;
  const { rows, total, digest, csv } = result;
  // A level would stretch the axis of the differences; it stands in the sentence.
  const drawn = kind === 'removal' || total === null ? rows : [...rows, total];
  const estimates = drawn.flatMap(({ estimate, other }) => (other === null ? [estimate] : [other, estimate]));
  const axis = differenceAxis(estimates, metric, words);
  const inWords = (row: EffectRow): string => {
    const plain = differenceInWords(row.estimate, metric, words);
    if (row.other === null || row.range === null) return plain;
    return t('experiment.ends', { low: differenceInWords(row.other, metric, words), high: plain });
  };
  const table = drawn.map((row): IntervalRow => ({
    id: row.id,
    name: rowName(row, order, facts),
    interval: axis.interval(row.estimate),
    ...(row.other === null ? {} : { other: axis.interval(row.other) }),
    value: inWords(row),
    more: row.range === null ? t(`figures.${row.verdict}`) : rangeInWords(row, order, words),
    isStrong: row === total,
  }));
  const names = { focus: nameOf(setUp), reference: nameOf(reference) };
  const axisName =
    kind === 'removal'
      ? t('experiment.axis_removal', { unit: axis.unit, ...names })
      : kind === 'tornado'
        ? t('experiment.axis_tornado', { unit: axis.unit, ...names })
        : t('strip.axis', { unit: axis.unit, ...names });
  const title = t(`experiment.title_${kind}`, names);
  return (
    <section className={classes('result')} aria-label={title} data-experiment={kind} data-digest-of={digest}>
      <h2>{title}</h2>
      <p className={classes('subtitle')}>
        {t('experiment.subtitle', {
          metric: definitionOf(metric).name[language],
          runs: order.scenario.replications,
        })}
        {kind === 'tornado' && ` ${t('experiment.hollow')}`}
      </p>
      <p className={classes('sentence')} data-sentence="experiment">
        {experimentSentence(order, result, facts)}
      </p>
      <IntervalTable
        caption={title}
        heads={[
          t(`experiment.rows_${kind}`),
          axisName,
          t('figures.difference'),
          t(kind === 'tornado' ? 'experiment.ranges' : 'figures.inWords'),
        ]}
        rows={table}
        formatTick={axis.formatTick}
      />
      <footer className={classes('foot')}>
        <span>
          {t('chart.seed', { seed: order.scenario.seed })}{' '}
          {isWhole && t('chart.digest', { digest: `${digest.slice(0, 8)}…` })}
        </span>
        <Button
          look="quiet"
          isDisabled={csv === ''}
          onPress={() => void exportTable(`${order.scenario.id}-${kind}.csv`, csv)}
        >
          <Download size={14} aria-hidden="true" />
          {t('experiment.save')}
        </Button>
      </footer>
    </section>
  );
}
