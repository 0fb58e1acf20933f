/** What the id of a scenario looks like: lower-case words joined by hyphens. */
export const scenarioIdForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const longestScenarioId = 120;

/** The id `beginScenario` gives for want of a better one. */
export const firstScenarioId = 'mine';

export const isScenarioId = (text: string): boolean =>
  text.length <= longestScenarioId && scenarioIdForm.test(text);

/** Long enough to be told from others, short enough for the name of a file. */
const longestSuggestion = 48;

/** An id made of the words of a title; null where the title has no letter or digit of the plain alphabet. */
export function suggestScenarioId(title: string): string | null {
  const words = title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const kept = words.filter(
    (_, at) => at === 0 || words.slice(0, at + 1).join('-').length <= longestSuggestion,
  );
  const id = kept.join('-').slice(0, longestSuggestion);
  return id === '' ? null : id;
}
