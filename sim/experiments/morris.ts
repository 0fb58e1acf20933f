import { judgeDifference } from '../metrics/differences.ts';
import { estimateMean, halfWidthOf, spreadOf } from '../metrics/estimate.ts';
import type { Estimate, Verdict } from '../metrics/summary.ts';
import { uniform } from '../random/draw.ts';
import { keyOf } from '../random/key.ts';
import { valueAt, type VariedRange } from './variedRanges.ts';

/** A way through the grid that moves each number once. */
export interface Trajectory {
  /** Values at each of its points, in the order of the ranges; one point more than there are ranges. */
  readonly points: readonly (readonly number[])[];
  /** Which range moves between a point and the next. */
  readonly moved: readonly number[];
}

/** Levels of the grid: steps of 2/3 of a range, as usual (Campolongo, Cariboni & Saltelli 2007). */
export const MORRIS_LEVELS = 4;

/**
 * Trajectories through a grid of 4 levels (Morris 1991): each begins at a level drawn for each number and moves the numbers one after the other, in an
 * order drawn too, by 2/3 of their range up or down.
 */
export function drawTrajectories(
  ranges: readonly VariedRange[],
  count: number,
  seed: string,
): readonly Trajectory[] {
  return Array.from({ length: count }, (_, at) => drawTrajectory(ranges, seed, at));
}

function drawTrajectory(ranges: readonly VariedRange[], seed: string, at: number): Trajectory {
  const key = keyOf(`${seed}\u0000morris`, at);
  const draw = (range: number, what: number): number => uniform(key, range, 0, what, 0);
  const step = MORRIS_LEVELS / 2;
  const levels = ranges.map((_, range) => {
    const low = Math.floor(draw(range, 0) * (MORRIS_LEVELS - step));
    return draw(range, 1) < 0.5 ? { from: low, to: low + step } : { from: low + step, to: low };
  });
  const moved = [...ranges.keys()].toSorted((a, b) => draw(a, 2) - draw(b, 2));
  const points = [...ranges, null].map((_, done) =>
    ranges.map((range, index) => {
      const { from, to } = levels[index] ?? { from: 0, to: 0 };
      const level = moved.indexOf(index) < done ? to : from;
      return valueAt(range, level / (MORRIS_LEVELS - 1));
    }),
  );
  return { points, moved };
}

/** How a quantity answers to one number. */
export interface Screened {
  /** Mean elementary effect: the change of the quantity for a move through the whole range, at the pace of a step. */
  readonly mu: Estimate;
  /** Which way it moves the quantity, by the interval of mu. */
  readonly direction: Verdict;
  /** The mean of their sizes: a number matters even where its effects cancel out. */
  readonly muStar: Estimate;
  /** Their standard deviation: the number interacts with others, or its effect is curved. */
  readonly sigma: Estimate;
}

/**
 * The elementary effects of each number, by trajectory.
 * @param quantity of each point in the order of the trajectories, the mean of its replications; null: it has none
 */
export function elementaryEffects(
  ranges: readonly VariedRange[],
  trajectories: readonly Trajectory[],
  quantity: readonly (number | null)[],
): readonly (readonly number[])[] {
  const effects = ranges.map((): number[] => []);
  const length = ranges.length + 1;
  for (const [at, { points, moved }] of trajectories.entries())
    for (const [step, index] of moved.entries()) {
      const range = ranges[index];
      const [before, after] = [quantity[at * length + step], quantity[at * length + step + 1]];
      const move = (points[step + 1]?.[index] ?? 0) - (points[step]?.[index] ?? 0);
      if (range === undefined || typeof before !== 'number' || typeof after !== 'number' || move === 0)
        continue;
      effects[index]?.push(((after - before) * (range.high - range.low)) / move);
    }
  return effects;
}

/**
 * What elementary effects say of a number. The intervals are over trajectories, the replications averaged before: they tell how far another draw of
 * trajectories might lead. That of sigma is by the jackknife (Tukey 1958).
 */
export function screen(effects: readonly number[]): Screened {
  const mu = estimateMean(effects, 'noRuns');
  return {
    mu,
    direction: judgeDifference(mu, effects),
    muStar: estimateMean(
      effects.map((effect) => Math.abs(effect)),
      'noRuns',
    ),
    sigma: jackknife(effects, deviation),
  };
}

const deviation = (values: readonly number[]): number => {
  const { n, squares } = spreadOf(values);
  return n < 2 ? 0 : Math.sqrt(squares / (n - 1));
};

/** A statistic with the interval of its jackknife; null ends below three values. */
function jackknife(values: readonly number[], statistic: (values: readonly number[]) => number): Estimate {
  const n = values.length;
  if (n < 2) return { kind: 'none', reason: n === 0 ? 'noRuns' : 'needsTwoRuns' };
  const mean = statistic(values);
  if (n < 3) return { kind: 'estimate', n, mean, stdError: null, ciLow: null, ciHigh: null };
  const pseudo = values.map(
    (_, left) => n * mean - (n - 1) * statistic(values.filter((__, at) => at !== left)),
  );
  const spread = spreadOf(pseudo);
  const half = halfWidthOf(spread) ?? 0;
  const stdError = Math.sqrt(spread.squares / (n - 1) / n);
  return { kind: 'estimate', n, mean, stdError, ciLow: Math.max(0, mean - half), ciHigh: mean + half };
}
