import { X } from 'lucide-react';
import type { MetricId } from '../../../sim/metrics/codebook.ts';
import type { Difference, Estimate } from '../../../sim/metrics/summary.ts';
import { IntervalTable, type IntervalRow } from '../../charts/IntervalTable.tsx';
import { Button } from '../../parts/Button.tsx';
import type { Edits } from '../../stores/edits.ts';
import { useLab } from '../../stores/labStore.ts';
import { useKeptPins } from '../../stores/keptPins.ts';
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
  const { pins, run, comparison, edits: edited } = useLab();
  const areKept = useKeptPins((state) => state.areKept);
  const now = summaryOf(run);
  // Pins of an earlier visit stand here before anything has run.
  const edits = run.kind === 'idle' ? edited : run.order.edits;
  if (pins.length === 0 || (run.kind !== 'idle' && now === null)) return null;
  const { setUp, reference } = comparison;
  const of = (numbers: { readonly differences: readonly Difference[] }): Estimate =>
    differenceBetween(numbers, setUp, reference, metric)?.estimate ?? nothing;
  const estimates = [...(now === null ? [] : [of(now)]), ...pins.map(of)];
  const axis = differenceAxis(estimates, metric, words);
  const since = (before: Edits): string =>
    changesBetween(document.base, before, edits, words)
      .map(({ name, change }) => `${name}: ${change}`)
      .join('; ');
  const current: readonly IntervalRow[] =
    now === null
      ? []
      : [
          {
            id: 'now',
            name: t('pins.now'),
            interval: axis.interval(of(now)),
            value: differenceInWords(of(now), metric, words),
            more: '',
            isStrong: true,
          },
        ];
  const rows: readonly IntervalRow[] = [
    ...current,
    ...pins.map((pin): IntervalRow => {
      const { letter, seed, done, digest } = pin;
      const changed = since(pin.edits);
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
                {t('pins.origin', { seed, done, digest: digest.slice(0, 8) })}
              </span>
            </span>
          </span>
        ),
        interval: axis.interval(of(pin)),
        value: differenceInWords(of(pin), metric, words),
        more: changed === '' ? t('pins.nothingChanged') : t('pins.changed', { changed }),
      };
    }),
  ];
  const names = { focus: nameOf(setUp), reference: nameOf(reference) };
  const title = t('pins.heading');
  return (
    <section className={classes('pins')} aria-label={title}>
      <h2>{title}</h2>
      {!areKept && <p className={classes('lost')}>{t('pins.notKept')}</p>}
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
