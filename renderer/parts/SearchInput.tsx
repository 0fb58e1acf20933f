import { Search } from 'lucide-react';
import { useRef } from 'react';
import { Group, Input, SearchField } from 'react-aria-components';
import { classesOf } from '../theme/classesOf.ts';
import { useShortcut } from './useShortcut.ts';
import sheet from './input.module.css';

const classes = classesOf(sheet);

interface SearchInputProps {
  readonly label: string;
  readonly value: string;
  /** One key that moves the focus here. */
  readonly shortcut?: string;
  readonly autoFocus?: boolean;
  readonly onChange: (value: string) => void;
}

export function SearchInput({ label, value, shortcut, autoFocus = false, onChange }: SearchInputProps) {
  const input = useRef<HTMLInputElement>(null);
  useShortcut(shortcut ?? null, () => input.current?.focus());
  return (
    <SearchField
      className={classes('field', 'search')}
      aria-label={label}
      value={value}
      onChange={onChange}
      autoFocus={autoFocus}
    >
      <Group className={classes('box', 'search')}>
        <Search size={16} aria-hidden="true" />
        <Input ref={input} className={classes('input')} placeholder={label} />
        {shortcut !== undefined && value === '' && (
          <kbd className={classes('key')} aria-hidden="true">
            {shortcut}
          </kbd>
        )}
      </Group>
    </SearchField>
  );
}
