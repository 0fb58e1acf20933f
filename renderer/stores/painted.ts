import { allDrawn } from './shownSummary.ts';

/** After the picture is on the screen, all its parts; the worker sends the next one only then. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    void allDrawn().then(() => {
      requestAnimationFrame(() => {
        setTimeout(resolve, 0);
      });
    });
    // A hidden page draws no frames.
    setTimeout(resolve, 250);
  });
