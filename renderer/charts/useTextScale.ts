import { useSyncExternalStore } from 'react';
import { whenMeasured } from './measured.ts';

const usualSize = 16;

let scale = 1;
let probe: HTMLElement | null = null;
const listeners = new Set<() => void>();

/** An unseen rem: it changes its size when a person changes that of text, which no event tells. */
function startProbe(): void {
  if (probe !== null) return;
  probe = document.createElement('div');
  probe.setAttribute('aria-hidden', 'true');
  Object.assign(probe.style, { position: 'absolute', top: '0', width: '1rem', visibility: 'hidden' });
  document.body.append(probe);
  const read = (): void => {
    const next = (probe?.getBoundingClientRect().width ?? usualSize) / usualSize;
    if (next === scale || next <= 0) return;
    scale = next;
    for (const tell of listeners) tell();
  };
  read();
  new ResizeObserver(read).observe(probe);
  whenMeasured(read);
}

function subscribe(listener: () => void): () => void {
  startProbe();
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** How many times its usual 16 px the page's text is large: charts are drawn for 16 px and enlarged by this. */
export function useTextScale(): number {
  return useSyncExternalStore(subscribe, () => scale);
}
