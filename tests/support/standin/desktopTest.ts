import { test as base } from '@playwright/test';
import { type Desktop, type DesktopOptions, launchDesktop } from './launch.ts';

/**
 * Playwright's `test` with a running app: a fresh one for each test, which fails the test when the page or
 * the stand-in had an error that the test did not take out of `desktop.record.errors`.
 */
export const test = base.extend<{ desktopOptions: DesktopOptions; desktop: Desktop }>({
  desktopOptions: [{}, { option: true }],
  desktop: async ({ browser, desktopOptions }, use) => {
    const desktop = await launchDesktop(browser, desktopOptions);
    await use(desktop);
    const errors = desktop.record.errors.map((error) => error.message);
    await desktop.close();
    if (errors.length > 0) throw new Error(`errors in the app:\n${errors.join('\n')}`);
  },
});

export { expect } from '@playwright/test';
