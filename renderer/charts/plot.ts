/** Where values stand in a time chart, px. Known from the chart's own axes, so that lines stand right in the picture that brings new axes. */
export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** @param day from 1 */
  readonly toX: (day: number) => number;
  readonly toY: (value: number) => number;
}

interface PlotOrder {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Measured days. */
  readonly days: number;
  /** The ends of the value axis. */
  readonly low: number;
  readonly high: number;
}

/** The last day of the time axis, which has some length for one day too. */
export const lastDay = (days: number): number => Math.max(2, days);

export function plotOf({ left, top, width, height, days, low, high }: PlotOrder): Plot {
  const perDay = width / (lastDay(days) - 1);
  const perUnit = height / (high - low);
  return {
    left,
    top,
    width,
    height,
    toX: (day) => left + (day - 1) * perDay,
    toY: (value) => top + (high - value) * perUnit,
  };
}
