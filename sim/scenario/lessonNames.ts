import { listControls, type Control } from './controls.ts';
import type { ControlValue, Focus, Measurement } from './lesson.ts';
import type { Path } from './readYaml.ts';
import type { Reporter } from './reporter.ts';
import type { Scenario, SetUp } from './scenario.ts';

/** Checks the names of a lesson against the rest of the scenario and reports those that lead nowhere. */
export interface LessonNames {
  readonly setUps: readonly SetUp[];
  readonly checkSetUp: (id: string | undefined, at: Path) => void;
  readonly checkControl: (path: string | undefined, at: Path) => void;
  /** Also that the control takes the value. */
  readonly checkValue: (path: string | undefined, value: ControlValue | undefined, at: Path) => void;
}

export function createLessonNames(scenario: Scenario, reporter: Reporter): LessonNames {
  const { setUps } = scenario;
  const ids = setUps.map((setUp) => setUp.id);
  let controls: ReadonlyMap<string, Control> | null = null;
  const known = (): ReadonlyMap<string, Control> =>
    (controls ??= new Map(listControls(scenario).map((control) => [control.path, control])));
  return {
    setUps,
    checkSetUp: (id, at) => {
      if (id !== undefined && !ids.includes(id) && !reporter.namesIn('setUps').includes(id))
        reporter.reportUnknown('unknownName', at, id, ids);
    },
    checkControl: (path, at) => {
      if (path === undefined || known().has(path)) return;
      const group = path.split('.', 1)[0] ?? '';
      if (!reporter.hasProblemIn([group]))
        reporter.reportUnknown('notAControl', at, path, [...known().keys()]);
    },
    checkValue: (path, value, at) => {
      const control = path === undefined ? undefined : known().get(path);
      if (control === undefined || value === undefined) return;
      if (control.kind === 'choice') {
        const { choices } = control;
        if (!choices.includes(String(value)))
          reporter.report('wrongValue', at, { expected: { kind: 'words', words: choices } });
        return;
      }
      const { min, max, integer, unit } = control.parameter;
      const fits =
        typeof value === 'number' &&
        value >= min &&
        value <= max &&
        (integer !== true || Number.isInteger(value));
      if (!fits)
        reporter.report('wrongValue', at, {
          expected: { kind: 'number', min, max, integer: integer === true, unit },
        });
    },
  };
}

type Loose<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** Measurements of a file; where the reference is the set-up itself, something must have been changed. */
export function resolveMeasurements(
  given: readonly (Loose<MeasurementFile> | undefined)[] | undefined,
  names: LessonNames,
  { at, reporter }: { readonly at: Path; readonly reporter: Reporter },
): readonly Measurement[] {
  return (given ?? []).flatMap((entry, index) => {
    if (entry === undefined) return [];
    const here = [...at, index];
    const { metric = '', setUp = '', reference, low = 0, high = 0 } = entry;
    const changes = (entry.with ?? []) as readonly (Loose<Measurement['with'][number]> | undefined)[];
    names.checkSetUp(entry.setUp, [...here, 'setUp']);
    names.checkSetUp(reference, [...here, 'reference']);
    changes.forEach((change, place) => {
      names.checkControl(change?.path, [...here, 'with', place, 'path']);
      names.checkValue(change?.path, change?.to, [...here, 'with', place, 'to']);
    });
    if (reference !== undefined && reference === entry.setUp && entry.with === undefined)
      reporter.report('missingKey', [...here, 'with'], {
        found: 'with',
        expected: { kind: 'list', min: 1, max: 10 },
      });
    if (entry.high !== undefined && high < low)
      reporter.report('wrongValue', [...here, 'high'], {
        expected: { kind: 'number', min: low, max: 1e15, integer: false, unit: 'index' },
      });
    const moved = changes.flatMap((change) =>
      change?.path === undefined || change.to === undefined ? [] : [{ path: change.path, to: change.to }],
    );
    return [{ metric, setUp, reference: reference ?? null, with: moved, low, high }];
  });
}

type MeasurementFile = Omit<Measurement, 'reference'> & { readonly reference: string };

/** What is compared: as given, the rest as in `otherwise`. */
export function resolveFocus(
  given: Loose<Focus> | undefined,
  otherwise: Focus,
  names: LessonNames,
  at: Path,
): Focus {
  names.checkSetUp(given?.setUp, [...at, 'setUp']);
  names.checkSetUp(given?.reference, [...at, 'reference']);
  const setUp = given?.setUp ?? otherwise.setUp;
  const known = names.setUps.map(({ id }) => id);
  const reference =
    given?.reference ?? (setUp === otherwise.setUp ? otherwise.reference : defaultReference(known, setUp));
  return { setUp, reference, metric: given?.metric ?? otherwise.metric };
}

/** What a set-up is compared with unless the file says: multi where there is one, else the first other set-up. */
export function defaultReference(setUps: readonly string[], setUp: string): string {
  const others = setUps.filter((id) => id !== setUp);
  return others.find((id) => id === 'multi') ?? others[0] ?? setUp;
}
