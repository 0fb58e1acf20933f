/** After the picture is on the screen; the worker sends the next one only then. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      setTimeout(resolve, 0);
    });
    // A hidden page draws no frames.
    setTimeout(resolve, 250);
  });
