/** The stretch of a parameter's range that its slider covers, and its step. The number field takes the whole range. */
export interface SliderScale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

const powerOfTen = (value: number): number => 10 ** Math.floor(Math.log10(value));

/** The next of 1, 2, 5, 10, 20, ... at or above a positive value. */
export function roundUp(value: number): number {
  const power = powerOfTen(value);
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= value * (1 - 1e-9)) ?? 10;
  return factor * power;
}

interface Range {
  readonly min: number;
  readonly max: number;
  readonly default: number;
  readonly integer?: true;
}

/**
 * A slider over the whole range where the default stands well inside it; else over a stretch round the default,
 * so that a range such as 0.1 to 2000 hours with a default of 30 can still be moved by hand. It grows to hold `value`.
 */
export function sliderScale(range: Range, value: number): SliderScale {
  const smallest = (range.max - range.min) * 1e-6;
  const widest = Math.max(Math.abs(range.default), Math.abs(value), smallest);
  const stretch = roundUp(widest * 2);
  const isWide = range.max - range.min > 8 * Math.abs(range.default) && range.default !== 0;
  const max = isWide ? Math.min(range.max, stretch) : range.max;
  const min = isWide && range.min < 0 ? Math.max(range.min, -stretch) : range.min;
  const step = range.integer === true ? Math.max(1, roundUp((max - min) / 400)) : roundUp((max - min) / 400);
  return { min, max, step };
}
