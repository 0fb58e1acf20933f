import { ln } from '../random/elementary.ts';
import type { CalibrationTarget } from './calibrationTargets.ts';
import type { LevelCounts, LevelProblem, Levels } from './fittedLevels.ts';
import { measureTarget } from './measureTarget.ts';

/** What one more of `browsingConcentration` adds to the share of returning sessions: from 0.6 to 1.6 it was 0.15 to 0.16. */
const SHARE_BY_CONCENTRATION = 0.155;
/** And to the log of their baskets against those of others. */
const BASKETS_BY_CONCENTRATION = -0.6;
/** What one more of `basketFollowsTaste` adds to that log: 0.12 at first, less beyond 1. */
const BASKETS_BY_TASTE = 0.12;
/** The range of both numbers. */
const MOST = 3;

type VisitorLevels = Pick<Levels, 'browsingConcentration' | 'basketFollowsTaste'>;

/**
 * Who browses, and with what intent: steps along slopes that were seen in the city shop, since neither has a closed form. Without a target a level stays.
 */
export function refineVisitors(
  levels: Levels,
  counts: LevelCounts,
  targets: readonly CalibrationTarget[],
  touchpointIds: readonly string[],
): { readonly levels: VisitorLevels; readonly problems: readonly LevelProblem[] } {
  const problems: LevelProblem[] = [];
  const within = (level: keyof VisitorLevels, asked: number): number => {
    const kept = Math.min(MOST, Math.max(0, asked));
    if (kept !== asked) problems.push({ touchpoint: null, level, asked });
    return kept;
  };
  const target = (quantity: CalibrationTarget['quantity']): CalibrationTarget | undefined =>
    targets.find((each) => each.quantity === quantity);
  const [share, baskets] = [target('returningShare'), target('returningBaskets')];
  const { browsingConcentration, basketFollowsTaste } = levels;
  const measured = (each: CalibrationTarget): number => measureTarget(each, counts, touchpointIds);
  const concentration =
    share === undefined
      ? browsingConcentration
      : within(
          'browsingConcentration',
          browsingConcentration + (share.value - measured(share)) / SHARE_BY_CONCENTRATION,
        );
  const found = baskets === undefined ? 0 : measured(baskets);
  if (baskets === undefined || found === 0)
    return { levels: { browsingConcentration: concentration, basketFollowsTaste }, problems };
  const byConcentration = BASKETS_BY_CONCENTRATION * (concentration - browsingConcentration);
  const step = (ln(baskets.value / found) - byConcentration) / BASKETS_BY_TASTE;
  return {
    levels: {
      browsingConcentration: concentration,
      basketFollowsTaste: within('basketFollowsTaste', basketFollowsTaste + step),
    },
    problems,
  };
}
