import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Edits } from '../../../renderer/stores/edits.ts';
import { applyEdits } from '../../../renderer/stores/settings.ts';
import { describeSetUp } from '../../../renderer/wording/setUpDescription.ts';
import { parseScenario } from '../../../sim/scenario/parseScenario.ts';
import type { Language } from '../../../sim/units.ts';
import { wordsIn } from '../words.ts';

const read = parseScenario(readFileSync('scenarios/four-worlds.yaml', 'utf8'));
if (read.kind === 'failed') throw new Error('four-worlds does not read');
const fourWorlds = read.value;

function described(id: string, edits: Edits = {}, language: Language = 'en'): string {
  const scenario = applyEdits(fourWorlds, edits);
  const setUp = scenario.setUps.find((one) => one.id === id);
  if (setUp === undefined) throw new Error(`no set-up ${id}`);
  return describeSetUp(setUp, scenario, wordsIn(language));
}

const onePrice = { 'setUps.omni.consistency': 1 };
const apart = {
  'setUps.omni.stock.pooled': 'off',
  'setUps.omni.stock.visible': 'off',
  'setUps.omni.stock.live': 'off',
};

describe('the line of a set-up', () => {
  it('names shared stock and the price calendar beside the links', () => {
    expect(described('omni', onePrice)).toMatch(/all linked, .*, pooled stock, one price calendar$/);
    expect(described('omni', onePrice, 'id')).toMatch(
      /semua terhubung, .*, stok gabungan, satu kalender harga$/,
    );
  });

  it('says in which share of the weeks prices follow one calendar, and nothing where they never do', () => {
    expect(described('omni', { 'setUps.omni.consistency': 0.5 })).toMatch(
      /, one price calendar \(50% of weeks\)$/,
    );
    expect(described('omni', { 'setUps.omni.consistency': 0 })).not.toContain('price');
  });

  it('names the widest sharing of stock that is on, and none when all are off', () => {
    expect(described('omni', { ...apart, 'setUps.omni.stock.live': 'on' })).toContain(
      ', live listing of stock',
    );
    expect(described('omni', { ...apart, 'setUps.omni.stock.visible': 'on' })).toContain(
      ', stock shown across channels',
    );
    expect(described('omni', apart)).not.toContain('stock');
    expect(described('multi')).not.toMatch(/stock|price/);
  });

  it('shares nothing with one channel', () => {
    const edits = { 'setUps.single.consistency': 1, 'setUps.single.stock.pooled': 'on' };
    expect(described('single', edits)).toMatch(/ only, nothing to link$/);
  });

  it('says in which numbers two set-ups differ that can do the same', () => {
    const airFryer = parseScenario(readFileSync('scenarios/air-fryer.yaml', 'utf8'));
    if (airFryer.kind === 'failed') throw new Error('air-fryer does not read');
    const lines = airFryer.value.setUps.map((setUp) => describeSetUp(setUp, airFryer.value, wordsIn('id')));
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines[3]).toBe('Pesan dalam 28 hari: 7; selebihnya seperti Tanpa kampanye');
  });
});
