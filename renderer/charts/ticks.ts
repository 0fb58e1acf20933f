/** Less than this is what rounding leaves of nothing; steps made for it would come to 0 in the end. */
const NOTHING = 1e-12;

/**
 * Round ticks from zero to at least `largest`: 3 to 6 of them, the last one the end of the axis.
 * Nothing to show gives the unit axis 0 to `whenEmpty`.
 */
export function valueTicks(largest: number, whenEmpty = 1): readonly number[] {
  const end = largest > NOTHING ? largest : whenEmpty;
  const power = 10 ** Math.floor(Math.log10(end));
  const steps = [0.1, 0.2, 0.25, 0.5, 1, 2, 2.5, 5].map((factor) => factor * power);
  const step = steps.find((candidate) => Math.ceil(end / candidate - 1e-9) <= 4) ?? power;
  const count = Math.max(2, Math.ceil(end / step - 1e-9));
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}

/** Round ticks that cover low..high and zero, for an axis of differences. */
export function differenceTicks(low: number, high: number, atMost = 9): readonly number[] {
  const least = Math.min(0, low);
  const most = Math.max(0, high);
  const span = most - least > NOTHING ? most - least : 2;
  const power = 10 ** Math.floor(Math.log10(span));
  const steps = [0.1, 0.2, 0.25, 0.5, 1, 2, 2.5, 5].map((factor) => factor * power);
  const reach = (step: number) => [Math.floor(least / step - 0.15), Math.ceil(most / step + 0.15)] as const;
  const step =
    steps.find((candidate) => {
      const [first, last] = reach(candidate);
      return last - first + 1 <= atMost;
    }) ?? 10 * power;
  const [first, last] = reach(step);
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}

/** Decimals with which all ticks of an axis are written, so that they can be compared at a glance. */
export const decimalsOf = (ticks: readonly number[]): number =>
  Math.min(4, Math.max(0, ...ticks.map((tick) => (String(Math.abs(tick)).split('.')[1] ?? '').length)));

const daySteps = [1, 2, 7, 14, 30, 60, 90, 180, 365, 730, 1825];

/** Days marked with a number: the first one and at most `atMost` round ones. */
export function dayTicks(days: number, atMost = 4): readonly number[] {
  const step = daySteps.find((candidate) => Math.floor(days / candidate) <= atMost) ?? 3650;
  const round = Array.from({ length: Math.floor(days / step) }, (_, index) => (index + 1) * step);
  return [1, ...round.filter((day) => day > 1 && day - 1 >= step / 3)];
}

/** Ends of weeks, for small marks on the axis; none where they would run together. */
export function weekMarks(days: number): readonly number[] {
  return days > 370 ? [] : Array.from({ length: Math.floor(days / 7) }, (_, index) => (index + 1) * 7);
}
