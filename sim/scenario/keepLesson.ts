import { listControls } from './controls.ts';
import type { Lesson, Measurement, Round } from './lesson.ts';
import { defaultReference } from './lessonNames.ts';
import type { Scenario } from './scenario.ts';

/** What of the lesson still applies once the scenario has other set-ups, or other things can be set in them. */
export function fitLesson(scenario: Scenario, known: readonly string[]): Lesson | null {
  if (scenario.lesson === null) return null;
  const controls = new Set(listControls(scenario).map(({ path }) => path));
  const kept = scenario.setUps.map(({ id }) => id);
  return keepLesson(scenario.lesson, kept, known, (path) => controls.has(path));
}

/**
 * What of a lesson still applies when only the set-ups `kept` are there of those known.
 * @param hasControl whether there is a control at a path of a set-up that stays; all there were unless given
 */
export function keepLesson(
  lesson: Lesson,
  kept: readonly string[],
  known: readonly string[],
  hasControl: (path: string) => boolean = () => true,
): Lesson {
  const gone = known.filter((id) => !kept.includes(id));
  const { focus } = lesson;
  const setUp = kept.includes(focus.setUp) ? focus.setUp : (kept.at(-1) ?? focus.setUp);
  const reference =
    kept.includes(focus.reference) && focus.reference !== setUp
      ? focus.reference
      : defaultReference(kept, setUp);
  const stays = (path: string): boolean =>
    !path.startsWith('setUps.') || (!gone.some((id) => path.startsWith(`setUps.${id}.`)) && hasControl(path));
  const isMeasured = ({ setUp: here, reference: there, with: changes }: Measurement): boolean =>
    !gone.includes(here) && !gone.includes(there ?? here) && changes.every(({ path }) => stays(path));
  const staysWhole = (round: Round): boolean =>
    ![round.focus.setUp, round.focus.reference, ...round.predict.options.map(({ id }) => id)].some((id) =>
      gone.includes(id),
    ) &&
    (round.change === null || stays(round.change.path));
  const { flip, pinned } = lesson;
  return {
    ...lesson,
    rounds: lesson.rounds.filter(staysWhole).map((round) => ({
      ...round,
      reveal: { ...round.reveal, measured: round.reveal.measured.filter(isMeasured) },
    })),
    flip: flip === null || !stays(flip.path) ? null : { ...flip, measured: flip.measured.filter(isMeasured) },
    offered: lesson.offered.filter(stays),
    locked: lesson.locked.filter(stays),
    focus: { ...focus, setUp, reference },
    pinned: pinned
      .map((one) => ({ ...one, stories: one.stories.filter(({ setUp }) => kept.includes(setUp)) }))
      .filter(({ stories }) => stories.length > 0),
  };
}
