/** `npm run check`: format, lint, types of each zone, boundaries, unit and property tests. Under two minutes. */
import { pathToFileURL } from 'node:url';
import { runSteps, tool } from './steps.mjs';

const cache = 'node_modules/.cache';
const zones = ['.', 'sim', 'sim/cli', 'electron', 'renderer', 'tests'];

/** One step a zone; what the compiler learnt last time is kept, so a second check is quick. */
export const typeSteps = zones.map((zone) => ({
  name: `types of ${zone === '.' ? 'the root' : zone}`,
  command: tool(
    'typescript',
    'tsc',
    ...['-p', zone, '--incremental', '--tsBuildInfoFile', `${cache}/types/${zone.replace('/', '-')}.json`],
  ),
}));

/** Everything but the tests themselves. */
export const staticSteps = [
  // No cache: a cached verdict of a typed rule goes stale when another file's types change.
  { name: 'lint', command: tool('eslint', 'eslint', '.', '--quiet') },
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
  command: tool('vitest', 'vitest', 'run', '--project', 'unit', '--passWithNoTests'),
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const steps = process.argv.includes('--types') ? typeSteps : [...staticSteps, unitStep];
  const results = await runSteps(steps);
  const failed = results.filter((result) => !result.passed).map((result) => result.name);
  console.log(failed.length === 0 ? 'check passed' : `check failed: ${failed.join(', ')}`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}
