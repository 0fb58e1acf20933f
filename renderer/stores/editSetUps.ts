import { keepSetUps } from '../../sim/scenario/keepSetUps.ts';
import {
  MAX_SET_UPS,
  presetSetUp,
  setUpPresets,
  type SetUpPresetId,
} from '../../sim/scenario/presets/setUps.ts';
import { isSame } from '../../sim/scenario/printSetUpChanges.ts';
import type { Scenario, SetUp } from '../../sim/scenario/scenario.ts';
import type { Text } from '../../sim/units.ts';
import { type Edits, type SetUpEdit, isSetUpEdit, setUpIn } from './edits.ts';
import { shapeOf, withEdited } from './setUpEdits.ts';
import { applyEdits, controlsOf } from './settings.ts';

export interface WithNewSetUp {
  readonly edits: Edits;
  readonly id: string;
}

/** The edits with a set-up more, as its preset stands; null when there are as many as may be. */
export function addPreset(base: Scenario, edits: Edits, preset: SetUpPresetId): WithNewSetUp | null {
  const fresh = presetSetUp(preset, base.channels);
  return withNew(base, edits, fresh, setUpPresets[preset].name);
}

/** The edits with a set-up more, like another as it stands now; null when there are as many as may be. */
export function copySetUp(base: Scenario, edits: Edits, id: string): WithNewSetUp | null {
  const copied = applyEdits(base, edits).setUps.find((setUp) => setUp.id === id);
  return copied === undefined ? null : withNew(base, edits, copied, copied.name);
}

function withNew(base: Scenario, edits: Edits, setUp: SetUp, name: Text): WithNewSetUp | null {
  const there = shapeOf(base, edits).setUps;
  if (there.length >= MAX_SET_UPS) return null;
  const id = freeId(setUp.preset, base, edits);
  const names = there.map((one) => one.name);
  const added: SetUpEdit = { kind: 'added', setUp: { ...setUp, id, name: freeName(name, names) } };
  return { edits: { ...edits, [`setUps.${id}`]: added }, id };
}

/**
 * The preset's id where it is free, else with a number. A past shared by all worlds may run under a preset's name: a new
 * set-up never takes that one, or changing it would change the past.
 */
function freeId(preset: string, base: Scenario, edits: Edits): string {
  const past = base.history.kind === 'shared' ? base.history.under : null;
  const taken = new Set([past, ...base.setUps.map(({ id }) => id), ...Object.keys(edits).map(setUpIn)]);
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? preset : `${preset}${number}`;
    if (!taken.has(id)) return id;
  }
}

function freeName(name: Text, taken: readonly Text[]): Text {
  const plain = { en: withoutNumber(name.en), id: withoutNumber(name.id) };
  for (let number = 1; ; number += 1) {
    const wanted = number === 1 ? plain : { en: `${plain.en} ${number}`, id: `${plain.id} ${number}` };
    if (!taken.some((other) => other.en === wanted.en || other.id === wanted.id)) return wanted;
  }
}

const withoutNumber = (name: string): string => name.replace(/ \d+$/, '');

/** Why a set-up cannot be taken out; null when it can. */
export type Kept = 'last' | 'past' | null;

export function whyKept(base: Scenario, edits: Edits, id: string): Kept {
  const shape = shapeOf(base, edits);
  const ids = shape.setUps.map((setUp) => setUp.id).filter((other) => other !== id);
  if (ids.length === 0) return 'last';
  const hasOwnFile = base.setUps.some((setUp) => setUp.id === id);
  const asOpened = { ...shape, setUps: [...base.setUps, ...shape.setUps] };
  return hasOwnFile && keepSetUps(asOpened, ids).kind === 'failed' ? 'past' : null;
}

const isOf = (path: string, id: string): boolean =>
  path === `setUps.${id}` || path.startsWith(`setUps.${id}.`);

/** The edits without a set-up and everything that was changed in it; the same edits where it must stay. */
export function removeSetUp(base: Scenario, edits: Edits, id: string): Edits {
  if (whyKept(base, edits, id) !== null) return edits;
  const others = Object.fromEntries(Object.entries(edits).filter(([path]) => !isOf(path, id)));
  const isOfTheFile = base.setUps.some((setUp) => setUp.id === id);
  const removed: SetUpEdit = { kind: 'removed' };
  return pruned(base, isOfTheFile ? { ...others, [`setUps.${id}`]: removed } : others);
}

const placeOf = { renamed: 'name', opened: 'channels', linked: 'carryOver' } as const;

/** The edits with a set-up renamed, with other channels open, or linked otherwise; a set-up that was added takes the change into itself. */
export function editSetUp(
  base: Scenario,
  edits: Edits,
  id: string,
  edit: Exclude<SetUpEdit, { kind: 'added' | 'removed' }>,
): Edits {
  const place = placeOf[edit.kind];
  const path = `setUps.${id}.${place}`;
  // How much arrives is part of the links that come.
  const replaced = (other: string): boolean =>
    other === path || (edit.kind === 'linked' && other.startsWith(`${path}.`));
  const others = Object.fromEntries(Object.entries(edits).filter(([other]) => !replaced(other)));
  const added = others[`setUps.${id}`];
  if (isSetUpEdit(added) && added.kind === 'added') {
    const setUp = withEdited(added.setUp, edit, base.channels);
    return pruned(base, { ...others, [`setUps.${id}`]: { kind: 'added', setUp } });
  }
  const before = shapeOf(base, others).setUps.find((setUp) => setUp.id === id);
  if (before === undefined) return edits;
  const after = withEdited(before, edit, base.channels);
  return pruned(base, isSame(before[place], after[place]) ? others : { ...others, [path]: edit });
}

/** Without changes of settings that are no longer there, such as those of a link taken away. */
export function pruned(base: Scenario, edits: Edits): Edits {
  const shape = shapeOf(base, edits);
  const controls = controlsOf(shape);
  const hasPlace = (path: string): boolean => {
    const id = setUpIn(path);
    return id === null || controls.has(path);
  };
  const stays = (path: string): boolean => {
    const id = setUpIn(path);
    const value = edits[path];
    if (!isSetUpEdit(value)) return hasPlace(path);
    return value.kind === 'added' || value.kind === 'removed' || shape.setUps.some((one) => one.id === id);
  };
  const entries = Object.entries(edits);
  const kept = entries.filter(([path]) => stays(path));
  return kept.length === entries.length ? edits : Object.fromEntries(kept);
}
