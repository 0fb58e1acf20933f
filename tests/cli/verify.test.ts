import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { zipSync } from 'fflate';
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

  it('reads a .zip, packed with its folder or without, and says the same of it', async () => {
    const files = Object.fromEntries(readdirSync(bundle).map((name) => [name, readFileSync(at(name))]));
    const zip = path.join(folder, 'bundle.zip');
    writeFileSync(zip, zipSync({ results: files, __MACOSX: { 'daily.csv': new Uint8Array(9) } }));
    expect(await verify(zip, terminal())).toBe(0);
    expect(said.join('\n')).toContain('identical: all 11 files');
    said = [];
    const altered = readFileSync(at('money.csv'), 'utf8').replace(/(\d)\r\n$/, '$1$1\r\n');
    writeFileSync(zip, zipSync({ ...files, 'money.csv': Buffer.from(altered) }));
    expect(await verify(zip, terminal())).toBe(1);
    expect(said.join('\n')).toContain('different: money.csv, line ');
  });

  it('refuses a .zip that is none, that is broken, or that holds something else', async () => {
    const zip = path.join(folder, 'wrong.zip');
    const refused = async (bytes: Uint8Array): Promise<string> => {
      said = [];
      writeFileSync(zip, bytes);
      expect(await verify(zip, terminal())).toBe(2);
      return said.join('\n');
    };
    const noise = Uint8Array.from({ length: 5000 }, (_, byte) => (byte * byte) % 251);
    const good = zipSync({ 'metadata.json': readFileSync(at('metadata.json')), 'scenario.yaml': noise });
    expect(await refused(noise)).toContain('expected a .zip file of an export bundle');
    expect(await refused(zipSync({ 'photo.png': noise }))).toContain(
      'expected a .zip file of an export bundle',
    );
    expect(await refused(good.subarray(0, 700))).toMatch(/expected/);
    expect(await refused(good)).toContain('scenario.yaml');
  });

  it('reads Parquet tables, cell by cell', async () => {
    const parquet = path.join(folder, 'parquet');
    expect(await run('four-worlds', { ...options, out: parquet, format: 'parquet' }, terminal())).toBe(0);
    said = [];
    expect(await verify(parquet, terminal())).toBe(0);
    expect(said.join('\n')).toContain('identical: all 11 files, to the last cell');
    said = [];
    writeFileSync(path.join(parquet, 'daily.parquet'), readFileSync(path.join(parquet, 'money.parquet')));
    expect(await verify(parquet, terminal())).toBe(1);
    expect(said.join('\n')).toContain('different: daily.parquet, line 1');
    said = [];
    writeFileSync(path.join(parquet, 'daily.parquet'), 'no table');
    expect(await verify(parquet, terminal())).toBe(1);
    expect(said.join('\n')).toContain('expected a Parquet table');
  });

  it('tells words of another edition from other numbers', async () => {
    const reword = (text: string): string => text.replace('orders', 'purchases');
    await changed('codebook.csv', reword, async () => {
      expect(await verify(bundle, terminal())).toBe(0);
    });
    expect(said.join('\n')).toContain('the words of codebook.csv are not');
    expect(said.join('\n')).not.toContain('to the last byte');
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
      `${folder}: expected an export bundle, as a folder or .zip, found no metadata.json in it.`,
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
