import type { ScenarioFile, SetUpChanges } from '../scenario/scenarioFile.ts';

/** What a claim changes in a scenario file; everything left out is the default. */
export type Firm = Partial<Omit<ScenarioFile, 'saluran' | 'id' | 'title'>>;

/**
 * The scenario file of a firm (JSON, which YAML contains): 2 000 shoppers over 180 days. All share one seed, so that equal
 * parts of two firms are lived once and different ones with the same luck.
 */
export function scenarioTextOf(firm: Firm): string {
  const text = { en: 'A claim put to the test', id: 'Pernyataan yang diuji' };
  const head = { saluran: 1, id: 'claims', title: text, summary: text, story: text };
  return JSON.stringify({ ...head, shoppers: 2000, days: 180, ...firm });
}

/** A set-up of a claim: a preset with changes. */
export function variant(
  id: string,
  preset: SetUpChanges['preset'],
  changes: Omit<SetUpChanges, 'id' | 'preset' | 'name'>,
): SetUpChanges {
  return { id, preset, name: { en: id, id }, ...changes };
}
