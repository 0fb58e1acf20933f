import { useLab } from './labStore.ts';
import { toPinnedRun, type PinnedRun } from './pinnedRun.ts';
import { applyEdits } from './settings.ts';

/** More than these do not fit beside each other. */
export const mostPins = 6;

const letters = ['A', 'B', 'C', 'D', 'E', 'F'];

/** A letter no other pinned run has; the first again when all were used. */
const nextLetter = (pins: readonly PinnedRun[]): string =>
  letters.find((letter) => !pins.some((pin) => pin.letter === letter)) ?? 'A';

/** Keeps the finished run on the screen; nothing where it is kept already, or where there are as many as may be. */
export function pinRun(): void {
  const { document, run, pins } = useLab.getState();
  if (document === null || run.kind !== 'finished' || pins.length >= mostPins) return;
  const { summary, done } = run;
  const { edits } = run.order;
  if (pins.some(({ digest }) => digest === summary.digest)) return;
  const { seed } = applyEdits(document.base, edits);
  const pin = toPinnedRun(summary, { letter: nextLetter(pins), edits, seed, done });
  useLab.setState({ pins: [...pins, pin] });
}

export function unpinRun(letter: string): void {
  useLab.setState(({ pins }) => ({ pins: pins.filter((pin) => pin.letter !== letter) }));
}
