import { isSame } from '../../sim/scenario/printSetUpChanges.ts';
import { firstScenarioId, isScenarioId, suggestScenarioId } from '../../sim/scenario/scenarioId.ts';
import type { Scenario } from '../../sim/scenario/scenario.ts';
import type { Language, Text } from '../../sim/units.ts';
import { isTextEdit, textPaths, type Edits, type TextPath } from './edits.ts';

/** What the file says at a path; null where it has no such text. */
function textIn(base: Scenario, path: TextPath): Text | null {
  return path === 'lesson.question' ? (base.lesson?.question ?? null) : base[path];
}

/** A text as it is now; null where the scenario has none of this kind. */
export function textAt(base: Scenario, edits: Edits, path: TextPath): Text | null {
  const edit = edits[path];
  if (isTextEdit(edit)) return edit.text;
  const said = textIn(base, path);
  // A file without a summary is summed up by its title.
  const isTitle = path === 'summary' && isSame(said, base.title);
  return isTitle ? textAt(base, edits, 'title') : said;
}

/** What the open scenario is called now; empty without one. */
export function titleOf(
  { document, edits }: { readonly document: { readonly base: Scenario } | null; readonly edits: Edits },
  language: Language,
): string {
  return document === null ? '' : (textAt(document.base, edits, 'title')?.[language] ?? '');
}

/** What a run is meant to answer: the lesson's question, or what there is instead of one. */
export function questionOf(base: Scenario, edits: Edits, otherwise: 'title' | 'summary'): Text {
  return textAt(base, edits, 'lesson.question') ?? textAt(base, edits, otherwise) ?? base.title;
}

/** The id a scenario would be saved under. */
export const idOf = (base: Scenario, edits: Edits): string => {
  const { id } = edits;
  return typeof id === 'string' ? id : base.id;
};

/** The edits with one text worded otherwise. A scenario that has no id of its own yet is named after its title. */
export function withText(base: Scenario, edits: Edits, path: TextPath, text: Text): Edits {
  const others = Object.fromEntries(Object.entries(edits).filter(([other]) => other !== path));
  const isAsOpened = isSame(text, textIn(base, path));
  const edited: Edits = isAsOpened ? others : { ...others, [path]: { kind: 'worded', text } };
  const before = textAt(base, edits, path);
  if (path !== 'title' || before === null || base.id !== firstScenarioId) return edited;
  const id = idOf(base, edits);
  const isNamedAfter = [base.id, suggestScenarioId(before.en), suggestScenarioId(before.id)].includes(id);
  const worded = text.en === before.en ? text.id : text.en;
  return isNamedAfter ? withId(base, edited, suggestScenarioId(worded) ?? base.id) : edited;
}

/** The edits under another id; the same where it is none. */
export function withId(base: Scenario, edits: Edits, id: string): Edits {
  if (!isScenarioId(id)) return edits;
  const others = Object.fromEntries(Object.entries(edits).filter(([other]) => other !== 'id'));
  return id === base.id ? others : { ...others, id };
}

/** The scenario with its texts as they are worded now. */
export function applyTexts(scenario: Scenario, base: Scenario, edits: Edits): Scenario {
  if (!textPaths.some((path) => isTextEdit(edits[path]))) return scenario;
  const [title, summary] = [textAt(base, edits, 'title'), textAt(base, edits, 'summary')];
  const question = textAt(base, edits, 'lesson.question');
  const { lesson, story } = scenario;
  return {
    ...scenario,
    title: title ?? scenario.title,
    summary: summary ?? scenario.summary,
    story: isSame(story, base.summary) ? (summary ?? story) : story,
    lesson: lesson === null || question === null ? lesson : { ...lesson, question },
  };
}

/** What names a scenario and changes no number of it. */
export const isName = (path: string): boolean => path === 'id' || textPaths.some((one) => one === path);

/** The text edits as single values of a file: only the languages that were worded otherwise. */
export function textValues(
  base: Scenario,
  edits: Edits,
): readonly (readonly [path: string, value: string])[] {
  return textPaths.flatMap((path) => {
    const edit = edits[path];
    if (!isTextEdit(edit)) return [];
    const before = textIn(base, path);
    const isNew = path === 'summary' && isSame(before, base.title);
    const languages = (['en', 'id'] as const).filter((one) => isNew || edit.text[one] !== before?.[one]);
    return languages.map((language) => [`${path}.${language}`, edit.text[language]] as const);
  });
}
