import { useId, type ReactNode } from 'react';
import { Popover, type PopoverProps } from 'react-aria-components';
import { classesOf } from '../theme/classesOf.ts';
import sheet from './popoverDialog.module.css';

const classes = classesOf(sheet);

interface PopoverDialogProps {
  readonly placement?: PopoverProps['placement'];
  /** Of what is inside. */
  readonly className: string;
  /** Names the dialog and stands at its head; without one it is called as the button that opens it. */
  readonly heading?: { readonly text: string; readonly className?: string };
  readonly children: ReactNode;
}

/**
 * A dialog beside the button that opens it. The popover itself is the dialog, not something inside: so the ways out that only a screen reader
 * finds, at both its ends, are part of the dialog and not stray on the page.
 */
export function PopoverDialog({ placement, className, heading, children }: PopoverDialogProps) {
  const id = useId();
  return (
    <Popover
      className={classes('popover')}
      {...(placement !== undefined && { placement })}
      {...(heading !== undefined && { 'aria-labelledby': id })}
    >
      <div className={className}>
        {heading !== undefined && (
          <h2 id={id} className={heading.className}>
            {heading.text}
          </h2>
        )}
        {children}
      </div>
    </Popover>
  );
}
