import { setTimeout } from 'node:timers/promises';
import { livePoints, type LivedPoint, type LiveTask } from '../../sim/experiments/livePoints.ts';
import type { LivedStudy, Study } from '../../sim/experiments/study.ts';
import { liveStudy } from '../../sim/experiments/study.ts';
import type { Workforce } from '../../sim/experiments/workforce.ts';

/** A workforce of this very thread; of several hands the later tasks are ready first. */
export function handWork(size = 1, onWorld: () => void = () => undefined): Workforce<LiveTask, LivedPoint> {
  let begun = 0;
  return {
    size,
    do: async (task, hand) => {
      begun += 1;
      if (size > 1) await setTimeout(begun % size === 1 ? 8 : 1);
      for (const done of livePoints(task, onWorld)) hand(done);
    },
    end: () => Promise.resolve(),
  };
}

/** A whole study, lived here. */
export function liveHere(study: Study, size = 1): Promise<LivedStudy> {
  return liveStudy(study, { workforce: handWork(size), before: [], onItem: () => undefined });
}
