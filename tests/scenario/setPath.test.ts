import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { listControls } from '../../sim/scenario/controls.ts';
import { keepSetUps } from '../../sim/scenario/keepSetUps.ts';
import { parseScenario } from '../../sim/scenario/parseScenario.ts';
import { printScenario } from '../../sim/scenario/printScenario.ts';
import { setPath, setPaths, type PathValue } from '../../sim/scenario/setPath.ts';
import { prepared, scenarioOf, shortest } from '../support/scenarioTexts.ts';

function changed(text: string, path: string, value: PathValue): string {
  const result = setPath(text, path, value);
  if (result.kind === 'failed') throw new Error(JSON.stringify(result.problems));
  return result.value;
}

/** The worlds of a file without what it tells about them, which has no control and takes most of the time to read. */
function withoutProse(text: string): string {
  const document = parseDocument(text);
  for (const told of ['story', 'objectives', 'lesson']) document.delete(told);
  return String(document);
}

describe('a value set by its path', () => {
  it('changes that value and nothing else, for every control of a prepared scenario', () => {
    for (const { text: told } of prepared.filter(({ name }) => name === 'same-advert-again.yaml')) {
      const text = withoutProse(told);
      const scenario = scenarioOf(text);
      for (const control of listControls(scenario)) {
        if (control.kind === 'choice') continue;
        const { min, max } = control.parameter;
        const other = control.value === min ? max : min;
        const parsed = parseScenario(changed(text, control.path, other));
        // A channel nobody can use is a mistake of its own; the value was set all the same.
        if (parsed.kind === 'failed') continue;
        const before = new Map(listControls(scenario).map(({ path, value }) => [path, value]));
        const differing = listControls(parsed.value).filter(({ path, value }) => before.get(path) !== value);
        const expected = control.path.endsWith('carryOver.reliability')
          ? differing.every(({ path }) => path.startsWith(control.path.replace('.reliability', '')))
          : differing.some(({ path, value }) => path === control.path && value === other);
        expect(expected, control.path).toBe(true);
        const besides = differing.filter(
          ({ path }) => path !== control.path && !path.includes('.carryOver.'),
        );
        expect(besides, control.path).toEqual([]);
      }
    }
  }, 60_000);

  it('leaves remarks and the rest of the text alone', () => {
    const text = `# mine\n${shortest}\n# the worlds\nsetUps: [multi, omni] # two\n`;
    expect(changed(text, 'friction.fieldHazard', 0.02)).toBe(
      `# mine\n${shortest}\n# the worlds\nsetUps: [ multi, omni ] # two\nfriction:\n  fieldHazard: 0.02\n`,
    );
  });

  it('writes a prepared entry out as far as needed', () => {
    const text = changed(shortest, 'setUps.omni.carryOver.everyPair', 0.5);
    expect(text).toContain('- id: omni\n    carryOver:\n      everyPair: 0.5\n');
    expect(scenarioOf(text).setUps.map(({ id }) => id)).toEqual(['single', 'multi', 'cross', 'omni']);
  });

  it('adds a link that was not there and keeps the others', () => {
    const before = scenarioOf(shortest).setUps[2];
    const after = scenarioOf(changed(shortest, 'setUps.cross.carryOver.links.store-to-web.reliability', 0.7))
      .setUps[2];
    const links = before?.carryOver.kind === 'links' ? before.carryOver.links : [];
    expect(after?.carryOver).toMatchObject({
      kind: 'links',
      links: [...links, { from: 'store', to: 'web', reliability: 0.7 }],
    });
  });

  it('gives up links for one number between all channels', () => {
    const text = changed(shortest, 'setUps.cross.carryOver.links.web-to-app.reliability', 0.7);
    expect(
      scenarioOf(changed(text, 'setUps.cross.carryOver.everyPair', 0.3)).setUps[2]?.carryOver,
    ).toMatchObject({
      kind: 'everyPair',
      reliability: 0.3,
    });
  });

  it('does not reach another place through an alias', () => {
    const text = `${shortest}summary: &told { en: A, id: B }\nstory: *told\n`;
    const scenario = scenarioOf(changed(text, 'story.en', 'C'));
    expect([scenario.summary.en, scenario.story.en]).toEqual(['A', 'C']);
  });

  it('is refused for an entry that is not there, with the names that are', () => {
    expect(setPath(shortest, 'setUps.omin.clickAndCollect', 'on')).toMatchObject({
      kind: 'failed',
      problems: [{ code: 'unknownName', found: 'omin', suggestion: 'omni' }],
    });
    expect(setPath(shortest, 'setUps.cross.carryOver.links.web-to-ap.reliability', 1)).toMatchObject({
      problems: [{ suggestion: 'web-to-app' }],
    });
  });

  it('is judged by the same parser as the file', () => {
    expect(parseScenario(changed(shortest, 'frictoin.fieldHazard', 0.02))).toMatchObject({
      problems: [{ code: 'unknownKey', suggestion: 'friction' }],
    });
  });

  it('comes back from print and parse, whatever the values', () => {
    const controls = listControls(scenarioOf(shortest)).flatMap((control) =>
      control.kind === 'number' ? [control] : [],
    );
    const change = fc
      .constantFrom(...controls)
      .chain(({ path, parameter: { min, max, integer } }) =>
        fc.tuple(
          fc.constant(path),
          integer === true ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true }),
        ),
      );
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const text = setPaths(shortest, changes);
        if (text.kind === 'failed') return;
        const parsed = parseScenario(text.value);
        if (parsed.kind === 'failed') return;
        expect(scenarioOf(printScenario(parsed.value))).toEqual(parsed.value);
      }),
      { numRuns: 40 },
    );
  }, 30_000);
});

describe('a scenario with some of its set-ups', () => {
  const text = prepared.find(({ name }) => name === 'four-worlds.yaml')?.text ?? '';

  it('keeps what its lesson says of them and prints as a valid file', () => {
    const kept = keepSetUps(scenarioOf(text), ['single', 'multi']);
    if (kept.kind === 'failed') throw new Error('expected a scenario');
    expect(kept.value.lesson?.focus).toMatchObject({ setUp: 'multi', reference: 'single' });
    expect(kept.value.lesson?.offered).not.toContain('setUps.omni.carryOver.everyPair');
    expect(scenarioOf(printScenario(kept.value))).toEqual(kept.value);
  });

  it('is refused if the shared past would become another', () => {
    const scenario = scenarioOf(changed(text, 'setUps.multi.carryOver.everyPair', 0.4));
    expect(keepSetUps(scenario, ['omni'])).toMatchObject({
      problems: [{ path: 'history.under', found: 'multi' }],
    });
    expect(keepSetUps(scenarioOf(text), ['omni']).kind).toBe('ok');
  });

  it('names the set-ups there are if one is unknown', () => {
    expect(keepSetUps(scenarioOf(text), ['omni', 'mulit'])).toMatchObject({
      problems: [{ found: 'mulit', suggestion: 'multi' }],
    });
  });
});
