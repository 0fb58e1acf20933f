import type { Page } from '@playwright/test';

/** Where somebody stands, in words of the page's own attributes; several at once. */
function placesInPage(): readonly string[] {
  const { documentElement: root } = document;
  const tab =
    document.querySelector('main [role="tab"][aria-selected="true"]')?.getAttribute('data-key') ?? null;
  const screen = /^#(\w+)/.exec(location.hash)?.[1] ?? 'library';
  const has = (selector: string, name: string): readonly string[] =>
    document.querySelector(selector) === null ? [] : [name];
  return [
    screen,
    ...(tab === null ? [] : [`lab, ${tab}`]),
    root.lang,
    root.dataset['theme'] ?? 'no theme',
    ...has('[data-digest]', 'with a finished run'),
    ...has(
      'section[data-when-presenting] span:has(> button) + button:not(:disabled)',
      'with a run under way',
    ),
    ...has('[inert]', 'something over the page'),
    ...(document.querySelector('nav a[aria-current]') === null ? ['presenting'] : []),
  ];
}

/** Where the page stands, and the scenario that is open, by the title of the window. */
export async function readPlaces(
  page: Page,
): Promise<{ readonly places: readonly string[]; readonly title: string }> {
  const [places, title] = await Promise.all([page.evaluate(placesInPage), page.title()]);
  return { places, title };
}

/** Every place there is; whoever clicks around long enough must have been at each. */
export const allPlaces = [
  ...['library', 'lab', 'report', 'learn', 'en', 'id', 'light', 'dark', 'with a finished run', 'presenting'],
  ...['overview', 'journey', 'friction', 'loyalty', 'money', 'firm', 'shopper', 'experiments', 'data'].map(
    (tab) => `lab, ${tab}`,
  ),
];

/** How often each was counted, most often first. */
export function tally(counted: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const one of counted) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([name, count]) => `${name} ${count}`)
    .join('; ');
}
