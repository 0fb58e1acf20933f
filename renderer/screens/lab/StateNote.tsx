import { Button } from '../../parts/Button.tsx';
import { Note } from '../../parts/Note.tsx';
import { useLab } from '../../stores/labStore.ts';
import { startRun } from '../../stores/runExperiment.ts';
import { useStaleCount, type LabFacts } from './useLabFacts.ts';

/** What state the numbers are in, where that is not plain: none yet, fewer than asked for, out of date, failed. */
export function StateNote({ facts }: { readonly facts: LabFacts }) {
  const { t } = facts.words;
  const run = useLab((state) => state.run);
  const staleCount = useStaleCount();
  if (run.kind === 'idle') {
    return (
      <Note kind="plain">
        {t('run.before')}
        <Button look="ink" onPress={startRun}>
          {t('run.run')}
        </Button>
      </Note>
    );
  }
  if (run.kind === 'failed') {
    const { done, message, order } = run;
    return (
      <Note kind="error">
        {t('run.failedNote', { message })}
        {done > 0 && ` ${t('run.stoppedNote', { done, total: order.total })}`}
      </Note>
    );
  }
  if (run.kind === 'running') return null;
  if (staleCount > 0) {
    return (
      <Note kind="plain">
        {t('run.stale', { count: staleCount })}
        <Button onPress={startRun}>{t('run.runAgain')}</Button>
      </Note>
    );
  }
  if (run.done < run.order.total) {
    return <Note kind="plain">{t('run.stoppedNote', { done: run.done, total: run.order.total })}</Note>;
  }
  return null;
}
