import { create } from 'zustand';
import { simulationService } from '../workers/simulationClient.ts';
import { useApp } from './appStore.ts';
import { firstComparison, settled } from './comparison.ts';
import { pruned } from './editSetUps.ts';
import { emptyLab, useLab } from './labStore.ts';
import { goTo } from './navigation.ts';
import { remember, remembered } from './pageStorage.ts';
import { printWork, readWork, type SavedWork } from './savedWork.ts';
import { shapeOf } from './setUpEdits.ts';
import { isUnsaved } from './unsavedWork.ts';

const key = 'saluran.work';
/** Changes that follow each other are stored together, ms. */
const pause = 400;

/** Whether work of an earlier visit was put on the bench. */
export type Restored =
  | { readonly kind: 'none' }
  | { readonly kind: 'here'; readonly savedAt: number; readonly closedCleanly: boolean };

export const useRestored = create<{ readonly restored: Restored }>()(() => ({ restored: { kind: 'none' } }));

/** Stores the changes made so far; without any there is nothing to come back to. False where the page may store nothing. */
function store(closedCleanly: boolean): boolean {
  const { document, edits, saved, tab } = useLab.getState();
  const isChanged = document !== null && Object.keys(edits).length > 0;
  const work = isChanged
    ? printWork({
        source: document.source,
        text: document.text,
        edits,
        saved,
        tab,
        savedAt: Date.now(),
        closedCleanly,
      })
    : null;
  return remember(key, work);
}

let timer: ReturnType<typeof setTimeout> | undefined;

function follow(): void {
  useLab.subscribe((now, before) => {
    if (now.edits === before.edits && now.saved === before.saved && now.document === before.document) return;
    if (now.document?.base !== before.document?.base) useRestored.setState({ restored: { kind: 'none' } });
    clearTimeout(timer);
    timer = setTimeout(() => {
      store(false);
    }, pause);
  });
  window.addEventListener('pagehide', () => {
    store(true);
  });
  // What is stored is there again at the next visit; only what could not be stored is asked about, by the browser or the desktop's window.
  window.addEventListener('beforeunload', (event) => {
    if (isUnsaved(useLab.getState()) && !store(false)) event.preventDefault();
  });
}

let restoring = Promise.resolve();

/** Resolves once the work of the last visit is back, if there was any. */
export const whenRestored = (): Promise<void> => restoring;

/** Puts the work of the last visit back, if there is any, and stores what is changed from now on. */
export function setUpAutosave(): Promise<void> {
  const work = readWork(remembered(key) ?? '');
  follow();
  if (work !== null) restoring = putBack(work);
  return restoring;
}

async function putBack(work: SavedWork): Promise<void> {
  const read = await simulationService().readScenario(work.text);
  // A file handed over at the start comes first.
  if (read.kind !== 'ready' || useLab.getState().document !== null) return;
  const base = read.scenario;
  const edits = pruned(base, work.edits);
  const { source, text, tab, savedAt, closedCleanly } = work;
  useLab.setState({
    ...emptyLab,
    document: { source, base, text },
    edits,
    saved: work.saved,
    comparison: settled(firstComparison(base), shapeOf(base, edits)),
    tab,
  });
  // What is in a file too needs no word.
  if (isUnsaved(useLab.getState()))
    useRestored.setState({ restored: { kind: 'here', savedAt, closedCleanly } });
}

/** Goes on with the work that was put back. */
export function keepRestored(): void {
  useRestored.setState({ restored: { kind: 'none' } });
  goTo('lab');
}

/** Throws the work that was put back away; the scenario stays as its file has it. */
export function discardRestored(): void {
  const { document } = useLab.getState();
  useRestored.setState({ restored: { kind: 'none' } });
  if (document === null) return;
  const { base } = document;
  if (useApp.getState().screen === 'lab') {
    const { pins } = useLab.getState();
    useLab.setState({ ...emptyLab, document, pins, comparison: firstComparison(base) });
  } else useLab.setState(emptyLab);
}
