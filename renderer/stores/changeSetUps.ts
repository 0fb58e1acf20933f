import type { SetUpPresetId } from '../../sim/scenario/presets/setUps.ts';
import { addPreset, copySetUp, editSetUp, removeSetUp, type WithNewSetUp } from './editSetUps.ts';
import { useLab } from './labStore.ts';
import { openDoor } from './railStore.ts';
import { changeEdits } from './runExperiment.ts';
import type { Edits, SetUpEdit } from './edits.ts';
import type { Scenario } from '../../sim/scenario/scenario.ts';

function add(make: (base: Scenario, edits: Edits) => WithNewSetUp | null): string | null {
  const { document, edits } = useLab.getState();
  const made = document === null ? null : make(document.base, edits);
  if (made === null) return null;
  changeEdits(made.edits, null);
  openDoor({ kind: 'setUp', id: made.id });
  return made.id;
}

/** Adds a set-up as its preset stands and opens it for editing; nothing where there are as many as may be. */
export function addSetUp(preset: SetUpPresetId): void {
  add((base, edits) => addPreset(base, edits, preset));
}

/** Adds a set-up like another, opens it for editing and compares the two: every change of the copy shows as their difference. */
export function duplicateSetUp(id: string): void {
  const copy = add((base, edits) => copySetUp(base, edits, id));
  const { comparison } = useLab.getState();
  if (copy !== null) useLab.setState({ comparison: { ...comparison, setUp: copy, reference: id } });
}

/** Takes a set-up out; it stays where whyKept names a reason. */
export function takeOutSetUp(id: string): void {
  const { document, edits } = useLab.getState();
  if (document === null) return;
  changeEdits(removeSetUp(document.base, edits, id), null);
  openDoor({ kind: 'closed', left: null });
}

/** Renames a set-up, opens other channels in it or links them otherwise. */
export function changeSetUp(id: string, edit: Exclude<SetUpEdit, { kind: 'added' | 'removed' }>): void {
  const { document, edits } = useLab.getState();
  if (document !== null) changeEdits(editSetUp(document.base, edits, id, edit), null);
}
