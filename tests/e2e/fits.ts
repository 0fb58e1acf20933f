import { expect, type Page } from '@playwright/test';

/** Sets the size of text as a person does in the browser's settings: 16 px is usual, 32 px is 200 %. */
export async function setTextSize(page: Page, px: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: px } });
  await session.detach();
}

/**
 * What does not fit the width of the window: the page itself, and every part that is cut off or has to be scrolled sideways.
 * Tables and plots may scroll; texts for the ear alone are a pixel wide.
 */
function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const beyond = document.documentElement.scrollWidth - innerWidth;
    const parts = [...document.body.querySelectorAll('*')].filter((part) => {
      const { overflowX } = getComputedStyle(part);
      return (
        overflowX !== 'visible' &&
        part.clientWidth > 1 &&
        part.scrollWidth > part.clientWidth + 1 &&
        part.closest('svg, [role="application"]') === null &&
        part.querySelector('table') === null
      );
    });
    const named = parts.map(
      (part) => `${part.tagName} ${(part as HTMLElement).innerText.trim().slice(0, 60)}`,
    );
    return beyond > 0 ? [`the page, by ${beyond} px`, ...named] : named;
  });
}

/** Expects that all fits, once the page has followed the last change of the window or of the size of text. */
export async function fits(page: Page): Promise<void> {
  await expect.poll(() => tooWide(page)).toEqual([]);
}
