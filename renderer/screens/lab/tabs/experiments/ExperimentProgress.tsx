import { Pause, Play, Square } from 'lucide-react';
import { formatPlain } from '../../../../i18n/numberFormat.ts';
import { Button } from '../../../../parts/Button.tsx';
import type { Experiment } from '../../../../stores/experimentStore.ts';
import { pauseExperiment, stopExperiment } from '../../../../stores/runStudy.ts';
import { classesOf } from '../../../../theme/classesOf.ts';
import { durationInWords } from '../../../../wording/duration.ts';
import type { LabFacts } from '../../useLabFacts.ts';
import sheet from './experimentsTab.module.css';

const classes = classesOf(sheet);

interface ExperimentProgressProps {
  readonly facts: LabFacts;
  readonly experiment: Exclude<Experiment, { readonly kind: 'none' }>;
}

/** How far the experiment is and how long it will still take; pause and stop. */
export function ExperimentProgress({ facts, experiment }: ExperimentProgressProps) {
  const { t, language } = facts.words;
  const { kind, progress, elapsedSeconds } = experiment;
  if (kind === 'finished') return null;
  const done = progress?.worldsDone ?? 0;
  const worlds = progress?.worlds ?? 0;
  const figures = { done: formatPlain(done, language), worlds: formatPlain(worlds, language) };
  if (kind === 'failed' && (progress?.result ?? null) === null) return null;
  if (kind === 'stopped' || kind === 'failed')
    return <p className={classes('state')}>{t('experiment.stopped', figures)}</p>;
  const left = done === 0 ? null : (elapsedSeconds / done) * (worlds - done);
  return (
    <div className={classes('state')}>
      <progress
        className={classes('bar')}
        aria-label={t('experiment.progress')}
        {...(worlds === 0 ? {} : { max: worlds, value: done })}
      />
      <span>
        {t(kind === 'paused' ? 'experiment.paused' : 'experiment.running', figures)}
        {left !== null &&
          kind === 'running' &&
          `, ${t('experiment.left', { time: durationInWords(left, { t }) })}`}
      </span>
      <Button onPress={pauseExperiment}>
        {kind === 'paused' ? <Play size={13} aria-hidden="true" /> : <Pause size={13} aria-hidden="true" />}
        {t(kind === 'paused' ? 'experiment.goOn' : 'experiment.pause')}
      </Button>
      <Button onPress={stopExperiment}>
        <Square size={12} aria-hidden="true" />
        {t('run.stop')}
      </Button>
    </div>
  );
}
