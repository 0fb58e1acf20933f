import { sayings } from './sayings.ts';
import type { Terminal } from './terminal.ts';

/** A line on standard error that says how far the run is; silent where nobody watches. */
export interface Progress {
  /** @param all where it became clear on the way how much there is */
  readonly show: (done: number, all?: number) => void;
  readonly clear: () => void;
}

const betweenLines = 200;

/** Progress over `all` worlds, the time left by the pace so far. @param before worlds that were there already */
export function createProgress(all: number, { say }: Terminal, before = 0): Progress {
  if (!process.stderr.isTTY) return { show: () => undefined, clear: () => undefined };
  const begun = performance.now();
  let shown = -Infinity;
  return {
    show: (done, now = all) => {
      const time = performance.now();
      if (time - shown < betweenLines && done < now) return;
      shown = time;
      const pace = (time - begun) / (done - before);
      const left = done <= before ? '' : say(describeDuration(pace * (now - done)));
      process.stderr.write(`\r\u001b[K${say(sayings.progress(done, now, left))}`);
    },
    clear: () => void process.stderr.write('\r\u001b[K'),
  };
}

/** A length of time in words, coarser as it grows. */
export function describeDuration(milliseconds: number): ReturnType<typeof sayings.seconds> {
  const seconds = Math.ceil(milliseconds / 1000);
  if (seconds < 120) return sayings.seconds(seconds);
  return seconds < 7200
    ? sayings.minutes(Math.round(seconds / 60))
    : sayings.hours((seconds / 3600).toFixed(1));
}
