import { create } from 'zustand';
import type { Language, Text } from '../../sim/units.ts';
import type { Problem } from '../../sim/scenario/problem.ts';
import type { Refusal } from '../../electron/contract.ts';
import type { LibraryEntry } from './libraryEntry.ts';

export const screens = ['library', 'lab', 'report', 'learn'] as const;
export type Screen = (typeof screens)[number];
export type ThemeChoice = 'system' | 'light' | 'dark';

/** A prepared scenario as the library lists it. */
export type PreparedScenario =
  | { readonly kind: 'ready'; readonly id: string; readonly scenario: LibraryEntry }
  | { readonly kind: 'broken'; readonly id: string; readonly problems: readonly ProblemInWords[] };

/** A mistake with its message in both languages and the line it stands on. */
export interface ProblemInWords extends Problem {
  readonly message: Text;
  readonly lineText: string;
}

/** What the last attempt to open a file came to, when it did not open. */
export type Opening =
  | { readonly kind: 'none' }
  | { readonly kind: 'rejected'; readonly name: string; readonly problems: readonly ProblemInWords[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export interface AppState {
  readonly screen: Screen;
  readonly language: Language;
  readonly theme: ThemeChoice;
  readonly prepared: readonly PreparedScenario[];
  readonly opening: Opening;
  /** Results large and without controls, for a class. */
  readonly presenting: boolean;
  readonly isPaletteOpen: boolean;
}

export const useApp = create<AppState>()(() => ({
  screen: 'library',
  language: 'en',
  theme: 'system',
  prepared: [],
  opening: { kind: 'none' },
  presenting: false,
  isPaletteOpen: false,
}));
