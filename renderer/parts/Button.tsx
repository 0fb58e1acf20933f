import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { classesOf } from '../theme/classesOf.ts';
import sheet from './button.module.css';

const classes = classesOf(sheet);

interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  /** ink: the one thing to do here; quiet: beside it; link: within text; plain: the rest. */
  readonly look?: 'plain' | 'ink' | 'quiet' | 'link';
  /** Only an icon: then `aria-label` says what it does. */
  readonly square?: boolean;
  readonly children: ReactNode;
}

export function Button({ look = 'plain', square = false, children, ...props }: ButtonProps) {
  return (
    <AriaButton {...props} className={classes('button', look, square && 'square')}>
      {children}
    </AriaButton>
  );
}
