import { describe, expect, it } from 'vitest';
import { entriesOnShelves, matchesSearch } from '../../../renderer/screens/library/shelves.ts';
import { prepared, scenarioOf } from '../../support/scenarioTexts.ts';

const scenarios = prepared.map(({ text }) => scenarioOf(text));
const shelved = entriesOnShelves(scenarios.map((scenario) => ({ kind: 'ready', id: scenario.id, scenario })));

describe('the shelves', () => {
  it('hold every prepared scenario once, by the order its lesson gives, only the two firms of one lesson at one place', () => {
    expect(shelved.map(({ shelf }) => shelf)).toEqual(['startHere', 'stories', 'questions', 'risks']);
    const all = shelved.flatMap(({ entries }) => entries.map(({ id }) => id));
    expect([...all].sort()).toEqual(scenarios.map(({ id }) => id).sort());
    for (const { entries } of shelved) {
      const places = entries.map(({ lesson }) => lesson?.order ?? 0);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      const shared = entries.filter(
        ({ lesson }) => places.filter((place) => place === lesson?.order).length > 1,
      );
      for (const { id } of shared) expect(['two-firms-a', 'two-firms-b']).toContain(id);
    }
  });

  it('find a scenario by words of either language, by a claim and by a misconception', () => {
    const found = (query: string): readonly string[] =>
      scenarios.filter((scenario) => matchesSearch(scenario, query)).map(({ id }) => id);
    expect(found('c32 c05').length).toBe(0);
    expect(found('C28')).toEqual(['two-bad-weeks']);
    expect(found('m12')).toEqual(['luck-or-effect']);
    expect(found('keranjang ditinggalkan')).toContain('basket-left-behind');
    expect(found('basket behind')).toContain('basket-left-behind');
    expect(found('xyzzy')).toEqual([]);
    for (const { id, lesson } of scenarios)
      for (const claim of lesson?.claims ?? []) expect(found(claim)).toContain(id);
  });
});
