import { planExperiment } from '../../sim/plan/planExperiment.ts';
import type { ExperimentPlan } from '../../sim/plan/worldPlan.ts';
import { parseScenario } from '../../sim/scenario/parseScenario.ts';
import { describeProblem } from '../../sim/scenario/messages.ts';
import { simulateReplication } from '../../sim/simulateReplication.ts';
import {
  DAILY_COUNTER_COUNT,
  dailyCounters,
  type DailyCounter,
  type WorldRecord,
  type WorldResult,
} from '../../sim/world/worldResult.ts';

const texts = ['title', 'summary', 'story'].map((key) => `${key}: { en: a test, id: sebuah uji }`).join('\n');

/** The plan of a scenario file of which only the lines that matter are given; 400 shoppers over 60 days unless they say. */
export function planOf(lines: string): ExperimentPlan {
  const defaults = { id: 'a-test', shoppers: '400', days: '60', replications: '1' };
  const missing = Object.entries(defaults).filter(([key]) => !new RegExp(`^${key}:`, 'm').test(lines));
  const head = missing.map(([key, value]) => `${key}: ${value}`).join('\n');
  const parsed = parseScenario(`saluran: 1\n${texts}\n${head}\n${lines}\n`);
  if (parsed.kind === 'failed') {
    throw new Error(parsed.problems.map((problem) => describeProblem(problem, 'en')).join('\n'));
  }
  return planExperiment(parsed.value);
}

/** All worlds of one replication. */
export function worldsOf(plan: ExperimentPlan, replication = 0): readonly WorldResult[] {
  return [...simulateReplication(plan, replication)];
}

/** The world of a set-up. */
export function worldOf(plan: ExperimentPlan, setUp: string, replication = 0): WorldResult {
  const world = worldsOf(plan, replication).find((one) => one.setUp === setUp);
  if (world === undefined) throw new Error(`no set-up is called ${setUp}`);
  return world;
}

/** A counter summed over all days and touchpoints. */
export function total(world: WorldRecord, counter: DailyCounter): number {
  let sum = 0;
  for (let cell = dailyCounters.indexOf(counter); cell < world.daily.length; cell += DAILY_COUNTER_COUNT) {
    sum += world.daily[cell] ?? 0;
  }
  return sum;
}
