import type { Draft } from './checkForm.ts';
import type { Flip, Lesson, Pinned, TrainerPage } from './lesson.ts';
import { explainPrompt, type LessonFile } from './lessonFile.ts';
import {
  createLessonNames,
  defaultReference,
  resolveFocus,
  resolveMeasurements,
  type LessonNames,
} from './lessonNames.ts';
import type { Path } from './readYaml.ts';
import type { Reporter } from './reporter.ts';
import { resolveRounds } from './resolveRounds.ts';
import type { Scenario } from './scenario.ts';
import { focusMetrics } from './scenarioFile.ts';
import { storyPlaces, unknownInStory } from './story.ts';

const lessonPath: Path = ['lesson'];

/** The lesson of a file, its names checked against the rest of the scenario. */
export function resolveLesson(file: Draft, scenario: Scenario, reporter: Reporter): Lesson | null {
  const { lesson } = file;
  if (lesson === undefined) return null;
  const names = createLessonNames(scenario, reporter);
  const setUps = scenario.setUps.map((setUp) => setUp.id);
  const inFocus = lesson.focus?.setUp ?? setUps.at(-1) ?? '';
  const otherwise = { setUp: inFocus, reference: defaultReference(setUps, inFocus), metric: focusMetrics[0] };
  const focus = resolveFocus(lesson.focus, otherwise, names, [...lessonPath, 'focus']);
  const { offered = [], locked = [] } = lesson;
  for (const [key, paths] of Object.entries({ offered, locked }))
    paths.forEach((path: string | undefined, index) => {
      names.checkControl(path, [...lessonPath, key, index]);
    });
  return {
    shelf: lesson.shelf,
    order: lesson.order ?? 1,
    minutes: lesson.minutes ?? 30,
    claims: lesson.claims ?? [],
    misconceptions: lesson.misconceptions ?? [],
    question: lesson.question,
    belief: lesson.belief,
    change: lesson.change,
    rounds: resolveRounds(lesson, focus, names, reporter),
    flip: resolveFlip(lesson.flip, names, reporter),
    explain: lesson.explain ?? explainPrompt,
    discuss: lesson.discuss ?? [],
    trainer: resolveTrainer(lesson.trainer),
    offered,
    locked,
    focus,
    pinned: resolvePinned(lesson.pinned, scenario, names, reporter),
  };
}

function resolveFlip(flip: LessonFile['flip'], names: LessonNames, reporter: Reporter): Flip | null {
  if (flip === undefined) return null;
  const at = [...lessonPath, 'flip'];
  names.checkControl(flip.path, [...at, 'path']);
  names.checkValue(flip.path, flip.towards, [...at, 'towards']);
  names.checkValue(flip.path, flip.threshold, [...at, 'threshold']);
  return {
    path: flip.path,
    towards: flip.towards,
    hint: flip.hint,
    threshold: flip.threshold ?? null,
    found: flip.found ?? null,
    measured: resolveMeasurements(flip.measured, names, { at: [...at, 'measured'], reporter }),
  };
}

/** Parts of a pinned shopper that could not be read are missing here; they were reported. */
interface PinnedDraft {
  readonly shopper?: number;
  readonly replication?: number | undefined;
  readonly stories?: readonly (Partial<Pinned['stories'][number]> | undefined)[];
}

function resolvePinned(
  given: PinnedDraft | readonly (PinnedDraft | undefined)[] | undefined,
  { channels }: Scenario,
  names: LessonNames,
  reporter: Reporter,
): readonly Pinned[] {
  const places = storyPlaces(channels);
  const at: Path = [...lessonPath, 'pinned'];
  const resolveOne = (pinned: PinnedDraft | undefined, here: Path): Pinned => {
    const stories = (pinned?.stories ?? []).map((story, index) => {
      const { setUp = '', tells = '' } = story ?? {};
      const place = [...here, 'stories', index];
      names.checkSetUp(story?.setUp, [...place, 'setUp']);
      for (const { found, known } of tells === '' ? [] : unknownInStory(tells, places)) {
        reporter.reportUnknown('unknownName', [...place, 'tells'], found, known);
      }
      return { setUp, tells };
    });
    return { shopper: pinned?.shopper ?? 1, replication: pinned?.replication ?? 1, stories };
  };
  if (given === undefined) return [];
  return isList(given) ? given.map((one, index) => resolveOne(one, [...at, index])) : [resolveOne(given, at)];
}

function isList(
  given: PinnedDraft | readonly (PinnedDraft | undefined)[],
): given is readonly (PinnedDraft | undefined)[] {
  return Array.isArray(given);
}

function resolveTrainer(trainer: LessonFile['trainer']): TrainerPage | null {
  if (trainer === undefined) return null;
  return { likely: trainer.likely ?? [], plan: trainer.plan ?? [], short: trainer.short ?? null };
}
