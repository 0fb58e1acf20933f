import { FlaskConical } from 'lucide-react';
import type { MetricId } from '../../../../../sim/metrics/codebook.ts';
import { formatPlain } from '../../../../i18n/numberFormat.ts';
import { Button } from '../../../../parts/Button.tsx';
import { NumberInput } from '../../../../parts/NumberInput.tsx';
import { Picker } from '../../../../parts/Picker.tsx';
import { useExperiment, type Measuring } from '../../../../stores/experimentStore.ts';
import { useLab } from '../../../../stores/labStore.ts';
import { chooseExperiment, startExperiment, usualRange, variedPaths } from '../../../../stores/runStudy.ts';
import { controlsOf } from '../../../../stores/settings.ts';
import { classesOf } from '../../../../theme/classesOf.ts';
import { settingName, unitBeside } from '../../../../wording/setting.ts';
import { durationInWords } from '../../../../wording/duration.ts';
import type { Words } from '../../../../wording/words.ts';
import { experimentKinds } from '../../../../workers/experiments/experimentOrder.ts';
import { useEditedScenario, type LabFacts } from '../../useLabFacts.ts';
import sheet from './experimentsTab.module.css';

const classes = classesOf(sheet);

/** How much it takes, before it starts; or why it cannot be made. */
function sizeInWords(measuring: Measuring, { t, language }: Words): string {
  switch (measuring.kind) {
    case 'none':
    case 'measuring':
      return t('experiment.measuring');
    case 'size': {
      const time = durationInWords(measuring.worlds * measuring.secondsPerWorld, { t });
      return t('experiment.size', { worlds: formatPlain(measuring.worlds, language), time });
    }
    case 'refused':
      return measuring.refusal.kind === 'values'
        ? t('experiment.refused_values', { message: measuring.refusal.message })
        : t(`experiment.refused_${measuring.refusal.kind}`);
  }
}

const shareFormat: Intl.NumberFormatOptions = { style: 'percent', maximumFractionDigits: 2 };
const plainFormat: Intl.NumberFormatOptions = { maximumFractionDigits: 4 };

/** Which number is varied, and between which values. */
function RangeFields({ facts }: { readonly facts: LabFacts }) {
  const { document, words } = facts;
  const { t } = words;
  const scenario = useEditedScenario(document);
  const { setUp, reference } = useLab((state) => state.comparison);
  const choices = useExperiment((state) => state.choices);
  const paths = variedPaths(scenario, [setUp, reference]);
  const path = choices.path ?? paths[0];
  const control = path === undefined ? undefined : controlsOf(scenario).get(path);
  if (path === undefined || control?.kind !== 'number') return null;
  const { parameter } = control;
  const range = choices.range ?? usualRange(scenario, path);
  const field = (end: 'low' | 'high') => (
    <NumberInput
      label={t(`experiment.${end}`)}
      value={range[end]}
      min={end === 'low' ? parameter.min : range.low}
      max={end === 'high' ? parameter.max : range.high}
      {...(parameter.integer === true ? { step: 1 } : {})}
      format={parameter.unit === 'share' ? shareFormat : plainFormat}
      unit={unitBeside(parameter, words)}
      width={104}
      onChange={(value) => {
        chooseExperiment({ range: { ...range, [end]: value } });
      }}
    />
  );
  return (
    <>
      <Picker
        label={t('experiment.number')}
        look="boxed"
        choices={paths.map((id) => ({ id, name: settingName(scenario, id, words) }))}
        chosen={path}
        onChoose={(id) => {
          chooseExperiment({ path: id });
        }}
      />
      {field('low')}
      {field('high')}
      {choices.kind === 'sweep' && (
        <NumberInput
          label={t('experiment.values')}
          value={choices.values}
          min={2}
          max={25}
          step={1}
          width={54}
          onChange={(values) => {
            chooseExperiment({ values });
          }}
        />
      )}
    </>
  );
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
  const { kind, numbers, replications } = choices;
  return (
    <section className={classes('chooser')} aria-label={t('experiment.chooser')}>
      <div className={classes('fields')}>
        <Picker
          label={t('experiment.which')}
          look="boxed"
          choices={experimentKinds.map((id) => ({ id, name: t(`experiment.kind_${id}`) }))}
          chosen={kind}
          onChoose={(id) => {
            chooseExperiment({ kind: id });
          }}
        />
        {(kind === 'sweep' || kind === 'breakEven') && <RangeFields facts={facts} />}
        {kind === 'tornado' && (
          <Picker
            label={t('experiment.numbers')}
            look="boxed"
            choices={(['offered', 'uncertain'] as const).map((id) => ({
              id,
              name: t(`experiment.numbers_${id}`),
            }))}
            chosen={numbers}
            onChoose={(id) => {
              chooseExperiment({ numbers: id });
            }}
          />
        )}
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
