import type {
  MenuCommand,
  MenuLanguage,
  OpenedFile,
  RecentFile,
  Refusal,
  SavedFile,
  SaveRequest,
} from '../electron/contract.ts';
import { browserRecent } from './browserRecent.ts';

/** An export that was chosen, to be checked. */
export interface GivenBundle {
  readonly kind: 'bundle';
  readonly file: File;
}

/** What the page asks of the machine it runs on, the same on the desktop and in a plain browser. */
export interface Host {
  readonly kind: 'desktop' | 'browser';
  /** Lets the person choose a scenario file or the .zip of an export; null: none was chosen. */
  openScenario(): Promise<OpenedFile | GivenBundle | Refusal | null>;
  /** Scenario files opened or saved before, the last one first. */
  recentFiles(): Promise<readonly RecentFile[]>;
  openRecent(id: string): Promise<OpenedFile | Refusal>;
  /** Puts a file on that list where the shell has not done so itself. */
  noteRecent(file: OpenedFile): void;
  forgetRecent(): Promise<void>;
  /** Stores a file where the person wants it; null: they changed their mind. */
  saveFile(request: SaveRequest): Promise<SavedFile | Refusal | null>;
  onMenu(callback: (command: MenuCommand) => void): () => void;
  onOpenFile(callback: (file: OpenedFile | Refusal) => void): () => void;
  setMenuLanguage(language: MenuLanguage): void;
}

/** Largest scenario file read, bytes; the desktop shell has the same limit. */
export const scenarioByteLimit = 1_048_576;

const scenarioEnding = /\.(ya?ml|json)$/i;
const bundleEnding = /\.zip$/i;

/** Whether a file is taken for an export: its name ends in .zip. */
export const isBundleName = (name: string): boolean => bundleEnding.test(name);

/**
 * A file that was dropped or picked in the page, as text.
 * Refuses other endings than .yaml, .yml and .json, more than 1 MiB, and what is not UTF-8.
 */
export async function readScenarioFile(file: File): Promise<OpenedFile | Refusal> {
  if (!scenarioEnding.test(file.name)) {
    return {
      kind: 'refused',
      reason: 'wrong-extension',
      expected: '.yaml, .yml or .json',
      found: file.name,
    };
  }
  if (file.size > scenarioByteLimit) {
    return {
      kind: 'refused',
      reason: 'too-large',
      expected: `at most ${scenarioByteLimit} bytes`,
      found: `${file.size} bytes`,
    };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    return { kind: 'opened', name: file.name, text };
  } catch (error) {
    const reason = error instanceof TypeError ? 'not-text' : 'unreadable';
    return { kind: 'refused', reason, expected: 'UTF-8 text', found: file.name };
  }
}

function pickInBrowser(): Promise<OpenedFile | GivenBundle | Refusal | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = '.yaml,.yml,.json,.zip';
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      if (file === undefined) resolve(null);
      else resolve(isBundleName(file.name) ? { kind: 'bundle', file } : readScenarioFile(file));
    });
    input.addEventListener('cancel', () => {
      resolve(null);
    });
    input.click();
  });
}

/** Hands the bytes to the browser's own download. */
function download({ suggestedName, bytes }: SaveRequest): SavedFile {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  const link = document.createElement('a');
  link.href = address;
  link.download = suggestedName;
  link.click();
  // The browser reads the address after this turn; a minute is far more than it needs.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
  return { kind: 'saved', name: suggestedName };
}

const nothingToEnd = (): void => undefined;

const browserHost: Host = {
  kind: 'browser',
  openScenario: pickInBrowser,
  recentFiles: () => Promise.resolve(browserRecent.list()),
  openRecent: (id) => Promise.resolve(browserRecent.open(id)),
  noteRecent: browserRecent.note,
  forgetRecent: () => {
    browserRecent.forget();
    return Promise.resolve();
  },
  saveFile: (request) => Promise.resolve(download(request)),
  onMenu: () => nothingToEnd,
  onOpenFile: () => nothingToEnd,
  setMenuLanguage: () => undefined,
};

function desktopHost(bridge: NonNullable<Window['saluran']>): Host {
  return {
    kind: 'desktop',
    openScenario: async () => {
      const opened = await bridge.openScenario();
      if (opened?.kind !== 'bundle') return opened;
      return { kind: 'bundle', file: new File([new Uint8Array(opened.bytes)], opened.name) };
    },
    recentFiles: async () => {
      const files = await bridge.recentFiles();
      return 'kind' in files ? [] : files;
    },
    openRecent: (id) => bridge.openRecent(id),
    noteRecent: () => undefined,
    forgetRecent: async () => {
      await bridge.forgetRecent();
    },
    saveFile: (request) => bridge.saveFile(request),
    onMenu: (callback) => bridge.onMenu(callback),
    onOpenFile: (callback) => bridge.onOpenFile(callback),
    setMenuLanguage: (language) => void bridge.setMenuLanguage(language),
  };
}

/** The desktop shell where its bridge is there, else the browser. */
export const host: Host =
  typeof window !== 'undefined' && window.saluran !== undefined ? desktopHost(window.saluran) : browserHost;
