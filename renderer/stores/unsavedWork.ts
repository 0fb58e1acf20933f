import { create } from 'zustand';
import { isSame } from '../../sim/scenario/printSetUpChanges.ts';
import { saveScenario, type Export } from './exportBundle.ts';
import { useLab, type LabState } from './labStore.ts';

/** What is asked before another scenario takes the place of changes that are in no file. */
export type Question =
  | { readonly kind: 'none' }
  /** `tried`: what saving came to when it did not succeed; null: not tried yet. */
  | { readonly kind: 'asked'; readonly tried: Export | null };

export const useQuestion = create<{ readonly question: Question }>()(() => ({ question: { kind: 'none' } }));

/** Whether something was changed that the file does not hold: neither the one opened nor the one saved last. */
export const isUnsaved = ({
  document,
  edits,
  saved,
}: Pick<LabState, 'document' | 'edits' | 'saved'>): boolean =>
  document !== null && Object.keys(edits).length > 0 && !isSame(edits, saved);

let answer: ((mayGoOn: boolean) => void) | null = null;

function settle(mayGoOn: boolean): void {
  const waiting = answer;
  answer = null;
  useQuestion.setState({ question: { kind: 'none' } });
  waiting?.(mayGoOn);
}

/** Whether another scenario may take the bench: at once where nothing is lost, else as the person answers. */
export function mayReplaceWork(): Promise<boolean> {
  // Whoever asked before has been overtaken by a newer wish.
  if (answer !== null) settle(false);
  if (!isUnsaved(useLab.getState())) return Promise.resolve(true);
  return new Promise((resolve) => {
    answer = resolve;
    useQuestion.setState({ question: { kind: 'asked', tried: null } });
  });
}

/** Saves first; the question stays where that was called off or did not succeed. */
export async function saveAndGoOn(): Promise<void> {
  const result = await saveScenario();
  if (answer === null) return;
  if (result.kind === 'saved') settle(true);
  else useQuestion.setState({ question: { kind: 'asked', tried: result } });
}

export function discardAndGoOn(): void {
  settle(true);
}

export function stayHere(): void {
  settle(false);
}
