import { useEffect, useEffectEvent } from 'react';

/** Calls back when the key is pressed outside of fields that take text; null: no key. */
export function useShortcut(key: string | null, onPress: () => void): void {
  const press = useEffectEvent(onPress);
  useEffect(() => {
    if (key === null) return undefined;
    const listen = (event: KeyboardEvent): void => {
      const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
      if (event.key !== key || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      press();
    };
    window.addEventListener('keydown', listen);
    return () => {
      window.removeEventListener('keydown', listen);
    };
  }, [key]);
}
