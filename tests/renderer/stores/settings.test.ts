import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  applyEdits,
  controlsOf,
  differingPaths,
  settingAt,
  withEdit,
} from '../../../renderer/stores/settings.ts';
import { parseScenario } from '../../../sim/scenario/parseScenario.ts';
import { printScenario } from '../../../sim/scenario/printScenario.ts';
import { setPath } from '../../../sim/scenario/setPath.ts';
import type { Scenario } from '../../../sim/scenario/scenario.ts';

function scenarioOf(name: string): Scenario {
  const read = parseScenario(readFileSync(`scenarios/${name}.yaml`, 'utf8'));
  if (read.kind === 'failed') throw new Error(`${name} does not read`);
  return read.value;
}

const fourWorlds = scenarioOf('four-worlds');

/** The scenario that a file with this one value changed describes. */
function throughTheFile(scenario: Scenario, path: string, value: number | string): Scenario {
  const text = setPath(printScenario(scenario), path, value);
  const read = text.kind === 'ok' ? parseScenario(text.value) : text;
  if (read.kind === 'failed') throw new Error(`${path} cannot be set in a file`);
  return read.value;
}

describe('a change of a setting', () => {
  it.each([
    ['seed', 'other luck'],
    ['shoppers', 500],
    ['crowd.switchinessMean', 0],
    ['friction.fieldHazard', 0.02],
    ['segments.mixed.share', 0.1],
    ['channels.web.reach.mixed', 0.5],
    ['channels.web.onDevice.phone.drop.checkout', 0.4],
    ['setUps.multi.carryOver.everyPair', 0.92],
    ['setUps.omni.carryOver.everyPair', 0.3],
    ['setUps.cross.carryOver.reliability', 0.7],
    ['setUps.omni.clickAndCollect', 'off'],
    ['setUps.multi.clickAndCollect', 'on'],
  ])('at %s gives the scenario that a file changed there would give', (path, value) => {
    expect(settingAt(fourWorlds, path)).not.toBeNull();
    expect(applyEdits(fourWorlds, { [path]: value })).toEqual(throughTheFile(fourWorlds, path, value));
  });

  it('leaves the opened scenario as it was', () => {
    const before = JSON.stringify(fourWorlds);
    applyEdits(fourWorlds, { 'crowd.switchinessMean': 0, 'setUps.omni.carryOver.everyPair': 0 });
    expect(JSON.stringify(fourWorlds)).toBe(before);
  });

  it('reaches every control there is, but for a collection that has no second channel to collect from', () => {
    const missed = [...controlsOf(fourWorlds).values()].filter((control) => {
      const value = control.kind === 'number' ? control.parameter.min : control.value === 'on' ? 'off' : 'on';
      const other = control.value === value && control.kind === 'number' ? control.parameter.max : value;
      return settingAt(applyEdits(fourWorlds, { [control.path]: other }), control.path) !== other;
    });
    expect(missed.map(({ path }) => path)).toEqual(['setUps.single.clickAndCollect']);
  });

  it('is no change at a path that is not there', () => {
    expect(applyEdits(fourWorlds, { 'crowd.nothing': 1, 'setUps.none.carryOver.everyPair': 1 })).toEqual(
      fourWorlds,
    );
  });
});

describe('the list of changes', () => {
  const path = 'crowd.switchinessMean';
  const start = settingAt(fourWorlds, path) ?? 0;

  it('counts a setting once and forgets it at the value of the file', () => {
    const once = withEdit(fourWorlds, {}, path, 0.1);
    expect(withEdit(fourWorlds, once, path, 0.2)).toEqual({ [path]: 0.2 });
    expect(withEdit(fourWorlds, once, path, start)).toEqual({});
  });

  it('tells which settings differ between two runs', () => {
    expect(differingPaths({ a: 1, b: 2 }, { b: 3, a: 1 })).toEqual(['b']);
    expect(differingPaths({ a: 1 }, {})).toEqual(['a']);
  });
});
