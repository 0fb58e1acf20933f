import { memo, useRef } from 'react';
import type { MetricId } from '../../../sim/metrics/codebook.ts';
import type { ExperimentSummary } from '../../../sim/metrics/summary.ts';
import { useWidth } from '../../charts/useWidth.ts';
import { Picker, type Choice } from '../../parts/Picker.tsx';
import { SetUpTile } from '../../parts/SetUpTile.tsx';
import { huntBehindDifference } from '../../stores/behindNumbers.ts';
import { compare } from '../../stores/comparison.ts';
import { useLab } from '../../stores/labStore.ts';
import { useIsBehind, useShownSummary } from '../../stores/shownSummary.ts';
import { classesOf } from '../../theme/classesOf.ts';
import { definitionOf, differenceBetween } from '../../wording/comparison.ts';
import { headlineSentence, metricInSentence } from '../../wording/headlineSentence.ts';
import { BehindLink } from './BehindLink.tsx';
import { KeyNumber, Verdicts } from './HeadlineNumber.tsx';
import { HeadlineStrip } from './HeadlineStrip.tsx';
import type { LabFacts } from './useLabFacts.ts';
import sheet from './overview.module.css';

const classes = classesOf(sheet);

interface HeadlineProps {
  readonly facts: LabFacts;
  readonly metric: MetricId;
  /** What else can be compared. */
  readonly offered: readonly MetricId[];
  readonly onMetric: (metric: MetricId) => void;
}

/** Which set-up, against which, on what: three pickers in one line. */
export const Compare = memo(function Compare({ facts, metric, offered, onMetric }: HeadlineProps) {
  const { shape, looks, words, nameOf } = facts;
  const { t } = words;
  const { setUp, reference } = useLab((state) => state.comparison);
  const setUps: readonly Choice<string>[] = shape.setUps.map(({ id }) => {
    const look = looks.get(id);
    return { id, name: nameOf(id), sign: look === undefined ? null : <SetUpTile look={look} /> };
  });
  const metrics: readonly Choice<MetricId>[] = offered.map((id) => ({
    id,
    name: metricInSentence(id, words),
  }));
  return (
    <div className={classes('compare')}>
      <Picker
        label={t('headline.focus')}
        choices={setUps}
        chosen={setUp}
        onChoose={(id) => {
          compare({ setUp: id });
        }}
      />
      <span>{t('headline.against')}</span>
      <Picker
        label={t('headline.reference')}
        choices={setUps}
        chosen={reference}
        onChoose={(id) => {
          compare({ reference: id });
        }}
      />
      <span>{t('headline.on')}</span>
      <Picker label={t('headline.metric')} choices={metrics} chosen={metric} onChoose={onMetric} />
    </div>
  );
});

/** What stands in the headline; drawn anew for new numbers alone. */
const Drawn = memo(function Drawn({
  facts,
  metric,
  offered,
  onMetric,
  summary,
}: HeadlineProps & { readonly summary: ExperimentSummary | null }) {
  const { words, nameOf } = facts;
  const { t } = words;
  const comparison = useLab((state) => state.comparison);
  const { setUp, reference } = comparison;
  const difference = summary === null ? null : differenceBetween(summary, setUp, reference, metric);
  const names = { focus: nameOf(setUp), reference: nameOf(reference) };
  const strip = useRef<HTMLDivElement>(null);
  const width = useWidth(strip);
  const sentence =
    summary === null
      ? t('headline.waiting')
      : difference === null
        ? t(setUp === reference ? 'headline.same_setUp' : 'headline.notRun')
        : headlineSentence(summary, difference, names, words);
  return (
    <>
      <div>
        <Compare facts={facts} metric={metric} offered={offered} onMetric={onMetric} />
        <KeyNumber difference={difference} facts={facts} />
        <Verdicts verdict={difference?.verdict ?? null} facts={facts} />
        <p className={classes('sentence')} data-sentence="headline">
          {sentence}
        </p>
        {difference?.estimate.kind === 'estimate' && (
          <BehindLink
            facts={facts}
            metric={metric}
            hunt={huntBehindDifference(metric, comparison, difference.estimate.mean)}
          />
        )}
      </div>
      <div className={classes('strip')} ref={strip}>
        {width > 0 && (
          <HeadlineStrip
            facts={facts}
            metric={metric}
            difference={difference}
            replications={summary?.replications ?? 0}
            width={width}
          />
        )}
      </div>
    </>
  );
});

/** The one comparison of the moment: sentence with three pickers, difference, verdict, words, and its own axis. */
export function Headline(props: HeadlineProps) {
  const summary = useShownSummary(0);
  const isBehind = useIsBehind(summary);
  return (
    <section
      className={classes('headline')}
      aria-label={definitionOf(props.metric).name[props.facts.words.language]}
      aria-busy={isBehind}
    >
      <Drawn {...props} summary={summary} />
    </section>
  );
}
