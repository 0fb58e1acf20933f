/**
 * Checks what arrives from the page before anything is done with it. Each function returns the arguments of
 * its channel, or the refusal to send back.
 */
import type { MenuLanguage, Refusal, SaveKind, SaveRequest } from './contract.ts';

/** 512 MiB: far above any bundle, and below what a single message between processes carries. */
export const largestSaveBytes = 512 * 1024 * 1024;
const longestName = 200;

/** The endings a saved file of each kind may have; the first is the usual one. */
export const saveExtensions: Readonly<Record<SaveKind, readonly string[]>> = {
  scenario: ['yaml', 'yml', 'json'],
  bundle: ['zip', 'csv', 'json'],
  image: ['png', 'svg'],
};

const refuse = (expected: string, found: string): Refusal => ({
  kind: 'refused',
  reason: 'bad-argument',
  expected,
  found,
});

/** What a value is, in words fit for a refusal; never its contents. */
function nameKind(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return typeof value === 'object' ? 'an object' : typeof value;
}

export function checkNothing(args: readonly unknown[]): readonly [] | Refusal {
  return args.length === 0 ? [] : refuse('no argument', `${args.length} arguments`);
}

export function checkMenuLanguage(args: readonly unknown[]): readonly [MenuLanguage] | Refusal {
  const [language] = args;
  if (args.length === 1 && (language === 'en' || language === 'id')) return [language];
  return refuse(
    "one language, 'en' or 'id'",
    typeof language === 'string' ? `'${language}'` : nameKind(language),
  );
}

/** An id of the list of recent files is what `recentFiles.ts` makes. */
export function checkRecentId(args: readonly unknown[]): readonly [string] | Refusal {
  const [id] = args;
  if (args.length === 1 && typeof id === 'string' && /^[0-9a-f]{16}$/.test(id)) return [id];
  return refuse('one id of a recent file', nameKind(id));
}

export function checkSaveRequest(args: readonly unknown[]): readonly [SaveRequest] | Refusal {
  const [request] = args;
  if (args.length !== 1 || typeof request !== 'object' || request === null) {
    return refuse('one save request', nameKind(request));
  }
  const { suggestedName, bytes, kind } = request as Partial<Record<keyof SaveRequest, unknown>>;
  if (!isSaveKind(kind)) return refuse("kind 'scenario', 'bundle' or 'image'", nameKind(kind));
  if (!(bytes instanceof Uint8Array)) return refuse('bytes as a Uint8Array', nameKind(bytes));
  if (bytes.byteLength > largestSaveBytes) {
    return {
      ...refuse(`at most ${largestSaveBytes} bytes`, `${bytes.byteLength} bytes`),
      reason: 'too-large',
    };
  }
  if (typeof suggestedName !== 'string') return refuse('a suggestedName', nameKind(suggestedName));
  if (!isBareFileName(suggestedName)) {
    return refuse(`a file name without folders, at most ${longestName} characters`, `'${suggestedName}'`);
  }
  return checkSaveExtension(suggestedName, kind) ?? [{ suggestedName, bytes, kind }];
}

const isSaveKind = (kind: unknown): kind is SaveKind =>
  typeof kind === 'string' && Object.hasOwn(saveExtensions, kind);

/** Null when a file of this kind may have this name. */
export function checkSaveExtension(name: string, kind: SaveKind): Refusal | null {
  const allowed = saveExtensions[kind];
  if (allowed.some((extension) => name.toLowerCase().endsWith(`.${extension}`))) return null;
  const expected = `a name ending in ${allowed.map((extension) => `.${extension}`).join(', ')}`;
  return { ...refuse(expected, `'${name}'`), reason: 'wrong-extension' };
}

/** Whether a name is one file name: no folder, no device, nothing hidden, nothing unprintable. */
function isBareFileName(name: string): boolean {
  // eslint-disable-next-line no-control-regex -- control characters are exactly what is looked for
  return name.length <= longestName && /^[^.\\/:*?"<>|\u0000-\u001f][^\\/:*?"<>|\u0000-\u001f]*$/.test(name);
}
