import type { OpenedFile, Refusal } from '../../electron/contract.ts';
import { beginScenario } from '../../sim/scenario/beginScenario.ts';
import type { CrowdPreset } from '../../sim/scenario/presets/preset.ts';
import { host } from '../host.ts';
import { simulationService } from '../workers/simulationClient.ts';
import { useApp } from './appStore.ts';
import { firstComparison } from './comparison.ts';
import { emptyLab, useLab, type LabDocument } from './labStore.ts';
import { openDoor } from './railStore.ts';
import { goTo } from './navigation.ts';
import { noteRecent, readRecent } from './recentFiles.ts';
import { stopRun } from './runExperiment.ts';
import { mayReplaceWork } from './unsavedWork.ts';

/** Whether the scenario is on the bench now; false: changes that are in no file were to stay. */
async function putOnBench(document: LabDocument): Promise<boolean> {
  if (!(await mayReplaceWork())) return false;
  stopRun();
  useLab.setState({ ...emptyLab, document, comparison: firstComparison(document.base) });
  useApp.setState({ opening: { kind: 'none' } });
  openDoor({ kind: 'closed', left: null });
  goTo('lab');
  return true;
}

/** Reads the prepared scenarios once, in the worker. */
export async function loadLibrary(): Promise<void> {
  useApp.setState({ prepared: await simulationService().readPrepared() });
}

/** Opens a scenario the library lists. */
export async function openPrepared(id: string): Promise<void> {
  const found = useApp.getState().prepared?.find((one) => one.id === id);
  if (found?.kind === 'ready')
    await putOnBench({ source: { kind: 'prepared' }, base: found.scenario, text: found.text });
}

/**
 * Opens a file that was chosen, dropped or handed over; a file with mistakes opens as the list of them.
 * @returns whether it is on the bench now
 */
export async function openFile(file: OpenedFile | Refusal): Promise<boolean> {
  if (file.kind === 'refused') {
    useApp.setState({ opening: { kind: 'refused', refusal: file } });
    goTo('library');
    return false;
  }
  const read = await simulationService().readScenario(file.text);
  if (read.kind === 'ready') {
    const source = { kind: 'file', name: file.name } as const;
    const isOpen = await putOnBench({ source, base: read.scenario, text: file.text });
    if (isOpen) await noteRecent(file);
    return isOpen;
  }
  useApp.setState({ opening: { kind: 'rejected', name: file.name, problems: read.problems } });
  goTo('library');
  return false;
}

/** Opens a file of the list of recent ones. */
export async function openRecent(id: string): Promise<void> {
  await openFile(await host.openRecent(id));
  await readRecent();
}

/** Begins a scenario of one's own with a prepared crowd and firm. */
export async function openTemplate(crowd: CrowdPreset): Promise<void> {
  const text = beginScenario(crowd);
  const read = await simulationService().readScenario(text);
  if (read.kind !== 'ready') return;
  const { scenario } = read;
  await putOnBench({ source: { kind: 'file', name: `${scenario.id}.saluran.yaml` }, base: scenario, text });
}

export function closeMistakes(): void {
  useApp.setState({ opening: { kind: 'none' } });
}
