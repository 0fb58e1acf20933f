import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../sim/scenario/parseScenario.ts';
import { channelParameters } from '../../sim/scenario/channelParameters.ts';
import type { Parameter } from '../../sim/scenario/parameter.ts';
import { parameterGroups } from '../../sim/scenario/parameters.ts';
import { printScenario } from '../../sim/scenario/printScenario.ts';
import { prepared, problemsOf, scenarioOf, shortest } from '../support/scenarioTexts.ts';

describe('a scenario file', () => {
  it('of three lines gets every documented default', () => {
    const scenario = scenarioOf(shortest);
    expect(scenario).toMatchObject({
      ...{ seed: 'short', days: 180, shoppers: 2000, replications: 20, warmUpDays: 364, currency: 'IDR' },
      ...{
        startDate: '2026-01-05',
        preset: 'cityShop',
        history: { kind: 'shared', under: 'multi' },
        lesson: null,
      },
      story: { en: 'Short', id: 'Pendek' },
    });
    expect(scenario.channels.map((channel) => channel.id)).toEqual([
      ...['store', 'web', 'app', 'marketplace', 'social', 'messaging'],
    ]);
    expect(scenario.setUps.map((setUp) => setUp.id)).toEqual(['single', 'multi', 'cross', 'omni']);
    expect(scenario.values.friction.fieldHazard).toBe(parameterGroups.friction.fieldHazard.default);
  });

  it('tells all its mistakes at once, in the order of the text', () => {
    const problems = problemsOf(
      [
        'saluran: 1',
        'id: Not An Id',
        'title: { en: Only English }',
        'days: 0',
        'shopers: 5',
        'friction: { fieldHazard: 9, fieldHazrd: 0.1 }',
        'channels: [store, web, { id: app, affinity: { mixd: 1 } }]',
        'setUps: [multi, { id: omni, channels: [store, wbe] }]',
        'history: { under: mlti }',
        'startDate: 2026-02-30',
      ].join('\n'),
    );
    expect(problems.map(({ code, line, path, suggestion }) => [line, code, path, suggestion])).toEqual([
      [2, 'wrongValue', 'id', null],
      [3, 'missingKey', 'title.id', null],
      [4, 'wrongValue', 'days', null],
      [5, 'unknownKey', 'shopers', 'shoppers'],
      [6, 'wrongValue', 'friction.fieldHazard', '0.09'],
      [6, 'unknownKey', 'friction.fieldHazrd', 'fieldHazard'],
      [7, 'unknownName', 'channels.app.affinity.mixd', 'mixed'],
      [8, 'unknownName', 'setUps.omni.channels.wbe', 'web'],
      [9, 'unknownName', 'history.under', 'multi'],
      [10, 'wrongValue', 'startDate', null],
    ]);
  });

  it('may be written as JSON, with tabs', () => {
    const json =
      '{\n\t"saluran": 1,\n\t"id": "short",\n\t"title": { "en": "Short", "id": "Pendek" },\n\t"days": 30\n}';
    expect(scenarioOf(json)).toEqual(scenarioOf(`${shortest}days: 30\n`));
  });

  it('may use anchors and aliases', () => {
    const text = `${shortest}summary: &told { en: A, id: B }\nstory: *told\n`;
    expect(scenarioOf(text).story).toEqual({ en: 'A', id: 'B' });
  });

  it('takes a seed of digits as it is written', () => {
    expect(scenarioOf(`${shortest}seed: 007\n`).seed).toBe('007');
  });

  it('says where a parameter belongs that stands outside its group', () => {
    expect(problemsOf(`${shortest}fieldHazard: 0.02\n`)[0]?.suggestion).toBe('friction.fieldHazard');
  });

  it('is refused with every number outside the range of its parameter', () => {
    const all: Readonly<Record<string, Readonly<Record<string, Parameter>>>> = parameterGroups;
    const groups = Object.entries(all).flatMap(([group, parameters]) =>
      Object.entries(parameters).map(([name, parameter]) => ({ at: `${group}: { ${name}: `, parameter })),
    );
    for (const { at, parameter } of groups)
      for (const value of [parameter.min - 1, parameter.max + 1, 'much', null, '.nan', '.inf'])
        expect(problemsOf(`${shortest}${at}${value} }\n`), `${at}${value}`).toMatchObject([
          { code: 'wrongValue', line: 4, expected: { min: parameter.min, max: parameter.max } },
        ]);
  });

  it('gives a new channel the numbers of its kind, and a new segment those of the one it is like', () => {
    const scenario = scenarioOf(
      `${shortest}segments: [mixed, { id: young, like: digital, name: { en: Y, id: M } }]\nchannels:\n  - store\n  - { id: shopTwo, kind: web, name: { en: Two, id: Dua }, affinity: { mixed: 9 } }\n`,
    );
    const web = scenario.channels[1];
    expect(web?.affinity).toEqual({ mixed: 9, young: 4.5 });
    expect(web?.onDevice.phone?.drop.basket).toBe(0.66);
    expect(channelParameters.drop.max).toBe(1);
  });

  it('with keys that JavaScript treats as its own is refused, not obeyed', () => {
    for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty'])
      for (const text of [
        `${key}: { days: 1 }`,
        `friction: { ${key}: 1 }`,
        `channels: [{ id: web, reach: { ${key}: 1 } }]`,
      ])
        expect(parseScenario(`${shortest}${text}\n`).kind, text).toBe('failed');
  });
});

describe('parse and print', () => {
  it('are inverse for the prepared scenarios, and printing is canonical', () => {
    for (const { text } of [...prepared, { text: shortest }]) {
      const scenario = scenarioOf(text);
      const printed = printScenario(scenario);
      expect(scenarioOf(printed)).toEqual(scenario);
      expect(printScenario(scenarioOf(printed))).toBe(printed);
    }
  });

  it('bring back any text an author may write', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), (text) => {
        const given = JSON.stringify({ saluran: 1, id: 'x', title: { en: text, id: text }, seed: text });
        const parsed = parseScenario(given);
        if (parsed.kind === 'failed') return;
        expect(parsed.value.title.en).toBe(text);
        expect(scenarioOf(printScenario(parsed.value))).toEqual(parsed.value);
      }),
      { numRuns: 40 },
    );
  }, 30_000);
});
