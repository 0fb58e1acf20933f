import { X } from 'lucide-react';
import type { MetricId } from '../../../sim/metrics/codebook.ts';
import type { Estimate, ExperimentSummary } from '../../../sim/metrics/summary.ts';
import { IntervalTable, type IntervalRow } from '../../charts/IntervalTable.tsx';
import { Button } from '../../parts/Button.tsx';
import { useLab } from '../../stores/labStore.ts';
import { unpinRun } from '../../stores/pinnedRuns.ts';
import { summaryOf } from '../../stores/run.ts';
import { classesOf } from '../../theme/classesOf.ts';
import { changesBetween } from '../../wording/changesBetween.ts';
import { differenceBetween } from '../../wording/comparison.ts';
import { differenceAxis, differenceInWords } from '../../wording/differenceInWords.ts';
import { metricInSentence } from '../../wording/headlineSentence.ts';
import type { LabFacts } from './useLabFacts.ts';
import sheet from './pinnedRuns.module.css';

const classes = classesOf(sheet);

const nothing: Estimate = { kind: 'none', reason: 'noRuns' };

interface PinnedRunsProps {
  readonly facts: LabFacts;
  readonly metric: MetricId;
}

/** The difference of the moment beside the same of the runs that were pinned, and what was changed since each. */
export function PinnedRuns({ facts, metric }: PinnedRunsProps) {
  const { document, words, nameOf } = facts;
  const { t } = words;
  const { pins, run, comparison } = useLab();
  const now = summaryOf(run);
  if (pins.length === 0 || run.kind === 'idle' || now === null) return null;
  const { setUp, reference } = comparison;
  const of = (summary: ExperimentSummary): Estimate =>
    differenceBetween(summary, setUp, reference, metric)?.estimate ?? nothing;
  const estimates = [of(now), ...pins.map((pin) => of(pin.summary))];
  const axis = differenceAxis(estimates, metric, words);
  const since = (edits: (typeof run.order)['edits']): string =>
    changesBetween(document.base, edits, run.order.edits, words)
      .map(({ name, change }) => `${name}: ${change}`)
      .join('; ');
  const rows: readonly IntervalRow[] = [
    {
      id: 'now',
      name: t('pins.now'),
      interval: axis.interval(of(now)),
      value: differenceInWords(of(now), metric, words),
      more: '',
      isStrong: true,
    },
    ...pins.map((pin): IntervalRow => {
      const { letter, seed, done, summary, edits } = pin;
      const changed = since(edits);
      return {
        id: letter,
        name: (
          <span className={classes('name')}>
            <Button
              look="quiet"
              square
              aria-label={t('pins.unpin', { letter })}
              onPress={() => {
                unpinRun(letter);
              }}
            >
              <X size={14} aria-hidden="true" />
            </Button>
            <span>
              {t('pins.run', { letter })}
              <span className={classes('small')}>
                {t('pins.origin', { seed, done, digest: summary.digest.slice(0, 8) })}
              </span>
            </span>
          </span>
        ),
        interval: axis.interval(of(summary)),
        value: differenceInWords(of(summary), metric, words),
        more: changed === '' ? t('pins.nothingChanged') : t('pins.changed', { changed }),
      };
    }),
  ];
  const names = { focus: nameOf(setUp), reference: nameOf(reference) };
  const title = t('pins.heading');
  return (
    <section className={classes('pins')} aria-label={title}>
      <h2>{title}</h2>
      <IntervalTable
        caption={t('pins.caption', { ...names, metric: metricInSentence(metric, words) })}
        heads={[
          t('pins.runColumn'),
          t('strip.axis', { unit: axis.unit, ...names }),
          t('figures.difference'),
          t('pins.since'),
        ]}
        rows={rows}
        formatTick={axis.formatTick}
      />
    </section>
  );
}
