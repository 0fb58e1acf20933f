import { useId } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/Button.tsx';
import { useApp } from '../stores/appStore.ts';
import { useLab } from '../stores/labStore.ts';
import { titleOf } from '../stores/textEdits.ts';
import { discardAndGoOn, saveAndGoOn, stayHere, useQuestion } from '../stores/unsavedWork.ts';
import { classesOf } from '../theme/classesOf.ts';
import { exportInWords } from '../wording/exportInWords.ts';
import { useWords } from '../wording/words.ts';
import overlay from './overlay.module.css';
import sheet from './unsavedDialog.module.css';

const classes = classesOf({ ...overlay, ...sheet });

/** Asks what becomes of changes that are in no file before another scenario is opened; Esc leaves everything as it is. */
export function UnsavedDialog() {
  const words = useWords();
  const { t } = useTranslation();
  const about = useId();
  const language = useApp((state) => state.language);
  const title = useLab((state) => titleOf(state, language));
  const count = useLab((state) => Object.keys(state.edits).length);
  const question = useQuestion((state) => state.question);
  const tried = question.kind === 'asked' ? question.tried : null;
  return (
    <ModalOverlay
      className={classes('overlay')}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) stayHere();
      }}
    >
      <Modal className={classes('modal')}>
        <Dialog role="alertdialog" className={classes('dialog')} aria-describedby={about}>
          <Heading slot="title" className={classes('heading')}>
            {t('unsaved.heading', { title })}
          </Heading>
          <p id={about}>{t('unsaved.what', { count })}</p>
          {tried !== null && (tried.kind === 'refused' || tried.kind === 'failed') && (
            <p role="alert" className={classes('failure')}>
              {exportInWords(tried, words)}
            </p>
          )}
          <div className={classes('answers')}>
            <Button look="ink" autoFocus onPress={() => void saveAndGoOn()}>
              {t('unsaved.save')}
            </Button>
            <Button onPress={discardAndGoOn}>{t('unsaved.discard')}</Button>
            <Button look="quiet" onPress={stayHere}>
              {t('unsaved.stay')}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
