import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { getQuickJS } from 'quickjs-emscripten';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digestsOf, type SmallRun } from './digests.ts';

/**
 * The same digests in engines that share nothing with Node's V8: QuickJS (a WebAssembly build, always there), JavaScriptCore (jsc, Debian's
 * libjavascriptcoregtk-*-bin) and SpiderMonkey (gjs). Chromium: tests/e2e/sameNumbers.spec.ts.
 */
const at = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const small = (id: string): SmallRun => ({
  text: readFileSync(at(`../../scenarios/${id}.yaml`), 'utf8'),
  ...{ shoppers: 30, days: 15, replications: 2 },
});

/** Messages, stock, returns and service are in the first; prices, launches and a roll-out in the second. */
const runs = ['same-advert-again', 'launch-in-steps'].map(small);
const here = runs.map(digestsOf);

const folder = mkdtempSync(path.join(tmpdir(), 'saluran-engines-'));
const script = path.join(folder, 'digests.js');
let program = '';

beforeAll(async () => {
  const bundled = await build({
    stdin: {
      contents: `import { digestsOf } from './digests.ts'; globalThis.digestsOf = digestsOf;`,
      resolveDir: at('.'),
    },
    ...{ bundle: true, write: false, format: 'iife', target: 'es2022', platform: 'neutral' },
    mainFields: ['module', 'main'],
  });
  const newer = readFileSync(at('newerArrays.js'), 'utf8');
  program = `{${newer}}\n${bundled.outputFiles[0]?.text}`;
  writeFileSync(script, `${program}\nfor (const run of ${JSON.stringify(runs)}) print(digestsOf(run));`);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Engines on the command line that print: how they say that they are there. */
const shells = [
  { engine: 'JavaScriptCore', shell: 'jsc', probe: ['-e', 'print(1)'] },
  { engine: 'SpiderMonkey', shell: 'gjs', probe: ['--version'] },
] as const;

describe('the digests of Node', () => {
  it('come out of QuickJS', async () => {
    const engine = (await getQuickJS()).newContext();
    const found = runs.map((run, index) => {
      const result = engine.evalCode(`${index === 0 ? program : ''}\ndigestsOf(${JSON.stringify(run)})`);
      return engine.unwrapResult(result).consume((handle) => engine.getString(handle));
    });
    engine.dispose();
    expect(found).toEqual(here);
  });

  for (const { engine, shell, probe } of shells) {
    const isThere = spawnSync(shell, probe).status === 0;
    it.skipIf(!isThere)(`come out of ${engine} (skipped only where there is no ${shell})`, () => {
      const { stdout, stderr } = spawnSync(shell, [script], { encoding: 'utf8' });
      expect(`${stdout.trim()}${stderr}`).toBe(here.join('\n'));
    });
  }
});
