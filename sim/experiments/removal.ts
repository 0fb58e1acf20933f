import { addColumns, subtractColumns, type ValueColumn } from '../metrics/columns.ts';
import type { MetricId } from '../metrics/codebook.ts';
import type { Figures } from '../metrics/createFigures.ts';
import { planExperiment } from '../pipeline.ts';
import { planSetUp } from '../plan/planSetUp.ts';
import { printScenario } from '../scenario/printScenario.ts';
import type { Scenario, SetUp } from '../scenario/scenario.ts';
import type { StudyPoint } from './study.ts';

/** What the world without a channel is called. */
export const nameWithout = (setUp: SetUp, channel: string): string => `${setUp.id}-without-${channel}`;

/** One point with a world of the whole set-up, and one with each of its channels closed in turn. @param setUp two channels at least */
export function planRemovals(scenario: Scenario, setUp: SetUp): StudyPoint {
  const without = setUp.channels.map((gone) => ({
    ...setUp,
    id: nameWithout(setUp, gone),
    channels: setUp.channels.filter((channel) => channel !== gone),
  }));
  const setUps = [setUp, ...without].map((one) => ({ id: one.id, plan: planSetUp(one, scenario.channels) }));
  const text = `${printScenario(scenario)}# ${setUps.map(({ id }) => id).join(', ')}\n`;
  return { plan: { ...planExperiment(scenario), setUps, reference: setUp.id }, text };
}

/** What each channel is needed for. */
export interface Removals {
  /** With all channels. */
  readonly whole: ValueColumn;
  /** By channel, in the order of the set-up: the whole less the world without it. */
  readonly effects: readonly ValueColumn[];
  /**
   * The sum of the effects. It is not what all channels bring: what one channel takes over from another counts for neither, what needs both
   * counts twice.
   */
  readonly sum: ValueColumn;
}

export function removalsOf(setUp: SetUp, figures: Figures, metric: MetricId): Removals {
  const whole = figures.column(setUp.id, metric);
  const effects = setUp.channels.map((channel) =>
    subtractColumns(whole, figures.column(nameWithout(setUp, channel), metric)),
  );
  return { whole, effects, sum: addColumns(effects) };
}
