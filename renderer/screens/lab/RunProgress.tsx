import { formatNumber } from '../../i18n/numberFormat.ts';
import { useLab } from '../../stores/labStore.ts';
import type { Run } from '../../stores/run.ts';
import { classesOf } from '../../theme/classesOf.ts';
import type { Words } from '../../wording/words.ts';
import type { LabFacts } from './useLabFacts.ts';
import sheet from './runBar.module.css';

const classes = classesOf(sheet);

/** Most cells drawn; a run of more paired runs fills a cell for several. */
const mostCells = 40;

/** Seconds a run still needs, from its pace so far; null before the first paired run is in. */
export function secondsLeft(done: number, total: number, elapsedSeconds: number): number | null {
  return done === 0 ? null : (elapsedSeconds / done) * (total - done);
}

function timeLeft(seconds: number | null, { t }: Words): string {
  if (seconds === null) return '';
  const whole = Math.max(1, Math.round(seconds));
  const text =
    whole < 100
      ? t('run.secondsLeft', { count: whole })
      : t('run.minutesLeft', { count: Math.round(whole / 60) });
  return `, ${text}`;
}

function progressWords(run: Run, words: Words): { readonly main: string; readonly more: string } {
  const { t, language } = words;
  switch (run.kind) {
    case 'idle':
      return { main: t('run.idle'), more: '' };
    case 'failed':
      return { main: t('run.failed'), more: '' };
    case 'running': {
      const { done, order, elapsedSeconds } = run;
      const left = timeLeft(secondsLeft(done, order.total, elapsedSeconds), words);
      return run.isPaused
        ? { main: t('run.paused', { done, total: order.total }), more: '' }
        : { main: t('run.running', { done, total: order.total }), more: left };
    }
    case 'finished': {
      const { done, order, elapsedSeconds } = run;
      const isWhole = done === order.total;
      const main = t(isWhole ? 'run.progress' : 'run.stopped', { done, total: order.total });
      const seconds = formatNumber(elapsedSeconds, language, 1);
      return { main, more: isWhole ? `, ${t('run.took', { seconds })}` : '' };
    }
  }
}

/** One cell for each paired run, and the same in words. */
export function RunProgress({ facts }: { readonly facts: LabFacts }) {
  const run = useLab((state) => state.run);
  const edited = useLab(({ edits }) => edits['replications']);
  const replications = typeof edited === 'number' ? edited : facts.document.base.replications;
  const hasOrder = run.kind === 'running' || run.kind === 'finished';
  const total = hasOrder ? run.order.total : replications;
  const done = hasOrder ? run.done : 0;
  const count = Math.min(total, mostCells);
  const filled = Math.floor((done / total) * count);
  const { main, more } = progressWords(run, facts.words);
  return (
    <div className={classes('progress')}>
      <div className={classes('cells')} aria-hidden="true">
        {Array.from({ length: count }, (_, index) => (
          <i key={index} className={classes(index < filled ? 'filled' : 'cell')} />
        ))}
      </div>
      <p className={classes('state')}>
        <strong>{main}</strong>
        {more}
      </p>
    </div>
  );
}
