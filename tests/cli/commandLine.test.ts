import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { bundleFileNames } from '../../sim/report/bundle.ts';
import { buildProgram, program } from '../support/builtProgram.ts';
import { shortest } from '../support/scenarioTexts.ts';
import { saluran, type Ended } from '../support/saluran.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'saluran-cli-'));
const home = process.cwd();
const at = (name: string): string => path.join(folder, name);

const small = ['--shoppers', '60', '--days', '20', '--replications', '2'];
const prepared = readdirSync(path.join(root, 'scenarios'))
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.slice(0, -'.yaml'.length))
  .sort();
const digestOf = ({ out }: Ended): string | undefined => /^digest: ([0-9a-f]{64})$/m.exec(out)?.[1];

vi.setConfig({ testTimeout: 60_000 });

beforeAll(async () => {
  await buildProgram();
  process.chdir(folder);
}, 120_000);

afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true, force: true });
});

describe('saluran', () => {
  it('lists the prepared scenarios, in the language asked for', async () => {
    expect((await saluran('list')).out).toMatch(
      /^Start here\n {2}four-worlds +Four worlds, the same shoppers \(\d+ min C06 /,
    );
    expect((await saluran('list', '--lang', 'id')).out).toMatch(
      /^Mulai di sini\n {2}four-worlds +Empat dunia, pembelanja yang sama \(/,
    );
  });

  it('documents its exit codes in --help and ends with 0', async () => {
    const help = await saluran('--help');
    expect(help.code).toBe(0);
    for (const code of ['0 ', '1 ', '2 ', '130']) expect(help.out).toMatch(new RegExp(`^ {2}${code}`, 'm'));
  });

  it('ends the process with its exit code, and keeps results and complaints apart', () => {
    const begin = (...args: readonly string[]) =>
      spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });
    expect(begin('validate', 'four-worlds')).toMatchObject({
      ...{ status: 0, stdout: 'four-worlds: no mistakes.\n', stderr: '' },
    });
    const wrong = begin('validate', 'for-worlds');
    expect([wrong.status, wrong.stdout]).toEqual([2, '']);
    expect(wrong.stderr).toContain('Did you mean "four-worlds"?');
  });

  it('prints the JSON Schema that stands beside the scenarios', async () => {
    expect((await saluran('schema')).out).toBe(
      readFileSync(path.join(root, 'scenarios', 'scenario.schema.json'), 'utf8'),
    );
  });

  it('describes every control of a scenario with its range', async () => {
    const { out, code } = await saluran('describe', 'same-advert-again');
    expect(code).toBe(0);
    expect(out).toContain(
      'setUps.cross.carryOver.links.web-to-app.reliability = 0.5 (0.5, 0..1, share; assumed, low)',
    );
  });

  it('describes what sets the set-ups apart beyond their links, in both languages', async () => {
    const { out } = await saluran('describe', 'four-worlds');
    const omni = out.slice(out.indexOf('  omni: Omni'), out.indexOf('Question:'));
    for (const line of [
      'one price calendar in 94.5% of weeks',
      'stock: live listing, pooled, shown across channels',
      'reminder of a basket left behind after 24 h',
    ])
      expect(omni).toContain(`    ${line}\n`);
    expect(omni).not.toMatch(/depth|hub/);
    const file = `${shortest}setUps:\n  - { id: omni, integrationDepth: 0.5, reminderHours: 0, fallback: ownMemory }\n`;
    writeFileSync(at('half.yaml'), file);
    const { out: id } = await saluran('describe', 'half.yaml', '--lang', 'id');
    expect(id).toContain('satu kalender harga dalam 94,5% minggu\n');
    expect(id).toContain('tanpa pengingat keranjang yang ditinggalkan\n');
    expect(id).toContain('selama hub mati, saluran yang terhubung membaca memorinya sendiri\n');
    expect(id).toContain('kedalaman integrasi 50%\n');
  });

  it('ends with 2 on a command, option or scenario that is not there', async () => {
    expect((await saluran('frobnicate')).code).toBe(2);
    expect((await saluran('run', 'four-worlds', '--fast')).code).toBe(2);
    const missing = await saluran('run', 'for-worlds');
    expect(missing.code).toBe(2);
    expect(missing.err).toContain(
      'There is no file or prepared scenario "for-worlds". Did you mean "four-worlds"?',
    );
  });

  it("begins a scenario of one's own and overwrites nothing", async () => {
    expect((await saluran('new', 'my-shop')).code).toBe(0);
    expect((await saluran('validate', 'my-shop.yaml')).out).toBe('my-shop.yaml: no mistakes.\n');
    // There is no schema beside it that an editor could be told of.
    expect(readFileSync(path.join(folder, 'my-shop.yaml'), 'utf8')).not.toContain('$schema');
    expect((await saluran('new', 'my-shop')).err).toContain('my-shop.yaml is there already');
    expect((await saluran('new', 'My Shop')).code).toBe(2);
    expect((await saluran('new', 'my-warung', '--template', 'smallSeller')).code).toBe(0);
    expect((await saluran('describe', 'my-warung.yaml', '--lang', 'id')).out).toContain(
      'Usaha kecil (my-warung)\n',
    );
  });
});

describe('saluran validate', () => {
  it('tells every mistake of every file with its place and ends with 2', async () => {
    writeFileSync(at('bad.yaml'), `${shortest}dasy: 5\nfriction: { fieldHazard: 9 }\n`);
    writeFileSync(at('good.yaml'), shortest);
    const { code, err, out } = await saluran('validate', 'good.yaml', 'bad.yaml', 'none.yaml');
    expect(code).toBe(2);
    expect(out).toBe('good.yaml: no mistakes.\n');
    expect(err.split('\n')).toEqual([
      'bad.yaml:4:1: dasy: unknown key "dasy". Did you mean "days"?',
      'bad.yaml:5:26: friction.fieldHazard: expected a number from 0 to 0.2 (a share: 0.05, not 5%), found "9". Did you mean "0.09"?',
      `There is no file "none.yaml". validate takes scenario files (YAML or JSON) and prepared scenarios: ${prepared.join(', ')}.`,
      '',
    ]);
  });

  it('takes prepared scenarios by their id, and says in words why a folder or a missing file will not do', async () => {
    mkdirSync(at('a-folder'));
    expect(await saluran('validate', 'four-worlds')).toEqual({
      ...{ code: 0, out: 'four-worlds: no mistakes.\n', err: '' },
    });
    expect((await saluran('validate', 'for-worlds')).err).toContain('Did you mean "four-worlds"?');
    expect((await saluran('validate', 'a-folder')).err).toBe(
      'a-folder: the file could not be read: it is a folder.\n',
    );
  });

  it('ends with 0 where there are none, also for a file that is not UTF-8 with 2', async () => {
    writeFileSync(at('good.yaml'), shortest);
    writeFileSync(at('latin.yaml'), Buffer.from([0x69, 0x64, 0x3a, 0xe9]));
    expect((await saluran('validate', 'good.yaml')).code).toBe(0);
    expect((await saluran('validate', 'latin.yaml', '--lang', 'id')).err).toBe(
      'latin.yaml: berkas tidak dapat dibaca: isinya bukan teks UTF-8.\n',
    );
  });
});

describe('saluran diary', () => {
  const few = ['--shoppers', '60', '--days', '60'];

  it('prints one need after another with every world, chance, draw and reason', async () => {
    const { code, out } = await saluran('diary', 'four-worlds', '--shopper', '17', ...few);
    expect(code).toBe(0);
    expect(out).toMatch(/^Shopper 17, replication 1: /);
    expect(out).toMatch(/^ {2}Day -?\d+ \d\d:\d\d {2}\S/m);
    expect(out).toMatch(/chance [\d.]+%, draw 0\.\d{3}: (yes|no)$/m);
    expect((await saluran('diary', 'four-worlds', '--shopper', '17', ...few)).out).toBe(out);
  });

  it('prints the same as JSON, in the worlds asked for, without the past where that is asked', async () => {
    const options = ['--set-ups', 'multi,omni', '--measured-only', '--json'];
    const { code, out } = await saluran('diary', 'four-worlds', '--shopper', '17', ...few, ...options);
    expect(code).toBe(0);
    const { shopper, replication, past, worlds } = JSON.parse(out) as Readonly<Record<string, unknown>>;
    expect({ shopper, replication, past }).toEqual({ shopper: 17, replication: 1, past: [] });
    expect((worlds as readonly { readonly setUp: string }[]).map(({ setUp }) => setUp)).toEqual([
      'multi',
      'omni',
    ]);
  });

  it.each([
    [['--shopper', '61'], '--shopper 61: expected a whole number from 1 to 60, as in shoppers.csv.\n'],
    [['--shopper', '1', '--replication', '0'], '--replication 0: expected a whole number from 1 to 10000'],
    [[], 'Whose diary? Give --shopper with a number as in shoppers.csv'],
  ])('refuses %j with a sentence', async (options, sentence) => {
    const { code, out, err } = await saluran('diary', 'four-worlds', ...few, ...options);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
  });
});

describe('saluran run', () => {
  it('prints the three headlines of every set-up, the differences and the digest', async () => {
    const { code, out } = await saluran('run', 'four-worlds', ...small);
    expect(code).toBe(0);
    for (const metric of ['conversionRate', 'repeatPurchaseRate', 'reEntryFields'])
      expect(out.match(new RegExp(`\\(${metric}\\)`, 'g'))).toHaveLength(2);
    expect(out).toContain('Differences from multi, paired by replication');
    expect(out).toContain('· 2 replications\n95% interval in brackets\n');
    expect(out).toContain('\n  Conversion, percentage points (conversionRate)\n');
    expect(out).toContain('\nConversion (conversionRate)\n');
    expect(out).toMatch(/^ {4}omni +[+-]\d+\.\d\d {2}\[.*\] {2}(higher|lower|cannot tell)$/m);
  });

  it('gives the same digest again, another for another seed, and none of the other set-ups moves', async () => {
    const first = await saluran('run', 'four-worlds', ...small);
    expect(digestOf(first)).toBeDefined();
    expect((await saluran('run', 'four-worlds', ...small)).out).toBe(first.out);
    expect(digestOf(await saluran('run', 'four-worlds', ...small, '--seed', 'other'))).not.toBe(
      digestOf(first),
    );
    const omni = /^ {2}omni .*%.*$/m.exec(first.out)?.[0] ?? 'nothing';
    const alone = await saluran('run', 'four-worlds', ...small, '--set-ups', 'omni');
    expect(alone.out.replaceAll(/ +/g, ' ')).toContain(omni.replaceAll(/ +/g, ' '));
  });

  it('shows re-entry for a hundred journeys, as the app does', async () => {
    const { out } = await saluran('run', 'four-worlds', ...small, '--out', 'hundred');
    expect(out.match(/^ *Data re-entry, fields per 100 journeys \(reEntryFields\)$/gm)).toHaveLength(2);
    const shown = /\(reEntryFields\)\n(?: {2}.*\n)*? {2}multi +([\d.]+) /.exec(out)?.[1];
    const rows = readFileSync(at('hundred/summary.csv'), 'utf8').split('\n');
    const row = rows.find((one) => /^[^\n]*multi[^\n]*reEntryFields,/.test(one)) ?? '';
    expect(row.split(',').map((cell) => (100 * Number(cell)).toFixed(0))).toContain(shown);
  });

  it('gives no interval and no verdict for one replication, and says so', async () => {
    const { out } = await saluran('run', 'four-worlds', ...small, '--replications', '1');
    expect(out).toContain('· 1 replication\nOne run only: no intervals.\n');
    expect(out).toContain('[needs 2 runs]');
    expect(out).not.toMatch(/brackets|higher|lower|cannot tell/);
    const { out: id } = await saluran('run', 'four-worlds', ...small, '--replications', '1', '--lang', 'id');
    expect(id).toContain('· 1 simulasi\nBaru satu simulasi: belum ada selang kepercayaan.\n');
    expect(id).toContain('  Pengisian ulang data, isian per 100 perjalanan belanja (reEntryFields)\n');
    expect(id).not.toContain('ulangan');
  });

  it('sets any value by its path, and blames the option that was wrong', async () => {
    const changed = await saluran(
      'run',
      'four-worlds',
      ...small,
      '--set',
      'setUps.multi.carryOver.everyPair=0.92',
    );
    expect(changed.code).toBe(0);
    expect(digestOf(changed)).not.toBe(digestOf(await saluran('run', 'four-worlds', ...small)));
    expect(await saluran('run', 'four-worlds', '--set', 'friction.fieldHazrd=1')).toEqual({
      code: 2,
      out: '',
      err: '--set friction.fieldHazrd=1: friction.fieldHazrd: unknown key "fieldHazrd". Did you mean "fieldHazard"?\n',
    });
    expect((await saluran('run', 'four-worlds', '--shoppers', 'many')).err).toContain(
      'expected a whole number',
    );
    expect((await saluran('run', 'four-worlds', '--set', 'nonsense')).err).toContain('expected path=value');
    expect((await saluran('run', 'four-worlds', '--set-ups', 'multi,omin')).err).toContain(
      'Did you mean "omni"?',
    );
  });

  it('writes a bundle that reruns to the same bytes, and never over another', async () => {
    expect((await saluran('run', 'four-worlds', ...small, '--out', 'results')).code).toBe(0);
    expect(readdirSync(at('results')).sort()).toEqual([...bundleFileNames].sort());
    const refused = await saluran('run', 'four-worlds', ...small, '--out', 'results');
    expect([refused.code, refused.out]).toEqual([2, '']);
    expect(refused.err).toContain('the folder is not empty');
    expect((await saluran('run', 'results/scenario.yaml', '--out', 'again')).code).toBe(0);
    for (const name of bundleFileNames.filter((one) => one !== 'metadata.json' && one !== 'README.txt'))
      expect(readFileSync(at(`again/${name}`)).equals(readFileSync(at(`results/${name}`))), name).toBe(true);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('replaces the files of an earlier run with --force and leaves others alone', async () => {
    mkdirSync(at('mine'), { recursive: true });
    writeFileSync(at('mine/notes.txt'), 'keep');
    expect((await saluran('run', 'four-worlds', ...small, '--out', 'mine', '--force')).code).toBe(0);
    expect(readFileSync(at('mine/notes.txt'), 'utf8')).toBe('keep');
    expect(readdirSync(at('mine'))).toHaveLength(bundleFileNames.length + 1);
  });

  it('breaks off with 1 and a reason if the results cannot be written', async () => {
    mkdirSync(at('taken/metadata.json'), { recursive: true }); // where a file of the bundle belongs
    const failed = await saluran('run', 'four-worlds', ...small, '--out', 'taken', '--force');
    expect(failed.code).toBe(1);
    expect(failed.err).toBe('taken: the results could not be written: it is a folder.\n');
  });

  it('runs nothing where no folder can be made, and leaves no other', async () => {
    const tooLong = `new/${'x'.repeat(253)}`; // with what the program adds while it writes
    const refused = await saluran('run', 'four-worlds', ...small, '--out', tooLong);
    expect([refused.code, refused.out]).toEqual([2, '']);
    expect(refused.err).toContain('no folder of that name can be made in ');
    expect(readdirSync(folder)).not.toContain('new');
  });

  it.runIf(process.platform === 'linux')(
    'ends at once below a folder that is there but takes none',
    async () => {
      for (const name of ['/proc/x', '/proc/x/y']) {
        const { code, out, err } = await saluran('run', 'four-worlds', ...small, '--out', name);
        expect([code, out]).toEqual([2, '']);
        expect(err).toMatch(/^--out \/proc\/x.* in \/proc; choose another place/);
      }
    },
  );

  it('makes the folders above a new one', async () => {
    expect((await saluran('run', 'four-worlds', ...small, '--out', 'one/two/three')).code).toBe(0);
    expect(readdirSync(at('one/two'))).toEqual(['three']);
  });

  it('refuses a folder whose name belongs to a file', async () => {
    writeFileSync(at('file'), '');
    for (const name of ['file', 'file/below']) {
      const { code, err } = await saluran('run', 'four-worlds', ...small, '--out', name);
      expect([code, err]).toEqual([2, `--out ${name}: a file stands in the way; expected a folder.\n`]);
    }
  });

  it('leaves whole replications and says so when it is interrupted', async () => {
    const args = [
      program,
      'run',
      'four-worlds',
      '--shoppers',
      '300',
      '--replications',
      '10000',
      '--out',
      'part',
    ];
    const child = spawn(process.execPath, args, { cwd: folder });
    let out = '';
    child.stdout.on('data', (text: Buffer) => (out += text.toString()));
    const isBegun = (): boolean => existsSync(at('part.part')) && out.includes('history');
    while (!isBegun()) await new Promise((resolve) => setTimeout(resolve, 50));
    await new Promise((resolve) => setTimeout(resolve, 5000));
    child.kill('SIGINT');
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code).toBe(130);
    const metadata = JSON.parse(readFileSync(at('part/metadata.json'), 'utf8')) as {
      partial: boolean;
      replications: { done: number; asked: number };
      worlds: unknown[];
    };
    expect(metadata.partial).toBe(true);
    expect(metadata.worlds).toHaveLength(4 * metadata.replications.done);
    expect(out).toContain(`This is a part: ${metadata.replications.done} of 10000 replications`);
  }, 60_000);
});
