import { describe, expect, it } from 'vitest';
import { findShoppers } from '../../sim/diary/findShopper.ts';
import { journeysTelling, needsTelling } from '../../sim/diary/matchStory.ts';
import { measuredOnly, recordReplication } from '../../sim/diary/recordReplication.ts';
import { writeDiary } from '../../sim/diary/writeDiary.ts';
import { planExperiment } from '../../sim/plan/planExperiment.ts';
import { parseScenario } from '../../sim/scenario/parseScenario.ts';
import { printScenario } from '../../sim/scenario/printScenario.ts';
import { readStory, storyForm, storyWords } from '../../sim/scenario/story.ts';
import type { Happening, WorldEvent } from '../../sim/world/recorder.ts';
import { prepared, problemsOf, scenarioOf, shortest } from '../support/scenarioTexts.ts';
import { planOf } from '../support/worldsOf.ts';

const names = {
  channelIds: ['store', 'web'],
  touchpointIds: ['store/inPerson', 'web/computer', 'web/phone'],
};

/** What happens to one shopper in need 0 unless said, a minute apart. */
function events(...happenings: readonly (Happening & { readonly number?: number })[]): readonly WorldEvent[] {
  return happenings.map((happening, minute) => ({ minute, shopper: 0, number: 0, ...happening }));
}

const onPhone = events(
  { kind: 'visit', touchpoint: 1, basket: false, number: 2 },
  { kind: 'journey', channel: 1, article: 0 },
  { kind: 'session', touchpoint: 2, session: 0, stage: 0, toBasket: false },
  { kind: 'stagePassed', touchpoint: 2, stage: 1 },
  { kind: 'switch', from: 1, to: 0, stage: 2, across: 1, lost: 1 << 4 },
  { kind: 'session', touchpoint: 0, session: 1, stage: 1, toBasket: false },
  { kind: 'order', touchpoint: 0, way: 'carriedAway', value: 9, promoted: false },
);

describe('a story', () => {
  it.each([
    ['web:evaluate > store:order'],
    ['web/computer:visit>phone:session>order+carriedAway'],
    ['inPerson:order'],
    ['switch+losesSome+basket > order'],
    ['store:order > !loss > !phone:order'],
  ])('is told by a journey with its steps in order: %s', (text) => {
    expect(text).toMatch(storyForm);
    expect(journeysTelling(readStory(text), onPhone, names)).toEqual([0]);
  });

  it.each([
    ['store:order > web:evaluate'],
    ['web:order'],
    ['order+collected'],
    ['order > !visit'],
    ['session > session > session'],
  ])('is not told where a step is missing, out of order, elsewhere or ruled out: %s', (text) => {
    expect(text).toMatch(storyForm);
    expect(journeysTelling(readStory(text), onPhone, names)).toEqual([]);
  });

  it('of what happens nowhere is told by a need that never arises in that world, as long as another has a step', () => {
    const lived = (silent: string) => [
      { story: readStory(silent), events: [] },
      { story: readStory('session > order'), events: onPhone },
    ];
    expect(needsTelling(lived('!order'), names)).toEqual([0]);
    expect(needsTelling(lived('loss'), names)).toEqual([]);
    expect(journeysTelling(readStory('!order'), [], names)).toEqual([]);
  });

  it('takes visits near the journey for part of it, but not those of another season', () => {
    const later = onPhone.map((event) =>
      event.kind === 'visit' ? event : { ...event, minute: event.minute + 29 * 1440 },
    );
    expect(journeysTelling(readStory('visit > order'), onPhone, names)).toEqual([0]);
    expect(journeysTelling(readStory('visit > order'), later, names)).toEqual([]);
  });

  it('is refused with place and words where a file names a shopper for something that cannot happen', () => {
    const lesson =
      'lesson:\n  shelf: stories\n' +
      ['question', 'belief', 'change'].map((key) => `  ${key}: { en: a, id: b }\n`).join('');
    const pinned = (tells: string): string =>
      `${shortest}${lesson}  pinned: { shopper: 1, stories: [{ setUp: omni, tells: "${tells}" }] }\n`;
    expect(parseScenario(pinned('web/phone:order+collected > !loss')).kind).toBe('ok');
    const [word] = problemsOf(pinned('web:oder'));
    expect(word).toMatchObject({ code: 'unknownName', found: 'oder', suggestion: 'order' });
    expect(problemsOf(pinned('wep:order'))[0]).toMatchObject({ found: 'wep', suggestion: 'web' });
    expect(problemsOf(pinned('order then loss'))[0]).toMatchObject({
      code: 'wrongValue',
      expected: { kind: 'form', form: 'story' },
    });
    expect(problemsOf(pinned('order').replace('omni', 'omny'))[0]?.found).toBe('omny');
    const two = pinned('order').replace(
      /pinned: (.*)/,
      'pinned: [$1, { shopper: 2, stories: [{ setUp: multi, tells: "wep:loss" }] }]',
    );
    expect(problemsOf(two)).toMatchObject([{ path: 'lesson.pinned#2.stories#1.tells', found: 'wep' }]);
    const misspelt = problemsOf(two.replace('shopper: 2', 'shoper: 2'));
    expect(misspelt.map(({ suggestion }) => suggestion)).toContain('shopper');
  });
});

describe('the finder', () => {
  const plan = planOf('preset: ownShop\nshoppers: 300\nsetUps: [multi, omni]\ncrowd: { needAlphaWeeks: 1 }');
  const stories = [
    { setUp: 'multi', story: readStory('reEntered > loss+reEntry') },
    { setUp: 'omni', story: readStory('recognised > order') },
  ];

  it('finds needs that go as told in every world, and her diary says so', () => {
    const [found] = findShoppers(plan, 0, stories);
    expect(found).toBeDefined();
    const { worlds } = writeDiary(plan, found!.shopper, 0);
    const endIn = (setUp: string): unknown =>
      worlds.find((world) => world.setUp === setUp)?.journeys.find(({ number }) => number === found!.number)
        ?.end;
    expect(endIn('multi')).toMatchObject({ kind: 'loss', reason: 'reEntry' });
    expect(endIn('omni')).toMatchObject({ kind: 'order' });
  });

  it('finds nobody where the story rules itself out', () => {
    expect(findShoppers(plan, 0, [{ setUp: 'multi', story: readStory('order > !order') }])).toEqual([]);
  });
});

const pinned = prepared.flatMap(({ name, text }) => {
  const scenario = scenarioOf(text);
  return (scenario.lesson?.pinned ?? []).map((one) => ({ name, scenario, pinned: one }));
});

describe('the pinned shopper', () => {
  it('is there in the stories that have one, and survives printing', () => {
    expect(pinned.map(({ name }) => name)).toContain('phone-to-store.yaml');
    for (const { scenario } of pinned) {
      expect(scenarioOf(printScenario(scenario)).lesson?.pinned).toEqual(scenario.lesson?.pinned);
    }
  });

  it.each(pinned)(
    'of $name tells the story in every world named, and has a diary in all',
    ({ scenario, pinned: one }) => {
      const plan = planExperiment(scenario);
      const { worlds } = recordReplication(
        plan,
        one.replication - 1,
        (shopper) => shopper === one.shopper - 1,
        measuredOnly,
      );
      for (const { setUp, events: own } of worlds) expect(own.length, setUp).toBeGreaterThan(0);
      const lived = one.stories.map(({ setUp, tells }) => ({
        story: readStory(tells),
        events: worlds.find((world) => world.setUp === setUp)?.events ?? [],
      }));
      const alone = lived.map(({ story, events: own }) => journeysTelling(story, own, plan));
      expect(needsTelling(lived, plan), JSON.stringify(alone)).not.toEqual([]);
    },
  );
});

describe('the words of stories', () => {
  it('fit the words a recorder uses', () => {
    const plan = planOf(
      'preset: ownShop\nshoppers: 200\nsetUps: [multi, omni]\ncrowd: { needAlphaWeeks: 1 }',
    );
    const { worlds } = recordReplication(plan, 0, () => true, measuredOnly);
    const own = worlds.flatMap(({ events: all }) => all.filter(({ shopper }) => shopper < 100));
    for (const word of ['session', 'evaluate', 'order', 'loss', 'switch', 'reEntered', 'goodEpisode']) {
      expect(storyWords).toContain(word);
      expect(journeysTelling(readStory(word), own, plan).length, word).toBeGreaterThan(0);
    }
  });
});
