import { NumberInput } from '../../../../parts/NumberInput.tsx';
import { Picker } from '../../../../parts/Picker.tsx';
import { useExperiment } from '../../../../stores/experimentStore.ts';
import { chooseExperiment, numbersOf } from '../../../../stores/runStudy.ts';
import type { LabFacts } from '../../useLabFacts.ts';

/** More would take days on a school's computer. */
const mostDraws = 1000;

/** Which numbers a tornado, a screening or an ensemble is about, and how many draws. */
export function DrawFields({ facts }: { readonly facts: LabFacts }) {
  const { t } = facts.words;
  const choices = useExperiment((state) => state.choices);
  const counted = choices.kind === 'morris' ? 'trajectories' : choices.kind === 'ensemble' ? 'draws' : null;
  return (
    <>
      <Picker
        label={t('experiment.numbers')}
        look="boxed"
        choices={(['offered', 'uncertain'] as const).map((id) => ({
          id,
          name: t(`experiment.numbers_${id}`),
        }))}
        chosen={numbersOf(choices)}
        onChoose={(id) => {
          chooseExperiment({ numbers: id });
        }}
      />
      {counted !== null && (
        <NumberInput
          label={t(`experiment.${counted}`)}
          value={choices[counted]}
          min={2}
          max={mostDraws}
          step={1}
          width={54}
          onChange={(value) => {
            chooseExperiment({ [counted]: value });
          }}
        />
      )}
    </>
  );
}
