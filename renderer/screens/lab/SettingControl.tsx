import { memo, useMemo } from 'react';
import type { Control } from '../../../sim/scenario/control.ts';
import type { Text } from '../../../sim/units.ts';
import { useLab } from '../../stores/labStore.ts';
import { controlsOf, isRunSetting } from '../../stores/settings.ts';
import { changeSetting } from '../../stores/runExperiment.ts';
import { NumberControl } from './NumberControl.tsx';
import { ChoiceControl } from './ChoiceControl.tsx';
import type { LabFacts } from './useLabFacts.ts';

interface SettingControlProps {
  readonly facts: LabFacts;
  readonly path: string;
  /** The name that stands above already and need not be said again with the control. */
  readonly without?: string;
}

/** "Pooled stock · Omni" below the heading "Omni" is "Pooled stock". */
function shortNamed(control: Control, without: string | undefined): Control {
  if (without === undefined) return control;
  const short = (text: string): string => text.replace(` · ${without}`, '');
  const shortText = ({ en, id }: Text): Text => ({ en: short(en), id: short(id) });
  return control.kind === 'choice'
    ? { ...control, label: shortText(control.label) }
    : { ...control, parameter: { ...control.parameter, label: shortText(control.parameter.label) } };
}

/** The control of one setting; nothing where the scenario has none at this path. */
export const SettingControl = memo(function SettingControl({ facts, path, without }: SettingControlProps) {
  const edited = useLab((state) => state.edits[path]);
  const whole = controlsOf(facts.shape).get(path);
  const control = useMemo(() => whole && shortNamed(whole, without), [whole, without]);
  if (control === undefined) return null;
  const change = (value: number | string): void => {
    changeSetting(path, value, isRunSetting(path) ? 'wait' : 'runAtOnce');
  };
  if (control.kind === 'choice') {
    const value = typeof edited === 'string' ? edited : control.value;
    return <ChoiceControl control={control} value={value} words={facts.words} onChange={change} />;
  }
  const value = typeof edited === 'number' ? edited : control.value;
  return <NumberControl control={control} value={value} words={facts.words} onChange={change} />;
});
