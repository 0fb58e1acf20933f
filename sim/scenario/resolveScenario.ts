import { runParameters } from './channelParameters.ts';
import type { Draft } from './checkForm.ts';
import { eventParameters } from './eventParameters.ts';
import type { Parameter } from './parameter.ts';
import { parameterGroups, type ParameterGroup, type ParameterValues } from './parameters.ts';
import { crowdPresets, crowdPresetIds } from './presets/crowds.ts';
import { parameterFor, type CrowdPreset } from './presets/preset.ts';
import { setUpPresetIds } from './presets/setUps.ts';
import type { YamlTree } from './readYaml.ts';
import type { Reporter } from './reporter.ts';
import { resolveChannels } from './resolveChannels.ts';
import { resolveLesson } from './resolveLesson.ts';
import { resolveSegments } from './resolveSegments.ts';
import { resolveSetUps } from './resolveSetUps.ts';
import type { Channel, Disruption, History, Scenario, SetUp } from './scenario.ts';

/** What a file that says nothing else gets. */
export const fileDefaults = { currency: 'IDR', startDate: '2026-01-05', historyUnder: 'multi' } as const;

/**
 * Merges a file onto its preset and reports names that lead nowhere and settings that contradict each other. What
 * comes back is a scenario only if the reporter has no problem.
 */
export function resolveScenario(file: Draft, tree: YamlTree, reporter: Reporter): Scenario {
  const preset = crowdPresets[file.preset ?? crowdPresetIds[0]];
  const segments = resolveSegments(file, preset, reporter);
  const channels = resolveChannels(file, preset, segments, reporter);
  const setUps = resolveSetUps(file, channels, reporter);
  const history = resolveHistory(file, setUps, reporter);
  const title = file.title ?? { en: '', id: '' };
  const summary = file.summary ?? title;
  const scenario: Scenario = {
    saluran: 1,
    id: file.id ?? '',
    title,
    summary,
    story: file.story ?? summary,
    objectives: file.objectives ?? [],
    currency: file.currency ?? fileDefaults.currency,
    seed: resolveSeed(file, tree),
    days: file.days ?? runParameters.days.default,
    shoppers: file.shoppers ?? runParameters.shoppers.default,
    replications: file.replications ?? runParameters.replications.default,
    warmUpDays: file.warmUpDays ?? (history.kind === 'none' ? 0 : runParameters.warmUpDays.default),
    history,
    startDate: resolveStartDate(file, reporter),
    eachShopperStandsFor: file.eachShopperStandsFor ?? runParameters.eachShopperStandsFor.default,
    preset: preset.id,
    segments: segments.map(({ id, name, share }) => ({ id, name, share })),
    values: resolveValues(file, preset),
    channels,
    setUps,
    events: resolveEvents(file, channels, reporter),
    lesson: null,
  };
  return { ...scenario, lesson: resolveLesson(file, scenario, reporter) };
}

/** Events name channels there are; the hub is none. */
function resolveEvents(file: Draft, channels: readonly Channel[], reporter: Reporter): readonly Disruption[] {
  const ids = channels.map((channel) => channel.id);
  const given: readonly (Partial<NonNullable<typeof file.events>[number]> | undefined)[] = file.events ?? [];
  const named = given.map((event, index) => event?.id ?? `event${index + 1}`);
  return given.flatMap((event, index): readonly Disruption[] => {
    const { kind, channel, share, day = 1, days = 1 } = event ?? {};
    const id = named[index] ?? '';
    if (named.indexOf(id) < index) reporter.report('duplicateName', ['events', index], { found: id });
    const path = ['events', index, 'channel'];
    const takesShare = kind === 'stockLost' || kind === 'channelFails';
    if (share !== undefined && kind !== undefined && !takesShare)
      reporter.report('unknownKey', ['events', index, 'share'], { found: 'share' });
    if (kind === 'hubDown') {
      if (channel !== undefined) reporter.report('unknownKey', path, { found: 'channel' });
      return [{ id, kind, day, days }];
    }
    if (kind === undefined) return [];
    if (channel === undefined) {
      reporter.report('missingKey', ['events', index], { found: 'channel' });
      return [];
    }
    if (!ids.includes(channel)) reporter.reportUnknown('unknownName', path, channel, ids);
    if (takesShare) return [{ id, kind, channel, day, days, share: share ?? eventParameters.share.default }];
    return [{ id, kind, channel, day, days }];
  });
}

/** A number counts as it is written: 007 is not 7. */
function resolveSeed({ seed, id }: Draft, tree: YamlTree): string {
  if (seed === undefined) return id ?? '';
  return typeof seed === 'string' ? seed : (tree.valueAt(['seed'])?.text ?? String(seed));
}

function resolveHistory(
  { history, warmUpDays }: Draft,
  setUps: readonly SetUp[],
  reporter: Reporter,
): History {
  const under: string =
    (history as Partial<NonNullable<typeof history>> | undefined)?.under ?? fileDefaults.historyUnder;
  if (under === 'none') {
    if (warmUpDays !== undefined && warmUpDays > 0) reporter.report('historyWithoutPast', ['warmUpDays']);
    return { kind: 'none' };
  }
  if (under === 'own') return { kind: 'own' };
  const known: readonly string[] = [...new Set([...setUps.map((setUp) => setUp.id), ...setUpPresetIds])];
  if (!known.includes(under) && !reporter.namesIn('setUps').includes(under))
    reporter.reportUnknown('unknownName', ['history', 'under'], under, [...known, 'own', 'none']);
  return { kind: 'shared', under };
}

const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The date if the calendar has it; years 1 to 9999, Gregorian. */
function resolveStartDate({ startDate }: Draft, reporter: Reporter): string {
  if (startDate === undefined) return fileDefaults.startDate;
  const [year = 0, month = 0, day = 0] = startDate.split('-').map(Number);
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 2 && isLeap ? 29 : (daysOfMonth[month - 1] ?? 0);
  if (year < 1 || day < 1 || day > last)
    reporter.report('wrongValue', ['startDate'], { expected: { kind: 'form', form: 'date' } });
  return startDate;
}

function resolveValues(file: Draft, preset: CrowdPreset): ParameterValues {
  const groups = (Object.keys(parameterGroups) as ParameterGroup[]).map((group) => {
    const parameters: Readonly<Record<string, Parameter>> = parameterGroups[group];
    const given: Readonly<Record<string, number | undefined>> = file[group] ?? {};
    const values = Object.entries(parameters).map(([name, parameter]) => [
      name,
      given[name] ?? parameterFor(preset.values, group, name, parameter).default,
    ]);
    return [group, Object.fromEntries(values)] as const;
  });
  return Object.fromEntries(groups) as ParameterValues;
}
