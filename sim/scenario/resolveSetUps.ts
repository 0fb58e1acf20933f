import { setUpParameters } from './channelParameters.ts';
import type { Draft } from './checkForm.ts';
import { resolveMessaging } from './messaging.ts';
import {
  canCollectFrom,
  collectEverywhere,
  linkedKinds,
  presetCarryOver,
  presetOpens,
  presetSetUp,
  setUpPresetIds,
  setUpPresets,
  type SetUpPresetId,
} from './presets/setUps.ts';
import type { Path } from './readYaml.ts';
import type { Reporter } from './reporter.ts';
import { resolveRollOut } from './rollOut.ts';
import type { CarryOver, Channel, ClickAndCollect, Link, SetUp } from './scenario.ts';
import type { SetUpChanges } from './scenarioFile.ts';
import { carriedKinds } from './vocabulary.ts';

/** Words that `history: { under: ... }` keeps for itself. */
const reservedIds: readonly string[] = ['own', 'none'];

/** The set-ups of a file: names of presets, or presets with changes. */
export function resolveSetUps(
  file: Draft,
  channels: readonly Channel[],
  reporter: Reporter,
): readonly SetUp[] {
  const entries: readonly (SetUpChanges | SetUpPresetId | undefined)[] = file.setUps ?? setUpPresetIds;
  const resolved: SetUp[] = [];
  entries.forEach((entry, index) => {
    const path: Path = ['setUps', index];
    const id = typeof entry === 'string' ? entry : entry?.id;
    if (entry === undefined || id === undefined) return;
    if (resolved.some((setUp) => setUp.id === id)) {
      reporter.report('duplicateName', path, { found: id });
      return;
    }
    if (typeof entry === 'string') resolved.push(presetSetUp(entry, channels));
    else resolved.push(mergeSetUp(entry, channels, path, reporter));
  });
  return resolved;
}

function mergeSetUp(
  changes: SetUpChanges,
  channels: readonly Channel[],
  path: Path,
  reporter: Reporter,
): SetUp {
  const { id } = changes;
  if (reservedIds.includes(id)) reporter.report('reservedName', [...path, 'id']);
  const named = setUpPresetIds.find((preset) => preset === id);
  const preset = changes.preset ?? named;
  // What depends on a preset that could not be read would only repeat that mistake.
  const isPresetKnown = !reporter.hasProblemIn([...path, 'preset']);
  if (preset === undefined && isPresetKnown)
    reporter.report('presetNeeded', path, { found: id, expected: { kind: 'words', words: setUpPresetIds } });
  const base = preset ?? 'multi';
  const name = changes.name ?? (base === id ? setUpPresets[base].name : undefined);
  if (name === undefined && (isPresetKnown || named === undefined))
    reporter.report('nameNeeded', path, { found: id });
  const open = resolveOpen(changes, base, channels, { path, reporter });
  const context = { path, open, reporter, isPresetKnown };
  return {
    id,
    preset: base,
    name: name ?? { en: id, id },
    channels: open.map((channel) => channel.id),
    carryOver: resolveCarryOver(changes, base, context),
    clickAndCollect: resolveCollection(changes, base, context),
    returns: {
      anywhere: changes.returns?.anywhere ?? setUpPresets[base].returns.anywhere,
      shown: changes.returns?.shown ?? setUpPresets[base].returns.shown,
    },
    loyaltyDiscount: changes.loyaltyDiscount ?? setUpParameters.loyaltyDiscount.default,
    contactPoint: changes.contactPoint ?? setUpPresets[base].contactPoint,
    consistency: changes.consistency ?? setUpPresets[base].consistency,
    integrationDepth: changes.integrationDepth ?? setUpParameters.integrationDepth.default,
    reminderHours: changes.reminderHours ?? setUpParameters.reminderHours.default,
    fallback: changes.fallback ?? 'none',
    messaging: resolveMessaging(changes.messaging),
    opensOn: resolveOpensOn(changes, context),
    rollOut: resolveRollOut(changes.rollOut, [...path, 'rollOut'], reporter),
    quality: changes.quality ?? setUpParameters.quality.default,
    stock: {
      live: changes.stock?.live ?? setUpPresets[base].stock.live,
      pooled: changes.stock?.pooled ?? setUpPresets[base].stock.pooled,
      visible: changes.stock?.visible ?? setUpPresets[base].stock.visible,
    },
  };
}

function resolveOpen(
  changes: SetUpChanges,
  preset: SetUpPresetId,
  channels: readonly Channel[],
  { path, reporter }: Pick<Context, 'path' | 'reporter'>,
): readonly Channel[] {
  if (changes.channels === undefined) return presetOpens(preset, channels);
  const open: Channel[] = [];
  changes.channels.forEach((id: string | undefined, index) => {
    if (id === undefined) return;
    const here = [...path, 'channels', index];
    const channel = channels.find((one) => one.id === id);
    if (open.some((one) => one.id === id)) reporter.report('duplicateName', here, { found: id });
    else if (channel !== undefined) open.push(channel);
    else reportChannel('unknownName', here, id, { open: channels, reporter });
  });
  return open;
}

/** The day on which each open channel opens; one of them at least must be there from the beginning. */
function resolveOpensOn(
  { opensOn = {} }: SetUpChanges,
  { path, open, reporter }: Context,
): Readonly<Record<string, number>> {
  const here = [...path, 'opensOn'];
  for (const id of Object.keys(opensOn))
    if (!open.some((channel) => channel.id === id))
      reportChannel('channelNotOpen', [...here, id], id, { open, reporter });
  const days = open.map(({ id }) => [id, opensOn[id] ?? setUpParameters.opensOn.default] as const);
  if (days.length > 0 && days.every(([, day]) => day > 1)) reporter.report('noneOpenAtFirst', here);
  return Object.fromEntries(days);
}

interface Context {
  readonly path: Path;
  readonly open: readonly Channel[];
  readonly isPresetKnown: boolean;
  readonly reporter: Reporter;
}

/** Reports a channel name that is not among `open`, unless it stands in the list of channels with a mistake of its own. */
function reportChannel(
  code: 'unknownName' | 'channelNotOpen',
  path: Path,
  id: string,
  { open, reporter }: Pick<Context, 'open' | 'reporter'>,
): void {
  if (reporter.hasProblemIn(['channels']) && reporter.namesIn('channels').includes(id)) return;
  reporter.reportUnknown(
    code,
    path,
    id,
    open.map((channel) => channel.id),
  );
}

function resolveCarryOver(changes: SetUpChanges, preset: SetUpPresetId, context: Context): CarryOver {
  const path = [...context.path, 'carryOver'];
  const base = presetCarryOver(preset, context.open);
  const given = changes.carryOver;
  if (given === undefined) return base;
  if (given === 'none') return { kind: 'none' };
  const { everyPair, reliability, kinds, links } = given;
  if (everyPair !== undefined && (links !== undefined || reliability !== undefined))
    context.reporter.report('oneKindOfCarryOver', path, { found: 'everyPair' });
  if (
    everyPair !== undefined ||
    (base.kind === 'everyPair' && links === undefined && reliability === undefined)
  ) {
    const from = base.kind === 'everyPair' ? base : null;
    return {
      kind: 'everyPair',
      reliability: everyPair ?? from?.reliability ?? setUpParameters.everyPair.default,
      kinds: kinds ?? from?.kinds ?? carriedKinds,
    };
  }
  if (links !== undefined) return { kind: 'links', links: resolveLinks(given, path, context) };
  if (base.kind === 'links') {
    const changed = base.links.map((link) => ({
      ...link,
      kinds: kinds ?? link.kinds,
      reliability: reliability ?? link.reliability,
    }));
    return { kind: 'links', links: changed };
  }
  if (context.isPresetKnown && (reliability !== undefined || kinds !== undefined))
    context.reporter.report('noLinks', path, { found: '' });
  return base;
}

function resolveLinks(
  given: Exclude<SetUpChanges['carryOver'], 'none' | undefined>,
  path: Path,
  { open, reporter }: Context,
): readonly Link[] {
  const links: Link[] = [];
  const entries: readonly (Partial<NonNullable<typeof given.links>[number]> | undefined)[] =
    given.links ?? [];
  entries.forEach((entry, index) => {
    const { from, to } = entry ?? {};
    if (entry === undefined || from === undefined || to === undefined) return;
    const here = [...path, 'links', index];
    if (from === to) reporter.report('linkToItself', here, { found: from });
    else if (links.some((link) => link.from === from && link.to === to))
      reporter.report('duplicateLink', here, { found: `${from} → ${to}` });
    for (const end of ['from', 'to'] as const) {
      const id = entry[end] ?? '';
      const known = open.some((channel) => channel.id === id);
      if (!known) reportChannel('channelNotOpen', [...here, end], id, { open, reporter });
    }
    links.push({
      from,
      to,
      kinds: entry.kinds ?? given.kinds ?? linkedKinds,
      reliability: entry.reliability ?? given.reliability ?? setUpParameters.reliability.default,
    });
  });
  return links;
}

function resolveCollection(
  changes: SetUpChanges,
  preset: SetUpPresetId,
  { path, open, reporter }: Context,
): ClickAndCollect {
  const given = changes.clickAndCollect;
  const everywhere = collectEverywhere(open);
  const here = [...path, 'clickAndCollect'];
  if (given === undefined)
    return setUpPresets[preset].clickAndCollect === 'on' ? everywhere : { kind: 'off' };
  if (given === 'off') return { kind: 'off' };
  if (given === 'on') {
    if (everywhere.kind === 'off' && !reporter.hasProblemIn(['channels']))
      reporter.report('cannotCollect', here);
    return everywhere;
  }
  const check = (end: 'from' | 'at', fits: (channel: Channel) => boolean): readonly string[] => {
    const ids: readonly (string | undefined)[] = (given as Partial<typeof given>)[end] ?? [];
    return ids.flatMap((id, index) => {
      if (id === undefined) return [];
      const channel = open.find((one) => one.id === id);
      const place = [...here, end, index];
      if (channel === undefined) reportChannel('channelNotOpen', place, id, { open, reporter });
      else if (!fits(channel)) reporter.report(end === 'at' ? 'notAStore' : 'cannotCollect', place);
      return [id];
    });
  };
  const from = check('from', canCollectFrom);
  const at = check('at', (channel) => channel.kind === 'store');
  return { kind: 'on', from, at };
}
