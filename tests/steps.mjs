/**
 * Runs the steps of a check: each is one command, two at a time where they do not depend on each other.
 * A step that passes prints one line; a step that fails prints everything it said.
 */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/**
 * The command line of a tool that stands in node_modules, run by this very Node (no shell, no .cmd files).
 * @param {string} packageName npm name
 * @param {string} bin name of the executable in that package's `bin`
 * @param {readonly string[]} args
 * @returns {string[]}
 */
export function tool(packageName, bin, ...args) {
  const require = createRequire(import.meta.url);
  const manifestFile = path.join(root, 'node_modules', packageName, 'package.json');
  const manifest = require(manifestFile);
  const entry = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[bin];
  return [process.execPath, path.join(path.dirname(manifestFile), entry), ...args];
}

/**
 * @typedef {{ readonly name: string, readonly command: readonly string[], readonly env?: Record<string, string> }} Step
 * @typedef {{ readonly name: string, readonly passed: boolean, readonly seconds: number, readonly output: string }} StepResult
 */

/**
 * Runs one step to its end; never rejects.
 * @param {Step} step
 * @returns {Promise<StepResult>}
 */
export function runStep(step) {
  const started = performance.now();
  const [file, ...args] = step.command;
  return new Promise((resolve) => {
    const child = spawn(file, args, { cwd: root, env: { ...process.env, FORCE_COLOR: '0', ...step.env } });
    let output = '';
    const finish = (passed) => {
      const seconds = (performance.now() - started) / 1000;
      console.log(`${passed ? 'ok  ' : 'FAIL'} ${step.name} (${seconds.toFixed(1)} s)`);
      if (!passed) console.log(output.trimEnd());
      resolve({ name: step.name, passed, seconds, output });
    };
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (output += text));
    child.on('error', (error) => {
      output += String(error);
      finish(false);
    });
    child.on('close', (code) => finish(code === 0));
  });
}

/**
 * Runs independent steps, at most `width` at once, all of them even if one fails.
 * @param {readonly Step[]} steps
 * @param {number} width
 * @returns {Promise<StepResult[]>} in the order of `steps`
 */
export async function runSteps(steps, width = 2) {
  const results = new Array(steps.length);
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < steps.length; index = next++)
      results[index] = await runStep(steps[index]);
  };
  await Promise.all(Array.from({ length: width }, worker));
  return results;
}
