import type { Page } from '@playwright/test';
import { everything, findReachable, wasHit, type Reached } from './reach.ts';

/** What one step came to. */
export interface Step {
  readonly what: string;
  readonly touched: boolean;
}

type Random = () => number;

const keys = [
  ...['Tab', 'Tab', 'Tab', 'Shift+Tab', 'Enter', 'Space', 'Escape', 'ArrowRight', 'ArrowLeft', 'ArrowDown'],
  ...['ArrowUp', 'PageUp', 'PageDown', 'Home', 'End', 'Delete', 'Control+z', 'Control+y', 'Control+k', '/'],
];
const windows = [
  { width: 1280, height: 720 },
  { width: 1280, height: 720 },
  { width: 800, height: 600 },
  { width: 360, height: 700 },
];
const words = ['3', '40', '250', '0.5', 'omni', 'nonsense', ''];

/** What is gone for in turn, the one longest left aside first, so that every corner is seen often. */
const goals = [
  ...['overview', 'journey', 'friction', 'loyalty', 'money', 'firm', 'shopper', 'experiments', 'data'].map(
    (tab) => `[role="tab"][data-key="${tab}"]`,
  ),
  ...['library', 'lab', 'report', 'learn'].map((screen) => `nav a[href="#${screen}"]`),
  ...['button[lang="en"]', 'button[lang="id"]', '[role="menuitemradio"][data-key="light"]'],
  ...['[role="menuitemradio"][data-key="dark"]', 'header button[aria-haspopup="true"]', 'header button'],
  // Opening a scenario, running it, stopping that, and turning its screws.
  ...[
    'main h3 button',
    '[data-when-presenting] button',
    'span:has(> button) + button + button:not(:disabled)',
    'input[type="range"]',
    'main [tabindex="0"]',
  ],
];

const pick = <T>(random: Random, from: readonly T[]): T | undefined =>
  from[Math.floor(random() * from.length)];

/** Presses a key on what has the focus. */
async function press(page: Page, random: Random): Promise<Step> {
  const key = pick(random, keys) ?? 'Tab';
  await page.keyboard.press(key);
  // A key that went nowhere has touched nothing: the body of the page answers to none.
  const holder = await page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return null;
    return `${element.tagName.toLowerCase()} ${element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40)}`;
  });
  return { what: `${key} on ${holder ?? 'nothing'}`, touched: holder !== null };
}

/** Leaves what lies over the page, the way people do: by Escape, or by a click beside it. */
async function leave(page: Page, random: Random): Promise<Step> {
  if (random() < 0.5) await page.keyboard.press('Escape');
  else await page.mouse.click(4, 4);
  return { what: 'away from what lies over the page', touched: true };
}

const isCovered = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.querySelector('[inert]') !== null);

/** Puts the pointer on something that was found: clicks it, drags it, writes into it. */
async function use(page: Page, random: Random, { kind, what, x, y }: Reached): Promise<Step> {
  if (kind === 'slider' && random() < 0.5) {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + (random() - 0.5) * 300, y, { steps: 4 });
    await page.mouse.up();
  } else await page.mouse.click(x, y, { clickCount: random() < 0.05 ? 2 : 1 });
  const touched = await wasHit(page);
  if (touched && kind === 'text') {
    await page.keyboard.press('Control+a');
    const word = pick(random, words) ?? '';
    if (word === '') await page.keyboard.press('Delete');
    else await page.keyboard.type(word);
    await page.keyboard.press('Enter');
  }
  return { what, touched };
}

/** Somebody who clicks around, step by step; each is decided by `random` and by what the page shows. */
export function createWanderer(page: Page, random: Random): () => Promise<Step> {
  const reachedAt = new Map<string, number>();
  let steps = 0;
  const nextGoals = (): readonly string[] =>
    goals.toSorted((one, other) => (reachedAt.get(one) ?? 0) - (reachedAt.get(other) ?? 0));
  return async () => {
    steps += 1;
    const mood = random();
    if (mood > 0.99) {
      const size = pick(random, windows) ?? { width: 1280, height: 720 };
      await page.setViewportSize(size);
      return { what: `a window of ${size.width} px`, touched: true };
    }
    if (mood < 0.15) return press(page, random);
    if (mood < 0.3 && (await isCovered(page))) return leave(page, random);
    const reached =
      (mood < 0.65 ? await findReachable(page, random, nextGoals()) : null) ??
      (await findReachable(page, random, [everything]));
    if (reached === null) {
      await page.keyboard.press('Escape');
      return { what: 'nothing within reach', touched: false };
    }
    if (reached.by !== everything) reachedAt.set(reached.by, steps);
    return use(page, random, reached);
  };
}
