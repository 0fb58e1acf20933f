import { allDrawn } from './shownSummary.ts';

/** After the picture is on the screen, all its parts; the worker sends the next one only then. A hidden page has no screen to wait for. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.hidden) {
      resolve();
      return;
    }
    void allDrawn().then(() => {
      requestAnimationFrame(() => {
        setTimeout(resolve, 0);
      });
    });
    // One that is hidden meanwhile draws no frames.
    setTimeout(resolve, 250);
  });
