import { formatNumber } from '../formatNumber.ts';
import { describeDuration } from '../progress.ts';
import type { Terminal } from '../terminal.ts';
import { experimentSayings } from './experimentSayings.ts';

/** The pace is that of the latest worlds of each worker, so many, once so many milliseconds have passed since the first; or of fewer after the patience. */
const LATEST = 4;
const WARM_UP = 2500;
const PATIENCE = 5000;

/**
 * Says once, from the pace of some worlds at the beginning, how long the rest takes. The very first do not count: they bear the start of the threads, and
 * all code runs slowly at first.
 * @param worlds in all, in this sitting
 * @param tell what hears the sentence, and that it was said
 * @returns what is to be told of every world: how many there are by now
 */
export function createForecast(
  worlds: number,
  workers: number,
  { say, language }: Terminal,
  tell: (sentence: string) => void,
): (lived: number) => void {
  const begun = performance.now();
  const times: number[] = [];
  let isTold = false;
  const foresee = (milliseconds: number, among: number, lived: number): void => {
    isTold = true;
    const perWorld = (milliseconds * workers) / among;
    const left = (perWorld * (worlds - lived)) / workers;
    const pace = formatNumber(perWorld / 1000, 2, language);
    tell(say(experimentSayings.foreseen(pace, say(describeDuration(left)))));
  };
  return (lived) => {
    if (isTold) return;
    const time = performance.now();
    times.push(time);
    const passed = time - (times[0] ?? time);
    const latest = Math.min(times.length - 1, LATEST * workers);
    const isKnown = passed >= WARM_UP && latest === LATEST * workers;
    if (isKnown || (passed >= PATIENCE && latest > 0))
      foresee(time - (times.at(-1 - latest) ?? begun), latest, lived);
    else if (lived >= worlds) foresee(time - begun, lived, lived);
  };
}
