import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { useApp } from '../../../renderer/stores/appStore.ts';
import { findCommands, listCommands } from '../../../renderer/stores/commands.ts';
import { useLab } from '../../../renderer/stores/labStore.ts';
import { parseScenario } from '../../../sim/scenario/parseScenario.ts';
import { wordsIn } from '../words.ts';

const namesFor = (query: string, language: 'en' | 'id' = 'en'): readonly string[] =>
  findCommands(listCommands(wordsIn(language)), query).map(({ name }) => name);

beforeAll(() => {
  const text = readFileSync('scenarios/four-worlds.yaml', 'utf8');
  const read = parseScenario(text);
  if (read.kind === 'failed') throw new Error('four-worlds does not read');
  useLab.setState({ document: { source: { kind: 'prepared' }, base: read.value, text } });
  useApp.setState({ prepared: [{ kind: 'ready', id: 'four-worlds', scenario: read.value }] });
});

describe('what can be asked for by name', () => {
  it('has a name and an id of its own each', () => {
    const commands = listCommands(wordsIn('en'));
    expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length);
    expect(commands.filter(({ name }) => name.trim() === '')).toEqual([]);
  });

  it('reaches screens, tabs, set-ups, scenarios and parameters, those that begin so first', () => {
    expect(namesFor('learn')[0]).toBe('Learn');
    expect(namesFor('mon')[0]).toBe('Money');
    expect(namesFor('edit omni')[0]).toBe('Edit Omni');
    expect(namesFor('four worlds')[0]).toContain('Four worlds');
    expect(namesFor('profit')[0]).toBe('Profit');
    expect(namesFor('fieldHazard')[0]).toBe('Chance to leave, per field');
  });

  it('is found in Indonesian too, by words in any order', () => {
    expect(namesFor('pembelanja empat', 'id')[0]).toContain('Empat dunia');
    expect(namesFor('laporan', 'id')[0]).toBe('Laporan');
  });

  it('leaves the hundreds of parameters and metrics out until something is sought', () => {
    expect(
      findCommands(listCommands(wordsIn('en')), ' ').some(
        ({ group }) => group === 'parameters' || group === 'metrics',
      ),
    ).toBe(false);
    expect(namesFor('zzzz')).toEqual([]);
  });
});
