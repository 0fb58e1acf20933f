import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { failed, ok, type Result } from '../result.ts';
import { nearestWord } from '../scenario/nearestWord.ts';
import type { Language } from '../units.ts';
import { codeOf, reasonOf } from './reasonOf.ts';
import { sayings } from './sayings.ts';

/** The folder of prepared scenarios, seen from the sources and from the built program alike. */
const folder = fileURLToPath(new URL('../../scenarios/', import.meta.url));

/** Far above any scenario; a longer file is refused unread. */
const mostBytes = 1_048_576;

/** The text of a scenario and the name by which messages call it. */
export interface ScenarioText {
  readonly name: string;
  readonly text: string;
}

/** Ids of the prepared scenarios, in alphabetical order. */
export function preparedIds(): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length))
    .sort();
}

/** A file, or the prepared scenario of that id; or one sentence why neither can be had. */
export function findScenario(given: string, language: Language): Result<ScenarioText, string> {
  if (statSync(given, { throwIfNoEntry: false })?.isFile() === true) return readText(given, language);
  const ids = preparedIds();
  if (ids.includes(given)) {
    const text = readText(path.join(folder, `${given}.yaml`), language);
    return text.kind === 'ok' ? ok({ ...text.value, name: `${given}.yaml` }) : text;
  }
  return failed([sayings.noScenario(given, nearestWord(given, ids), ids)[language]]);
}

/** True if a file or folder of that name can be seen. */
export function isThere(file: string): boolean {
  try {
    return statSync(file, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    // Below a file there is nothing. What else keeps it from being read is told when it is.
    return codeOf(error) !== 'ENOTDIR';
  }
}

/** The UTF-8 text of a file, or one sentence why it could not be read. */
export function readText(file: string, language: Language): Result<ScenarioText, string> {
  const refuse = (reason: string): Result<ScenarioText, string> =>
    failed([sayings.unreadable(file, reason)[language]]);
  try {
    const bytes = statSync(file).size;
    if (bytes > mostBytes) return refuse(sayings.tooLarge(bytes, mostBytes)[language]);
    return ok({ name: file, text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)) });
  } catch (error) {
    if (error instanceof TypeError) return refuse(sayings.notText()[language]);
    return refuse(reasonOf(error)[language]);
  }
}
