import { create } from 'zustand';
import { openAbout } from './aboutStore.ts';
import { useApp } from './appStore.ts';

/** The page a presentation is laid out for, px: it is enlarged until that fills the screen. */
const stage = { width: 1200, height: 675 } as const;
/** Below this the text of charts, of 13 px, would come to less than 20 px. */
const leastZoom = 1.6;

interface StageState {
  /** How high the enlarged page is in its own px; null while nothing is presented. */
  readonly height: number | null;
}

/** The page of a presentation, for charts that take its height. */
export const useStage = create<StageState>()(() => ({ height: null }));

function fillScreen(): void {
  const zoom = Math.max(leastZoom, Math.min(innerWidth / stage.width, innerHeight / stage.height));
  document.documentElement.style.setProperty('--stage-zoom', String(zoom));
  useStage.setState({ height: Math.floor(innerHeight / zoom) });
}

/** Shows results large and without controls, for a class; not remembered. */
export function present(): void {
  document.documentElement.dataset['presenting'] = '';
  openAbout(false);
  fillScreen();
  window.addEventListener('resize', fillScreen);
  useApp.setState({ presenting: true });
}

export function endPresentation(): void {
  delete document.documentElement.dataset['presenting'];
  document.documentElement.style.removeProperty('--stage-zoom');
  window.removeEventListener('resize', fillScreen);
  useStage.setState({ height: null });
  useApp.setState({ presenting: false });
}
