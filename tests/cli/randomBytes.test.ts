import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { writeRandomBytes } from '../../sim/cli/commands/randomBytes.ts';
import { createTerminal } from '../../sim/cli/terminal.ts';
import { createRawDraws } from '../../sim/random/rawDraws.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const words = ['--import', 'tsx', path.join(root, 'sim', 'cli', 'main.ts'), 'random-bytes'];

// Each call starts a process; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

describe('saluran random-bytes', () => {
  it('writes as many draws as asked for, four bytes each, the lowest first', () => {
    const asked = ['--count', '70000', '--order', 'purposes', '--seed', 'raw'];
    const { status, stdout } = spawnSync(process.execPath, [...words, ...asked], { maxBuffer: 1e6 });
    expect(status).toBe(0);
    expect(stdout.length).toBe(280_000);
    const draws = new Uint32Array(70_000);
    createRawDraws('purposes', 'raw')(draws);
    expect(stdout.readUInt32LE(0)).toBe(draws[0]);
    expect(stdout.readUInt32LE(4 * 69_999)).toBe(draws[69_999]);
  });

  it('ends with 0 when the reader has had enough', async () => {
    const child = spawn(process.execPath, [...words, '--count', '1e15'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (text: Buffer) => (said += text.toString()));
    await once(child.stdout, 'readable');
    expect(child.stdout.read(1000)).toHaveLength(1000);
    child.stdout.destroy();
    const [code] = (await once(child, 'close')) as [number | null];
    expect(said).toBe('');
    expect(code).toBe(0);
  });

  it('makes no more than a slow reader takes', async () => {
    let [taken, most] = [0, 0];
    const slow = new Writable({
      write(bytes: Uint8Array, _, done) {
        taken += bytes.length;
        most = Math.max(most, slow.writableLength);
        setTimeout(done, 1);
      },
    });
    const quiet = createTerminal('en');
    const options = { count: '2000000', order: 'shoppers', seed: 'raw' } as const;
    expect(await writeRandomBytes(options, quiet, slow)).toBe(0);
    expect(taken).toBe(8_000_000);
    expect(most).toBeLessThanOrEqual(262_144);
  });

  it('refuses to fill the screen of a person', async () => {
    const said: string[] = [];
    const terminal = { ...createTerminal('id'), complain: (line: string) => void said.push(line) };
    const screen = Object.assign(new Writable(), { isTTY: true });
    const options = { count: '1', order: 'shoppers', seed: 'raw' } as const;
    expect(await writeRandomBytes(options, terminal, screen)).toBe(2);
    expect(said).toEqual([expect.stringContaining('deretan byte')]);
  });

  it('says in both languages what is wrong with a count, and refuses an order there is not', () => {
    const run = (...more: readonly string[]) =>
      spawnSync(process.execPath, [...words, ...more], { encoding: 'utf8' });
    expect(run('--count', '1.5')).toMatchObject({
      status: 2,
      stderr: '--count 1.5: expected a whole number of draws, at least 1.\n',
    });
    expect(run('--count', '0', '--lang', 'id').stderr).toContain('seharusnya bilangan bulat');
    expect(run('--count', '1', '--order', 'needs').status).toBe(2);
    expect(run('--help').stdout).toContain('dieharder -g 200');
  });
});
