import type { Text } from '../units.ts';
import type { CrowdPreset } from './presets/preset.ts';

/** The text of the shortest scenario about a crowd and firm; everything else has a default. Its id is `mine`. */
export function beginScenario({ id, name, summary }: CrowdPreset): string {
  const line = (text: Text): string => `  en: ${JSON.stringify(text.en)}\n  id: ${JSON.stringify(text.id)}\n`;
  return `saluran: 1\nid: mine\ntitle:\n${line(name)}summary:\n${line(summary)}preset: ${id}\n`;
}
