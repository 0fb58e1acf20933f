import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  addPreset,
  copySetUp,
  editSetUp,
  removeSetUp,
  whyKept,
} from '../../../renderer/stores/editSetUps.ts';
import { linkEveryPair, toggleLink } from '../../../renderer/stores/links.ts';
import { toggleChannel, whyOpen } from '../../../renderer/stores/openChannels.ts';
import type { Edits } from '../../../renderer/stores/edits.ts';
import { applyEdits, withEdit } from '../../../renderer/stores/settings.ts';
import { shapeOf } from '../../../renderer/stores/setUpEdits.ts';
import { writeEdits } from '../../../renderer/workers/writeEdits.ts';
import { parseScenario } from '../../../sim/scenario/parseScenario.ts';
import type { Scenario, SetUp } from '../../../sim/scenario/scenario.ts';

const textOf = (name: string): string => readFileSync(`scenarios/${name}.yaml`, 'utf8');

function read(text: string): Scenario {
  const parsed = parseScenario(text);
  if (parsed.kind === 'failed') throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

const text = textOf('four-worlds');
const base = read(text);

function setUpOf(scenario: Scenario, id: string): SetUp {
  const found = scenario.setUps.find((setUp) => setUp.id === id);
  if (found === undefined) throw new Error(`no set-up ${id}`);
  return found;
}

const written = (edits: Edits, from = text): string => {
  const result = writeEdits(from, edits);
  if (result.kind === 'failed') throw new Error(JSON.stringify(result.problems));
  return result.value;
};

const idsAfter = (edits: Edits): readonly string[] => shapeOf(base, edits).setUps.map(({ id }) => id);

const added = (edits: Edits = {}) => {
  const made = addPreset(base, edits, 'omni');
  if (made === null) throw new Error('no room');
  return made;
};

const close = (edits: Edits, id: string, channel: string): Edits => {
  const setUp = setUpOf(applyEdits(base, edits), id);
  return editSetUp(base, edits, id, {
    kind: 'opened',
    channels: toggleChannel(setUp, channel, base.channels),
  });
};

const toggled = (edits: Edits, id: string, from: string, to: string): Edits => {
  const { carryOver, channels } = setUpOf(applyEdits(base, edits), id);
  return editSetUp(base, edits, id, { kind: 'linked', carryOver: toggleLink(carryOver, channels, from, to) });
};

describe('a set-up that is added', () => {
  it('stands at the end under an id and a name of its own, as one change', () => {
    const { edits, id } = added();
    expect(idsAfter(edits)).toEqual(['single', 'multi', 'cross', 'omni', id]);
    expect(setUpOf(shapeOf(base, edits), id).name).toEqual({ en: 'Omni 2', id: 'Omnichannel 2' });
    expect(Object.keys(edits)).toHaveLength(1);
  });

  it('is written as its preset and what differs from it', () => {
    const { edits, id } = added();
    const changed = withEdit(base, edits, `setUps.${id}.stock.pooled`, 'off');
    expect(written(changed)).toContain('pooled: off');
    expect(read(written(changed))).toEqual(applyEdits(base, changed));
    expect(written(edits).split('\n').length).toBeLessThan(text.split('\n').length + 8);
  });

  it('copies another with what was changed in it', () => {
    const changed = withEdit(base, {}, 'setUps.omni.carryOver.everyPair', 0.5);
    const copied = copySetUp(base, changed, 'omni');
    expect(setUpOf(shapeOf(base, copied?.edits ?? {}), copied?.id ?? '').carryOver).toMatchObject({
      reliability: 0.5,
    });
  });

  it('takes renaming, closing and linking into itself', () => {
    const { edits, id } = added();
    const renamed = editSetUp(base, edits, id, { kind: 'renamed', name: { en: 'Half', id: 'Half' } });
    const linked = toggled(close(renamed, id, 'app'), id, 'web', 'store');
    expect(Object.keys(linked)).toEqual([`setUps.${id}`]);
    expect(read(written(linked))).toEqual(applyEdits(base, linked));
  });

  it('finds no room after eight', () => {
    let edits: Edits = {};
    for (let count = base.setUps.length; count < 8; count += 1) edits = added(edits).edits;
    expect(addPreset(base, edits, 'multi')).toBeNull();
    expect(copySetUp(base, edits, 'omni')).toBeNull();
    expect(read(written(edits))).toEqual(applyEdits(base, edits));
  });

  it('never takes the name under which the shared past is lived', () => {
    const withoutMulti = removeSetUp(base, {}, 'multi');
    expect(addPreset(base, withoutMulti, 'multi')?.id).toBe('multi2');
  });
});

describe('a set-up that is taken out', () => {
  it('goes with everything changed in it, and the file without it reads back', () => {
    const changed = withEdit(base, {}, 'setUps.cross.consistency', 0.1);
    const edits = removeSetUp(base, changed, 'cross');
    expect(edits).toEqual({ 'setUps.cross': { kind: 'removed' } });
    expect(read(written(edits))).toEqual(applyEdits(base, edits));
  });

  it('stays where it is the last', () => {
    const edits = ['single', 'multi', 'cross'].reduce((before, id) => removeSetUp(base, before, id), {});
    expect(idsAfter(edits)).toEqual(['omni']);
    expect(whyKept(base, edits, 'omni')).toBe('last');
    expect(removeSetUp(base, edits, 'omni')).toBe(edits);
  });

  it('is gone without trace when it had been added', () => {
    const { edits, id } = added();
    expect(removeSetUp(base, withEdit(base, edits, `setUps.${id}.quality`, 0.5), id)).toEqual({});
  });

  it.each(['four-worlds', 'half-an-omnichannel', 'launch-in-steps'])(
    'takes along what the lesson of %s says of it',
    (name) => {
      const from = textOf(name);
      const scenario = read(from);
      for (const { id } of scenario.setUps) {
        const edits = removeSetUp(scenario, {}, id);
        expect(read(written(edits, from))).toEqual(applyEdits(scenario, edits));
      }
    },
  );
});

describe('a set-up that is changed', () => {
  it('closes a channel with its links, and opens it again without a trace', () => {
    const closed = close({}, 'cross', 'app');
    expect(read(written(closed))).toEqual(applyEdits(base, closed));
    expect(JSON.stringify(setUpOf(applyEdits(base, closed), 'cross').carryOver)).not.toContain('app');
    expect(close(closed, 'cross', 'app')).toEqual({});
  });

  it('loses one of all links and gets it back without a trace', () => {
    const without = toggled({}, 'omni', 'web', 'app');
    expect(read(written(without))).toEqual(applyEdits(base, without));
    expect(setUpOf(applyEdits(base, without), 'omni').carryOver.kind).toBe('links');
    const again = toggled(without, 'omni', 'web', 'app');
    expect(setUpOf(applyEdits(base, again), 'omni').carryOver).toEqual(setUpOf(base, 'omni').carryOver);
    expect(again).toEqual({});
  });

  it('keeps how much arrives when a link is taken, and drops settings of links that are gone', () => {
    const path = 'setUps.cross.carryOver.links.web-to-app.reliability';
    const edits = withEdit(base, {}, path, 0.4);
    const fewer = toggled(edits, 'cross', 'app', 'web');
    expect(Object.keys(fewer)).toEqual(['setUps.cross.carryOver']);
    expect(JSON.stringify(fewer)).toContain('0.4');
    expect(read(written(fewer))).toEqual(applyEdits(base, fewer));
  });

  it('links every pair of a set-up that linked none', () => {
    const { channels, carryOver } = setUpOf(base, 'multi');
    const edits = editSetUp(base, {}, 'multi', {
      kind: 'linked',
      carryOver: linkEveryPair(carryOver, channels),
    });
    expect(read(written(edits))).toEqual(applyEdits(base, edits));
  });

  it('keeps a channel that is the only one, or the only one there from the first day', () => {
    expect(whyOpen(setUpOf(base, 'single'), 'store')).toBe('last');
    const late = { ...setUpOf(base, 'multi'), channels: ['store', 'web'], opensOn: { store: 1, web: 30 } };
    expect(whyOpen(late, 'store')).toBe('first');
    expect(whyOpen(late, 'web')).toBeNull();
  });

  it('keeps the comments of the file', () => {
    const withComment = text.replace(/^setUps:/m, '# why these four\nsetUps:');
    const commented = withComment === text ? `# why these four\n${text}` : withComment;
    const edits = close(added().edits, 'omni', 'app');
    expect(written(edits, commented)).toContain('# why these four');
  });
});
