import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { bundleFileNames } from '../../sim/report/bundle.ts';
import { buildProgram, program } from '../support/builtProgram.ts';
import { saluran } from '../support/saluran.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'saluran-stop-'));
const home = process.cwd();
const at = (name: string): string => path.join(folder, name);

const digestOf = ({ out }: { out: string }): string | undefined => /^digest: (\w{64})$/m.exec(out)?.[1];
const readAll = (name: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(at(name)).map((file) => [file, readFileSync(at(`${name}/${file}`), 'utf8')]),
  );
interface Metadata {
  readonly partial: boolean;
  readonly stoppedBy: string;
  readonly command: string;
  readonly replications: { readonly done: number; readonly asked: number };
}
const metadataOf = (name: string): Metadata =>
  JSON.parse(readFileSync(at(`${name}/metadata.json`), 'utf8')) as Metadata;

const tiny = ['four-worlds', '--shoppers', '60', '--days', '20', '--set-ups', 'multi,omni'];
const REPLICATIONS = 40;
const many = [...tiny, '--shoppers', '200', '--replications', String(REPLICATIONS), '--events', '3,17'];

/** Starts a run and ends it by a signal as soon as one replication is whole. */
async function interrupted(name: string, signal: NodeJS.Signals): Promise<number | null> {
  const child = spawn(process.execPath, [program, 'run', ...many, '--out', name], { cwd: folder });
  const journal = at(`${name}.part/journal.jsonl`);
  const isWhole = (): boolean => existsSync(journal) && readFileSync(journal, 'utf8').split('\n').length > 2;
  while (!isWhole() && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 20));
  child.kill(signal);
  return new Promise((resolve) => child.on('close', resolve));
}

vi.setConfig({ testTimeout: 120_000 });

beforeAll(async () => {
  await buildProgram();
  process.chdir(folder);
}, 120_000);

afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true, force: true });
});

describe('saluran run', () => {
  it('writes the same files with 1, 2, 4 and 8 workers', async () => {
    const bundles: Readonly<Record<string, string>>[] = [];
    for (const workers of ['1', '2', '4', '8']) {
      const ran = await saluran(
        'run',
        ...tiny,
        '--events',
        'all',
        '--replications',
        '9',
        '--workers',
        workers,
        '--out',
        `by${workers}`,
      );
      expect(ran.code, ran.err).toBe(0);
      bundles.push(readAll(`by${workers}`));
    }
    for (const bundle of bundles.slice(1)) expect(bundle).toEqual(bundles[0]);
  });

  it('stops once the intervals are narrow enough, and is then the run with that number of replications', async () => {
    const rule = ['--until-half-width', 'conversionRate=0.05'];
    const ran = await saluran('run', ...tiny, ...rule, '--out', 'narrow');
    const { partial, stoppedBy, replications } = metadataOf('narrow');
    expect({ partial, stoppedBy }).toEqual({ partial: false, stoppedBy: 'halfWidth' });
    expect(ran.out).toContain(
      `Narrow enough after ${replications.done} replications.\n  half-width of Conversion`,
    );
    const fixed = await saluran('run', ...tiny, '--replications', String(replications.done));
    expect(digestOf(fixed)).toBe(digestOf(ran));
    const alone = await saluran('run', ...tiny, ...rule, '--workers', '1');
    expect(digestOf(alone)).toBe(digestOf(ran));
  });

  it('says so when the intervals stay too wide', async () => {
    const ran = await saluran(
      'run',
      ...tiny,
      '--until-half-width',
      'conversionRate=1e-9',
      '--replications',
      '11',
    );
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('Not narrow enough after 11 replications; --replications sets the limit.\n');
  });

  it('stops when the time is up, with one whole replication at least, and names the run that is the same', async () => {
    const ran = await saluran('run', ...tiny, '--for', '0.1s', '--out', 'timed');
    const { partial, stoppedBy, replications, command } = metadataOf('timed');
    expect({ partial, stoppedBy }).toEqual({ partial: false, stoppedBy: 'time' });
    expect(replications.done).toBeGreaterThan(0);
    const named = command.replace('npm run saluran -- ', '').split(' ');
    expect(named).not.toContain('--for');
    expect(digestOf(await saluran(...named))).toBe(digestOf(ran));
  });

  it('goes on after Ctrl-C or a kill, and ends with the files of a run that was never stopped', async () => {
    expect((await saluran('run', ...many, '--out', 'whole')).code).toBe(0);
    const whole = readAll('whole');
    for (const [name, signal, code] of [
      ['ctrlC', 'SIGINT', 130],
      ['ended', 'SIGTERM', 130],
      ['killed', 'SIGKILL', null],
    ] as const) {
      expect(await interrupted(name, signal)).toBe(code);
      if (code === null) {
        expect(existsSync(at(name))).toBe(false);
        expect((await saluran('run', ...many, '--out', name)).err).toContain(
          `${name}.part holds a run that is not finished`,
        );
      } else {
        const { partial, replications } = metadataOf(name);
        expect(partial).toBe(true);
        expect(replications.done).toBeLessThan(REPLICATIONS);
        expect(readdirSync(at(name)).sort()).toEqual(
          [...bundleFileNames, 'events.csv', 'journal.jsonl'].sort(),
        );
      }
      const resumed = await saluran('run', ...many, '--out', name, '--resume');
      expect(resumed.out).toMatch(/Going on after \d+ whole replications?\./);
      expect(readAll(name)).toEqual(whole);
      expect(existsSync(at(`${name}.part`))).toBe(false);
    }
  });

  it.each([
    [['--workers', '0'], '--workers 0: expected a whole number from 1 to 256.'],
    [['--for', '90'], '--for 90: expected a number of seconds, minutes or hours, such as 90s, 10m or 2h.'],
    [['--until-half-width', 'conversionrate=0.1'], 'Did you mean "conversionRate"?'],
    [['--until-half-width', 'conversionRate=2'], 'below 1 (a share: 0.01 is one percentage point)'],
    [['--until-half-width', 'conversionRate'], 'expected metric=width, such as conversionRate=0.01.'],
    [['--resume'], '--resume: name the folder to go on with, by --out.'],
    [
      ['--resume', '--out', 'nowhere'],
      '--resume: neither nowhere nor nowhere.part holds a part to go on with.',
    ],
    [['--resume', '--force', '--out', 'nowhere'], 'give one of them'],
  ])('refuses %j and runs nothing', async (options, sentence) => {
    const { code, out, err } = await saluran('run', ...tiny, ...options);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
  });

  it('does not mix a part with another run', async () => {
    await interrupted('mixed', 'SIGINT');
    const before = readAll('mixed');
    const other = await saluran('run', ...many, '--seed', 'other', '--out', 'mixed', '--resume');
    expect(other.code).toBe(2);
    expect(other.err).toContain('mixed is a part of something else');
    expect(readAll('mixed')).toEqual(before);
  });
});
