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

  const lessons = prepared.map(({ text }) => {
    const { id, lesson } = scenarioOf(text);
    if (lesson === null) throw new Error(`${id} has no lesson`);
    return { id, lesson };
  });

  it('are twenty lessons, each with rounds, a flip, questions to discuss and a page for the trainer', () => {
    const places = new Set(lessons.map(({ lesson }) => lesson.order));
    expect([...places].toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 20 }, (_, place) => place + 1),
    );
    for (const { id, lesson } of lessons) {
      expect(lesson.rounds.length, id).toBeGreaterThanOrEqual(2);
      for (const { reveal } of lesson.rounds) expect(reveal.measured.length, id).toBeGreaterThan(0);
      expect(lesson.flip?.measured.length, id).toBeGreaterThan(0);
      expect(lesson.discuss.length, id).toBeGreaterThanOrEqual(2);
      expect(lesson.trainer?.short, id).not.toBeNull();
      expect(lesson.trainer?.likely, id).toHaveLength(3);
    }
  });

  it('put all sixty claims and sixteen misconceptions before a class', () => {
    const told = new Set(lessons.flatMap(({ lesson }) => [...lesson.claims, ...lesson.misconceptions]));
    const claims = Array.from({ length: 60 }, (_, index) => `C${String(index + 1).padStart(2, '0')}`);
    const misconceptions = Array.from({ length: 16 }, (_, index) => `M${index + 1}`);
    expect([...claims, ...misconceptions].filter((one) => !told.has(one))).toEqual([]);
  });

  it('pin in every story and every open question a shopper who lives it', () => {
    const open = ['C35', 'C36', 'C37', 'C38'];
    for (const { id, lesson } of lessons)
      if (lesson.shelf === 'stories' || lesson.claims.some((claim) => open.includes(claim)))
        expect(lesson.pinned.length, id).toBeGreaterThan(0);
  });

  it('put first only metrics that are measured', () => {
    expect(metricIds).toEqual(expect.arrayContaining([...focusMetrics]));
  });
});

describe('the explanation for trainers', () => {
  const readme = readBesideScenarios('README.md');

  it('shows only scenarios that can be read', () => {
    const all = [...readme.matchAll(/```yaml\n(.*?)```/gs)].map((match) => match[1] ?? '');
    // The job of a Kubernetes cluster is YAML as well.
    const snippets = all.filter((snippet) => !snippet.startsWith('apiVersion:'));
    expect(snippets.length).toBeGreaterThanOrEqual(3);
    for (const snippet of snippets) scenarioOf(snippet);
  });

  it('lists every prepared lesson with its shelf, its place and its claims', () => {
    const shelves = { startHere: 'Start here', stories: 'Stories', questions: 'Questions', risks: 'Risks' };
    for (const { text } of prepared) {
      const { id, lesson } = scenarioOf(text);
      const { shelf = 'stories', order, claims = [] } = lesson ?? {};
      expect(readme).toContain(`| ${shelves[shelf]} | ${order} | \`${id}\` | ${claims.join(' ')} |`);
    }
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

  it('takes the beginning of one word for that word, of several for none', () => {
    const metrics = ['reEntryFields', 'reEntryFieldsPerOrder', 'conversionRate', 'sessionConversion'];
    expect(nearestWord('conversion', metrics)).toBe('conversionRate');
    expect(nearestWord('reEntry', metrics)).toBeNull();
    expect(nearestWord('con', metrics)).toBeNull();
  });
});
