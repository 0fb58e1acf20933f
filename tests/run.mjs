/**
 * `npm test`: everything a change has to pass, on a clone that has nothing but Node and npm. Written budget:
 * 15 minutes on two cores. `--nightly` adds the long forms.
 *
 * Steps: libraries, a Chromium, the build, the check (types, lint, boundaries, unit and property tests),
 * claims and facts, the packed app, end to end. A step that fails does not stop those that do not need it.
 * The last line gives the totals: a test counts one, and so does a step without tests of its own.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { installMissing, requireNode, root } from '../electron/dependencies.mjs';
import { runStep, runSteps, tool } from './steps.mjs';

requireNode();
const started = performance.now();
const reports = path.join(root, 'node_modules', '.cache', 'saluran', 'reports');
const results = [];

/** Runs a step and keeps its result; `report` is where its tests leave their counts. */
async function take(step, report) {
  const result = await runStep(step);
  results.push({ ...result, report });
  return result;
}

/** A vitest project as a step that leaves its counts behind; `workers` files at a time, where it has the machine for itself. */
function vitestStep(name, project, workers = null) {
  const report = path.join(reports, `${project.replace('*', '')}.json`);
  const args = ['run', '--project', project, '--passWithNoTests', '--reporter=default', '--reporter=json'];
  if (workers !== null) args.push(`--maxWorkers=${workers}`);
  return [{ name, command: tool('vitest', 'vitest', ...args, `--outputFile.json=${report}`) }, report];
}

/** A Playwright run as a step that leaves its counts behind. */
function playwrightStep(name, id, args, env) {
  const report = path.join(reports, `${id}.json`);
  const command = tool('@playwright/test', 'playwright', 'test', ...args, '--reporter=list,json');
  return [{ name, command, env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: report } }, report];
}

/** Passed, failed and skipped tests of one step. */
function count({ passed, report }) {
  const whole = { passed: Number(passed), failed: Number(!passed), skipped: 0 };
  if (report === undefined) return whole;
  let counts;
  try {
    counts = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return whole; // it ended before it could write its report
  }
  const tests = counts.stats
    ? {
        passed: counts.stats.expected + counts.stats.flaky,
        failed: counts.stats.unexpected,
        skipped: counts.stats.skipped,
      }
    : {
        passed: counts.numPassedTests,
        failed: counts.numFailedTests,
        skipped: counts.numPendingTests + counts.numTodoTests,
      };
  // A run can fail without a failing test: an error while loading, or no test at all.
  return !passed && tests.failed === 0 ? { ...tests, failed: 1 } : tests;
}

console.log('Saluran: all tests');
installMissing(console.log);
// Looks its tools up in node_modules as it loads, so not before they are there.
const { staticSteps } = await import('./check.mjs');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const chromium = await take({
  name: 'a Chromium for the end-to-end tests',
  command: [process.execPath, '--import', 'tsx', 'tests/support/chromium.ts'],
});
const executable = chromium.output.trim().split('\n').at(-1) ?? '';
const build = await take({ name: 'build', command: [process.execPath, 'electron/build.mjs'] });
results.push(...(await runSteps(staticSteps)));
await take(...vitestStep('unit and property tests', 'unit*', 2));
await take(...vitestStep('claims and facts', 'claims', 2));
if (process.argv.includes('--nightly')) await take(...vitestStep('long forms', 'nightly'));

if (build.passed) {
  const packed = await take({
    name: 'the packed app holds what it must',
    command: [process.execPath, 'tests/electron/package.check.mjs'],
  });
  if (chromium.passed) {
    const env = { CHROMIUM_PATH: executable };
    await take(...playwrightStep('end to end', 'end-to-end', [], env));
    if (process.argv.includes('--nightly'))
      await take(
        ...playwrightStep('end to end, long forms', 'nightly-end-to-end', [], { ...env, NIGHTLY: '1' }),
      );
    if (packed.passed) {
      const args = ['tests/electron', '--grep', '@packed'];
      await take(...playwrightStep('end to end, packed', 'packed', args, { ...env, APP_DIR: 'release/app' }));
    }
  }
}

console.log('\nSteps');
for (const { name, passed, seconds } of results) {
  console.log(`  ${passed ? 'ok  ' : 'FAIL'} ${seconds.toFixed(1).padStart(6)} s  ${name}`);
}
const counted = results.map(count);
const total = (key) => counted.reduce((sum, counts) => sum + counts[key], 0);
const allSteps = results.every(({ passed }) => passed);
console.log(`  total ${((performance.now() - started) / 1000).toFixed(1)} s`);
for (const { name, output } of results.filter(({ name }) => name.startsWith('end to end'))) {
  const skipped = output.split('\n').filter((line) => line.includes('is not tried:'));
  for (const line of new Set(skipped)) console.log(`  ${name}: ${line.trim()}`);
}
console.log(`\n${total('passed')} passed, ${total('failed')} failed, ${total('skipped')} skipped`);
process.exitCode = allSteps && total('failed') === 0 ? 0 : 1;
