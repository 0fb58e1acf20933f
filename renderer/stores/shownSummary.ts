import { create } from 'zustand';
import type { ExperimentSummary } from '../../sim/metrics/summary.ts';
import { useLab } from './labStore.ts';
import { summaryOf } from './run.ts';

/** Parts of a view that take long to draw. */
const PARTS = 4;

/** What each of them shows. */
const useShown = create<readonly (ExperimentSummary | null)[]>()(() => Array<null>(PARTS).fill(null));

let turn = 0;
let isHandingOn = false;

/** Gives one part the newest numbers; the next one's turn is a task of its own, which waits for no frame. */
function handOn(): void {
  const newest = summaryOf(useLab.getState().run);
  const shown = useShown.getState();
  const inTurn = [...shown.keys()].map((at) => (turn + at) % PARTS);
  const at = inTurn.find((part) => shown[part] !== newest);
  isHandingOn = at !== undefined;
  if (at === undefined) return;
  turn = at + 1;
  useShown.setState(shown.with(at, newest), true);
  setTimeout(handOn, 0);
}

useLab.subscribe(({ run }) => {
  // Numbers that are gone are gone at once: they may belong to another scenario.
  if (summaryOf(run) === null) useShown.setState(Array<null>(PARTS).fill(null), true);
  else if (!isHandingOn) {
    isHandingOn = true;
    setTimeout(handOn, 0);
  }
});

/**
 * The numbers for one of the parts that take long to draw: those of the run, handed to one part after another, each in a task of its own,
 * so that the page answers in between.
 * @param part 0 .. 3
 */
export function useShownSummary(part: number): ExperimentSummary | null {
  return useShown((shown) => shown[part] ?? null);
}
