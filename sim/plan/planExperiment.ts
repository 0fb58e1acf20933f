import { historySetUp } from '../scenario/historySetUp.ts';
import { defaultReference } from '../scenario/lessonNames.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { planCrowd } from './planCrowd.ts';
import { planSetUp } from './planSetUp.ts';
import type { ExperimentPlan } from './worldPlan.ts';
import { touchpointsOf } from './touchpoints.ts';

/** A scenario turned into numbers, ready to run; a scenario that was parsed always has a plan. */
export function planExperiment(scenario: Scenario): ExperimentPlan {
  const { seed, replications, channels, setUps, segments, eachShopperStandsFor, values, lesson } = scenario;
  const past = historySetUp(scenario);
  return {
    seed,
    replications,
    crowd: planCrowd(scenario),
    history: past === null ? null : planSetUp(past, channels),
    setUps: setUps.map((setUp) => ({ id: setUp.id, plan: planSetUp(setUp, channels) })),
    channelIds: channels.map((channel) => channel.id),
    touchpointIds: touchpointsOf(channels).map(({ channel, device }) => `${channel.id}/${device}`),
    segmentIds: segments.map((segment) => segment.id),
    eachShopperStandsFor,
    money: {
      prices: values.money,
      commission: Float64Array.from(channels, ({ commission }) => commission),
      costPerDay: Float64Array.from(channels, ({ costPerDay }) => costPerDay),
    },
    reference:
      lesson?.focus.reference ??
      defaultReference(
        setUps.map(({ id }) => id),
        '',
      ),
  };
}
