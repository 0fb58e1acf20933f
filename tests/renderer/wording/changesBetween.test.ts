import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addPreset, editSetUp, removeSetUp } from '../../../renderer/stores/editSetUps.ts';
import { changesBetween } from '../../../renderer/wording/changesBetween.ts';
import { editInWords } from '../../../renderer/wording/editInWords.ts';
import { parseScenario } from '../../../sim/scenario/parseScenario.ts';
import { wordsIn } from '../words.ts';

const parsed = parseScenario(readFileSync('scenarios/four-worlds.yaml', 'utf8'));
if (parsed.kind === 'failed') throw new Error('four-worlds does not read');
const base = parsed.value;
const [en, id] = [wordsIn('en'), wordsIn('id')];

describe('what was changed between two runs', () => {
  it('is said with what it was and what it became, also where one run left it as the file has it', () => {
    const before = { 'crowd.switchinessMean': 0.1, shoppers: 300 };
    expect(changesBetween(base, before, { 'crowd.switchinessMean': 0.3 }, en)).toEqual([
      { name: 'Switching of channels', change: '10% to 30%' },
      { name: 'Shoppers', change: '300 to 2,000' },
    ]);
    expect(changesBetween(base, before, before, en)).toEqual([]);
  });

  it('names set-ups that came and went', () => {
    const added = addPreset(base, {}, 'omni')?.edits ?? {};
    expect(changesBetween(base, {}, added, en)).toEqual([{ name: 'Omni 2', change: 'added' }]);
    expect(changesBetween(base, added, {}, id)).toEqual([
      { name: 'Omnichannel 2', change: 'dibatalkan: ditambahkan' },
    ]);
    const gone = removeSetUp(base, {}, 'cross');
    expect(changesBetween(base, {}, gone, en)).toEqual([{ name: 'Cross', change: 'taken out' }]);
  });
});

describe('a change of a set-up', () => {
  it('says which channels were closed, and how the channels were linked before and after', () => {
    const closed = editSetUp(base, {}, 'omni', { kind: 'opened', channels: ['store', 'web'] });
    expect(editInWords(base, closed, 'setUps.omni.channels', en)).toEqual({
      name: 'Channels open · Omni',
      change: 'closed: App, Chat',
    });
    const unlinked = editSetUp(base, {}, 'omni', { kind: 'linked', carryOver: { kind: 'none' } });
    expect(editInWords(base, unlinked, 'setUps.omni.carryOver', en).change).toBe(
      'from “4 channels, all linked, 92% of data arrives” to “4 channels, none linked”',
    );
  });
});
