import { describe, expect, it } from 'vitest';
import { describeProblem, locateProblem } from '../../sim/scenario/messages.ts';
import type { ProblemCode } from '../../sim/scenario/problem.ts';
import { problemsOf, shortest } from '../support/scenarioTexts.ts';

/** A file with one mistake, where it stands, and what is said of it. */
interface Example {
  readonly text: string;
  readonly at: string;
  readonly en: string;
}

const below = (lines: string): string => `${shortest}${lines}\n`;

/** One example for every code there is; the compiler asks for those that are missing. */
const examples: Readonly<Record<ProblemCode, Example>> = {
  syntax: {
    text: below('friction: {fieldHazard: 0.02'),
    at: '5:1',
    en: 'not YAML: the indentation does not fit the lines above, or a bracket or brace before it is not closed.',
  },
  empty: { text: '# nothing\n', at: '1:1', en: 'the file is empty; a scenario begins with "saluran: 1".' },
  severalDocuments: {
    text: below('---\nsaluran: 1'),
    at: '4:1',
    en: 'a second document begins here ("---"); a file holds one scenario.',
  },
  tag: { text: below('days: !!str 5'), at: '4:13', en: 'the tag in "5" means nothing here; leave it out.' },
  complexKey: { text: below('? [days]\n: 5'), at: '1:1', en: 'a key must be a plain word.' },
  duplicateKey: {
    text: below('days: 5\ndays: 6'),
    at: '5:1',
    en: 'the key "days" stands here a second time; keep one.',
  },
  tooLarge: {
    text: `# ${'x'.repeat(262_144)}`,
    at: '1:1',
    en: 'the file has more than 262144 characters.',
  },
  tooDeep: { text: '['.repeat(30), at: '1:1', en: 'values are nested more than 24 levels deep.' },
  tooManyValues: {
    text: below(`objectives: [${'1,'.repeat(20_001)}]`),
    at: '1:1',
    en: 'the file stands for more than 20000 values, aliases counted each time.',
  },
  aliasToItself: {
    text: below('objectives: &all [*all]'),
    at: '4:19',
    en: '"*all" has no anchor before it, or stands inside its own anchor.',
  },
  newerVersion: {
    text: 'saluran: 2\nid: later\nworlds: many\n',
    at: '1:10',
    en: 'saluran: this file is of version 2; this program reads version 1. Install a newer Saluran to open it.',
  },
  unknownKey: {
    text: below('dasy: 90'),
    at: '4:1',
    en: 'dasy: unknown key "dasy". Did you mean "days"?',
  },
  missingKey: {
    text: 'saluran: 1\nid: short\ntitle: { en: Short }\n',
    at: '3:1',
    en: 'title.id: "id" is missing; expected a text of 1 to 200 characters.',
  },
  wrongValue: {
    text: below('friction: { fieldHazard: 2% }'),
    at: '4:26',
    en: 'friction.fieldHazard: expected a number from 0 to 0.2 (a share: 0.05, not 5%), found "2%". Did you mean "0.02"?',
  },
  oddCharacters: {
    text: below('seed: "a\\u0007b"'),
    at: '4:7',
    en: 'seed: this text holds control characters or broken ones that no table could show; remove them.',
  },
  unknownName: {
    text: below('history: { under: omin }'),
    at: '4:19',
    en: 'history.under: there is no "omin" here. There is: single, multi, cross, omni, own, none. Did you mean "omni"?',
  },
  duplicateName: {
    text: below('setUps: [multi, omni, multi]'),
    at: '4:23',
    en: 'setUps.multi: "multi" is listed twice; each name stands once.',
  },
  reservedName: {
    text: below('setUps:\n  - { id: own, preset: multi, name: { en: A, id: B } }'),
    at: '5:11',
    en: 'setUps.own.id: "own" has a meaning of its own under history; choose another name.',
  },
  kindNeeded: {
    text: below('channels: [web, { id: stall, name: { en: Stall, id: Kios } }]'),
    at: '4:17',
    en: 'channels.stall: the channel "stall" is new, so it needs a kind: store, web, app, marketplace, social or messaging.',
  },
  presetNeeded: {
    text: below('setUps:\n  - { id: mine, name: { en: A, id: B } }'),
    at: '5:5',
    en: 'setUps.mine: the set-up "mine" is new, so it needs a preset to start from: single, multi, cross, omni.',
  },
  nameNeeded: {
    text: below('setUps:\n  - { id: mine, preset: multi }'),
    at: '5:5',
    en: 'setUps.mine: "mine" is new, so it needs a name in both languages: name: { en: ..., id: ... }.',
  },
  likeNeeded: {
    text: below(
      'segments: [mixed, { id: young, name: { en: Young, id: Muda } }]\nchannels:\n  - { id: web, affinity: { young: 1 } }',
    ),
    at: '6:5',
    en: 'channels.web.reach: there is no number for the segment "young"; write it here, or give the segment "like: ..." to share the tastes of a prepared one.',
  },
  kindFixed: {
    text: below('channels:\n  - { id: web, kind: app }'),
    at: '5:22',
    en: 'channels.web.kind: the kind of a prepared channel stays web; give a channel of another kind a new id.',
  },
  deviceNotForKind: {
    text: below('channels:\n  - { id: web, onDevice: { inPerson: { rivalExit: 0.1 } } }'),
    at: '5:38',
    en: 'channels.web.onDevice.inPerson: this kind of channel is not used on "inPerson", but on: computer, phone.',
  },
  noDevice: {
    text: below('channels:\n  - { id: app, onDevice: { phone: off } }'),
    at: '5:26',
    en: 'channels.app.onDevice: "app" can be used on no device; keep one of: computer, phone.',
  },
  noWayToReceive: {
    text: below('channels:\n  - { id: web, orderNeeds: { delivered: off } }'),
    at: '5:28',
    en: 'channels.web.orderNeeds: orders can be placed in "web" but neither carried away nor delivered; allow one, or set strength.checkout to 0.',
  },
  oneKindOfCarryOver: {
    text: below('setUps:\n  - { id: omni, carryOver: { everyPair: 0.5, reliability: 0.5 } }'),
    at: '5:28',
    en: 'setUps.omni.carryOver: give either everyPair, or links with their reliability, not both.',
  },
  noLinks: {
    text: below('setUps:\n  - { id: multi, carryOver: { reliability: 0.5 } }'),
    at: '5:29',
    en: 'setUps.multi.carryOver: this set-up has no links to change; give links, or everyPair for all channels at once.',
  },
  linkToItself: {
    text: below('setUps:\n  - { id: cross, carryOver: { links: [{ from: web, to: web }] } }'),
    at: '5:39',
    en: 'setUps.cross.carryOver.links#1: a link from "web" to itself is not needed: a channel knows what it was told.',
  },
  duplicateLink: {
    text: below(
      'setUps:\n  - id: cross\n    carryOver:\n      links:\n        - { from: web, to: app }\n        - { from: web, to: app }',
    ),
    at: '9:11',
    en: 'setUps.cross.carryOver.links#2: the link web → app is listed twice; put all its kinds in one.',
  },
  channelNotOpen: {
    text: below(
      'setUps:\n  - { id: omni, channels: [store, web], clickAndCollect: { from: [app], at: [store] } }',
    ),
    at: '5:67',
    en: 'setUps.omni.clickAndCollect.from.app: "app" is not open in this set-up. Open: store, web.',
  },
  notAStore: {
    text: below('setUps:\n  - { id: omni, clickAndCollect: { from: [app], at: [web] } }'),
    at: '5:54',
    en: 'setUps.omni.clickAndCollect.at.web: "web" is no store; orders can be collected in stores only.',
  },
  cannotCollect: {
    text: below('setUps:\n  - { id: multi, channels: [web, app], clickAndCollect: on }'),
    at: '5:57',
    en: 'setUps.multi.clickAndCollect: "on" does not work here: collection needs an open store, and an open web shop, app, social or messaging channel whose orderNeeds allow "collected".',
  },
  noneOpenAtFirst: {
    text: below('setUps: [{ id: single, opensOn: { store: 5 } }]'),
    at: '4:33',
    en: 'setUps.single.opensOn: every channel opens later; at least one must be open from the beginning (day 1).',
  },
  historyWithoutPast: {
    text: below('history: { under: none }\nwarmUpDays: 30'),
    at: '5:13',
    en: 'warmUpDays: "history: { under: none }" has no past, so warmUpDays must be 0, not 30.',
  },
  noWeight: {
    text: below('segments: [{ id: mixed, share: 0 }]'),
    at: '4:11',
    en: 'segments: the shares of all segments together are 0; at least one must be more.',
  },
  notAControl: {
    text: below(
      'lesson:\n  shelf: risks\n  question: { en: A, id: B }\n  belief: { en: A, id: B }\n  change: { en: A, id: B }\n  offered: [friction.fieldHazzard]',
    ),
    at: '9:13',
    en: 'lesson.offered#1: there is no control "friction.fieldHazzard". "saluran describe" lists them all. Did you mean "friction.fieldHazard"?',
  },
};

describe('mistakes in scenario files', () => {
  for (const [code, { text, at, en }] of Object.entries(examples))
    it(`${code} is told once, with line and column`, () => {
      const problems = problemsOf(text).filter((problem) => problem.code === code);
      expect(problems.map((problem) => locateProblem('f.yaml', problem, 'en'))).toEqual([
        `f.yaml:${at}: ${en}`,
      ]);
    });

  it('every sentence has an Indonesian twin of its own that names the same things', () => {
    for (const { text } of Object.values(examples))
      for (const problem of problemsOf(text)) {
        const [en, id] = [describeProblem(problem, 'en'), describeProblem(problem, 'id')];
        expect(id).not.toBe(en);
        expect(id).not.toMatch(/\b(the|expected|found|undefined)\b/);
        for (const [, quoted] of id.matchAll(/"([^"]+)"/g)) expect(en).toContain(`"${quoted ?? ''}"`);
      }
  });

  const suggested = (lines: string): readonly (string | null)[] =>
    problemsOf(below(lines)).map(({ suggestion }) => suggestion);

  it('a whole number is never said to be meant with a fraction', () => {
    expect(suggested('days: 180,5')).toEqual(['180']);
    expect(suggested('days: 180.5')).toEqual(['180']);
    expect(suggested('shoppers: 2,000')).toEqual(['2000']);
    expect(suggested('days: 50%')).toEqual([null]);
  });

  it('a share written in per cent and other words for on are understood', () => {
    expect(suggested('setUps: [{ id: omni, consistency: 90 }]')).toEqual(['0.9']);
    expect(suggested('setUps: [{ id: omni, consistency: 900 }]')).toEqual([null]);
    expect(suggested('setUps: [{ id: omni, stock: { live: yes, pooled: false, visible: ya } }]')).toEqual([
      ...['on', 'off', 'on'],
    ]);
    expect(suggested('channels: [{ id: web, hasService: yes }]')).toEqual(['true']);
  });

  it('a text in quotes is shown in its own, not in others around them', () => {
    const [problem] = problemsOf(below('days: "many"\n'));
    expect(problem === undefined ? '' : describeProblem(problem, 'en')).toMatch(/, found "many"\.$/);
    expect(problem === undefined ? '' : describeProblem(problem, 'id')).toMatch(/ tertulis "many"\.$/);
  });

  it('a preset that cannot be read is one mistake, not one for all that hangs on it', () => {
    const setUps = `setUps:
  - { id: mine, preset: multy, name: { en: A, id: B }, carryOver: { reliability: 0.5 } }
  - { id: omni, preset: multy }
`;
    expect(problemsOf(below(setUps)).map(({ path }) => path)).toEqual([
      'setUps.mine.preset',
      'setUps.omni.preset',
    ]);
  });

  it('noWeight names the segment whose shoppers can wish for no channel', () => {
    const problems = problemsOf(`${shortest}channels:\n  - { id: app, reach: { mixed: 0 } }\n`);
    expect(problems.map((problem) => describeProblem(problem, 'en'))).toEqual([
      'channels: shoppers of the segment "mixed" can wish for no channel: every affinity or reach of theirs is 0.',
    ]);
  });
});
