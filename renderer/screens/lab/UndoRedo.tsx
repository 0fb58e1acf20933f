import { Redo2, Undo2 } from 'lucide-react';
import { useEffect } from 'react';
import { Button } from '../../parts/Button.tsx';
import { useLab } from '../../stores/labStore.ts';
import { saveScenario } from '../../stores/exportBundle.ts';
import { redo, undo } from '../../stores/runExperiment.ts';
import { classesOf } from '../../theme/classesOf.ts';
import type { Words } from '../../wording/words.ts';
import sheet from './runBar.module.css';

const classes = classesOf(sheet);

/** Fields that take text keep the keys for their own undo. */
const takesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'range');

/** Undo and redo by Ctrl+Z and Ctrl+Shift+Z or Ctrl+Y, saving by Ctrl+S, whether their buttons are on the page or not. */
export function useEditKeys(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key === 's' && !event.shiftKey) {
        event.preventDefault();
        // What is being typed counts: fields hand their value on when they are left.
        if (takesText(event.target) && event.target instanceof HTMLElement) {
          event.target.blur();
          event.target.focus();
        }
        void saveScenario();
        return;
      }
      if (takesText(event.target)) return;
      const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
      if (!isRedo && key !== 'z') return;
      event.preventDefault();
      if (isRedo) redo();
      else undo();
    };
    window.addEventListener('keydown', listen);
    return () => {
      window.removeEventListener('keydown', listen);
    };
  }, []);
}

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
