import { readdirSync, readFileSync } from 'node:fs';
import { parseScenario } from '../../sim/scenario/parseScenario.ts';
import type { Problem } from '../../sim/scenario/problem.ts';
import type { Scenario } from '../../sim/scenario/scenario.ts';

/** A whole file in three lines; tests add what they are about below it. */
export const shortest = 'saluran: 1\nid: short\ntitle: { en: Short, id: Pendek }\n';

const folder = new URL('../../scenarios/', import.meta.url);

/** The prepared scenarios as they stand in the tree. */
export const prepared = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));

/** A file beside the scenarios. */
export function readBesideScenarios(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}

/** The scenario of a text that must be without mistakes. */
export function scenarioOf(text: string): Scenario {
  const parsed = parseScenario(text);
  if (parsed.kind === 'failed') throw new Error(JSON.stringify(parsed.problems, null, 1));
  return parsed.value;
}

/** The mistakes of a text that must have some. */
export function problemsOf(text: string): readonly Problem[] {
  const parsed = parseScenario(text);
  if (parsed.kind === 'ok') throw new Error('expected mistakes, found none');
  return parsed.problems;
}
