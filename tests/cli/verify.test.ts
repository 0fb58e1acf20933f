import { appendFileSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../sim/cli/commands/run.ts';
import { verify } from '../../sim/cli/commands/verify.ts';
import type { Terminal } from '../../sim/cli/terminal.ts';
import type { Language } from '../../sim/units.ts';
import { buildProgram } from '../support/builtProgram.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'saluran-verify-'));
const bundle = path.join(folder, 'bundle');
const at = (name: string): string => path.join(bundle, name);

let said: string[] = [];
const terminal = (language: Language = 'en'): Terminal => ({
  language,
  print: (line) => said.push(line),
  complain: (line) => said.push(line),
  say: (text) => text[language],
});

const options = {
  shoppers: '80',
  days: '30',
  replications: '2',
  setUps: 'multi,omni',
  workers: '1',
  events: 'all',
};

vi.setConfig({ testTimeout: 60_000 });

beforeAll(async () => {
  await buildProgram();
  expect(await run('four-worlds', { ...options, out: bundle }, terminal())).toBe(0);
}, 120_000);

beforeEach(() => {
  said = [];
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Changes a file for the length of a test. */
async function changed(
  name: string,
  change: (text: string) => string,
  then: () => Promise<void>,
): Promise<void> {
  const text = readFileSync(at(name), 'utf8');
  writeFileSync(at(name), change(text));
  await then();
  writeFileSync(at(name), text);
}

describe('saluran verify', () => {
  it('says that a bundle nobody touched is identical', async () => {
    expect(await verify(bundle, terminal())).toBe(0);
    const { digest } = JSON.parse(readFileSync(at('metadata.json'), 'utf8')) as { digest: string };
    expect(said.join('\n')).toContain('identical: all 11 files');
    expect(said.join('\n')).toContain(digest);
  });

  it('names the first day and metric that differ', async () => {
    const lines = readFileSync(at('daily.csv'), 'utf8').split('\r\n');
    const columns = lines[0]?.split(',') ?? [];
    const cells = lines[120]?.split(',') ?? [];
    const [day, metric, value] = ['day', 'metric', 'value'].map((name) => cells[columns.indexOf(name)] ?? '');
    const altered = cells.with(columns.indexOf('value'), '987').join(',');
    await changed(
      'daily.csv',
      () => lines.with(120, altered).join('\r\n'),
      async () => {
        expect(await verify(bundle, terminal())).toBe(1);
      },
    );
    expect(said.join('\n')).toContain('different: daily.csv, line 121');
    expect(said.join('\n')).toContain(`day ${day}`);
    expect(said.join('\n')).toContain(`metric ${metric}`);
    expect(said.join('\n')).toContain(`value: computed ${value}, found 987`);
  });

  it('finds a line too many, a line too few, and a file that is gone', async () => {
    await changed(
      'ledger.csv',
      (text) => text,
      async () => {
        appendFileSync(at('ledger.csv'), 'one more line\r\n');
        expect(await verify(bundle, terminal())).toBe(1);
      },
    );
    expect(said.join('\n')).toContain('a line that does not belong to it');
    said = [];
    await changed(
      'shoppers.csv',
      (text) => text.slice(0, text.lastIndexOf('\r\n', text.length - 3) + 2),
      async () => {
        expect(await verify(bundle, terminal())).toBe(1);
      },
    );
    expect(said.join('\n')).toContain('the file ends here');
    said = [];
    renameSync(at('money.csv'), at('gone.csv'));
    expect(await verify(bundle, terminal('id'))).toBe(1);
    renameSync(at('gone.csv'), at('money.csv'));
    expect(said.join('\n')).toContain('berbeda: money.csv tidak ada');
  });

  it('names the case and activity of an event that differs', async () => {
    const change = (text: string): string => text.replace(/,session,/, ',sesion,');
    await changed('events.csv', change, async () => {
      expect(await verify(bundle, terminal())).toBe(1);
    });
    expect(said.join('\n')).toContain('different: events.csv, line ');
    expect(said.join('\n')).toMatch(/case multi\/1\/\d+\/\d+, activity session/);
    expect(said.join('\n')).toContain('activity: computed session, found sesion');
  });

  it('finds a scenario that was changed after the run', async () => {
    const change = (text: string): string => text.replace(/^seed: .*$/m, 'seed: another');
    await changed('scenario.yaml', change, async () => {
      expect(await verify(bundle, terminal())).toBe(1);
    });
    expect(said.join('\n')).toContain('different: ');
  });

  it('refuses what is no bundle, and says what is wrong with its metadata', async () => {
    expect(await verify(folder, terminal())).toBe(2);
    expect(said).toEqual([
      `${folder}: expected the folder of an export bundle, found no metadata.json in it.`,
    ]);
    said = [];
    await changed(
      'metadata.json',
      (text) => text.replace('"done": 2', '"done": "two"'),
      async () => {
        expect(await verify(bundle, terminal())).toBe(2);
      },
    );
    expect(said.join('\n')).toContain('expected replications.done as the program writes it');
  });
});
