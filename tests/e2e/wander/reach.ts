import type { Page } from '@playwright/test';

/** What a hand can be put on. */
export const everything = [
  ...['button', '[role="button"]', '[role="tab"]', 'a[href]', '[role="option"]', '[role="row"]'],
  ...['[role="menuitem"]', '[role="menuitemradio"]', '[role="menuitemcheckbox"]', '[role="gridcell"]'],
  ...['input', 'textarea', 'select', 'summary', '[tabindex="0"]'],
].join(', ');

/** A point of the window under which something lies that answers to the pointer, CSS px from the top left corner. */
export interface Reached {
  readonly kind: 'text' | 'slider' | 'other';
  readonly what: string;
  /** The selector among those asked for that it was found by. */
  readonly by: string;
  readonly x: number;
  readonly y: number;
}

interface Question {
  readonly selectors: readonly string[];
  /** Chances in [0, 1): which of those a selector finds are tried, one after another; the last decides where on it. */
  readonly chances: readonly number[];
}

/** In the page: takes the first tried that is not covered at all points of a grid, and listens whether it is then hit. */
function findInPage({ selectors, chances }: Question): Reached | null {
  const steps = [0.5, 0.3, 0.7, 0.1, 0.9];
  const isFree = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true }) &&
    element.closest('[inert], [aria-hidden="true"], :disabled, [aria-disabled="true"]') === null;
  // A switch and a slider hide their input: what is seen and hit is the label, the rail.
  const areaOf = (element: Element): Element =>
    (element.matches('input[type="range"]') ? element.closest('[data-orientation]') : null) ??
    (element.matches('input[type="checkbox"], input[type="radio"]') ? element.closest('label') : null) ??
    element;
  /** A curve passes by most of a grid: points along it too. */
  const pointsAlong = (area: Element): readonly (readonly [number, number])[] => {
    const matrix = area instanceof SVGPathElement ? area.getScreenCTM() : null;
    if (!(area instanceof SVGPathElement) || matrix === null) return [];
    return steps.map((share) => {
      const { x, y } = area.getPointAtLength(share * area.getTotalLength()).matrixTransform(matrix);
      return [x, y];
    });
  };
  const pointsOf = (area: Element): readonly (readonly [number, number])[] => {
    const { left, top, width, height } = area.getBoundingClientRect();
    return steps
      .flatMap((right) => steps.map((down) => [left + right * width, top + down * height] as const))
      .concat(pointsAlong(area))
      .filter(([x, y]) => area.contains(document.elementFromPoint(x, y)));
  };
  for (const by of selectors) {
    const found = [...document.querySelectorAll(by)].filter(isFree);
    for (const chance of found.length === 0 ? [] : chances) {
      const element = found[Math.floor(chance * found.length)];
      if (element === undefined) break;
      const area = areaOf(element);
      let points = pointsOf(area);
      if (points.length === 0) {
        area.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
        points = pointsOf(area);
      }
      const point = points[Math.floor((chances.at(-1) ?? 0) * points.length)];
      if (point === undefined) continue;
      const { dataset } = document.documentElement;
      dataset['wanderHit'] = 'no';
      window.addEventListener(
        'pointerdown',
        ({ target }) => {
          if (target instanceof Node && area.contains(target)) dataset['wanderHit'] = 'yes';
        },
        { capture: true, once: true },
      );
      const name = element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40);
      const type = element.getAttribute('type') ?? '';
      const isText = element.matches('textarea, input:not([type]), input[type="text"], input[type="search"]');
      return {
        kind: isText ? 'text' : type === 'range' ? 'slider' : 'other',
        ...{ what: `${element.tagName.toLowerCase()} ${name}`, by, x: point[0], y: point[1] },
      };
    }
  }
  return null;
}

/**
 * Something that the pointer reaches, scrolled to where that is needed; null: nothing of what was tried.
 * @param selectors one after another, until one finds something
 */
export async function findReachable(
  page: Page,
  random: () => number,
  selectors: readonly string[],
): Promise<Reached | null> {
  const chances = Array.from({ length: 6 }, random);
  return page.evaluate(findInPage, { selectors, chances });
}

/** Whether the pointer went down on what `findReachable` found last. */
export async function wasHit(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.dataset['wanderHit'] === 'yes');
}
