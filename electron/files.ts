/**
 * Opening and saving, against ports: what the dialogs and the disk do is given from outside, so that every
 * rule here is tested without Electron.
 */
import path from 'node:path';
import { checkSaveExtension } from './arguments.ts';
import type { OpenedFile, Refusal, SavedFile, SaveKind, SaveRequest } from './contract.ts';

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

/** Lets the person choose a scenario and reads it; null when the dialog was cancelled. */
export async function openScenario(
  dialogs: DialogPort,
  disk: DiskPort,
): Promise<OpenedFile | Refusal | null> {
  const file = await dialogs.chooseToOpen();
  return file === null ? null : readScenario(disk, file);
}

/** Reads a scenario file of at most 1 MiB of UTF-8; a byte order mark is dropped. */
export async function readScenario(disk: DiskPort, file: string): Promise<OpenedFile | Refusal> {
  const name = path.basename(file);
  if (!isScenarioName(name)) {
    return refuse('wrong-extension', 'a name ending in .yaml, .yml or .json', `'${name}'`);
  }
  let bytes: Uint8Array;
  try {
    const size = await disk.sizeInBytes(file);
    if (size > largestScenarioBytes) return refuseSize(size);
    bytes = await disk.read(file);
  } catch (error) {
    return refuse('unreadable', `a file that can be read, '${name}'`, describe(error));
  }
  // It may have grown between the two calls.
  if (bytes.byteLength > largestScenarioBytes) return refuseSize(bytes.byteLength);
  try {
    return { kind: 'opened', name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return refuse('not-text', 'text in UTF-8', `bytes that are not UTF-8 in '${name}'`);
  }
}

/** Lets the person choose a place and writes the file there whole; null when the dialog was cancelled. */
export async function saveFile(
  dialogs: DialogPort,
  disk: DiskPort,
  request: SaveRequest,
): Promise<SavedFile | Refusal | null> {
  const file = await dialogs.chooseToSave(request.suggestedName, request.kind);
  if (file === null) return null;
  const name = path.basename(file);
  const refused = checkSaveExtension(name, request.kind);
  if (refused !== null) return refused;
  try {
    await disk.writeWhole(file, request.bytes);
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

const refuseSize = (bytes: number): Refusal =>
  refuse('too-large', `at most ${largestScenarioBytes} bytes`, `${bytes} bytes`);

/** The system's code for what went wrong (ENOENT, EACCES ...): its message would carry the whole path. */
function describe(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error ? error.name : 'an unknown error';
}
