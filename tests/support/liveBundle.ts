import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createSummary, parseScenario, planExperiment, simulateReplication } from '../../sim/pipeline.ts';
import { createBundleWriter } from '../../sim/report/bundle.ts';
import type { BundleMeta } from '../../sim/report/bundleMeta.ts';
import { writeEvents } from '../../sim/report/writeEvents.ts';
import type { Scenario } from '../../sim/scenario/scenario.ts';
import { someMeta } from './bundles.ts';

/** A prepared scenario with a small crowd, a few days and two replications. */
export function smallScenario(id: string, shoppers = 250, days = 60): Scenario {
  const file = fileURLToPath(new URL(`../../scenarios/${id}.yaml`, import.meta.url));
  const parsed = parseScenario(readFileSync(file, 'utf8'));
  if (parsed.kind === 'failed') throw new Error(`${id} has mistakes`);
  return { ...parsed.value, shoppers, days, replications: 2 };
}

export interface LiveBundle {
  readonly files: ReadonlyMap<string, string>;
  readonly digest: string;
}

/** The bundle of a scenario that is lived here and now, with events unless `changes` say otherwise. */
export function liveBundle(scenario: Scenario, changes: Partial<BundleMeta> = {}): LiveBundle {
  const plan = planExperiment(scenario);
  const meta: BundleMeta = { ...someMeta, startDate: scenario.startDate, events: 'all', ...changes };
  const summary = createSummary(plan, meta.scenarioText);
  const writer = createBundleWriter(plan, meta);
  const files = new Map<string, string>();
  const add = (name: string, text: string): void => void files.set(name, (files.get(name) ?? '') + text);
  for (const { name, text } of writer.open()) add(name, text);
  for (let replication = 0; replication < scenario.replications; replication += 1) {
    const log = writeEvents({ plan, meta }, replication, (text) => {
      add('events.csv', text);
    });
    const worlds = [];
    for (const world of simulateReplication(plan, replication, undefined, log.record)) {
      log.endWorld();
      for (const { name, text } of writer.world(world)) add(name, text);
      worlds.push(world);
    }
    summary.add(worlds);
  }
  const all = summary.summary();
  for (const { name, text } of writer.finish(all)) add(name, text);
  return { files, digest: all.digest };
}
