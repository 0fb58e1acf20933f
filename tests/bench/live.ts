import { readFileSync } from 'node:fs';
import { planExperiment } from '../../sim/plan/planExperiment.ts';
import type { Scenario } from '../../sim/scenario/scenario.ts';
import { simulateReplication, type ReplicationCache } from '../../sim/simulateReplication.ts';
import { scenarioOf } from '../support/scenarioTexts.ts';

/** The class's scenario, on which most is measured. */
export const prepared = 'four-worlds';
export const scenario = scenarioOf(
  readFileSync(new URL(`../../scenarios/${prepared}.yaml`, import.meta.url), 'utf8'),
);

/** Lives one replication; the worlds are dropped, but each was digested. Returns their orders. */
export function live(of: Scenario, cache?: ReplicationCache): number {
  let orders = 0;
  for (const world of simulateReplication(planExperiment(of), 0, cache)) orders += world.totals.orders;
  return orders;
}

export function shopperDays({ shoppers, warmUpDays, days, setUps }: Scenario): number {
  return shoppers * (warmUpDays + days * setUps.length);
}
