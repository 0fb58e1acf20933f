import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { createSummary, parseScenario, planExperiment, simulateReplication } from '../../sim/pipeline.ts';
import { printScenario } from '../../sim/scenario/printScenario.ts';
import type { Scenario } from '../../sim/scenario/scenario.ts';

/**
 * The prepared scenarios on a small crowd, to the last printed digit. A change here is a change of the model or of a default: it
 * belongs in the commit that makes it, with the reason, and the model's version with it. `npx vitest run -u` writes it anew.
 */
const folder = new URL('../../scenarios/', import.meta.url);

function small(id: string): Scenario {
  const parsed = parseScenario(readFileSync(fileURLToPath(new URL(`${id}.yaml`, folder)), 'utf8'));
  if (parsed.kind === 'failed') throw new Error(`${id} has mistakes`);
  return { ...parsed.value, shoppers: 500, days: 90, replications: 3 };
}

const ids = ['four-worlds', 'phone-to-store', 'same-advert-again', 'launch-in-steps', 'one-tap-to-a-rival'];

it.each(ids)('%s runs as recorded', async (id) => {
  const scenario = small(id);
  const plan = planExperiment(scenario);
  const summary = createSummary(plan, printScenario(scenario));
  const worlds = [0, 1, 2].map((replication) => [...simulateReplication(plan, replication)]);
  for (const whole of worlds) summary.add(whole);
  const { estimates, digest, setUps } = summary.summary();
  const recorded = {
    digest,
    worlds: worlds.map((whole) => Object.fromEntries(whole.map((world) => [world.setUp, world.digest.slice(0, 16)]))),
    estimates: Object.fromEntries(setUps.map((setUp) => [setUp, estimates[setUp]])),
  };
  await expect(`${JSON.stringify(recorded, null, 1)}\n`).toMatchFileSnapshot(`./${id}.json`);
});
