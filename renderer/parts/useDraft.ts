import { useState } from 'react';
import type { TextFieldProps } from 'react-aria-components';

/** A text that is being typed, and what a TextField needs for it. */
export interface Draft {
  /** As it would be taken now. */
  readonly typed: string;
  readonly field: Pick<TextFieldProps, 'value' | 'onChange' | 'onBlur' | 'onKeyDown'>;
}

/**
 * A text that counts once it is finished: Enter and leaving the field take it, Escape drops it (and, with nothing to drop, goes on to what the
 * field stands in).
 * @param take what was typed, never the value itself; false: it cannot be taken and stays as it was typed
 * @param isLong Shift and Enter begin a new line
 */
export function useDraft(value: string, take: (typed: string) => boolean, isLong = false): Draft {
  const [draft, setDraft] = useState<string | null>(null);
  const typed = (draft ?? value).trim();
  const finish = (): void => {
    if (draft !== null && (typed === value || take(typed))) setDraft(null);
  };
  return {
    typed,
    field: {
      value: draft ?? value,
      onChange: setDraft,
      onBlur: finish,
      onKeyDown: (event) => {
        if (event.key === 'Enter' && !(isLong && event.shiftKey)) {
          event.preventDefault();
          finish();
        }
        if (event.key === 'Escape' && draft !== null && draft !== value) setDraft(null);
        else event.continuePropagation();
      },
    },
  };
}
