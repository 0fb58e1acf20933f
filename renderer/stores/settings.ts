import { listControls, type Control } from '../../sim/scenario/controls.ts';
import { collectEverywhere } from '../../sim/scenario/presets/setUps.ts';
import type { CarryOver, Channel, Scenario, SetUp } from '../../sim/scenario/scenario.ts';
import { carriedKinds } from '../../sim/scenario/vocabulary.ts';
import { isSetUpEdit, isTextEdit, type Edits, type SettingValue } from './edits.ts';
import { shapeOf } from './setUpEdits.ts';
import { applyTexts } from './textEdits.ts';

/** The settings of the run bar; a change of them waits for Run. */
export const runSettings = ['seed', 'shoppers', 'days', 'replications'] as const;
export type RunSetting = (typeof runSettings)[number];

export const isRunSetting = (path: string): path is RunSetting =>
  runSettings.some((setting) => setting === path);

const controlsByScenario = new WeakMap<Scenario, ReadonlyMap<string, Control>>();

/** Every control of a scenario by its path, in the order of the file; remembered, for screens ask often. */
export function controlsOf(scenario: Scenario): ReadonlyMap<string, Control> {
  const known = controlsByScenario.get(scenario);
  if (known !== undefined) return known;
  const made = new Map(listControls(scenario).map((control) => [control.path, control]));
  controlsByScenario.set(scenario, made);
  return made;
}

/** The value at this path, or null when the scenario has no setting there. */
export function settingAt(scenario: Scenario, path: string): SettingValue | null {
  if (path === 'id') return scenario.id;
  return path === 'seed' ? scenario.seed : (controlsOf(scenario).get(path)?.value ?? null);
}

/** Mean reliability of what a set-up carries over, 0..1; 0 where nothing is linked. */
export function reliabilityOf(carryOver: CarryOver): number {
  switch (carryOver.kind) {
    case 'none':
      return 0;
    case 'everyPair':
      return carryOver.reliability;
    case 'links': {
      const sum = carryOver.links.reduce((total, link) => total + link.reliability, 0);
      return carryOver.links.length === 0 ? 0 : sum / carryOver.links.length;
    }
  }
}

/** A copy of plain data with one value set; places that are not there stay away. */
function withValue<Data>(data: Data, path: readonly string[], value: SettingValue): Data {
  const [first, ...rest] = path;
  if (first === undefined || typeof data !== 'object' || data === null || !Object.hasOwn(data, first)) {
    return data;
  }
  const inner: unknown = data[first as keyof Data];
  return { ...data, [first]: rest.length === 0 ? value : withValue(inner, rest, value) };
}

function withCarryOver(carryOver: CarryOver, path: readonly string[], value: number): CarryOver {
  const [what, pair] = path;
  if (what === 'everyPair') {
    const kinds = carryOver.kind === 'everyPair' ? carryOver.kinds : carriedKinds;
    return { kind: 'everyPair', reliability: value, kinds };
  }
  if (carryOver.kind !== 'links') return carryOver;
  const isMeant = (link: { readonly from: string; readonly to: string }): boolean =>
    what === 'reliability' || `${link.from}-to-${link.to}` === pair;
  const links = carryOver.links.map((link) => (isMeant(link) ? { ...link, reliability: value } : link));
  return { kind: 'links', links };
}

function inSetUp(
  setUp: SetUp,
  path: readonly string[],
  value: SettingValue,
  channels: readonly Channel[],
): SetUp {
  const [first, ...rest] = path;
  if (first === 'carryOver' && typeof value === 'number') {
    return { ...setUp, carryOver: withCarryOver(setUp.carryOver, rest, value) };
  }
  if (first === 'clickAndCollect') {
    const open = channels.filter(({ id }) => setUp.channels.includes(id));
    return { ...setUp, clickAndCollect: value === 'on' ? collectEverywhere(open) : { kind: 'off' } };
  }
  return withValue(setUp, path, value);
}

const mapById = <Entry extends { readonly id: string }>(
  entries: readonly Entry[],
  id: string | undefined,
  change: (entry: Entry) => Entry,
): readonly Entry[] => entries.map((entry) => (entry.id === id ? change(entry) : entry));

/** The scenario with one setting changed, at a path that listControls names (or `seed`); others change nothing. */
export function withSetting(scenario: Scenario, path: string, value: SettingValue): Scenario {
  const [first = '', ...rest] = path.split('.');
  const [id, ...below] = rest;
  switch (first) {
    case 'segments':
      return {
        ...scenario,
        segments: mapById(scenario.segments, id, (segment) => withValue(segment, below, value)),
      };
    case 'channels':
      return {
        ...scenario,
        channels: mapById(scenario.channels, id, (channel) => withValue(channel, below, value)),
      };
    case 'setUps': {
      const { channels } = scenario;
      return {
        ...scenario,
        setUps: mapById(scenario.setUps, id, (setUp) => inSetUp(setUp, below, value, channels)),
      };
    }
    default:
      return rest.length === 0
        ? withValue(scenario, [first], value)
        : { ...scenario, values: withValue(scenario.values, [first, ...rest], value) };
  }
}

/** The edits that are values of settings. */
export function settingEdits(edits: Edits): readonly (readonly [path: string, value: SettingValue])[] {
  return Object.entries(edits).flatMap(([path, value]) =>
    isSetUpEdit(value) || isTextEdit(value) ? [] : [[path, value] as const],
  );
}

/** The scenario with every edit made: first those of the set-ups themselves, then the settings and the texts. */
export function applyEdits(base: Scenario, edits: Edits): Scenario {
  const set = settingEdits(edits).reduce(
    (changed, [path, value]) => withSetting(changed, path, value),
    shapeOf(base, edits),
  );
  return applyTexts(set, base, edits);
}

/** The edits with this one added, or taken out when it returns to the value of the file (or of the set-up as it was added). */
export function withEdit(base: Scenario, edits: Edits, path: string, value: SettingValue): Edits {
  const others = Object.fromEntries(Object.entries(edits).filter(([other]) => other !== path));
  return settingAt(shapeOf(base, edits), path) === value ? others : { ...others, [path]: value };
}

/** Paths at which two sets of edits differ. Names move no number, but the digest, which stands for the whole file. */
export function differingPaths(one: Edits, other: Edits): readonly string[] {
  const paths = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...paths].filter((path) => one[path] !== other[path]);
}
