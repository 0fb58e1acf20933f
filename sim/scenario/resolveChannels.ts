import type { Draft } from './checkForm.ts';
import { modelChannel } from './presets/crowds.ts';
import type { CrowdPreset } from './presets/preset.ts';
import type { Path } from './readYaml.ts';
import type { Reporter } from './reporter.ts';
import type { ResolvedSegment } from './resolveSegments.ts';
import type { Channel, ChannelOnDevice } from './scenario.ts';
import type { ChannelChanges } from './scenarioFile.ts';
import { devices, fulfilments, type ChannelKind, type Device } from './vocabulary.ts';

/** The channels of a file: names of the preset's, those with changes, or new ones modelled on their kind. */
export function resolveChannels(
  file: Draft,
  preset: CrowdPreset,
  segments: readonly ResolvedSegment[],
  reporter: Reporter,
): readonly Channel[] {
  const entries: readonly (ChannelChanges | string | undefined)[] =
    file.channels ?? preset.channels.map((channel) => channel.id);
  const resolved: Channel[] = [];
  entries.forEach((entry, index) => {
    const path: Path = ['channels', index];
    const changes = typeof entry === 'string' ? { id: entry } : entry;
    if (changes?.id === undefined) return;
    if (resolved.some((channel) => channel.id === changes.id)) {
      reporter.report('duplicateName', path, { found: changes.id });
      return;
    }
    const base = findBase(changes, typeof entry === 'string', path, preset, reporter);
    if (base !== null) resolved.push(mergeChannel(base, changes, { path, segments, reporter }));
  });
  if (resolved.length > 0 && !reporter.hasProblemIn(['channels'])) checkWeights(resolved, segments, reporter);
  return resolved;
}

function findBase(
  { id, kind, name }: ChannelChanges,
  named: boolean,
  path: Path,
  preset: CrowdPreset,
  reporter: Reporter,
): Channel | null {
  const prepared = preset.channels.find((channel) => channel.id === id);
  if (prepared !== undefined) {
    if (kind !== undefined && kind !== prepared.kind)
      reporter.report('kindFixed', [...path, 'kind'], {
        expected: { kind: 'words', words: [prepared.kind] },
      });
    return prepared;
  }
  if (named) {
    const known = preset.channels.map((channel) => channel.id);
    reporter.reportUnknown('unknownName', path, id, known);
    return null;
  }
  if (kind === undefined) {
    reporter.report('kindNeeded', path, { found: id });
    return null;
  }
  if (name === undefined) reporter.report('nameNeeded', path, { found: id });
  return { ...modelChannel(preset, kind), id };
}

interface Context {
  readonly path: Path;
  readonly segments: readonly ResolvedSegment[];
  readonly reporter: Reporter;
}

function mergeChannel(base: Channel, changes: ChannelChanges, context: Context): Channel {
  const channel: Channel = {
    id: base.id,
    kind: base.kind,
    name: changes.name ?? base.name,
    affinity: mergeBySegment('affinity', base, changes, context),
    reach: mergeBySegment('reach', base, changes, context),
    strength: merge(base.strength, changes.strength),
    onDevice: mergeDevices(base, changes, context),
    orderNeeds: mergeOrderNeeds(base, changes),
    platformAccount: changes.platformAccount ?? base.platformAccount,
    asksOnFirstUse: mergeFirstUse(base, changes),
    asksPreferences: changes.asksPreferences ?? base.asksPreferences,
    hasService: changes.hasService ?? base.hasService,
    membership: changes.membership ?? base.membership,
    awareness: changes.awareness ?? base.awareness,
    deliveryFee: changes.deliveryFee ?? base.deliveryFee,
    commission: changes.commission ?? base.commission,
    costPerDay: changes.costPerDay ?? base.costPerDay,
  };
  const { carriedAway, delivered } = channel.orderNeeds;
  if (channel.strength.checkout > 0 && carriedAway === undefined && delivered === undefined)
    context.reporter.report('noWayToReceive', [...context.path, 'orderNeeds'], { found: channel.id });
  return channel;
}

/** The base with the given numbers in place of its own; what is left out stays. */
function merge<Values extends Readonly<Record<string, number>>>(
  base: Values,
  changes: Readonly<Record<string, number | undefined>> | undefined,
): Values {
  const entries = Object.entries(base).map(([name, value]) => [name, changes?.[name] ?? value]);
  return Object.fromEntries(entries) as Values;
}

function mergeBySegment(
  field: 'affinity' | 'reach',
  base: Channel,
  changes: ChannelChanges,
  { path, segments, reporter }: Context,
): Readonly<Record<string, number>> {
  const given = changes[field] ?? {};
  const known = segments.map((segment) => segment.id);
  for (const id of Object.keys(given))
    if (!known.includes(id)) reporter.reportUnknown('unknownName', [...path, field, id], id, known);
  const merged: Record<string, number> = {};
  for (const { id, like } of segments) {
    const value = given[id] ?? base[field][id] ?? (like === null ? undefined : base[field][like]);
    if (value === undefined) reporter.report('likeNeeded', [...path, field], { found: id });
    else merged[id] = value;
  }
  return merged;
}

const devicesOf = (kind: ChannelKind): readonly Device[] =>
  devices.filter((device) => (device === 'inPerson') === (kind === 'store'));

function mergeDevices(
  base: Channel,
  changes: ChannelChanges,
  { path, reporter }: Context,
): Channel['onDevice'] {
  const merged: Partial<Record<Device, ChannelOnDevice>> = {};
  const allowed = devicesOf(base.kind);
  for (const device of devices) {
    const given = changes.onDevice?.[device];
    if (given === 'off' || (given === undefined && base.onDevice[device] === undefined)) continue;
    const here = [...path, 'onDevice', device];
    if (!allowed.includes(device)) {
      reporter.report('deviceNotForKind', here, {
        found: device,
        expected: { kind: 'words', words: allowed },
      });
      continue;
    }
    // A device the base does not know starts from the one it has.
    const model = base.onDevice[device] ?? Object.values(base.onDevice)[0];
    if (model === undefined) continue;
    merged[device] = {
      drop: merge(model.drop, given?.drop),
      rivalExit: given?.rivalExit ?? model.rivalExit,
      browsingPerYear: given?.browsingPerYear ?? model.browsingPerYear,
      browsingFillsBasket: given?.browsingFillsBasket ?? model.browsingFillsBasket,
    };
  }
  if (Object.keys(merged).length === 0)
    reporter.report('noDevice', [...path, 'onDevice'], {
      found: base.id,
      expected: { kind: 'words', words: allowed },
    });
  return merged;
}

function mergeOrderNeeds(base: Channel, changes: ChannelChanges): Channel['orderNeeds'] {
  const entries = fulfilments.map((fulfilment) => {
    const needs = changes.orderNeeds?.[fulfilment] ?? base.orderNeeds[fulfilment];
    return [fulfilment, needs] as const;
  });
  return Object.fromEntries(entries.filter(([, needs]) => needs !== undefined && needs !== 'off'));
}

function mergeFirstUse(base: Channel, { asksOnFirstUse }: ChannelChanges): Channel['asksOnFirstUse'] {
  if (asksOnFirstUse === undefined) return base.asksOnFirstUse;
  return asksOnFirstUse === 'nothing' ? null : asksOnFirstUse;
}

/** Every segment must be able to wish for some channel, or its shoppers could never begin a journey. */
function checkWeights(
  channels: readonly Channel[],
  segments: readonly ResolvedSegment[],
  reporter: Reporter,
): void {
  for (const { id } of segments) {
    const weight = channels.reduce(
      (sum, channel) => sum + (channel.affinity[id] ?? 0) * (channel.reach[id] ?? 0),
      0,
    );
    if (weight <= 0) reporter.report('noWeight', ['channels'], { found: id });
  }
}
