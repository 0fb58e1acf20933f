import type { Edits } from './edits.ts';

/** What was changed before and what was taken back, each step as all edits there were. */
export interface History {
  readonly past: readonly Edits[];
  readonly future: readonly Edits[];
  /** The setting changed last and when, ms: a slider on the move is one step. */
  readonly last: { readonly path: string; readonly at: number } | null;
}

export const emptyHistory: History = { past: [], future: [], last: null };

/** Changes of one setting that follow each other so soon, ms, are one step. */
const oneGesture = 800;
const mostSteps = 200;

/**
 * The history after a change of `before`; what had been taken back is gone.
 * @param path the setting changed; null for several at once
 */
export function remember({ past, last }: History, before: Edits, path: string | null, at: number): History {
  const goesOn = path !== null && last?.path === path && at - last.at < oneGesture;
  return {
    past: goesOn ? past : [...past, before].slice(-mostSteps),
    future: [],
    last: path === null ? null : { path, at },
  };
}

export interface Step {
  readonly edits: Edits;
  readonly history: History;
}

/** One step back; null when there is none. */
export function stepBack({ past, future }: History, now: Edits): Step | null {
  const edits = past.at(-1);
  if (edits === undefined) return null;
  return { edits, history: { past: past.slice(0, -1), future: [now, ...future], last: null } };
}

/** One step forward again; null when there is none. */
export function stepForward({ past, future }: History, now: Edits): Step | null {
  const [edits, ...rest] = future;
  if (edits === undefined) return null;
  return { edits, history: { past: [...past, now], future: rest, last: null } };
}
