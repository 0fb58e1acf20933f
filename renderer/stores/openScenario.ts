import type { OpenedFile, Refusal } from '../../electron/contract.ts';
import { host } from '../host.ts';
import { simulationService } from '../workers/simulationClient.ts';
import { useApp } from './appStore.ts';
import { firstComparison } from './comparison.ts';
import { emptyLab, useLab, type LabDocument } from './labStore.ts';
import { openDoor } from './railStore.ts';
import { goTo } from './navigation.ts';
import { stopRun } from './runExperiment.ts';

function putOnBench(document: LabDocument): void {
  stopRun();
  useLab.setState({ ...emptyLab, document, comparison: firstComparison(document.base) });
  useApp.setState({ opening: { kind: 'none' } });
  openDoor({ kind: 'closed', left: null });
  goTo('lab');
}

/** Reads the prepared scenarios once, in the worker. */
export async function loadLibrary(): Promise<void> {
  useApp.setState({ prepared: await simulationService().readPrepared() });
}

/** Opens a scenario the library lists. */
export function openPrepared(id: string): void {
  const found = useApp.getState().prepared?.find((one) => one.id === id);
  if (found?.kind === 'ready')
    putOnBench({ source: { kind: 'prepared' }, base: found.scenario, text: found.text });
}

/** Opens a file that was chosen, dropped or handed over; a file with mistakes opens as the list of them. */
export async function openFile(file: OpenedFile | Refusal): Promise<void> {
  if (file.kind === 'refused') {
    useApp.setState({ opening: { kind: 'refused', refusal: file } });
    goTo('library');
    return;
  }
  const read = await simulationService().readScenario(file.text);
  if (read.kind === 'ready') {
    putOnBench({ source: { kind: 'file', name: file.name }, base: read.scenario, text: file.text });
    return;
  }
  useApp.setState({ opening: { kind: 'rejected', name: file.name, problems: read.problems } });
  goTo('library');
}

export async function chooseAndOpen(): Promise<void> {
  const file = await host.openScenario();
  if (file !== null) await openFile(file);
}

export function closeMistakes(): void {
  useApp.setState({ opening: { kind: 'none' } });
}
