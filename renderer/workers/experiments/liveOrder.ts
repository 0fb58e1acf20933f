import { gatherPoints } from '../../../sim/experiments/liveExperiment.ts';
import type { LivedPoint, LiveTask } from '../../../sim/experiments/livePoints.ts';
import {
  concludeStudy,
  liveStudy,
  type LivedStudy,
  type Study,
  type StudyPoint,
} from '../../../sim/experiments/study.ts';
import type { Workforce } from '../../../sim/experiments/workforce.ts';
import type { ExperimentProgress } from './experimentOrder.ts';
import type { PlannedOrder } from './plannedOrder.ts';

/** Least time between two pictures of an experiment, ms; and at least so many times what making the last one took. */
const betweenPictures = 120;
const pictureShare = 8;

/** Who lives an experiment. */
export interface ExperimentHands {
  /** @param onWorld to be called for every world */
  readonly hire: (onWorld: () => void) => Workforce<LiveTask, LivedPoint>;
  /** Settles when it shall stop. */
  readonly halted: Promise<unknown>;
  /** A clock, ms. */
  readonly now: () => number;
  /** Resolves when the picture was painted. */
  readonly show: (progress: ExperimentProgress) => void | Promise<void>;
  /** Hears at the beginning how to get at all that is there at any time. */
  readonly onBegin?: (conclude: () => LivedStudy) => void;
}

/**
 * Lives what was planned and shows how far it is and what it has come to: points count in their order, whoever lives them. Resolves after the last
 * progress was taken. Rejects with the error of the first world that died; what came before is shown.
 */
export async function liveOrder(
  { study, resultOf }: PlannedOrder,
  { hire, halted, now, show, onBegin }: ExperimentHands,
): Promise<void> {
  const points: StudyPoint[] = [];
  const items: LivedPoint[] = [];
  const state = { isWhole: false };
  const watched: Study = {
    ...study,
    next: (figures) => {
      const round = study.next(figures);
      points.push(...round);
      return round;
    },
  };
  const conclude = (): LivedStudy => concludeStudy(points, items, state.isWhole);
  onBegin?.(conclude);
  let [worlds, shownAt, drawnAt, tookToDraw] = [0, 0, 0, 0];
  let result: ExperimentProgress['result'] = null;
  /** The page gets the next picture when it has painted the last. */
  let unread = 0;
  const tell = async (worldsDone: number, digest: string | null): Promise<void> => {
    shownAt = now();
    unread += 1;
    await show({ worldsDone, worlds: study.worlds, result, digest });
    unread -= 1;
  };
  const isFree = (last: number, least: number): boolean => unread === 0 && now() - last >= least;
  const draw = (): void => {
    const begun = now();
    const plans = points.map(({ plan }) => plan);
    if (items.length > 0) result = resultOf(gatherPoints(plans, items));
    drawnAt = now();
    tookToDraw = drawnAt - begun;
  };
  const workforce = hire(() => {
    worlds += 1;
    if (isFree(shownAt, betweenPictures)) void tell(worlds, null);
  });
  try {
    const { end } = await liveStudy(watched, {
      ...{ workforce, halted, before: [] },
      onItem: (item) => {
        items.push(item);
        if (!isFree(drawnAt, Math.max(betweenPictures, pictureShare * tookToDraw))) return;
        draw();
        void tell(worlds, null);
      },
    });
    state.isWhole = end === 'finished';
  } finally {
    draw();
    const whole = items.reduce((sum, { figures }) => sum + figures.worlds.length, 0);
    await tell(whole, state.isWhole ? conclude().digest : null);
  }
}
