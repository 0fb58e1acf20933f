/** Longest stretch of work, ms, between two looks at what the page has sent. */
const longestStretch = 12;

/**
 * A pause that lets messages in, taken only when the last one is a while ago. A message channel is used because
 * timers are held back to 4 ms.
 */
export function createBreather(): () => Promise<void> {
  const { port1, port2 } = new MessageChannel();
  let lastPause = performance.now();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => {
    for (const wake of waiting.splice(0)) wake();
  };
  return async () => {
    if (performance.now() - lastPause < longestStretch) return;
    await new Promise<void>((resolve) => {
      waiting.push(resolve);
      port2.postMessage(null);
    });
    lastPause = performance.now();
  };
}
