import { defineConfig } from '@playwright/test';
import { findChromium } from './tests/support/chromium.ts';

const executablePath = findChromium();

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  // The long forms and what only a quiet machine can tell; `npm run nightly` sets NIGHTLY.
  ...(process.env['NIGHTLY'] === undefined ? { grepInvert: /@nightly/ } : { grep: /@nightly/ }),
  fullyParallel: false,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  // The first pages of a cold machine take seconds; what must be quick is measured by tests of its own.
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    headless: true,
    launchOptions: {
      ...(executablePath === null ? {} : { executablePath }),
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
    screenshot: 'only-on-failure',
  },
});
