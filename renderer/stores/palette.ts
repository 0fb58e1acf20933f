import { useApp } from './appStore.ts';

/** Shows everything that can be asked for by name. */
export function openPalette(): void {
  useApp.setState({ isPaletteOpen: true });
}

export function closePalette(): void {
  useApp.setState({ isPaletteOpen: false });
}
