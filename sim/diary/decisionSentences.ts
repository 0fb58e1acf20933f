import type { Text } from '../units.ts';
import { shelfAnswers, type ShelfAnswer } from '../world/recorder.ts';
import type { Decision, Outcome } from './diary.ts';
import { channelName, type DiaryNames } from './diaryNames.ts';
import { fill } from './lossSentences.ts';
import { percentage, plainNumber } from './numberWords.ts';
import { hasQuestion, questionOf } from './purposeQuestions.ts';

const answers: Readonly<Record<ShelfAnswer, Text>> = {
  substitute: { en: 'another article', id: 'barang lain' },
  rival: { en: 'a rival', id: 'pesaing' },
  waits: { en: 'later', id: 'nanti' },
  givesUp: { en: 'not at all', id: 'batal' },
};

/** True for what is told of: something was drawn, and people have words for what it decides. */
export function isTold({ draw, purpose }: Decision): boolean {
  return draw !== null && hasQuestion(purpose);
}

/** What was asked of chance, the chance, the draw and what came of it, in both languages. */
export function decisionSentence(decision: Decision, names: DiaryNames): Text {
  const { purpose, draw, outcome } = decision;
  const parts = {
    question: questionOf(purpose),
    draw: plainNumber(draw ?? 0, 3),
    came: cameOf(outcome, names),
    options: optionsOf(outcome, names),
  };
  if (draw === null) return fill({ en: '{question}: certain', id: '{question}: pasti' }, parts);
  return outcome.kind === 'chance'
    ? fill(
        {
          en: '{question}: chance {options}, draw {draw}: {came}',
          id: '{question}: peluang {options}, undian {draw}: {came}',
        },
        parts,
      )
    : fill(
        {
          en: '{question}: {options}; draw {draw}: {came}',
          id: '{question}: {options}; undian {draw}: {came}',
        },
        parts,
      );
}

/**
 * "Same draw, other chance": what the same draw decided in the worlds where it met another chance or came out otherwise, then the worlds in
 * which she never came to this decision.
 */
export function otherWorldsSentences(decision: Decision, names: DiaryNames): readonly Text[] {
  const worldName = (setUp: string): Text => names.setUps[setUp] ?? { en: setUp, id: setUp };
  const otherwise = decision.others.flatMap(({ setUp, outcome }) => {
    if (outcome === null || sameOutcome(outcome, decision.outcome)) return [];
    const world = worldName(setUp);
    const parts = { world, options: optionsOf(outcome, names), came: cameOf(outcome, names) };
    return [
      outcome.kind === 'chance'
        ? fill(
            {
              en: '{world}: same draw, chance {options}: {came}',
              id: '{world}: undian sama, peluang {options}: {came}',
            },
            parts,
          )
        : fill(
            { en: '{world}: same draw, {options}: {came}', id: '{world}: undian sama, {options}: {came}' },
            parts,
          ),
    ];
  });
  const absent = decision.others
    .filter(({ outcome }) => outcome === null)
    .map(({ setUp }) => worldName(setUp));
  if (absent.length === 0) return otherwise;
  const worlds = { en: absent.map(({ en }) => en).join(', '), id: absent.map(({ id }) => id).join(', ') };
  return [
    ...otherwise,
    fill({ en: '{worlds}: not decided there', id: '{worlds}: tidak diputuskan di sana' }, { worlds }),
  ];
}

/** True where chance and result are the same, so that nothing need be said. */
export function sameOutcome(a: Outcome, b: Outcome): boolean {
  if (a.kind === 'chance' && b.kind === 'chance') return a.chance === b.chance && a.happened === b.happened;
  return JSON.stringify(a) === JSON.stringify(b);
}

function cameOf(outcome: Outcome, names: DiaryNames): Text {
  if (outcome.kind === 'choice') return optionName(outcome, outcome.chosen, names);
  return outcome.happened ? { en: 'yes', id: 'ya' } : { en: 'no', id: 'tidak' };
}

function optionsOf(outcome: Outcome, names: DiaryNames): Text {
  if (outcome.kind === 'chance') return percentage(outcome.chance);
  const each = outcome.options.map(({ option, chance }) => ({
    name: optionName(outcome, option, names),
    share: percentage(chance),
  }));
  const join = (language: keyof Text): string =>
    each.map(({ name, share }) => `${name[language]} ${share[language]}`).join(', ');
  return { en: join('en'), id: join('id') };
}

/** What one option of a choice is called: a channel, or what she does about an empty shelf. */
export function optionName(
  { among }: Extract<Outcome, { readonly kind: 'choice' }>,
  option: number,
  names: DiaryNames,
): Text {
  return among === 'channels' ? channelName(names, option) : answers[shelfAnswers[option] ?? 'givesUp'];
}
