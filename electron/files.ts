/**
 * Opening and saving, against ports: what the dialogs and the disk do is given from outside, so that every
 * rule here is tested without Electron.
 */
import path from 'node:path';
import { checkSaveExtension, largestSaveBytes } from './arguments.ts';
import type { OpenedBundle, OpenedFile, Refusal, SavedFile, SaveKind, SaveRequest } from './contract.ts';

/** The native dialogs; null means the person cancelled. Paths are absolute. */
export interface DialogPort {
  readonly chooseToOpen: () => Promise<string | null>;
  readonly chooseToSave: (suggestedName: string, kind: SaveKind) => Promise<string | null>;
}

/** The disk. Its promises reject with the system's own errors. */
export interface DiskPort {
  readonly sizeInBytes: (file: string) => Promise<number>;
  readonly read: (file: string) => Promise<Uint8Array>;
  /** Puts the whole file in place in one step, or leaves the old one as it was. */
  readonly writeWhole: (file: string, bytes: Uint8Array) => Promise<void>;
}

/** 1 MiB: the largest prepared scenario is under a twentieth of it (assumed enough for any lesson). */
export const largestScenarioBytes = 1024 * 1024;

const scenarioEnding = /\.(yaml|yml|json)$/i;

/** Whether a path looks like a scenario file (.saluran.yaml, .yaml, .yml or .json). */
export function isScenarioName(file: string): boolean {
  return scenarioEnding.test(file);
}

/** The scenario files among the arguments of a start, as absolute paths. */
export function scenarioArguments(argv: readonly string[], folder: string): string[] {
  return argv
    .slice(1)
    .filter((argument) => !argument.startsWith('-') && isScenarioName(argument))
    .map((argument) => path.resolve(folder, argument));
}

/** Told of each scenario file that was read or written whole, by its absolute path. */
export type Noted = (file: string) => void;

/** Lets the person choose a scenario, or the .zip of an export, and reads it; null when the dialog was cancelled. */
export async function openScenario(
  dialogs: DialogPort,
  disk: DiskPort,
  note: Noted,
): Promise<OpenedFile | OpenedBundle | Refusal | null> {
  const file = await dialogs.chooseToOpen();
  if (file === null) return null;
  return /\.zip$/i.test(file) ? readBundle(disk, file) : readScenario(disk, file, note);
}

/** Reads a scenario file of at most 1 MiB of UTF-8; a byte order mark is dropped. */
export async function readScenario(disk: DiskPort, file: string, note: Noted): Promise<OpenedFile | Refusal> {
  const name = path.basename(file);
  if (!isScenarioName(name)) {
    return refuse('wrong-extension', 'a name ending in .yaml, .yml or .json', `'${name}'`);
  }
  const bytes = await readWhole(disk, file, largestScenarioBytes);
  if ('kind' in bytes) return bytes;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    note(file);
    return { kind: 'opened', name, text };
  } catch {
    return refuse('not-text', 'text in UTF-8', `bytes that are not UTF-8 in '${name}'`);
  }
}

/** Reads the .zip of an export, at most as large as one may be saved. */
async function readBundle(disk: DiskPort, file: string): Promise<OpenedBundle | Refusal> {
  const bytes = await readWhole(disk, file, largestSaveBytes);
  return 'kind' in bytes ? bytes : { kind: 'bundle', name: path.basename(file), bytes };
}

async function readWhole(disk: DiskPort, file: string, most: number): Promise<Uint8Array | Refusal> {
  try {
    const size = await disk.sizeInBytes(file);
    if (size > most) return refuseSize(size, most);
    const bytes = await disk.read(file);
    // It may have grown between the two calls.
    return bytes.byteLength > most ? refuseSize(bytes.byteLength, most) : bytes;
  } catch (error) {
    return refuse('unreadable', `a file that can be read, '${path.basename(file)}'`, describe(error));
  }
}

/** Lets the person choose a place and writes the file there whole; null when the dialog was cancelled. */
export async function saveFile(
  dialogs: DialogPort,
  disk: DiskPort,
  request: SaveRequest,
  note: Noted,
): Promise<SavedFile | Refusal | null> {
  const file = await dialogs.chooseToSave(request.suggestedName, request.kind);
  if (file === null) return null;
  const name = path.basename(file);
  const refused = checkSaveExtension(name, request.kind);
  if (refused !== null) return refused;
  try {
    await disk.writeWhole(file, request.bytes);
    if (request.kind === 'scenario') note(file);
    return { kind: 'saved', name };
  } catch (error) {
    return refuse('not-writable', `a place that can be written, '${name}'`, describe(error));
  }
}

const refuse = (reason: Refusal['reason'], expected: string, found: string): Refusal => ({
  kind: 'refused',
  reason,
  expected,
  found,
});

const refuseSize = (bytes: number, most: number): Refusal =>
  refuse('too-large', `at most ${most} bytes`, `${bytes} bytes`);

/** The system's code for what went wrong (ENOENT, EACCES ...): its message would carry the whole path. */
function describe(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error ? error.name : 'an unknown error';
}
