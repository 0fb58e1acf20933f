import { experimentSayings } from './experimentSayings.ts';
import { formatNumber } from '../formatNumber.ts';
import { describeDuration } from '../progress.ts';
import type { Terminal } from '../terminal.ts';

/** Says once, after the first worlds, how long the rest takes. */
export interface Forecast {
  /** To be told of every world. @param lived worlds by now, in this sitting */
  readonly onWorld: (lived: number) => void;
  /** To be told of the first item. @param worlds in it */
  readonly onItem: (worlds: number) => void;
}

/** Where the first item is long, its pace is told after so many worlds of each worker and so many milliseconds: the first worlds bear the start. */
const KNOWN_AFTER = 4;
const PATIENCE = 3000;

/**
 * @param worlds in all, in this sitting
 * @param tell what hears the sentence, and that it was said
 */
export function createForecast(
  worlds: number,
  workers: number,
  { say, language }: Terminal,
  tell: (sentence: string) => void,
): Forecast {
  const begun = performance.now();
  let isTold = false;
  const foresee = (perWorld: number, lived: number): void => {
    if (isTold) return;
    isTold = true;
    const left = (perWorld * (worlds - lived)) / workers;
    const pace = formatNumber(perWorld / 1000, 2, language);
    tell(say(experimentSayings.foreseen(pace, say(describeDuration(left)))));
  };
  return {
    onWorld: (lived) => {
      const passed = performance.now() - begun;
      if (lived < KNOWN_AFTER * workers || passed < PATIENCE) return;
      foresee((passed * workers) / lived, lived);
    },
    onItem: (inItem) => {
      foresee((performance.now() - begun) / inItem, inItem);
    },
  };
}
