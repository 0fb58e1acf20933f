import { describe, expect, it } from 'vitest';
import { keepSetUps } from '../../sim/scenario/keepSetUps.ts';
import { describeProblem } from '../../sim/scenario/messages.ts';
import { printScenario } from '../../sim/scenario/printScenario.ts';
import { problemsOf, scenarioOf, shortest } from '../support/scenarioTexts.ts';

const said = '{ en: A, id: B }';

const begun = `${shortest}
events:
  - { id: suspended, kind: channelDown, channel: marketplace, day: 8, days: 0 }
  - { kind: hubDown, day: 8, days: 7 }
lesson:
  shelf: risks
  question: ${said}
  belief: { en: Many think so, id: Banyak yang mengira begitu }
  change: ${said}
`;

const whole = `${begun}  misconceptions: [M8]
  rounds:
    - predict:
        kind: rank
        prompt: ${said}
        metric: revenue
        options: [single, multi, { id: never, name: { en: Never, id: Tidak pernah } }]
      change: { path: events.suspended.days, from: 0, to: 14 }
      watch: [revenue]
      reveal:
        happened: ${said}
        because: ${said}
        measured:
          - { metric: orders, setUp: single, reference: single, with: [{ path: events.suspended.days, to: 14 }], low: -9, high: -1 }
    - predict: { kind: number, prompt: ${said}, unit: { en: fields, id: isian } }
      focus: { setUp: cross, metric: reEntryFields }
      reveal: { belief: ${said}, happened: ${said}, because: ${said} }
  flip: { path: setUps.omni.carryOver.everyPair, towards: 0, hint: ${said}, threshold: 0.3, found: ${said} }
  trainer:
    likely: [{ answer: ${said}, reveals: ${said} }]
    plan: [{ minutes: 5, step: ${said} }]
    short: ${said}
  offered: [events.event2.days]
  locked: [setUps.multi.stock.live]
`;

/** What is said of the mistakes in a lesson with these lines more. */
const complaints = (lines: string): readonly string[] =>
  problemsOf(`${begun}${lines}\n`).map((problem) => describeProblem(problem, 'en'));

const round = (lines: string): string => `  rounds:\n    - ${lines.trim().replaceAll('\n', '\n      ')}`;
const reveal = `reveal: { happened: ${said}, because: ${said} }`;
const asked = `predict: { kind: number, prompt: ${said} }`;

describe('a lesson', () => {
  it('takes from the rest of the file what it does not say itself', () => {
    const lesson = scenarioOf(whole).lesson!;
    expect(lesson.explain.id).toMatch(/^Mengapa\?/);
    const [first, second] = lesson.rounds;
    expect(first).toMatchObject({
      focus: { setUp: 'omni', reference: 'multi', metric: 'conversionRate' },
      reveal: { belief: { en: 'Many think so' } },
    });
    expect(first?.predict.options.map(({ id, name }) => [id, name.en])).toEqual([
      ['single', 'Single'],
      ['multi', 'Multi'],
      ['never', 'Never'],
    ]);
    expect(second).toMatchObject({
      change: null,
      focus: { setUp: 'cross', reference: 'multi', metric: 'reEntryFields' },
    });
    expect(scenarioOf(begun).lesson).toMatchObject({ rounds: [], flip: null, trainer: null, locked: [] });
  });

  it('comes back from print and parse', () => {
    const scenario = scenarioOf(whole);
    const printed = printScenario(scenario);
    expect(scenarioOf(printed)).toEqual(scenario);
    expect(printScenario(scenarioOf(printed))).toBe(printed);
  });

  it('does not validate without its Indonesian half', () => {
    expect(complaints(round(`${asked}\nreveal: { happened: { en: A }, because: ${said} }`))).toEqual([
      'lesson.rounds#1.reveal.happened.id: "id" is missing; expected a text of 1 to 4000 characters.',
    ]);
  });

  it('says of every name and path that leads nowhere what was probably meant', () => {
    expect(
      complaints(round(`predict: { kind: rank, prompt: ${said}, options: [mlti, omni] }\n${reveal}`))[0],
    ).toMatch(/mlti.*Did you mean "multi"\?/);
    expect(
      complaints(round(`${asked}\nchange: { path: events.suspnded.days, from: 0, to: 1 }\n${reveal}`))[0],
    ).toMatch(/there is no control "events.suspnded.days".*Did you mean "events.suspended.days"\?/);
    expect(complaints(round(`${asked}\nwatch: [revenu]\n${reveal}`))[0]).toMatch(/Did you mean "revenue"\?/);
    expect(complaints(`  locked: [crowd.varety]`)[0]).toMatch(/Did you mean "crowd.variety"\?/);
    expect(complaints(`  flip: { path: dasy, towards: 1, hint: ${said} }`)[0]).toMatch(
      /Did you mean "days"\?/,
    );
    expect(complaints(`  misconceptions: [M17]`)[0]).toMatch(
      /expected a misconception from M1 to M16, found "M17"/,
    );
  });

  it('moves a control only to a value it takes', () => {
    const moved = (to: string): readonly string[] =>
      complaints(
        round(`${asked}\nchange: { path: setUps.multi.stock.live, from: off, to: ${to} }\n${reveal}`),
      );
    expect(moved('1')[0]).toMatch(/to: expected one of off, on, found "1"/);
    expect(moved('true')[0]).toMatch(/to: expected a number, or a word such as on, found "true"/);
    expect(complaints(`  flip: { path: crowd.variety, towards: 2, hint: ${said} }`)[0]).toMatch(
      /towards: expected a number from 0 to 1 .*found "2"/,
    );
  });

  it('asks for two things to order or choose from, and for a change where a world is compared with itself', () => {
    expect(complaints(round(`predict: { kind: rank, prompt: ${said} }\n${reveal}`))[0]).toMatch(
      /options.* missing; expected a list of 2 to 20 entries/,
    );
    expect(
      complaints(round(`predict: { kind: choose, prompt: ${said}, options: [omni] }\n${reveal}`))[0],
    ).toMatch(/options: expected a list of 2 to 20 entries/);
    const measured = '{ metric: orders, setUp: omni, reference: omni, low: 2, high: 1 }';
    expect(
      complaints(round(`${asked}\nreveal: { happened: ${said}, because: ${said}, measured: [${measured}] }`)),
    ).toEqual([
      expect.stringMatching(/with.* missing/),
      expect.stringMatching(/high: expected a number from 2/),
    ]);
  });

  it('keeps only what can still be asked when set-ups are left out', () => {
    const kept = keepSetUps(scenarioOf(whole), ['single', 'multi']);
    if (kept.kind === 'failed') throw new Error('expected a scenario');
    expect(kept.value.lesson).toMatchObject({ flip: null, rounds: [], locked: ['setUps.multi.stock.live'] });
    expect(scenarioOf(printScenario(kept.value))).toEqual(kept.value);
  });
});

describe('events', () => {
  it('are named by their place unless they say, and each name once', () => {
    expect(scenarioOf(begun).events.map(({ id }) => id)).toEqual(['suspended', 'event2']);
    const twice = `${shortest}events: [{ id: a, kind: hubDown, day: 1, days: 1 }, { id: a, kind: hubDown, day: 5, days: 1 }]\n`;
    expect(problemsOf(twice)).toMatchObject([{ code: 'duplicateName', found: 'a' }]);
  });
});
