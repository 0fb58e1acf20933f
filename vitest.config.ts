import { defineConfig } from 'vitest/config';

/** Files that check claims about the model; slower than a unit test and run by `npm test` only. */
const claims = ['tests/claims/**/*.test.ts', 'tests/facts/**/*.test.ts'];
/** Files that replace modules, move to another folder or fill stores: each in a process of its own. The others share what was loaded. */
const apart = [
  ...['tests/cli/**', 'tests/electron/**', 'tests/engines/**', 'tests/renderer/**'],
  ...['tests/bench/everyMechanism.test.ts', 'tests/world/offSwitches.test.ts'],
];
/** The long forms: many seeds, large crowds. Run by `npm run nightly`. */
const nightly = ['tests/**/*.nightly.test.ts'];
const never = ['node_modules/**', 'dist/**', 'release/**'];

export default defineConfig({
  test: {
    environment: 'node',
    // What is built is run as it is.
    server: { deps: { external: [/\/dist\//] } },
    // Room for a machine that is busy with something else: a slow test is no wrong test.
    testTimeout: 30_000,
    coverage: { provider: 'v8', include: ['sim/**/*.ts', 'electron/**/*.ts'], exclude: ['sim/cli/**'] },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...never, ...claims, ...nightly, ...apart],
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'unit-apart',
          include: apart.map((files) => files.replace(/\*\*$/, '**/*.test.{ts,tsx}')),
          exclude: [...never, ...nightly],
        },
      },
      {
        extends: true,
        test: {
          name: 'claims',
          include: claims,
          isolate: false,
          exclude: [...never, ...nightly],
          setupFiles: ['tests/support/nativeHash.ts'],
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: { name: 'nightly', include: nightly, exclude: never, testTimeout: 1_800_000 },
      },
    ],
  },
});
