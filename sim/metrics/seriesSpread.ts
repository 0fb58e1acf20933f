import { studentQuantile95 } from './studentQuantile.ts';
import type { AmountEstimates } from './summary.ts';

/** Number, mean and sum of squared distances by day (or whatever the list goes by), over the replications folded in so far. */
export interface SeriesSpread {
  readonly n: Uint32Array;
  readonly mean: Float64Array;
  readonly squares: Float64Array;
}

export function emptySpread(length: number): SeriesSpread {
  return { n: new Uint32Array(length), mean: new Float64Array(length), squares: new Float64Array(length) };
}

export function copySpread({ n, mean, squares }: SeriesSpread): SeriesSpread {
  return { n: n.slice(), mean: mean.slice(), squares: squares.slice() };
}

/** Folds the series of one more replication into the spread, in place: it is the one thing here that grows. */
export function foldSeries(spread: SeriesSpread, series: Float64Array): void {
  for (let day = 0; day < series.length; day += 1) {
    const value = series[day] ?? NaN;
    if (Number.isNaN(value)) continue;
    const n = (spread.n[day] ?? 0) + 1;
    const before = spread.mean[day] ?? 0;
    const mean = before + (value - before) / n;
    spread.n[day] = n;
    spread.mean[day] = mean;
    spread.squares[day] = (spread.squares[day] ?? 0) + (value - before) * (value - mean);
  }
}

/** Mean and 95 % t-interval of every day or amount; null where there is none, without a value, and for intervals below two. */
export function describeSeries(spread: SeriesSpread): AmountEstimates {
  const mean: (number | null)[] = [];
  const ciLow: (number | null)[] = [];
  const ciHigh: (number | null)[] = [];
  spread.n.forEach((n, day) => {
    const centre = spread.mean[day] ?? 0;
    const halfWidth =
      n < 2 ? null : studentQuantile95(n - 1) * Math.sqrt((spread.squares[day] ?? 0) / (n - 1) / n);
    mean.push(n === 0 ? null : centre);
    ciLow.push(halfWidth === null ? null : centre - halfWidth);
    ciHigh.push(halfWidth === null ? null : centre + halfWidth);
  });
  return { mean, ciLow, ciHigh };
}
