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
import { openAbout } from './aboutStore.ts';
import { whenRestored } from './autosave.ts';
import { mayReplaceWork } from './unsavedWork.ts';

/** Counts what was asked for and what came: whatever comes later is wanted more. */
let wishes = 0;

function putOnBench(document: LabDocument): void {
  wishes += 1;
  stopRun();
  useLab.setState({ ...emptyLab, document, comparison: firstComparison(document.base) });
  useApp.setState({ opening: { kind: 'none' } });
  openDoor({ kind: 'closed', left: null });
  openAbout(false);
  goTo('lab');
}

/** Whether the scenario is on the bench now; false: changes that are in no file were to stay. */
async function askAndPut(document: LabDocument): Promise<boolean> {
  const mayGoOn = await mayReplaceWork();
  if (mayGoOn) putOnBench(document);
  return mayGoOn;
}

const preparedTexts = import.meta.glob<string>('../../scenarios/*.yaml', {
  query: '?raw',
  import: 'default',
});

/** Opens a scenario the library lists, unless another one is asked for or comes while it is being read. */
export async function openPrepared(id: string): Promise<void> {
  // What an earlier visit left is put back first: it may be asked about, and is not overwritten.
  await whenRestored();
  if (!(await mayReplaceWork())) return;
  wishes += 1;
  const wish = wishes;
  const asked = useLab.getState().edits;
  const text = await preparedTexts[`../../scenarios/${id}.yaml`]?.();
  if (text === undefined) return;
  const read = await simulationService().readScenario(text);
  if (read.kind !== 'ready' || wish !== wishes) return;
  const prepared: LabDocument = { source: { kind: 'prepared' }, base: read.scenario, text };
  if (useLab.getState().edits === asked) putOnBench(prepared);
  else await askAndPut(prepared);
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
    const isOpen = await askAndPut({ source, base: read.scenario, text: file.text });
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
  await askAndPut({ source: { kind: 'file', name: `${scenario.id}.saluran.yaml` }, base: scenario, text });
}

export function closeMistakes(): void {
  useApp.setState({ opening: { kind: 'none' } });
}
