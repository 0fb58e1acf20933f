import type { Reporter } from './reporter.ts';

/** The version of the file format this program writes. */
export const fileVersion = 1;

/**
 * Turns the data of an older file into today's form and reports a version that this program cannot know. Version 1 is
 * the first, so there is nothing to turn: a version 2 brings a function from 1 to 2 here. False if nothing else
 * in the file can be trusted.
 */
export function migrate(data: Readonly<Record<string, unknown>>, reporter: Reporter): boolean {
  const version = data['saluran'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version <= fileVersion) return true;
  reporter.report('newerVersion', ['saluran'], { expected: { kind: 'words', words: [String(fileVersion)] } });
  return false;
}
