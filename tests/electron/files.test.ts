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
const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const lesson = path.resolve('lessons', 'rain.saluran.yaml');

describe('opening', () => {
  it('gives the bare name and the text, without a byte order mark', async () => {
    const disk = memoryDisk({ [lesson]: text('\uFEFFtitle: Hujan \u2614\n') });
    const opened = { kind: 'opened', name: 'rain.saluran.yaml', text: 'title: Hujan \u2614\n' };
    expect(await openScenario(dialogs(lesson), disk)).toEqual(opened);
  });

  it('gives null when the dialog was cancelled', async () => {
    expect(await openScenario(dialogs(null), memoryDisk({}))).toBeNull();
  });

  it('takes a file of exactly the largest size and refuses one byte more', async () => {
    const largest = memoryDisk({ [lesson]: new Uint8Array(largestScenarioBytes).fill(97) });
    expect(await readScenario(largest, lesson)).toMatchObject({ kind: 'opened' });
    const larger = memoryDisk({ [lesson]: new Uint8Array(largestScenarioBytes + 1).fill(97) });
    expect(await readScenario(larger, lesson)).toMatchObject({ reason: 'too-large', found: '1048577 bytes' });
  });

  it('refuses a file that grew after it was measured', async () => {
    const disk = {
      ...memoryDisk({ [lesson]: new Uint8Array(largestScenarioBytes + 1) }),
      sizeInBytes: () => Promise.resolve(1),
    };
    expect(await readScenario(disk, lesson)).toMatchObject({ kind: 'refused', reason: 'too-large' });
  });

  it('refuses what is not UTF-8, and does not guess another encoding', async () => {
    const disk = memoryDisk({ [lesson]: Uint8Array.of(0xff, 0xfe, 0x61, 0x00) });
    expect(await readScenario(disk, lesson)).toMatchObject({ kind: 'refused', reason: 'not-text' });
  });

  it('says which file and which error of the system, but not the folder', async () => {
    const denied = Object.assign(new Error(`EACCES: ${lesson}`), { code: 'EACCES' });
    const refused = await readScenario(memoryDisk({ [lesson]: denied }), lesson);
    expect(refused).toEqual({
      kind: 'refused',
      reason: 'unreadable',
      expected: "a file that can be read, 'rain.saluran.yaml'",
      found: 'EACCES',
    });
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
    expect(await saveFile(dialogs(place), memoryDisk(files), request)).toEqual({
      kind: 'saved',
      name: 'b.zip',
    });
    expect(files).toEqual({ [place]: request.bytes });
  });

  it('writes nothing when the dialog was cancelled', async () => {
    const files: Record<string, Uint8Array> = {};
    expect(await saveFile(dialogs(null), memoryDisk(files), request)).toBeNull();
    expect(files).toEqual({});
  });

  it('writes nothing under an ending that is not of its kind', async () => {
    const files: Record<string, Uint8Array> = {};
    const chosen = path.resolve('results', 'b.desktop');
    expect(await saveFile(dialogs(chosen), memoryDisk(files), request)).toEqual({
      kind: 'refused',
      reason: 'wrong-extension',
      expected: 'a name ending in .zip, .csv, .json',
      found: "'b.desktop'",
    });
    expect(files).toEqual({});
  });

  it('turns a full or locked disk into a refusal', async () => {
    const full = Object.assign(new Error('no space'), { code: 'ENOSPC' });
    const answer = await saveFile(dialogs(place), memoryDisk({ [place]: full }), request);
    expect(answer).toMatchObject({ kind: 'refused', reason: 'not-writable', found: 'ENOSPC' });
  });
});
