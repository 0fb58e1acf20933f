import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../sim/scenario/parseScenario.ts';
import { mostProblems } from '../../sim/scenario/reporter.ts';

const laughs = Array.from(
  { length: 30 },
  (_, level) => `a${level}: &a${level} [${`*a${level - 1},`.repeat(level === 0 ? 0 : 9)}1]`,
);

/** Texts made to stall a reader; none is longer than the limit unless that is the point. */
const hostile: Readonly<Record<string, string>> = {
  'aliases of aliases': laughs.join('\n'),
  '64 KiB of aliases to a list': `a: &a [${'1,'.repeat(8000)}]\nb: [${'*a,'.repeat(16_000)}]`,
  'brackets without end': '['.repeat(65_536),
  'maps without end': '{a: '.repeat(20_000),
  'dashes without end': '- '.repeat(60_000),
  'a staircase of keys': Array.from({ length: 500 }, (_, level) => `${' '.repeat(level)}a:`).join('\n'),
  'many keys': Array.from({ length: 18_000 }, (_, n) => `key${n}: 1`).join('\n'),
  'many nearly right keys': Array.from({ length: 15_000 }, (_, n) => `shopers${n}: 1`).join('\n'),
  'many anchors': '&a '.repeat(60_000),
  'many tags': '!a '.repeat(60_000),
  'many documents': '---\n'.repeat(60_000),
  'many quotes': '"\n'.repeat(100_000),
  'a channel list of noise': `saluran: 1\nchannels: [${'wbe,'.repeat(12_000)}]`,
  'offered paths of noise': `saluran: 1\nlesson: { offered: [${'setUps.omni.carryOver.everyPear,'.repeat(50)}] }`,
  'too long': 'x'.repeat(4_000_000),
};

describe('a hostile file', () => {
  for (const [name, text] of Object.entries(hostile))
    it(`of ${name} is refused soon, with no more than ${mostProblems} sentences`, () => {
      const begun = performance.now();
      const parsed = parseScenario(text);
      const milliseconds = performance.now() - begun;
      expect(parsed.kind).toBe('failed');
      expect(parsed.kind === 'failed' ? parsed.problems.length : 0).toBeLessThanOrEqual(mostProblems);
      // Measured 5 to 700 ms alone; the margin is for a machine that runs other tests at the same time.
      expect(milliseconds).toBeLessThan(4000);
    });

  it('of any characters is refused without an exception', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const parsed = parseScenario(text);
        if (parsed.kind === 'failed')
          for (const { line, column } of parsed.problems)
            expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: 500 },
    );
  });

  it('made of the right words in the wrong places is refused without an exception', () => {
    const word = fc.constantFrom(
      ...[
        'saluran: 1\n',
        'id: a\n',
        'title: ',
        '{ en: a, id: b }\n',
        'channels: ',
        'setUps:\n',
        '  - ',
        'multi\n',
        'id: web\n',
      ],
      ...[
        'carryOver: ',
        'links: ',
        '[',
        ']',
        '{',
        '}',
        'from: web',
        ', ',
        'everyPair: 2',
        'history: ',
        'under: own',
        '\n',
        '  ',
      ],
      ...[
        'lesson:\n',
        'focus: ',
        'segments: ',
        'reach: ',
        'null',
        '&a ',
        '*a',
        'offered: [days]\n',
        'clickAndCollect: ',
        'on',
      ],
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        parseScenario(words.join(''));
      }),
      { numRuns: 2000 },
    );
  });
});
