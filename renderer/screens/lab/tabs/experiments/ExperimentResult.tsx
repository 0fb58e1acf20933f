import { Download } from 'lucide-react';
import { Button } from '../../../../parts/Button.tsx';
import { saveTable } from '../../../../stores/runStudy.ts';
import { classesOf } from '../../../../theme/classesOf.ts';
import { definitionOf } from '../../../../wording/comparison.ts';
import {
  tablesOf,
  type ExperimentOrder,
  type ExperimentResult as Result,
} from '../../../../workers/experiments/experimentOrder.ts';
import type { LabFacts } from '../../useLabFacts.ts';
import { EffectTable } from './EffectTable.tsx';
import { EnsembleResult } from './EnsembleResult.tsx';
import { experimentSentence } from './experimentSentence.ts';
import sheet from './experimentsTab.module.css';

const classes = classesOf(sheet);

interface ExperimentResultProps {
  readonly facts: LabFacts;
  readonly order: ExperimentOrder;
  readonly result: Result;
  /** Of the whole experiment; null where it did not come to its end. */
  readonly digest: string | null;
}

/** What the dots and whiskers are. */
function subtitleOf({ kind, metric, scenario, draws }: ExperimentOrder, { words }: LabFacts): string {
  const { t, language } = words;
  const facts = { metric: definitionOf(metric).name[language], runs: scenario.replications, draws };
  if (kind === 'morris' || kind === 'ensemble') return t(`experiment.subtitle_${kind}`, facts);
  const plain = t('experiment.subtitle', facts);
  return kind === 'tornado' ? `${plain} ${t('experiment.hollow')}` : plain;
}

/** The tables to keep, as in the command line's folder. */
function SaveTables({ order, facts }: Pick<ExperimentResultProps, 'order' | 'facts'>) {
  const { t } = facts.words;
  const { kind, scenario } = order;
  const names = tablesOf[kind];
  return (
    <span className={classes('saves')}>
      {names.map((name, at) => (
        <Button
          key={name}
          look="quiet"
          onPress={() =>
            void saveTable(name, `${scenario.id}-${at === 0 ? `${kind}.csv` : `${kind}-${name}`}`)
          }
        >
          <Download size={14} aria-hidden="true" />
          {names.length === 1 ? t('experiment.save') : t('experiment.saveNamed', { name })}
        </Button>
      ))}
    </span>
  );
}

/** What came out: dots and whiskers beside their numbers, one sentence, and the numbers to keep. */
export function ExperimentResult({ facts, order, result, digest }: ExperimentResultProps) {
  const { words, nameOf } = facts;
  const { t } = words;
  const { setUp, reference, kind } = order;
  const title = t(`experiment.title_${kind}`, { focus: nameOf(setUp), reference: nameOf(reference) });
  const sentence = experimentSentence(order, result, facts);
  return (
    <section
      className={classes('result')}
      aria-label={title}
      data-experiment={kind}
      data-digest-of={digest ?? undefined}
    >
      <h2>{title}</h2>
      <p className={classes('subtitle')}>{subtitleOf(order, facts)}</p>
      <p className={classes('sentence')} data-sentence="experiment">
        {sentence}
      </p>
      {kind === 'ensemble' ? (
        <EnsembleResult facts={facts} order={order} result={result} sentence={sentence} />
      ) : (
        <EffectTable facts={facts} order={order} result={result} title={title} />
      )}
      <footer className={classes('foot')}>
        <span>
          {t('chart.seed', { seed: order.scenario.seed })}{' '}
          {digest !== null && t('chart.digest', { digest: `${digest.slice(0, 8)}…` })}
        </span>
        <SaveTables order={order} facts={facts} />
      </footer>
    </section>
  );
}
