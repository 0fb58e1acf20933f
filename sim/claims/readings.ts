import type { MetricId } from '../metrics/codebook.ts';
import type { Measured } from '../metrics/summary.ts';
import type { Firm } from './firm.ts';
import type { LivedWorld, Reading } from './claim.ts';

/** A metric of the codebook, or a number of its own out of one world. */
export type Measure = MetricId | ((world: LivedWorld) => Measured);

/** A measure of one set-up of a firm. */
export function of(firm: Firm, setUp: string, measure: Measure): Reading {
  const take = measureOf(measure);
  return { worlds: [{ firm, setUp }], read: ([world]) => take(present(world)) };
}

/** A number out of two worlds of the same shoppers. */
export function between(
  firm: Firm,
  setUps: readonly [string, string],
  measure: (here: LivedWorld, there: LivedWorld) => Measured,
): Reading {
  return {
    worlds: setUps.map((setUp) => ({ firm, setUp })),
    read: ([here, there]) => measure(present(here), present(there)),
  };
}

/** A reading minus another: a gain, to be compared with another gain. */
export function gain(here: Reading, there: Reading): Reading {
  return combine([here, there], ([a = 0, b = 0]) => a - b);
}

/** A reading as a share of another, such as the revenue that is left. */
export function shareOf(part: Reading, whole: Reading): Reading {
  return combine([part, whole], ([a = 0, b = 0]) => (b === 0 ? 0 : a / b));
}

/** The mean of several readings. */
export function meanOf(readings: readonly Reading[]): Reading {
  return combine(readings, (values) => values.reduce((sum, one) => sum + one, 0) / values.length);
}

/** A reading times a number. */
export function times(factor: number, reading: Reading): Reading {
  return combine([reading], ([value = 0]) => factor * value);
}

/** A number that no world decides. */
export function constant(value: number): Reading {
  return { worlds: [], read: () => ({ kind: 'value', value }) };
}

function combine(readings: readonly Reading[], join: (values: readonly number[]) => number): Reading {
  return {
    worlds: readings.flatMap(({ worlds }) => worlds),
    read: (worlds) => {
      const values: number[] = [];
      let at = 0;
      for (const reading of readings) {
        const measured = reading.read(worlds.slice(at, at + reading.worlds.length));
        if (measured.kind === 'none') return measured;
        values.push(measured.value);
        at += reading.worlds.length;
      }
      return { kind: 'value', value: join(values) };
    },
  };
}

function measureOf(measure: Measure): (world: LivedWorld) => Measured {
  return typeof measure === 'string' ? ({ metrics }) => metrics[measure] : measure;
}

function present(world: LivedWorld | undefined): LivedWorld {
  if (world === undefined) throw new Error('a reading got fewer worlds than it named');
  return world;
}
