import { planExperiment, parseScenario } from '../pipeline.ts';
import { scenarioTextOf, variant, type Firm } from '../claims/firm.ts';
import { describeProblem } from '../scenario/messages.ts';
import type { ExperimentPlan } from '../plan/worldPlan.ts';
import type { SetUpChanges } from '../scenario/scenarioFile.ts';

/** The set-ups on which facts are checked. Facts are measured under `multi` unless they compare. */
const setUps = {
  multi: 'multi',
  omni: 'omni',
  /** Multi with collection, and with the stock of other places in sight; nothing else. */
  collecting: variant('collecting', 'multi', { clickAndCollect: 'on', stock: { visible: 'on' } }),
  noReminder: variant('noReminder', 'multi', { reminderHours: 0 }),
  reminderAtOnce: variant('reminderAtOnce', 'multi', { reminderHours: 0.5 }),
  reminderNextDay: variant('reminderNextDay', 'multi', { reminderHours: 24 }),
  reminderThirdDay: variant('reminderThirdDay', 'multi', { reminderHours: 72 }),
} as const satisfies Readonly<Record<string, 'multi' | 'omni' | SetUpChanges>>;

export type FactWorld = keyof typeof setUps;

/** Days of history, and days measured after it: a year of whole weeks each. */
export const FACT_DAYS = 364;
export const FACT_SHOPPERS = 2000;

/** The default crowd, `cityShop`, ready to live in these worlds with its past under multi. */
export function planFactWorlds(names: readonly FactWorld[]): ExperimentPlan {
  const firm: Firm = {
    seed: 'facts',
    preset: 'cityShop',
    shoppers: FACT_SHOPPERS,
    warmUpDays: FACT_DAYS,
    days: FACT_DAYS,
    setUps: names.map((name) => setUps[name]),
  };
  const parsed = parseScenario(scenarioTextOf(firm));
  if (parsed.kind === 'ok') return planExperiment(parsed.value);
  throw new Error(
    parsed.problems.map((problem) => `${problem.path}: ${describeProblem(problem, 'en')}`).join('\n'),
  );
}
