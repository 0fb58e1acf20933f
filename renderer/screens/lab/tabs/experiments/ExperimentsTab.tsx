import { useEffect } from 'react';
import { Note } from '../../../../parts/Note.tsx';
import { useExperiment } from '../../../../stores/experimentStore.ts';
import { useLab } from '../../../../stores/labStore.ts';
import { measureExperiment } from '../../../../stores/runStudy.ts';
import { classesOf } from '../../../../theme/classesOf.ts';
import { Compare } from '../../Headline.tsx';
import type { LabFacts } from '../../useLabFacts.ts';
import { metricsOfTab, useTabMetric } from '../tabMetrics.ts';
import { ExperimentChooser } from './ExperimentChooser.tsx';
import { ExperimentProgress } from './ExperimentProgress.tsx';
import { ExperimentResult } from './ExperimentResult.tsx';
import sheet from './experimentsTab.module.css';

const classes = classesOf(sheet);

/** A slider on the move changes what would be measured all the time, ms. */
const calm = 350;

/** Questions that one run does not answer: how a difference is made up, what moves it, where it turns. */
export function ExperimentsTab({ facts }: { readonly facts: LabFacts }) {
  const { t } = facts.words;
  const [metric, choose] = useTabMetric('experiments');
  const edits = useLab((state) => state.edits);
  const comparison = useLab((state) => state.comparison);
  const base = useLab((state) => state.document?.base);
  const choices = useExperiment((state) => state.choices);
  const experiment = useExperiment((state) => state.experiment);
  const isUnderWay = experiment.kind === 'running' || experiment.kind === 'paused';
  useEffect(() => {
    if (isUnderWay) return undefined;
    const timer = setTimeout(() => void measureExperiment(metric), calm);
    return () => {
      clearTimeout(timer);
    };
  }, [metric, edits, comparison, base, choices, isUnderWay]);
  const progress = experiment.kind === 'none' ? null : experiment.progress;
  const isOfThis = experiment.kind !== 'none' && experiment.order.scenario.id === base?.id;
  return (
    <>
      <div className={classes('compare')}>
        <Compare facts={facts} metric={metric} offered={metricsOfTab.experiments} onMetric={choose} />
      </div>
      <ExperimentChooser facts={facts} metric={metric} />
      {isOfThis && experiment.kind === 'failed' && (
        <Note kind="error">{t('experiment.failed', { message: experiment.message })}</Note>
      )}
      {isOfThis && !isUnderWay && experiment.order.kind !== choices.kind && (
        <Note kind="plain">{t('experiment.earlier')}</Note>
      )}
      {isOfThis && (
        <>
          <ExperimentProgress facts={facts} experiment={experiment} />
          {progress?.result && (
            <ExperimentResult
              facts={facts}
              order={experiment.order}
              result={progress.result}
              digest={progress.digest}
            />
          )}
        </>
      )}
    </>
  );
}
