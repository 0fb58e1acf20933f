import type { Lesson } from '../../sim/scenario/lesson.ts';
import type { Passage } from './rewriteLesson.ts';

/** Every part of a lesson that tells measured figures. */
export function passagesOf({ rounds, flip }: Lesson): readonly Passage[] {
  const reveals = rounds.map(({ reveal }, index): Passage => ({
    where: `round ${index + 1}`,
    path: ['lesson', 'rounds', index, 'reveal'],
    texts: ['happened', 'because'],
    measured: reveal.measured,
  }));
  if (flip === null) return reveals;
  return [...reveals, { where: 'flip', path: ['lesson', 'flip'], texts: ['found'], measured: flip.measured }];
}
