import { SwitchButton, SwitchField } from 'react-aria-components';
import type { Control } from '../../../sim/scenario/controls.ts';
import { classesOf } from '../../theme/classesOf.ts';
import { choiceName } from '../../wording/choiceName.ts';
import type { Words } from '../../wording/words.ts';
import sheet from './control.module.css';

const classes = classesOf(sheet);

interface ChoiceControlProps {
  readonly control: Extract<Control, { kind: 'choice' }>;
  readonly value: string;
  readonly words: Words;
  readonly onChange: (value: string) => void;
}

/** A capability with two states: on and off, or two ways of having it. */
export function ChoiceControl({ control, value, words, onChange }: ChoiceControlProps) {
  const { t, language } = words;
  const [off = 'off', on = 'on'] = control.choices;
  const isOn = value === on;
  return (
    <li className={classes('control')}>
      <SwitchField
        isSelected={isOn}
        onChange={(next) => {
          onChange(next ? on : off);
        }}
      >
        <SwitchButton className={classes('switch')}>
          <span className={classes('name')}>{control.label[language]}</span>
          <span className={classes('track')} aria-hidden="true" />
          <span className={classes('state')}>{choiceName(value, t)}</span>
        </SwitchButton>
      </SwitchField>
      <p className={classes('meaning')}>{control.meaning[language]}</p>
    </li>
  );
}
