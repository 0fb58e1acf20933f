import { useState, type ReactNode } from 'react';
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  type PressEvent,
} from 'react-aria-components';
import { classesOf } from '../theme/classesOf.ts';
import sheet from './button.module.css';

const classes = classesOf(sheet);

interface ButtonProps extends Omit<
  AriaButtonProps,
  'className' | 'style' | 'children' | 'isDisabled' | 'onPress' | 'onFocusChange'
> {
  /** ink: the one thing to do here; quiet: beside it; link: within text; plain: the rest. */
  readonly look?: 'plain' | 'ink' | 'quiet' | 'link';
  /** Only an icon: then `aria-label` says what it does. */
  readonly square?: boolean;
  readonly isDisabled?: boolean;
  readonly onPress?: (event: PressEvent) => void;
  readonly children: ReactNode;
}

/**
 * A button. One that becomes disabled while it has the focus, mostly because it was just pressed, does nothing any more but keeps the focus
 * until that is moved on. A browser would drop it: Tab goes on from the same place, but no ring shows where that is, and a screen reader
 * has nothing to stand on.
 */
export function Button({
  look = 'plain',
  square = false,
  isDisabled = false,
  onPress,
  children,
  ...props
}: ButtonProps) {
  const [hasFocus, setHasFocus] = useState(false);
  const rests = isDisabled && hasFocus;
  return (
    <AriaButton
      {...props}
      {...(rests ? { 'aria-disabled': true } : {})}
      {...(isDisabled || onPress === undefined ? {} : { onPress })}
      isDisabled={isDisabled && !hasFocus}
      onFocusChange={setHasFocus}
      className={classes('button', look, square && 'square', rests && 'rests')}
    >
      {children}
    </AriaButton>
  );
}
