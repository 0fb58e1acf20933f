import { describe, expect, it } from 'vitest';
import { metricIds } from '../../sim/metrics/codebook.ts';
import { planExperiment } from '../../sim/plan/planExperiment.ts';
import { nearestWord } from '../../sim/scenario/nearestWord.ts';
import { focusMetrics } from '../../sim/scenario/scenarioFile.ts';
import { scenarioSchema } from '../../sim/scenario/scenarioSchema.ts';
import type { Text } from '../../sim/units.ts';
import { prepared, readBesideScenarios, scenarioOf } from '../support/scenarioTexts.ts';

function textsIn(value: unknown): readonly Text[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value && 'id' in value) return [value as Text];
  return Object.values(value).flatMap(textsIn);
}

describe('the prepared scenarios', () => {
  for (const { name, text } of prepared)
    it(`${name} has no mistakes, is named after its id, and can be planned`, () => {
      const scenario = scenarioOf(text);
      expect(name).toBe(`${scenario.id}.yaml`);
      expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=./scenario.schema.json');
      expect(planExperiment(scenario).setUps).toHaveLength(scenario.setUps.length);
      expect(scenario.lesson).not.toBeNull();
    });

  it('say every sentence in each language with words of its own', () => {
    for (const { text } of prepared)
      for (const { en, id } of textsIn(scenarioOf(text)))
        if (en.split(' ').length > 3) expect(id).not.toBe(en);
  });

  it('hold a measured result only where it is told and tested: in what happened and what a flip found', () => {
    for (const { text, name } of prepared) {
      const { lesson, ...scenario } = scenarioOf(text);
      const rounds = lesson?.rounds.map(({ reveal, ...round }) => ({ ...round, belief: reveal.belief }));
      const others = {
        ...scenario,
        ...lesson,
        rounds,
        flip: lesson?.flip?.hint,
        trainer: lesson?.trainer?.plan,
      };
      for (const { en, id } of textsIn(others)) expect(`${en} ${id}`, name).not.toMatch(/\d[.,]\d/);
    }
  });

  it('put first only metrics that are measured', () => {
    expect(metricIds).toEqual(expect.arrayContaining([...focusMetrics]));
  });
});

describe('the explanation for trainers', () => {
  const readme = readBesideScenarios('README.md');

  it('shows only scenarios that can be read', () => {
    const snippets = [...readme.matchAll(/```yaml\n(.*?)```/gs)].map((match) => match[1] ?? '');
    expect(snippets.length).toBeGreaterThanOrEqual(3);
    for (const snippet of snippets) scenarioOf(snippet);
  });

  it('names every key of the file', () => {
    const keys = Object.keys((scenarioSchema() as { properties: object }).properties);
    for (const key of keys) expect(readme, key).toContain(`\`${key}\``);
  });
});

describe('the JSON Schema', () => {
  it('beside the scenarios is the one the program makes', () => {
    expect(readBesideScenarios('scenario.schema.json')).toBe(
      `${JSON.stringify(scenarioSchema(), null, 2)}\n`,
    );
  });

  it('refuses unknown keys everywhere and gives every parameter its range, meaning and default', () => {
    const maps = (node: unknown): readonly Readonly<Record<string, unknown>>[] => {
      if (typeof node !== 'object' || node === null) return [];
      const below = Object.values(node).flatMap(maps);
      return 'properties' in node ? [node, ...below] : below;
    };
    const all = maps(scenarioSchema());
    expect(all.length).toBeGreaterThan(20);
    for (const one of all) expect(one['additionalProperties']).toBe(false);
    expect(scenarioSchema()).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      properties: {
        friction: {
          properties: { fieldHazard: { type: 'number', minimum: 0, maximum: 0.2, default: 0.015 } },
        },
      },
    });
  });
});

describe('the nearest word', () => {
  it('forgives one slip in a short word and more in a long one, never in a stranger', () => {
    const words = ['days', 'shoppers', 'replications'];
    expect(nearestWord('dasy', words)).toBe('days');
    expect(nearestWord('Shopers', words)).toBe('shoppers');
    expect(nearestWord('replicatoin', words)).toBe('replications');
    expect(nearestWord('colour', words)).toBeNull();
    expect(nearestWord('', words)).toBeNull();
  });
});
