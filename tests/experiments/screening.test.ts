import { describe, expect, it } from 'vitest';
import { ensembleOf } from '../../sim/experiments/ensemble.ts';
import { drawLatinHypercube } from '../../sim/experiments/latinHypercube.ts';
import { drawTrajectories, elementaryEffects, screen } from '../../sim/experiments/morris.ts';
import { correlateRanks, shareOf } from '../../sim/experiments/rankCorrelation.ts';
import type { VariedRange } from '../../sim/experiments/variedRanges.ts';
import { createFigures } from '../../sim/metrics/createFigures.ts';
import { metricIds, type MetricId } from '../../sim/metrics/codebook.ts';
import type { Measured } from '../../sim/metrics/summary.ts';

const range = (path: string, low: number, high: number, isWhole = false): VariedRange => ({
  ...{ path, value: low, low, high, isWhole, source: 'given' },
});
const ranges = [range('a', 0, 1), range('b', 10, 30), range('c', 1, 4, true)];
const screenOf = (f: (values: readonly number[]) => number, count = 8) => {
  const trajectories = drawTrajectories(ranges, count, 'seed');
  const points = trajectories.flatMap((one) => one.points);
  return elementaryEffects(ranges, trajectories, points.map(f)).map(screen);
};

describe('trajectories', () => {
  it('move each number once, by two thirds of its range, within it', () => {
    for (const { points, moved } of drawTrajectories(ranges, 20, 'seed')) {
      expect([...moved].toSorted()).toEqual([0, 1, 2]);
      expect(points).toHaveLength(4);
      moved.forEach((index, step) => {
        const change = ranges.map((_, at) => (points[step + 1]?.[at] ?? 0) - (points[step]?.[at] ?? 0));
        change.forEach((by, at) => {
          const { low, high } = ranges[at] ?? range('', 0, 1);
          expect(Math.abs(by)).toBeCloseTo(at === index ? (2 / 3) * (high - low) : 0, 9);
        });
      });
    }
  });

  it('are the same for the same seed, others for another, and the first of more are the first of few', () => {
    const few = drawTrajectories(ranges, 3, 'seed');
    expect(drawTrajectories(ranges, 5, 'seed').slice(0, 3)).toEqual(few);
    expect(drawTrajectories(ranges, 3, 'other')).not.toEqual(few);
  });
});

describe('screening by elementary effects', () => {
  it('of a linear function gives the slope over the range, and sigma 0', () => {
    const [a, b, c] = screenOf(([x = 0, y = 0, z = 0]) => 5 * x - 0.5 * y + 0 * z);
    expect(a?.mu).toMatchObject({ n: 8, mean: expect.closeTo(5, 9) as number });
    expect(b?.mu).toMatchObject({ mean: expect.closeTo(-10, 9) as number });
    expect(b?.muStar).toMatchObject({ mean: expect.closeTo(10, 9) as number });
    for (const one of [a, b, c])
      expect(one?.sigma).toMatchObject({
        mean: expect.closeTo(0, 9) as number,
        ciHigh: expect.closeTo(0, 6) as number,
      });
    expect(c?.muStar).toMatchObject({ mean: 0 });
  });

  it('of numbers that act together gives a sigma, and sizes where the effects cancel out', () => {
    const [a, , c] = screenOf(([x = 0, y = 0]) => (x - 0.5) * (y - 20), 60);
    expect(a?.sigma.kind === 'estimate' ? a.sigma.mean : 0).toBeGreaterThan(4);
    const [mu, muStar] = [a?.mu, a?.muStar];
    if (mu?.kind !== 'estimate' || muStar?.kind !== 'estimate') throw new Error('no estimate');
    expect(Math.abs(mu.mean)).toBeLessThan(muStar.mean / 2);
    expect(c?.sigma).toMatchObject({ mean: 0 });
  });

  it('has intervals over trajectories: those of the mean by hand', () => {
    // Effects 1, 2, 3: mean 2, standard error sqrt(1/3), t(2) = 4.3026527.
    const { mu, sigma } = screen([1, 2, 3]);
    expect(mu).toMatchObject({ mean: 2, ciLow: expect.closeTo(2 - 4.3026527 / Math.sqrt(3), 6) as number });
    expect(sigma).toMatchObject({ mean: 1 });
  });
});

describe('a Latin hypercube', () => {
  it('has one draw in every slice of every range', () => {
    const draws = drawLatinHypercube(ranges.slice(0, 2), 10, 'seed');
    const slices = (at: number, low: number, high: number): readonly number[] =>
      draws
        .map((values) => Math.floor((10 * ((values[at] ?? 0) - low)) / (high - low)))
        .toSorted((a, b) => a - b);
    expect(slices(0, 0, 1)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(slices(1, 10, 30)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(drawLatinHypercube(ranges, 4, 'seed')).toEqual(drawLatinHypercube(ranges, 4, 'seed'));
  });
});

describe('a rank correlation', () => {
  it('is 1 for any rising curve, and counts equals alike', () => {
    expect(correlateRanks([1, 2, 3, 4, 5, 6], [1, 8, 27, 64, 125, 216])).toMatchObject({ n: 6, value: 1 });
    // Ranks 1, 2.5, 2.5, 4 against 1, 3, 2, 4: 4.5 / sqrt(4.5 x 5).
    expect(correlateRanks([1, 2, 2, 3], [1, 3, 2, 4])?.value).toBeCloseTo(4.5 / Math.sqrt(22.5), 12);
  });

  it('has an interval by the transform of Fisher, and none where a list never changes', () => {
    const found = correlateRanks([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], [2, 1, 4, 3, 6, 5, 8, 7, 10, 9]);
    const half = 1.959963985 * Math.sqrt(1.06 / 7);
    expect(found?.value).toBeCloseTo(1 - 60 / 990, 12);
    expect(found?.low).toBeCloseTo(Math.tanh(Math.atanh(1 - 60 / 990) - half), 8);
    expect(correlateRanks([1, 1, 1, 1], [1, 2, 3, 4])).toBeNull();
  });

  it('stands beside shares with the interval of Wilson', () => {
    // 1 of 10: 0.0179 to 0.4042 (Newcombe 1998 and every table).
    expect(shareOf(1, 10)).toMatchObject({
      low: expect.closeTo(0.0179, 4) as number,
      high: expect.closeTo(0.4042, 4) as number,
    });
    expect(shareOf(0, 10).low).toBe(0);
  });
});

describe('an ensemble', () => {
  const metric: MetricId = 'orders';
  const value = (of: number): Readonly<Record<MetricId, Measured>> =>
    Object.fromEntries(metricIds.map((id) => [id, { kind: 'value', value: of }])) as Record<
      MetricId,
      Measured
    >;
  /** Two replications of two set-ups; omni is ahead by about `lead`. */
  const drawn = (lead: number) => {
    const figures = createFigures(['multi', 'omni']);
    for (const replication of [0, 1]) {
      const omni = 10 + lead + 0.001 * replication;
      figures.add({
        replication,
        worlds: [
          { setUp: 'multi', digest: '', metrics: value(10) },
          { setUp: 'omni', digest: '', metrics: value(omni) },
        ],
      });
    }
    return figures;
  };

  it('says in what share of the draws one set-up is higher, and with which number that goes', () => {
    const values = [
      [0.1, 10],
      [0.3, 30],
      [0.5, 12],
      [0.7, 26],
      [0.9, 18],
    ];
    const leads = [-2, -1, 1, 2, 3];
    const found = ensembleOf(ranges.slice(0, 2), values, leads.map(drawn), {
      ...{ quantity: { setUp: 'omni', reference: 'multi' }, metric },
    });
    expect(found.higher).toMatchObject({ n: 5, value: 0.6 });
    expect(found.lower.value).toBe(0.4);
    expect(found.undecided.value).toBe(0);
    expect(found.quantiles[2]).toBeCloseTo(1, 2);
    expect(found.goesWith[0]?.value).toBe(1);
    // Ranks 1, 5, 2, 4, 3 against 1 to 5: 1 - 6 x 14 / 120.
    expect(found.goesWith[1]?.value).toBeCloseTo(0.3, 12);
  });
});
