import { fitLesson } from '../../sim/scenario/keepLesson.ts';
import { keepSetUps } from '../../sim/scenario/keepSetUps.ts';
import { collectEverywhere } from '../../sim/scenario/presets/setUps.ts';
import { isSame } from '../../sim/scenario/printSetUpChanges.ts';
import type { CarryOver, Channel, ClickAndCollect, Scenario, SetUp } from '../../sim/scenario/scenario.ts';
import { isSetUpEdit, setUpIn, type Edits, type SetUpEdit } from './edits.ts';

interface Shape {
  readonly base: Scenario;
  readonly changes: readonly (readonly [path: string, edit: SetUpEdit])[];
  readonly scenario: Scenario;
}

/** Several are asked for in turn: as it is now, as it was run, as it was pinned. */
const shapesKept = 12;
let lastShapes: readonly Shape[] = [];

/**
 * The scenario as it was opened with the changes made to its set-ups, settings left alone: what settings are counted from. The same
 * object as long as no set-up changes.
 */
export function shapeOf(base: Scenario, edits: Edits): Scenario {
  const changes = Object.entries(edits).flatMap(([path, edit]) =>
    isSetUpEdit(edit) ? [[path, edit] as const] : [],
  );
  if (changes.length === 0) return base;
  const known = lastShapes.find((shape) => shape.base === base && isAlike(shape.changes, changes));
  if (known !== undefined) return known.scenario;
  const scenario = withShape(base, changes);
  lastShapes = [{ base, changes, scenario }, ...lastShapes].slice(0, shapesKept);
  return scenario;
}

const isAlike = (one: Shape['changes'], other: Shape['changes']): boolean =>
  one.length === other.length &&
  one.every(([path, edit], index) => {
    const [otherPath, otherEdit] = other[index] ?? [];
    return otherPath === path && otherEdit === edit;
  });

function withShape(base: Scenario, changes: Shape['changes']): Scenario {
  const added = changes.flatMap(([, edit]) => (edit.kind === 'added' ? [edit.setUp] : []));
  const gone = changes.flatMap(([path, edit]) => (edit.kind === 'removed' ? [setUpIn(path)] : []));
  const all = { ...base, setUps: [...base.setUps, ...added] };
  const ids = all.setUps.map(({ id }) => id).filter((id) => !gone.includes(id));
  const kept = gone.length === 0 ? null : keepSetUps(all, ids);
  const scenario = kept?.kind === 'ok' ? kept.value : all;
  const setUps = scenario.setUps.map((setUp) => {
    const own = changes.filter(([path]) => setUpIn(path) === setUp.id).map(([, edit]) => edit);
    return own.reduce<SetUp>((changed, edit) => withEdited(changed, edit, base.channels), setUp);
  });
  const shaped = { ...scenario, setUps };
  return {
    ...shaped,
    lesson: fitLesson(
      { ...shaped, lesson: base.lesson },
      all.setUps.map(({ id }) => id),
    ),
  };
}

/** A set-up with one change made to what it consists of. */
export function withEdited(setUp: SetUp, edit: SetUpEdit, channels: readonly Channel[]): SetUp {
  switch (edit.kind) {
    case 'added':
    case 'removed':
      return setUp;
    case 'renamed':
      return { ...setUp, name: edit.name };
    case 'opened':
      return withChannels(setUp, edit.channels, channels);
    case 'linked':
      return { ...setUp, carryOver: amongOpen(edit.carryOver, setUp.channels) };
  }
}

/** Only links between channels that are open; none left is nothing carried over. */
function amongOpen(carryOver: CarryOver, open: readonly string[]): CarryOver {
  if (carryOver.kind !== 'links') return carryOver;
  const links = carryOver.links.filter(({ from, to }) => open.includes(from) && open.includes(to));
  return links.length === 0 ? { kind: 'none' } : { kind: 'links', links };
}

function withChannels(setUp: SetUp, open: readonly string[], channels: readonly Channel[]): SetUp {
  const opensOn = Object.fromEntries(open.map((id) => [id, setUp.opensOn[id] ?? 1]));
  return {
    ...setUp,
    channels: open,
    carryOver: amongOpen(setUp.carryOver, open),
    clickAndCollect: collectionAmong(setUp, open, channels),
    opensOn,
  };
}

/** Collection everywhere stays everywhere; a choice of channels keeps those that are open. */
function collectionAmong(
  { clickAndCollect, channels: before }: SetUp,
  open: readonly string[],
  channels: readonly Channel[],
): ClickAndCollect {
  if (clickAndCollect.kind === 'off') return clickAndCollect;
  const among = (ids: readonly string[]): readonly Channel[] =>
    ids.flatMap((id) => channels.filter((channel) => channel.id === id));
  if (isSame(clickAndCollect, collectEverywhere(among(before)))) return collectEverywhere(among(open));
  const from = clickAndCollect.from.filter((id) => open.includes(id));
  const at = clickAndCollect.at.filter((id) => open.includes(id));
  return from.length > 0 && at.length > 0 ? { kind: 'on', from, at } : { kind: 'off' };
}
