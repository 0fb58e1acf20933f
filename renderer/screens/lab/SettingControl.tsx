import { memo } from 'react';
import { useLab } from '../../stores/labStore.ts';
import { controlsOf, isRunSetting } from '../../stores/settings.ts';
import { changeSetting } from '../../stores/runExperiment.ts';
import { NumberControl } from './NumberControl.tsx';
import { ChoiceControl } from './ChoiceControl.tsx';
import type { LabFacts } from './useLabFacts.ts';

interface SettingControlProps {
  readonly facts: LabFacts;
  readonly path: string;
}

/** The control of one setting; nothing where the scenario has none at this path. */
export const SettingControl = memo(function SettingControl({ facts, path }: SettingControlProps) {
  const edited = useLab((state) => state.edits[path]);
  const control = controlsOf(facts.document.base).get(path);
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
