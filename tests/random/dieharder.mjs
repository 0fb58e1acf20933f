/**
 * `npm run dieharder`: the named dieharder tests of sim/MODEL.md on the kernel's raw draws, in each order of `random-bytes`. About ten minutes;
 * `--long` runs every test that dieharder itself calls reliable, which takes hours. A verdict of WEAK is followed up by dieharder with more draws until it is
 * resolved. Not part of `npm test`: where dieharder is not installed it says so and ends well.
 */
import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { buildPart } from '../../electron/build.mjs';
import { root } from '../steps.mjs';

/** By dieharder's number. */
const named = [
  { test: 0, name: 'birthday spacings' },
  { test: 4, name: 'bitstream' },
  { test: 8, name: 'count the 1s' },
  { test: 15, name: 'runs' },
  { test: 16, name: 'craps' },
  { test: 100, name: 'monobit' },
  { test: 101, name: 'runs of bits' },
  { test: 102, name: 'serial' },
  { test: 202, name: 'permutations' },
  { test: 204, name: 'Kolmogorov-Smirnov' },
];
const long = [
  ...[0, 1, 2, 3, 4, 8, 9, 10, 11, 12, 13, 15, 16, 17, 100, 101, 102, 200, 201, 202, 203, 204, 205, 206],
  ...[207, 208, 209],
];
const orders = ['shoppers', 'purposes', 'replications', 'seeds'];
/** More than any test reads; dieharder stops the stream when it has enough. */
const enough = '1e15';

if (spawnSync('dieharder', ['-l']).error) {
  console.log(
    'dieharder is not installed here (Debian and Ubuntu: apt-get install dieharder); nothing was tested.',
  );
  process.exit(0);
}
await buildPart('cli');
const program = path.join(root, 'dist', 'cli', 'main.mjs');
const tests = process.argv.includes('--long')
  ? long.map((test) => ({ test, name: `dieharder -d ${test}` }))
  : named;

/** The lines with a verdict of one test on one order. */
function verdictsOf(order, test) {
  const words = [program, 'random-bytes', '--count', enough, '--order', order];
  const draws = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  const dieharder = spawn('dieharder', ['-g', '200', '-Y', '1', '-d', String(test)], {
    stdio: [draws.stdout, 'pipe', 'inherit'],
  });
  // The reader alone holds the pipe, so that its end is the writer's.
  draws.stdout.destroy();
  return new Promise((resolve) => {
    let said = '';
    dieharder.stdout.on('data', (text) => (said += text));
    dieharder.on('close', () => {
      draws.kill();
      resolve(said.split('\n').filter((line) => /PASSED|WEAK|FAILED/.test(line)));
    });
  });
}

/** Each round with more draws repeats the lines of a sub-test; those with most samples count. Columns: test, tuple, draws, samples, p, verdict. */
function lastRoundOf(lines) {
  const columns = (line) => line.split('|').map((column) => column.trim());
  const partOf = (line) => columns(line).slice(0, 2).join(' ');
  const most = new Map();
  for (const line of lines) {
    most.set(partOf(line), Math.max(most.get(partOf(line)) ?? 0, Number(columns(line)[3])));
  }
  return lines.filter((line) => Number(columns(line)[3]) === most.get(partOf(line)));
}

let failed = 0;
let passed = 0;
for (const order of orders) {
  for (const { test, name } of tests) {
    const verdicts = lastRoundOf(await verdictsOf(order, test));
    const bad = verdicts.filter((line) => !line.includes('PASSED'));
    passed += verdicts.length - bad.length;
    failed += bad.length + Number(verdicts.length === 0);
    const verdict = bad.length === 0 && verdicts.length > 0 ? 'passed' : 'FAILED';
    console.log(
      `${verdict}  ${order.padEnd(13)} ${name} (${verdicts.length} ${verdicts.length === 1 ? 'verdict' : 'verdicts'})`,
    );
    for (const line of bad) console.log(`        ${line.trim()}`);
  }
}
console.log(`\n${passed} verdicts passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
