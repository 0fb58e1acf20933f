import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { classesOf } from '../theme/classesOf.ts';
import sheet from './picker.module.css';

const classes = classesOf(sheet);

export interface Choice<Id extends string> {
  readonly id: Id;
  /** Read out and typed ahead. */
  readonly name: string;
  readonly sign?: ReactNode;
}

interface PickerProps<Id extends string> {
  readonly label: string;
  readonly choices: readonly Choice<Id>[];
  readonly chosen: Id;
  readonly look?: 'inline' | 'boxed';
  readonly onChoose: (id: Id) => void;
}

/** One choice out of few, small enough to stand inside a sentence. */
export function Picker<Id extends string>({
  label,
  choices,
  chosen,
  look = 'inline',
  onChoose,
}: PickerProps<Id>) {
  return (
    <Select
      className={classes('select')}
      aria-label={label}
      value={chosen}
      onChange={(key) => {
        const choice = choices.find(({ id }) => id === key);
        if (choice !== undefined) onChoose(choice.id);
      }}
    >
      <Button className={classes('pick', look)}>
        <SelectValue className={classes('value')} />
        <ChevronDown size={14} aria-hidden="true" />
      </Button>
      <Popover className={classes('popover')}>
        <ListBox className={classes('list')} items={choices}>
          {(choice) => (
            <ListBoxItem className={classes('item')} textValue={choice.name}>
              <span className={classes('choice')}>
                {choice.sign}
                <span className={classes('name')}>{choice.name}</span>
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
