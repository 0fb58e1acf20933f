import { describe, expect, it } from 'vitest';
import { createScenarioPrinter, printScenario } from '../../sim/scenario/printScenario.ts';
import { prepared, scenarioOf } from '../support/scenarioTexts.ts';

describe('a printed scenario', () => {
  it.each(prepared)('comes back whole from the text of $name', ({ text }) => {
    const scenario = scenarioOf(text);
    expect(scenarioOf(printScenario(scenario))).toEqual(scenario);
  });

  it('is the same text from a printer that has printed others before', () => {
    const print = createScenarioPrinter();
    for (const { text } of [...prepared, ...prepared.toReversed()]) {
      const scenario = scenarioOf(text);
      expect(print(scenario)).toBe(printScenario(scenario));
      const fewer = { ...scenario, setUps: scenario.setUps.slice(1), lesson: null };
      expect(print(fewer)).toBe(printScenario(fewer));
    }
  });
});
