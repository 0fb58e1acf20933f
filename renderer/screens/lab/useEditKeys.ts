import { useEffect } from 'react';
import { saveScenario } from '../../stores/exportBundle.ts';
import { redo, undo } from '../../stores/runExperiment.ts';

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
