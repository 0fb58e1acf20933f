import { lazy, Suspense, useEffect } from 'react';
import { closePalette, openPalette } from '../../stores/palette.ts';
import { useApp } from '../../stores/appStore.ts';

/** Loaded when it is first asked for. */
const CommandPalette = lazy(async () => ({
  default: (await import('./CommandPalette.tsx')).CommandPalette,
}));

/** Opens the palette at Ctrl+K or Cmd+K, from anywhere. */
export function PaletteHost() {
  const isOpen = useApp((state) => state.isPaletteOpen);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const isMeant = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!isMeant || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      if (useApp.getState().isPaletteOpen) closePalette();
      else openPalette();
    };
    window.addEventListener('keydown', listen);
    return () => {
      window.removeEventListener('keydown', listen);
    };
  }, []);
  if (!isOpen) return null;
  return (
    <Suspense fallback={null}>
      <CommandPalette onClose={closePalette} />
    </Suspense>
  );
}
