import { create } from 'zustand';
import type { Refusal, SaveKind } from '../../electron/contract.ts';
import { host } from '../host.ts';
import type { ExportChoices } from '../workers/protocol.ts';
import { simulationService } from '../workers/simulationClient.ts';
import { useLab } from './labStore.ts';
import { noteRecent } from './recentFiles.ts';
import { applyEdits } from './settings.ts';
import { idOf } from './textEdits.ts';

/** What the last export came to. */
export type Export =
  | { readonly kind: 'none' }
  | { readonly kind: 'writing' }
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'failed'; readonly message: string };

export const useExport = create<{ readonly result: Export; readonly choices: ExportChoices }>()(() => ({
  result: { kind: 'none' },
  choices: { events: false, spreadsheet: false },
}));

/** Changes what the next exports hold. */
export function chooseForExport(choices: Partial<ExportChoices>): void {
  useExport.setState((state) => ({ choices: { ...state.choices, ...choices } }));
}

/** How long the word stays that something was saved. */
const SAID_MS = 8000;

const show = (result: Export): void => {
  useExport.setState({ result });
  if (result.kind !== 'saved') return;
  setTimeout(() => {
    if (useExport.getState().result === result) useExport.setState({ result: { kind: 'none' } });
  }, SAID_MS);
};

async function save(suggestedName: string, bytes: Uint8Array, kind: SaveKind): Promise<Export> {
  const saved = await host.saveFile({ suggestedName, bytes, kind });
  const result: Export =
    saved === null ? { kind: 'none' } : saved.kind === 'saved' ? saved : { kind: 'refused', refusal: saved };
  show(result);
  return result;
}

function fail(error: unknown): Export {
  const result: Export = { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
  show(result);
  return result;
}

/** Writes the export bundle of the finished run the screen shows, and lets the person store it. */
export async function exportBundle(): Promise<void> {
  const { document, run } = useLab.getState();
  if (document === null || run.kind !== 'finished') return;
  show({ kind: 'writing' });
  try {
    const scenario = applyEdits(document.base, run.order.edits);
    const bytes = await simulationService().bundle(scenario, run.done, useExport.getState().choices);
    await save(`${scenario.id}-${run.summary.digest.slice(0, 8)}.zip`, bytes, 'bundle');
  } catch (error) {
    fail(error);
  }
}

/** Stores a small CSV file made on the page. */
export async function exportTable(suggestedName: string, csv: string): Promise<void> {
  await save(suggestedName, new TextEncoder().encode(csv), 'bundle');
}

/**
 * Stores the open scenario with what was changed, as the file a trainer would write: its comments stay.
 * @returns what it came to; `none` also where the person called it off
 */
export async function saveScenario(): Promise<Export> {
  const { document, edits } = useLab.getState();
  if (document === null) return { kind: 'none' };
  try {
    const text = await simulationService().writeScenario(document.text, edits);
    const result = await save(
      `${idOf(document.base, edits)}.saluran.yaml`,
      new TextEncoder().encode(text),
      'scenario',
    );
    // Another scenario may have taken its place meanwhile.
    if (result.kind === 'saved') await noteRecent({ kind: 'opened', name: result.name, text });
    if (result.kind === 'saved' && useLab.getState().document === document) useLab.setState({ saved: edits });
    return result;
  } catch (error) {
    return fail(error);
  }
}
