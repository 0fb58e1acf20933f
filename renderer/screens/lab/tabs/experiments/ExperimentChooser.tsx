import { FlaskConical } from 'lucide-react';
import type { MetricId } from '../../../../../sim/metrics/codebook.ts';
import { formatPlain } from '../../../../i18n/numberFormat.ts';
import { Button } from '../../../../parts/Button.tsx';
import { NumberInput } from '../../../../parts/NumberInput.tsx';
import { Picker } from '../../../../parts/Picker.tsx';
import { useExperiment, type Measuring } from '../../../../stores/experimentStore.ts';
import { chooseExperiment, startExperiment } from '../../../../stores/runStudy.ts';
import { workersHere } from '../../../../stores/workers.ts';
import { classesOf } from '../../../../theme/classesOf.ts';
import { durationInWords } from '../../../../wording/duration.ts';
import type { Words } from '../../../../wording/words.ts';
import { experimentKinds } from '../../../../workers/experiments/experimentOrder.ts';
import type { LabFacts } from '../../useLabFacts.ts';
import { DrawFields } from './DrawFields.tsx';
import { RangeFields } from './RangeFields.tsx';
import sheet from './experimentsTab.module.css';

const classes = classesOf(sheet);

/** How much it takes, before it starts; or why it cannot be made. */
function sizeInWords(measuring: Measuring, { t, language }: Words): string {
  switch (measuring.kind) {
    case 'none':
    case 'measuring':
      return t('experiment.measuring');
    case 'size': {
      const time = durationInWords((measuring.worlds * measuring.secondsPerWorld) / workersHere(), { t });
      return t('experiment.size', { worlds: formatPlain(measuring.worlds, language), time });
    }
    case 'refused':
      return measuring.refusal.kind === 'values'
        ? t('experiment.refused_values', { message: measuring.refusal.message })
        : t(`experiment.refused_${measuring.refusal.kind}`);
  }
}

/** Which experiment, how much of it, how long that takes, and the button that starts it. */
export function ExperimentChooser({
  facts,
  metric,
}: {
  readonly facts: LabFacts;
  readonly metric: MetricId;
}) {
  const { t } = facts.words;
  const { choices, measuring, experiment } = useExperiment();
  const isUnderWay = experiment.kind === 'running' || experiment.kind === 'paused';
  const { kind, replications } = choices;
  return (
    <section className={classes('chooser')} aria-label={t('experiment.chooser')}>
      <div className={classes('fields')}>
        <Picker
          label={t('experiment.which')}
          look="boxed"
          choices={experimentKinds.map((id) => ({ id, name: t(`experiment.kind_${id}`) }))}
          chosen={kind}
          onChoose={(id) => {
            chooseExperiment({ kind: id, numbers: null });
          }}
        />
        {(kind === 'sweep' || kind === 'breakEven') && <RangeFields facts={facts} />}
        {(kind === 'tornado' || kind === 'morris' || kind === 'ensemble') && <DrawFields facts={facts} />}
        <NumberInput
          label={t('run.runs')}
          value={replications}
          min={2}
          max={200}
          step={1}
          width={54}
          onChange={(value) => {
            chooseExperiment({ replications: value });
          }}
        />
      </div>
      <p className={classes('about')}>{t(`experiment.about_${kind}`)}</p>
      <div className={classes('start')}>
        <Button
          look="ink"
          isDisabled={isUnderWay || measuring.kind !== 'size'}
          onPress={() => void startExperiment(metric)}
        >
          <FlaskConical size={14} aria-hidden="true" />
          {t('experiment.start')}
        </Button>
        <span role="status">{isUnderWay ? '' : sizeInWords(measuring, facts.words)}</span>
      </div>
    </section>
  );
}
