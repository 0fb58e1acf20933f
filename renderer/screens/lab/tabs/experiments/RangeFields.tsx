import { NumberInput } from '../../../../parts/NumberInput.tsx';
import { Picker } from '../../../../parts/Picker.tsx';
import { useExperiment } from '../../../../stores/experimentStore.ts';
import { useLab } from '../../../../stores/labStore.ts';
import { chooseExperiment, usualRange, variedPaths } from '../../../../stores/runStudy.ts';
import { controlsOf } from '../../../../stores/settings.ts';
import { settingName, unitBeside } from '../../../../wording/setting.ts';
import { useEditedScenario, type LabFacts } from '../../useLabFacts.ts';

const shareFormat: Intl.NumberFormatOptions = { style: 'percent', maximumFractionDigits: 2 };
const plainFormat: Intl.NumberFormatOptions = { maximumFractionDigits: 4 };

/** Which number a sweep or a search varies, and between which values. */
export function RangeFields({ facts }: { readonly facts: LabFacts }) {
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
