import { Redo2, Undo2 } from 'lucide-react';
import { Button } from '../../parts/Button.tsx';
import { useLab } from '../../stores/labStore.ts';
import { redo, undo } from '../../stores/runExperiment.ts';
import { classesOf } from '../../theme/classesOf.ts';
import type { Words } from '../../wording/words.ts';
import sheet from './runBar.module.css';

const classes = classesOf(sheet);

/** The way back and forward again through the changes of settings. */
export function UndoRedo({ words }: { readonly words: Words }) {
  const { t } = words;
  const hasPast = useLab(({ history }) => history.past.length > 0);
  const hasFuture = useLab(({ history }) => history.future.length > 0);
  return (
    <span className={classes('history')}>
      <Button look="quiet" square aria-label={t('run.undo')} isDisabled={!hasPast} onPress={undo}>
        <Undo2 size={16} aria-hidden="true" />
      </Button>
      <Button look="quiet" square aria-label={t('run.redo')} isDisabled={!hasFuture} onPress={redo}>
        <Redo2 size={16} aria-hidden="true" />
      </Button>
    </span>
  );
}
