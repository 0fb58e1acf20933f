import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type DialogPort,
  type DiskPort,
  isScenarioName,
  largestScenarioBytes,
  openScenario,
  readScenario,
  saveFile,
  scenarioArguments,
} from '../../electron/files.ts';
import { openRecent } from '../../electron/openRecent.ts';
import { createRecentFiles } from '../../electron/recentFiles.ts';

/** A disk in memory. A file given as an Error cannot be read or written. */
function memoryDisk(files: Record<string, Uint8Array | Error>): DiskPort {
  const get = (file: string): Uint8Array => {
    const content = files[file] ?? Object.assign(new Error('no such file'), { code: 'ENOENT' });
    if (content instanceof Error) throw content;
    return content;
  };
  return {
    sizeInBytes: (file) => Promise.resolve().then(() => get(file).byteLength),
    read: (file) => Promise.resolve().then(() => get(file)),
    writeWhole: (file, bytes) =>
      Promise.resolve().then(() => {
        if (files[file] instanceof Error) throw files[file];
        files[file] = bytes;
      }),
  };
}

const dialogs = (file: string | null): DialogPort => ({
  chooseToOpen: () => Promise.resolve(file),
  chooseToSave: () => Promise.resolve(file),
});
const nobody = (): void => undefined;
const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const lesson = path.resolve('lessons', 'rain.saluran.yaml');

describe('opening', () => {
  it('gives the bare name and the text, without a byte order mark', async () => {
    const disk = memoryDisk({ [lesson]: text('\uFEFFtitle: Hujan \u2614\n') });
    const opened = { kind: 'opened', name: 'rain.saluran.yaml', text: 'title: Hujan \u2614\n' };
    expect(await openScenario(dialogs(lesson), disk, nobody)).toEqual(opened);
  });

  it('gives null when the dialog was cancelled', async () => {
    expect(await openScenario(dialogs(null), memoryDisk({}), nobody)).toBeNull();
  });

  it('takes a file of exactly the largest size and refuses one byte more', async () => {
    const largest = memoryDisk({ [lesson]: new Uint8Array(largestScenarioBytes).fill(97) });
    expect(await readScenario(largest, lesson, nobody)).toMatchObject({ kind: 'opened' });
    const larger = memoryDisk({ [lesson]: new Uint8Array(largestScenarioBytes + 1).fill(97) });
    expect(await readScenario(larger, lesson, nobody)).toMatchObject({
      reason: 'too-large',
      found: '1048577 bytes',
    });
  });

  it('refuses a file that grew after it was measured', async () => {
    const disk = {
      ...memoryDisk({ [lesson]: new Uint8Array(largestScenarioBytes + 1) }),
      sizeInBytes: () => Promise.resolve(1),
    };
    expect(await readScenario(disk, lesson, nobody)).toMatchObject({ kind: 'refused', reason: 'too-large' });
  });

  it('refuses what is not UTF-8, and does not guess another encoding', async () => {
    const disk = memoryDisk({ [lesson]: Uint8Array.of(0xff, 0xfe, 0x61, 0x00) });
    expect(await readScenario(disk, lesson, nobody)).toMatchObject({ kind: 'refused', reason: 'not-text' });
  });

  it('says which file and which error of the system, but not the folder', async () => {
    const denied = Object.assign(new Error(`EACCES: ${lesson}`), { code: 'EACCES' });
    const refused = await readScenario(memoryDisk({ [lesson]: denied }), lesson, nobody);
    expect(refused).toEqual({
      kind: 'refused',
      reason: 'unreadable',
      expected: "a file that can be read, 'rain.saluran.yaml'",
      found: 'EACCES',
    });
  });

  it('hands over the .zip of an export as it is, to be checked', async () => {
    const zip = path.resolve('results', 'run.zip');
    const disk = memoryDisk({ [zip]: Uint8Array.of(80, 75) });
    const bundle = { kind: 'bundle', name: 'run.zip', bytes: Uint8Array.of(80, 75) };
    expect(await openScenario(dialogs(zip), disk, nobody)).toEqual(bundle);
  });

  it('knows a scenario by its ending', () => {
    const names = ['a.saluran.yaml', 'a.YAML', 'a.yml', 'a.json', 'yaml', 'a.yaml.exe', 'a.csv'];
    expect(names.filter(isScenarioName)).toEqual(['a.saluran.yaml', 'a.YAML', 'a.yml', 'a.json']);
  });
});

describe('the arguments of a start', () => {
  it('are the scenario files among them, from the folder of the start', () => {
    const argv = [
      '/usr/bin/electron',
      '.',
      '--flag',
      '--open=a.yaml',
      'a.saluran.yaml',
      '/b/c.json',
      'd.txt',
    ];
    const folder = path.resolve('lessons');
    expect(scenarioArguments(argv, folder)).toEqual([
      path.join(folder, 'a.saluran.yaml'),
      path.resolve('/b/c.json'),
    ]);
    expect(scenarioArguments(['program.yaml'], folder)).toEqual([]);
  });
});

describe('saving', () => {
  const request = { suggestedName: 'a.zip', bytes: Uint8Array.of(1, 2, 3), kind: 'bundle' } as const;
  const place = path.resolve('results', 'b.zip');

  it('writes the bytes where the person chose', async () => {
    const files: Record<string, Uint8Array> = {};
    expect(await saveFile(dialogs(place), memoryDisk(files), request, nobody)).toEqual({
      kind: 'saved',
      name: 'b.zip',
    });
    expect(files).toEqual({ [place]: request.bytes });
  });

  it('writes nothing when the dialog was cancelled', async () => {
    const files: Record<string, Uint8Array> = {};
    expect(await saveFile(dialogs(null), memoryDisk(files), request, nobody)).toBeNull();
    expect(files).toEqual({});
  });

  it('writes nothing under an ending that is not of its kind', async () => {
    const files: Record<string, Uint8Array> = {};
    const chosen = path.resolve('results', 'b.desktop');
    expect(await saveFile(dialogs(chosen), memoryDisk(files), request, nobody)).toEqual({
      kind: 'refused',
      reason: 'wrong-extension',
      expected: 'a name ending in .zip, .csv, .json',
      found: "'b.desktop'",
    });
    expect(files).toEqual({});
  });

  it('turns a full or locked disk into a refusal', async () => {
    const full = Object.assign(new Error('no space'), { code: 'ENOSPC' });
    const answer = await saveFile(dialogs(place), memoryDisk({ [place]: full }), request, nobody);
    expect(answer).toMatchObject({ kind: 'refused', reason: 'not-writable', found: 'ENOSPC' });
  });
});

describe('the list of recent files', () => {
  const port = (start = '') => {
    const kept = { text: start, at: 0 };
    return {
      kept,
      read: () => kept.text,
      write: (written: string) => {
        kept.text = written;
      },
      now: () => (kept.at += 1),
    };
  };
  const other = path.resolve('lessons', 'sun.yaml');

  it('begins with the file opened or saved last, outlives the app, and tells no place', async () => {
    const own = port();
    const recent = createRecentFiles(own);
    const disk = memoryDisk({ [lesson]: text('a'), [other]: text('b') });
    await openScenario(dialogs(lesson), disk, recent.note);
    await readScenario(disk, other, recent.note);
    await saveFile(
      dialogs(lesson),
      disk,
      { suggestedName: 'a.yaml', bytes: text('c'), kind: 'scenario' },
      recent.note,
    );
    const again = createRecentFiles(port(own.kept.text)).list();
    expect(again.map(({ name, at }) => [name, at])).toEqual([
      ['rain.saluran.yaml', 3],
      ['sun.yaml', 2],
    ]);
    expect(JSON.stringify(again)).not.toContain('lessons');
    expect(await openRecent(recent, disk, again[1]?.id ?? '')).toMatchObject({ kind: 'opened', text: 'b' });
  });

  it('loses a file that is gone as that is found out, and all when it is emptied', async () => {
    const recent = createRecentFiles(port());
    recent.note(other);
    recent.note(lesson);
    const id = recent.list()[0]?.id ?? '';
    expect(await openRecent(recent, memoryDisk({}), id)).toMatchObject({ reason: 'unreadable' });
    expect(recent.list().map(({ name }) => name)).toEqual(['sun.yaml']);
    recent.forget();
    expect(recent.list()).toEqual([]);
  });

  it('holds the last eight, and nothing where it cannot be read', () => {
    const recent = createRecentFiles(port('{"half'));
    for (let at = 0; at < 10; at += 1) recent.note(path.resolve(`${at}.yaml`));
    expect(recent.list().map(({ name }) => name)).toEqual([9, 8, 7, 6, 5, 4, 3, 2].map((at) => `${at}.yaml`));
  });
});
