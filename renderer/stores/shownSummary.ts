import { create } from 'zustand';
import type { ExperimentSummary } from '../../sim/metrics/summary.ts';
import { useLab } from './labStore.ts';
import { summaryOf } from './run.ts';

/** Parts of a view that take long to draw. */
const PARTS = 4;
/** Work, ms, after which a task begins no further part: with one more it still ends well below 50 ms. */
const longestStretch = 8;

/** What each of them shows. */
const useShown = create<readonly (ExperimentSummary | null)[]>()(() => Array<null>(PARTS).fill(null));

let turn = 0;
let isHandingOn = false;

/** The part whose turn it is to get newer numbers; undefined: all have the newest. */
function nextInTurn(): number | undefined {
  const newest = summaryOf(useLab.getState().run);
  const shown = useShown.getState();
  const inTurn = [...shown.keys()].map((at) => (turn + at) % PARTS);
  return inTurn.find((part) => shown[part] !== newest);
}

/** Gives one part after another the newest numbers, as many as one task has time for; the others' turn is in tasks that wait for no frame. */
async function handOn(): Promise<void> {
  const began = performance.now();
  for (let part = nextInTurn(); part !== undefined; part = nextInTurn()) {
    turn = part + 1;
    useShown.setState(useShown.getState().with(part, summaryOf(useLab.getState().run)), true);
    // The part is drawn in a microtask that was asked for just before this one.
    await Promise.resolve();
    if (performance.now() - began > longestStretch) {
      setTimeout(() => void handOn(), 0);
      return;
    }
  }
  isHandingOn = false;
}

useLab.subscribe(({ run }) => {
  // Numbers that are gone are gone at once: they may belong to another scenario.
  if (summaryOf(run) === null) useShown.setState(Array<null>(PARTS).fill(null), true);
  else if (!isHandingOn) {
    isHandingOn = true;
    setTimeout(() => void handOn(), 0);
  }
});

/**
 * The numbers for one of the parts that take long to draw: those of the run, handed to one part after another, so that the page
 * answers in between.
 * @param part 0 .. 3
 */
export function useShownSummary(part: number): ExperimentSummary | null {
  return useShown((shown) => shown[part] ?? null);
}
