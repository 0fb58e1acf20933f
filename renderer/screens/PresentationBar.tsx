import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/Button.tsx';
import { useApp } from '../stores/appStore.ts';
import { useLab } from '../stores/labStore.ts';
import { endPresentation } from '../stores/presentation.ts';
import { questionOf, titleOf } from '../stores/textEdits.ts';
import { classesOf } from '../theme/classesOf.ts';
import sheet from './presentationBar.module.css';

const classes = classesOf(sheet);

/** Stands in for the title bar while a class looks on: what is shown, and the way back. */
export function PresentationBar() {
  const { t } = useTranslation();
  const language = useApp((state) => state.language);
  const title = useLab((state) => titleOf(state, language));
  const isOnLab = useApp((state) => state.screen === 'lab');
  const question = useLab(({ document, edits }) =>
    document === null ? '' : questionOf(document.base, edits, 'title')[language],
  );
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) endPresentation();
    };
    window.addEventListener('keydown', listen);
    return () => {
      window.removeEventListener('keydown', listen);
    };
  }, []);
  return (
    <header className={classes('bar')} data-stage="">
      <p className={classes('shown')}>
        <span className={classes('title')}>{title === '' ? 'Saluran' : title}</span>
        {isOnLab && question !== '' && question !== title && (
          <strong className={classes('question')}>{question}</strong>
        )}
      </p>
      <Button look="quiet" onPress={endPresentation}>
        {t('present.end')} <kbd>Esc</kbd>
      </Button>
    </header>
  );
}
