import type { Draft } from './checkForm.ts';
import { listControls } from './controls.ts';
import type { Reporter } from './reporter.ts';
import type { Lesson, Scenario } from './scenario.ts';
import { focusMetrics } from './scenarioFile.ts';

/** The lesson of a file, its names checked against the rest of the scenario. */
export function resolveLesson(file: Draft, scenario: Scenario, reporter: Reporter): Lesson | null {
  const { lesson } = file;
  if (lesson === undefined) return null;
  const setUps = scenario.setUps.map((setUp) => setUp.id);
  const focus = lesson.focus ?? {};
  for (const end of ['setUp', 'reference'] as const) {
    const id = focus[end];
    if (id !== undefined && !setUps.includes(id) && !reporter.namesIn('setUps').includes(id))
      reporter.reportUnknown('unknownName', ['lesson', 'focus', end], id, setUps);
  }
  checkOffered(lesson.offered ?? [], scenario, reporter);
  const inFocus = focus.setUp ?? setUps.at(-1) ?? '';
  return {
    shelf: lesson.shelf,
    order: lesson.order ?? 1,
    minutes: lesson.minutes ?? 30,
    claims: lesson.claims ?? [],
    question: lesson.question,
    belief: lesson.belief,
    change: lesson.change,
    discuss: lesson.discuss ?? [],
    offered: lesson.offered ?? [],
    focus: {
      setUp: inFocus,
      reference: focus.reference ?? defaultReference(setUps, inFocus),
      metric: focus.metric ?? focusMetrics[0],
    },
  };
}

/** What a set-up is compared with unless the file says: multi where there is one, else the first other set-up. */
export function defaultReference(setUps: readonly string[], setUp: string): string {
  const others = setUps.filter((id) => id !== setUp);
  return others.find((id) => id === 'multi') ?? others[0] ?? setUp;
}

function checkOffered(
  offered: readonly (string | undefined)[],
  scenario: Scenario,
  reporter: Reporter,
): void {
  if (offered.length === 0) return;
  const known = listControls(scenario).map((control) => control.path);
  offered.forEach((path, index) => {
    if (path === undefined || known.includes(path)) return;
    const group = path.split('.', 1)[0] ?? '';
    if (reporter.hasProblemIn([group])) return;
    reporter.reportUnknown('notAControl', ['lesson', 'offered', index], path, known);
  });
}
