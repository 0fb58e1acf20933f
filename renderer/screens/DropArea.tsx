import { useState, type DragEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { takeDropped } from '../stores/givenFiles.ts';
import { classesOf } from '../theme/classesOf.ts';
import sheet from './dropArea.module.css';

const classes = classesOf(sheet);

const carriesFile = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');

/** Takes a scenario file, or an export to be checked, dropped anywhere on the window. The ways without a mouse are buttons of the library. */
export function DropArea({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const [isOver, setIsOver] = useState(false);
  return (
    <div
      className={classes('area')}
      onDragOver={(event) => {
        if (!carriesFile(event)) return;
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={(event) => {
        if (event.relatedTarget === null) setIsOver(false);
      }}
      onDrop={(event) => {
        if (!carriesFile(event)) return;
        event.preventDefault();
        setIsOver(false);
        void takeDropped(event.dataTransfer);
      }}
    >
      {children}
      {isOver && (
        <div className={classes('veil')} aria-hidden="true">
          {t('app.dropAnywhere')}
        </div>
      )}
    </div>
  );
}
