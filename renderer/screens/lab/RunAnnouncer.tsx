import { summaryOf } from '../../stores/run.ts';
import { useLab } from '../../stores/labStore.ts';
import { formatShare } from '../../i18n/numberFormat.ts';
import { differenceBetween } from '../../wording/comparison.ts';
import { headlineSentence } from '../../wording/headlineSentence.ts';
import { classesOf } from '../../theme/classesOf.ts';
import type { LabFacts } from './useLabFacts.ts';
import sheet from './lab.module.css';

const classes = classesOf(sheet);

/** One message at the start of a run, at each quarter and at the end, or where it is stopped before it has numbers; never per frame. */
function messageOf({ words, nameOf }: LabFacts, lab: ReturnType<typeof useLab.getState>): string {
  const { run, comparison } = lab;
  const { t, language } = words;
  if (run.kind === 'running') {
    const quarter = Math.floor((4 * run.done) / run.order.total) / 4;
    return quarter === 0
      ? t('run.announceStart', { total: run.order.total })
      : t('run.announceProgress', { percent: formatShare(quarter, language, 0) });
  }
  if (run.isLeft === true) return t('run.announceStopped');
  const summary = summaryOf(run);
  if (run.kind !== 'finished' || summary === null) return '';
  const { setUp, reference, metric } = comparison;
  const difference = differenceBetween(summary, setUp, reference, metric);
  const names = { focus: nameOf(setUp), reference: nameOf(reference) };
  const sentence = difference === null ? '' : headlineSentence(summary, difference, names, words);
  return t('run.announceEnd', { sentence });
}

/** The progress of a run for those who hear the page. */
export function RunAnnouncer({ facts }: { readonly facts: LabFacts }) {
  const lab = useLab();
  return (
    <p className={classes('hidden')} role="status" data-announcer="run">
      {messageOf(facts, lab)}
    </p>
  );
}
