import { codebook } from '../metrics/codebook.ts';
import type { Flip, Lesson, Round, TrainerPage } from '../scenario/lesson.ts';
import type { Text } from '../units.ts';
import { lessonSayings as sayings } from './lessonSayings.ts';

type Say = (text: Text) => string;

/** A lesson as its trainer reads it: the rounds with what they reveal, the flip, the talk, the plan. */
export function lessonLines(lesson: Lesson, say: Say): readonly string[] {
  const { question, belief, rounds, flip, explain, discuss, trainer, offered, locked, claims } = lesson;
  return [
    `${say(sayings.question)}: ${say(question)}`,
    `${say(sayings.belief)}: ${say(belief)}`,
    `${say(sayings.change)}: ${say(lesson.change)}`,
    ...(claims.length === 0
      ? []
      : [`${say(sayings.claims)}: ${[...claims, ...lesson.misconceptions].join(' ')}`]),
    ...rounds.flatMap((round, index) => roundLines(round, index, say)),
    ...(flip === null ? [] : flipLines(flip, say)),
    `${say(sayings.explain)}: ${say(explain)}`,
    ...discuss.map((one) => `${say(sayings.discuss)}: ${say(one)}`),
    ...(trainer === null ? [] : trainerLines(trainer, say)),
    `${say(sayings.offered)}: ${offered.join(', ')}`,
    ...(locked.length === 0 ? [] : [`${say(sayings.locked)}: ${locked.join(', ')}`]),
  ];
}

function roundLines({ predict, change, watch, reveal }: Round, index: number, say: Say): readonly string[] {
  const options = predict.options.map(({ name }) => say(name)).join(' · ');
  const watched = watch.map((metric) =>
    Object.hasOwn(codebook, metric) ? say(codebook[metric as keyof typeof codebook].name) : metric,
  );
  return [
    '',
    `${say(sayings.round)} ${index + 1}`,
    `  ${say(sayings.predict)}: ${say(predict.prompt)}`,
    ...(options === '' ? [] : [`    ${options}`]),
    ...(change === null ? [] : [`  ${change.path}: ${change.from} → ${change.to}`]),
    ...(watched.length === 0 ? [] : [`  ${say(sayings.watch)}: ${watched.join(', ')}`]),
    `  ${say(sayings.reveal)}: ${[reveal.belief, reveal.happened, reveal.because].map(say).join(' ')}`,
  ];
}

function flipLines({ path, towards, hint, threshold, found }: Flip, say: Say): readonly string[] {
  return [
    '',
    `${say(sayings.flip)}: ${path} → ${towards}`,
    `  ${say(hint)}`,
    ...(threshold === null ? [] : [`  ${say(sayings.threshold)}: ${threshold}`]),
    ...(found === null ? [] : [`  ${say(found)}`]),
    '',
  ];
}

function trainerLines({ likely, plan, short }: TrainerPage, say: Say): readonly string[] {
  return [
    '',
    ...likely.map(({ answer, reveals }) => `${say(sayings.likely)}: ${say(answer)} → ${say(reveals)}`),
    ...plan.map(({ minutes, step }) => `${String(minutes).padStart(3)} min  ${say(step)}`),
    ...(short === null ? [] : [`${say(sayings.short)}: ${say(short)}`]),
    '',
  ];
}
