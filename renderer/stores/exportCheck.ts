import { proxy } from 'comlink';
import { create } from 'zustand';
import { dropCheckService, startCheckService } from '../workers/checkClient.ts';
import type { CheckResult, FilesToCheck } from '../workers/checkProtocol.ts';
import { useApp } from './appStore.ts';
import { goTo } from './navigation.ts';
import { openFile } from './openScenario.ts';

/** What the check of an export has come to. */
export type ExportCheck =
  | { readonly kind: 'none' }
  /** `of` is 0 while the files are being read. */
  | { readonly kind: 'running'; readonly name: string; readonly lived: number; readonly of: number }
  | { readonly kind: 'stopped'; readonly name: string }
  | { readonly kind: 'failed'; readonly name: string; readonly message: string }
  | { readonly kind: 'told'; readonly name: string; readonly result: CheckResult };

export const useExportCheck = create<{ readonly check: ExportCheck }>()(() => ({ check: { kind: 'none' } }));

const show = (check: ExportCheck): void => {
  useExportCheck.setState({ check });
};

/** Least time between two steps of the progress on the screen, ms. */
const betweenSteps = 100;

/** Lives the scenario of an export again in a worker and compares every file; the result stands in the library. */
export async function checkExport(given: FilesToCheck): Promise<void> {
  const { name } = given;
  useApp.setState({ opening: { kind: 'none' } });
  goTo('library');
  show({ kind: 'running', name, lived: 0, of: 0 });
  const service = startCheckService();
  const isMine = (): boolean => {
    const { check } = useExportCheck.getState();
    return check.kind === 'running' && check.name === name;
  };
  let shown = 0;
  const onProgress = (lived: number, of: number): void => {
    if (!isMine() || (lived > 0 && performance.now() - shown < betweenSteps)) return;
    shown = performance.now();
    show({ kind: 'running', name, lived, of });
  };
  try {
    const result = await service.check(given, proxy(onProgress));
    if (isMine()) show({ kind: 'told', name, result });
  } catch (error) {
    if (isMine())
      show({ kind: 'failed', name, message: error instanceof Error ? error.message : String(error) });
  }
  if (!isMine()) return;
  dropCheckService();
}

/** Ends the check under way at once. */
export function stopCheck(): void {
  const { check } = useExportCheck.getState();
  if (check.kind !== 'running') return;
  dropCheckService();
  show({ kind: 'stopped', name: check.name });
}

export function closeCheck(): void {
  dropCheckService();
  show({ kind: 'none' });
}

/** Opens the scenario of the export that was checked, as it ran; the check stays where that is called off. */
export async function openChecked(): Promise<void> {
  const { check } = useExportCheck.getState();
  if (check.kind !== 'told' || check.result.kind === 'refused') return;
  const { scenarioText } = check.result;
  if (await openFile({ kind: 'opened', name: 'scenario.yaml', text: scenarioText })) closeCheck();
}
