import { presetSetUp, setUpPresetIds } from './presets/setUps.ts';
import type { Scenario, SetUp } from './scenario.ts';

/** The set-up under which the shared history runs: one of the scenario's, else the preset of that name; null if not shared. */
export function historySetUp({ history, setUps, channels }: Scenario): SetUp | null {
  if (history.kind !== 'shared') return null;
  const { under } = history;
  const own = setUps.find((setUp) => setUp.id === under);
  if (own !== undefined) return own;
  const preset = setUpPresetIds.find((id) => id === under);
  if (preset === undefined) throw new Error(`no set-up or preset is called ${under}`);
  return presetSetUp(preset, channels);
}
