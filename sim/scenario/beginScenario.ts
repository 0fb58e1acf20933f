import type { Text } from '../units.ts';
import type { CrowdPreset } from './presets/preset.ts';
import { firstScenarioId } from './scenarioId.ts';

/** The text of the shortest scenario about a crowd and firm; everything else has a default. It has the first id there is. */
export function beginScenario({ id, name, summary }: CrowdPreset): string {
  const line = (text: Text): string => `  en: ${JSON.stringify(text.en)}\n  id: ${JSON.stringify(text.id)}\n`;
  return `saluran: 1\nid: ${firstScenarioId}\ntitle:\n${line(name)}summary:\n${line(summary)}preset: ${id}\n`;
}
