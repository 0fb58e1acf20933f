import type { Change, Focus, Prediction, PredictionOption, Reveal, Round } from './lesson.ts';
import type { LessonFile } from './lessonFile.ts';
import { resolveFocus, resolveMeasurements, type LessonNames } from './lessonNames.ts';
import type { Path } from './readYaml.ts';
import type { Reporter } from './reporter.ts';
import type { Text } from '../units.ts';

type RoundFile = NonNullable<LessonFile['rounds']>[number];
type PredictFile = RoundFile['predict'];
/** What is left of a part of a file after its mistakes were taken out. */
type Rest<T> = Partial<T> | undefined;

/** The rounds of a lesson; what a round leaves out is that of the lesson. */
export function resolveRounds(
  lesson: LessonFile,
  focus: Focus,
  names: LessonNames,
  reporter: Reporter,
): readonly Round[] {
  const given: readonly Rest<RoundFile>[] = lesson.rounds ?? [];
  return given.map((round, index) => {
    const at = ['lesson', 'rounds', index];
    return {
      predict: resolvePrediction(round?.predict, [...at, 'predict'], names, reporter),
      change: resolveChange(round?.change, [...at, 'change'], names),
      focus: resolveFocus(round?.focus, focus, names, [...at, 'focus']),
      watch: round?.watch ?? [],
      reveal: resolveReveal(round?.reveal, lesson.belief, names, { at: [...at, 'reveal'], reporter }),
    };
  });
}

const noText: Text = { en: '', id: '' };

/** An order or a choice needs two things at least. */
const fewestOptions: Readonly<Record<Prediction['kind'], number>> = {
  rank: 2,
  number: 0,
  sketch: 0,
  choose: 2,
};

function resolvePrediction(
  given: Rest<PredictFile>,
  at: Path,
  names: LessonNames,
  reporter: Reporter,
): Prediction {
  const { kind = 'choose', prompt = noText, metric, unit } = given ?? {};
  const options = resolveOptions(given?.options, [...at, 'options'], names, reporter);
  const fewest = fewestOptions[kind];
  if (given?.kind !== undefined && (given.options ?? []).length < fewest) {
    const expected = { kind: 'list', min: fewest, max: 20 } as const;
    const code = given.options === undefined ? 'missingKey' : 'wrongValue';
    reporter.report(code, [...at, 'options'], {
      expected,
      ...(code === 'missingKey' ? { found: 'options' } : {}),
    });
  }
  return { kind, prompt, metric: metric ?? null, unit: unit ?? null, options };
}

function resolveOptions(
  given: PredictFile['options'],
  at: Path,
  names: LessonNames,
  reporter: Reporter,
): readonly PredictionOption[] {
  const options: PredictionOption[] = [];
  const entries: readonly (Rest<PredictionOption> | string)[] = given ?? [];
  entries.forEach((entry, index) => {
    const here = [...at, index];
    const id = typeof entry === 'string' ? entry : entry?.id;
    if (id === undefined) return;
    if (options.some((option) => option.id === id)) reporter.report('duplicateName', here, { found: id });
    if (typeof entry === 'string') names.checkSetUp(id, here);
    const own = typeof entry === 'string' ? undefined : entry?.name;
    const setUp = names.setUps.find((one) => one.id === id);
    options.push({ id, name: own ?? setUp?.name ?? { en: id, id } });
  });
  return options;
}

function resolveChange(given: Rest<Change>, at: Path, names: LessonNames): Change | null {
  if (given === undefined) return null;
  const { path, from, to } = given;
  names.checkControl(path, [...at, 'path']);
  names.checkValue(path, from, [...at, 'from']);
  names.checkValue(path, to, [...at, 'to']);
  return { path: path ?? '', from: from ?? 0, to: to ?? 0 };
}

function resolveReveal(
  given: Rest<RoundFile['reveal']>,
  belief: Text,
  names: LessonNames,
  place: { readonly at: Path; readonly reporter: Reporter },
): Reveal {
  const { happened = noText, because = noText } = given ?? {};
  const at = [...place.at, 'measured'];
  return {
    belief: given?.belief ?? belief,
    happened,
    because,
    measured: resolveMeasurements(given?.measured, names, { ...place, at }),
  };
}
