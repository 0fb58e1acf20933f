/**
 * What the page may ask of the desktop shell and what it gets back. Types only, and no imports, so that
 * `renderer/` can read this file without reaching any Electron code.
 *
 * In a plain browser `window.saluran` is undefined; the page then does the same jobs with browser means.
 */

/** The interface languages the native menu is written in. */
export type MenuLanguage = 'en' | 'id';

/** What a native menu item asks the page to do. `export` is the export bundle of the current run. */
export type MenuCommand =
  | 'open'
  | 'save'
  | 'export'
  | 'run'
  | 'stop'
  | 'library'
  | 'language-en'
  | 'language-id'
  | 'theme-light'
  | 'theme-dark'
  | 'theme-system';

/** A scenario file as read from disk: its bare file name (no folder) and its whole UTF-8 text. */
export interface OpenedFile {
  readonly kind: 'opened';
  readonly name: string;
  readonly text: string;
}

/** An export bundle as read from disk, packed as it is: its bare file name and the bytes of the .zip. */
export interface OpenedBundle {
  readonly kind: 'bundle';
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A scenario file that was opened or saved here before. */
export interface RecentFile {
  /** Stands for its place, which the page never sees. */
  readonly id: string;
  readonly name: string;
  /** When it was opened or saved last, milliseconds since 1970. */
  readonly at: number;
  /** What opens is the text as it was then, not the file as it is now. */
  readonly isCopy: boolean;
}

/** A file that is now on disk in full: its bare file name (no folder). */
export interface SavedFile {
  readonly kind: 'saved';
  readonly name: string;
}

/** Why the shell would not do what was asked. */
export type RefusalReason =
  | 'too-large'
  | 'wrong-extension'
  | 'not-text'
  | 'unreadable'
  | 'not-writable'
  | 'bad-argument'
  | 'untrusted-sender';

/**
 * A request the shell did not carry out. Nothing was read or written. `expected` and `found` are short
 * English phrases with units, for a message such as "expected at most 1048576 bytes, found 2000000 bytes".
 */
export interface Refusal {
  readonly kind: 'refused';
  readonly reason: RefusalReason;
  readonly expected: string;
  readonly found: string;
}

/** What a file is for; it chooses the dialog's title and filter and the extensions allowed. */
export type SaveKind = 'scenario' | 'bundle' | 'image';

/** A file to be written: `suggestedName` is a bare name the dialog starts from, `bytes` at most 512 MiB. */
export interface SaveRequest {
  readonly suggestedName: string;
  readonly bytes: Uint8Array;
  readonly kind: SaveKind;
}

/** Versions for the About box and for bug reports; `platform` as in Node (`linux`, `darwin`, `win32`). */
export interface ShellInfo {
  readonly version: string;
  readonly platform: string;
  readonly electron: string;
}

/** Channel -> signature of every request the page can make. `ipc.ts` handles exactly these. */
export interface ShellCalls {
  readonly 'scenario:open': () => OpenedFile | OpenedBundle | Refusal | null;
  readonly 'recent:list': () => readonly RecentFile[] | Refusal;
  readonly 'recent:open': (id: string) => OpenedFile | Refusal;
  readonly 'recent:forget': () => Refusal | null;
  readonly 'file:save': (request: SaveRequest) => SavedFile | Refusal | null;
  readonly 'menu:language': (language: MenuLanguage) => Refusal | null;
  readonly 'shell:info': () => ShellInfo | Refusal;
  readonly 'file:listening': () => Refusal | null;
}

/** Channel -> data of every message the shell sends to the page. */
export interface ShellEvents {
  readonly 'menu:command': MenuCommand;
  readonly 'file:opened': OpenedFile | Refusal;
}

export type ShellCall = keyof ShellCalls;
export type ShellEvent = keyof ShellEvents;

/** `window.saluran`: the whole of the page's access to the desktop. */
export interface ShellBridge {
  /**
   * Lets the person choose a scenario file (.yaml, .yml or .json, at most 1 MiB of UTF-8) or an export (.zip, at most 512 MiB).
   * Null when the dialog was cancelled.
   */
  openScenario(): Promise<OpenedFile | OpenedBundle | Refusal | null>;
  /** Scenario files opened or saved before, the last one first. */
  recentFiles(): Promise<readonly RecentFile[] | Refusal>;
  /** Reads one of them again; one that is gone is refused and taken off the list. */
  openRecent(id: string): Promise<OpenedFile | Refusal>;
  /** Empties the list. */
  forgetRecent(): Promise<Refusal | null>;
  /**
   * Lets the person choose where to put the file, then writes it whole or not at all.
   * Null when the dialog was cancelled.
   */
  saveFile(request: SaveRequest): Promise<SavedFile | Refusal | null>;
  /** Calls back with each menu command; the returned function ends it. */
  onMenu(callback: (command: MenuCommand) => void): () => void;
  /**
   * Calls back with each file the operating system hands over (argument, second start, double click), and
   * once with any that came before this call. The returned function ends it.
   */
  onOpenFile(callback: (file: OpenedFile | Refusal) => void): () => void;
  /** Rewrites the native menu in this language. Null when done. */
  setMenuLanguage(language: MenuLanguage): Promise<Refusal | null>;
  info(): Promise<ShellInfo | Refusal>;
}

declare global {
  interface Window {
    readonly saluran?: ShellBridge;
  }
}
