import { useState, type DragEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { readScenarioFile } from '../host.ts';
import { openFile } from '../stores/openScenario.ts';
import { classesOf } from '../theme/classesOf.ts';
import sheet from './dropArea.module.css';

const classes = classesOf(sheet);

const carriesFile = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');

/** Takes a scenario file dropped anywhere on the window. The way without a mouse is the Open button. */
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
        const [file] = event.dataTransfer.files;
        if (file !== undefined) void readScenarioFile(file).then(openFile);
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
