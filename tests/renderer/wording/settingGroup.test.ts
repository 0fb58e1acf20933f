import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { controlsOf } from '../../../renderer/stores/settings.ts';
import { settingGroup } from '../../../renderer/wording/settingGroup.ts';
import { parameterGroups } from '../../../sim/scenario/parameters.ts';
import { parseScenario } from '../../../sim/scenario/parseScenario.ts';
import { wordsIn } from '../words.ts';

const read = parseScenario(readFileSync('scenarios/four-worlds.yaml', 'utf8'));
if (read.kind === 'failed') throw new Error('four-worlds does not read');
const scenario = read.value;
const groups = Object.keys(parameterGroups);

describe('the heading of a setting', () => {
  it.each(groups)('is one of its own for %s, in words, in both languages', (group) => {
    const names = (['en', 'id'] as const).map((language) =>
      groups.map((one) => settingGroup(`${one}.any`, scenario, wordsIn(language)).name),
    );
    for (const all of names) {
      const name = all[groups.indexOf(group)] ?? '';
      expect(name).not.toMatch(/^$|group\./);
      expect(all.filter((other) => other === name)).toHaveLength(1);
    }
  });

  it('is time and size only for numbers of the whole scenario', () => {
    const general = [...controlsOf(scenario).keys()].filter(
      (path) => settingGroup(path, scenario, wordsIn('en')).id === 'run',
    );
    expect(general.length).toBeGreaterThan(0);
    expect(general.filter((path) => path.includes('.'))).toEqual([]);
  });

  it('is the name of the channel or set-up for their own numbers', () => {
    expect(settingGroup('channels.web.membership', scenario, wordsIn('en')).name).toBe('Web shop');
    expect(settingGroup('setUps.cross.consistency', scenario, wordsIn('id')).name).toBe('Lintas saluran');
  });
});
