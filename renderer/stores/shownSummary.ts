import { startTransition, useEffect, useState } from 'react';
import type { ExperimentSummary } from '../../sim/metrics/summary.ts';
import { useLab } from './labStore.ts';
import { summaryOf } from './run.ts';

type Show = (summary: ExperimentSummary | null) => void;

/** A part of a view that takes long to draw. */
interface Part {
  /** What it was given last. */
  given: ExperimentSummary | null;
  /** What is drawn of it. */
  drawn: ExperimentSummary | null;
  /** Who draws it; empty: it is not on the screen. */
  readonly shows: Set<Show>;
  /** Called once what was given is drawn, or is to be drawn no more; null: nobody waits for that. */
  settle: (() => void) | null;
}

const parts: readonly Part[] = Array.from({ length: 5 }, () => ({
  given: null,
  drawn: null,
  shows: new Set<Show>(),
  settle: null,
}));

let turn = 0;
/** Settles once all parts show the newest numbers; null: they do. */
let handing: Promise<void> | null = null;

/** The part whose turn it is to get newer numbers; undefined: all have the newest. */
function nextInTurn(): Part | undefined {
  const newest = summaryOf(useLab.getState().run);
  const at = [...parts.keys()]
    .map((index) => (turn + index) % parts.length)
    .find((index) => parts[index]?.given !== newest);
  if (at === undefined) return undefined;
  turn = at + 1;
  return parts[at];
}

function settle(part: Part): void {
  part.settle?.();
  part.settle = null;
}

/** Settles once the part shows it. React draws it bit by bit, so that no task of the page is long. */
function draw(part: Part, summary: ExperimentSummary | null): Promise<void> {
  part.given = summary;
  if (part.shows.size === 0 || part.drawn === summary) return Promise.resolve();
  return new Promise((resolve) => {
    part.settle = resolve;
    startTransition(() => {
      for (const show of part.shows) show(summary);
    });
  });
}

/** Gives one part after another the newest numbers. */
async function handAll(): Promise<void> {
  for (let part = nextInTurn(); part !== undefined; part = nextInTurn())
    await draw(part, summaryOf(useLab.getState().run));
  turn = 0;
}

function handOn(): void {
  handing ??= handAll().finally(() => {
    handing = null;
    const newest = summaryOf(useLab.getState().run);
    if (parts.some(({ given }) => given !== newest)) handOn();
  });
}

/** After all parts show the newest numbers. */
export const allDrawn = (): Promise<void> => handing ?? Promise.resolve();

useLab.subscribe(({ run }) => {
  if (summaryOf(run) !== null) {
    handOn();
    return;
  }
  // Numbers that are gone are gone at once: they may belong to another scenario.
  for (const part of parts) {
    part.given = null;
    for (const show of part.shows) show(null);
    settle(part);
  }
});

/**
 * The numbers for one of the parts that take long to draw: those of the run, handed to one part after another, so that the page
 * answers in between.
 * @param place 0 .. 4, each once in a view; 0 is the headline of every view
 */
export function useShownSummary(place: number): ExperimentSummary | null {
  const part = parts[place];
  const [shown, show] = useState(part?.given ?? null);
  useEffect(() => {
    if (part === undefined) return;
    part.drawn = shown;
    if (part.given === shown) settle(part);
  }, [part, shown]);
  useEffect(() => {
    if (part === undefined) return undefined;
    part.shows.add(show);
    // What was given since it was first drawn, while nobody showed it, has to be given again.
    part.given = part.drawn;
    handOn();
    return () => {
      part.shows.delete(show);
      settle(part);
    };
  }, [part]);
  return shown;
}

/** Whether the run has newer numbers than those that are shown. */
export const useIsBehind = (shown: ExperimentSummary | null): boolean =>
  useLab(({ run }) => summaryOf(run) !== shown);
