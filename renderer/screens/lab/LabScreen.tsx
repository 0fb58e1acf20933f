import { useTranslation } from 'react-i18next';
import { useLab, type LabDocument } from '../../stores/labStore.ts';
import { classesOf } from '../../theme/classesOf.ts';
import { LabBody } from './LabBody.tsx';
import sheet from './lab.module.css';

const classes = classesOf(sheet);

function NothingOpen() {
  const { t } = useTranslation();
  return (
    <main className={classes('nothing')} tabIndex={-1}>
      <h1>{t('lab.nothingOpen')}</h1>
      <a href="#library">{t('lab.toLibrary')}</a>
    </main>
  );
}

/** Runs the open scenario and compares its set-ups. */
export function LabScreen() {
  const document: LabDocument | null = useLab((state) => state.document);
  return document === null ? <NothingOpen /> : <LabBody document={document} />;
}
