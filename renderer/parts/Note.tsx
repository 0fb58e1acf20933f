import { CircleAlert, Info } from 'lucide-react';
import type { ReactNode } from 'react';
import { classesOf } from '../theme/classesOf.ts';
import sheet from './note.module.css';

const classes = classesOf(sheet);

interface NoteProps {
  readonly kind: 'plain' | 'error';
  readonly heading?: string;
  readonly children: ReactNode;
}

/** A bar that says what state things are in and what to do; errors are announced. */
export function Note({ kind, heading, children }: NoteProps) {
  const Icon = kind === 'error' ? CircleAlert : Info;
  return (
    <div className={classes('note', kind)} {...(kind === 'error' ? { role: 'alert' } : {})}>
      <Icon size={18} aria-hidden="true" />
      {heading !== undefined && <strong>{heading}</strong>}
      {children}
    </div>
  );
}
