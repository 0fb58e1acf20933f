import { livePoints, type LivedPoint, type LiveTask } from '../../../sim/experiments/livePoints.ts';
import { concludeStudy, liveStudy, type Study, type StudyPoint } from '../../../sim/experiments/study.ts';
import type { Workforce } from '../../../sim/experiments/workforce.ts';
import type { ExperimentProgress } from './experimentOrder.ts';
import type { PlannedOrder } from './planOrder.ts';

/** Least time between two pictures of an experiment, ms. */
const betweenPictures = 120;

interface Pace {
  /** Lets messages in; resolves when the work may go on. */
  readonly rest: () => Promise<void>;
  readonly now: () => number;
}

/** Lives what was planned, in this thread, and shows how far it is and what it has come to. */
export async function liveOrder(
  { study, resultOf }: PlannedOrder,
  { rest, now }: Pace,
  onProgress: (progress: ExperimentProgress) => void,
): Promise<void> {
  const points: StudyPoint[] = [];
  const items: LivedPoint[] = [];
  const watched: Study = {
    ...study,
    next: (figures) => {
      const round = study.next(figures);
      points.push(...round);
      return round;
    },
  };
  let [worldsDone, shownAt] = [0, 0];
  let result: ExperimentProgress['result'] = null;
  const show = (): void => {
    shownAt = now();
    onProgress({ worldsDone, worlds: study.worlds, result });
  };
  const workforce: Workforce<LiveTask, LivedPoint> = {
    size: 1,
    do: async (task, hand) => {
      const lived = livePoints(task, () => {
        worldsDone += 1;
        if (now() - shownAt >= betweenPictures) show();
      });
      for (const item of lived) {
        hand(item);
        await rest();
      }
    },
    end: () => Promise.resolve(),
  };
  await liveStudy(watched, {
    workforce,
    before: [],
    onItem: (item) => {
      items.push(item);
      const isWhole = items.filter(({ point }) => point === item.point).length >= study.replications;
      const isDue = now() - shownAt >= betweenPictures || (isWhole && item.point === points.length - 1);
      if (!isDue) return;
      result = resultOf(concludeStudy(points, items, false));
      show();
    },
  });
  result = resultOf(concludeStudy(points, items, true));
  worldsDone = items.reduce((sum, { figures }) => sum + figures.worlds.length, 0);
  show();
}
