import { create } from 'zustand';
import { MODEL_VERSION } from '../../sim/modelVersion.ts';
import { useLab, type LabDocument } from './labStore.ts';
import { remember, remembered } from './pageStorage.ts';
import type { PinnedRun } from './pinnedRun.ts';

/** Ids of the scenarios with pinned runs, the one pinned in last first. */
const indexKey = 'saluran.pins';
const keyOf = (scenario: string): string => `${indexKey}.${scenario}`;
/** Of more scenarios nothing is kept: the longest untouched goes. */
const mostScenarios = 8;
const version = 1;

/** Whether the pinned runs on the screen are there again at the next visit. */
export const useKeptPins = create<{ readonly areKept: boolean }>()(() => ({ areKept: true }));

/** Pinned runs with all that must be the same for them to stand beside later runs. */
export const printPins = (text: string, pins: readonly PinnedRun[]): string =>
  JSON.stringify({ version, model: MODEL_VERSION, text, pins });

/** What `printPins` wrote about this very scenario text under this model; none of anything else. */
export function readPins(written: string, text: string): readonly PinnedRun[] {
  try {
    const kept = JSON.parse(written) as Readonly<Record<string, unknown>> | null;
    const isSame = kept?.['version'] === version && kept['model'] === MODEL_VERSION && kept['text'] === text;
    return isSame && Array.isArray(kept['pins']) ? (kept['pins'] as readonly PinnedRun[]) : [];
  } catch {
    return [];
  }
}

function readIndex(): readonly string[] {
  const ids = (remembered(indexKey) ?? '').split('\n');
  return ids.filter((id) => id !== '');
}

/** Stores the pins of a scenario, those of others making room one by one where there is none. */
function keep({ base, text }: LabDocument, pins: readonly PinnedRun[]): boolean {
  const others = readIndex().filter((id) => id !== base.id);
  if (pins.length === 0) {
    remember(keyOf(base.id), null);
    return remember(indexKey, others.join('\n'));
  }
  const written = printPins(text, pins);
  const forget = (ids: readonly string[]): void => {
    for (const id of ids) remember(keyOf(id), null);
  };
  forget(others.slice(mostScenarios - 1));
  for (let room = Math.min(others.length, mostScenarios - 1); room >= 0; room -= 1) {
    if (remember(keyOf(base.id), written))
      return remember(indexKey, [base.id, ...others.slice(0, room)].join('\n'));
    forget(others.slice(room - 1, room));
  }
  return false;
}

/** Brings the pinned runs of each scenario back as it is opened, and stores what is pinned from now on. */
export function setUpKeptPins(): void {
  useLab.subscribe(({ document, pins }, before) => {
    if (document === null) return;
    if (document.base !== before.document?.base) {
      const back = readPins(remembered(keyOf(document.base.id)) ?? '', document.text);
      useKeptPins.setState({ areKept: true });
      if (back.length > 0) useLab.setState({ pins: back });
    } else if (pins !== before.pins) useKeptPins.setState({ areKept: keep(document, pins) });
  });
}
