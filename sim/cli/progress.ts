import { sayings } from './sayings.ts';
import type { Terminal } from './terminal.ts';

/** A line on standard error that says how far the run is; silent where nobody watches. */
export interface Progress {
  readonly show: (done: number) => void;
  readonly clear: () => void;
}

const betweenLines = 200;

/** Progress over `all` worlds, the time left by the pace so far. */
export function createProgress(all: number, { say }: Terminal): Progress {
  if (!process.stderr.isTTY) return { show: () => undefined, clear: () => undefined };
  const begun = performance.now();
  let shown = -Infinity;
  return {
    show: (done) => {
      const now = performance.now();
      if (now - shown < betweenLines && done < all) return;
      shown = now;
      const left = done === 0 ? '' : say(duration(((now - begun) / done) * (all - done)));
      process.stderr.write(`\r\u001b[K${say(sayings.progress(done, all, left))}`);
    },
    clear: () => void process.stderr.write('\r\u001b[K'),
  };
}

function duration(milliseconds: number): ReturnType<typeof sayings.seconds> {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 120 ? sayings.seconds(seconds) : sayings.minutes(Math.round(seconds / 60));
}
