/** `npm run check`: format, lint, types of each zone, boundaries, unit and property tests. Under two minutes. */
import { pathToFileURL } from 'node:url';
import { runSteps, tool } from './steps.mjs';

const cache = 'node_modules/.cache';
const zones = ['.', 'sim', 'sim/cli', 'electron', 'renderer', 'tests'];

/** One step a zone. TypeScript 7 needs a quarter of the time of 6, which lint rules still ask for. */
export const typeSteps = zones.map((zone) => ({
  name: `types of ${zone === '.' ? 'the root' : zone}`,
  command: tool('typescript-7', 'tsc', '-p', zone, '--noEmit'),
}));

const apart = ['renderer', 'tests'];
const eslint = (...args) => tool('eslint', 'eslint', '--quiet', ...args);

/** Lint of the whole tree, in two halves side by side. A verdict that is kept can go stale when another file's types change. */
const lint = [
  { name: `lint of ${apart.join(' and ')}`, command: eslint(...apart) },
  {
    name: 'lint of the rest',
    command: eslint('.', ...apart.flatMap((folder) => ['--ignore-pattern', `${folder}/`])),
  },
];
/** The same, of the files that changed: minutes become seconds. `npm test` trusts no kept verdict. */
const quickLint = {
  name: 'lint of what changed',
  command: eslint('.', '--cache', '--cache-strategy', 'content', '--cache-location', `${cache}/eslint/`),
};

/** Everything but the tests themselves. */
export const staticSteps = [
  ...lint,
  ...typeSteps,
  {
    name: 'format',
    command: tool(
      'prettier',
      'prettier',
      ...['--check', '--log-level', 'warn', '--cache', '--cache-location', `${cache}/prettier/state`, '.'],
    ),
  },
  {
    name: 'boundaries',
    command: tool(
      'dependency-cruiser',
      'depcruise',
      ...['--output-type', 'err', 'sim', 'electron', 'renderer'],
    ),
  },
];

export const unitStep = {
  name: 'unit and property tests',
  command: tool('vitest', 'vitest', 'run', '--project', 'unit*', '--passWithNoTests'),
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const steps = process.argv.includes('--types')
    ? typeSteps
    : [quickLint, ...staticSteps.filter((step) => !lint.includes(step)), unitStep];
  const results = await runSteps(steps);
  const failed = results.filter((result) => !result.passed).map((result) => result.name);
  console.log(failed.length === 0 ? 'check passed' : `check failed: ${failed.join(', ')}`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}
