import { Group, Input, Label, NumberField } from 'react-aria-components';
import { classesOf } from '../theme/classesOf.ts';
import sheet from './input.module.css';

const classes = classesOf(sheet);

interface NumberInputProps {
  readonly label: string;
  /** The label stands elsewhere on the screen. */
  readonly hideLabel?: boolean;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  readonly format?: Intl.NumberFormatOptions;
  readonly unit?: string;
  /** Width of the box, px where text is 16 px large; it grows with the text. */
  readonly width: number;
  readonly onChange: (value: number) => void;
}

/** A number in the form of the interface language; an empty or impossible entry falls back to the old value. */
export function NumberInput(props: NumberInputProps) {
  const { label, hideLabel = false, value, min, max, step, format, unit = '', width, onChange } = props;
  return (
    <NumberField
      className={classes('field')}
      value={value}
      minValue={min}
      maxValue={max}
      {...(step === undefined ? {} : { step })}
      {...(format === undefined ? {} : { formatOptions: format })}
      {...(hideLabel ? { 'aria-label': label } : {})}
      onChange={(next) => {
        if (Number.isFinite(next) && next !== value) onChange(next);
      }}
    >
      {!hideLabel && <Label className={classes('label')}>{label}</Label>}
      <Group className={classes('box')} style={{ width: `${width / 16}rem` }}>
        <Input className={classes('input')} />
        {unit !== '' && (
          <span className={classes('unit')} aria-hidden="true">
            {unit}
          </span>
        )}
      </Group>
    </NumberField>
  );
}
