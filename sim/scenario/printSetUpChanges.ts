import { setUpParameters } from './channelParameters.ts';
import {
  collectEverywhere,
  linkedKinds,
  presetOpens,
  presetSetUp,
  setUpPresetIds,
  setUpPresets,
} from './presets/setUps.ts';
import type { CarryOver, Channel, ClickAndCollect, SetUp } from './scenario.ts';
import { carriedKinds } from './vocabulary.ts';

/** What a file may say of a set-up besides its id and preset. */
export type SetUpField = Exclude<keyof SetUp, 'id' | 'preset'>;

export const setUpFields = [
  'name',
  'channels',
  'carryOver',
  'clickAndCollect',
  'contactPoint',
  'returns',
  'loyaltyDiscount',
  'consistency',
  'stock',
  'reminderHours',
  'fallback',
  'integrationDepth',
  'messaging',
  'opensOn',
  'rollOut',
  'quality',
] as const satisfies readonly SetUpField[];

/** True for plain data that would be written alike. */
export const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}

/**
 * A set-up as a trainer would write it: what it starts from, and only what differs from that. Read back over these
 * channels it is the same set-up.
 */
export function printSetUpChanges(
  setUp: SetUp,
  channels: readonly Channel[],
): Readonly<Partial<Record<SetUpField, unknown>>> {
  const preset = setUpPresetIds.find((id) => id === setUp.preset) ?? 'multi';
  const open = setUp.channels.flatMap((id) => channels.filter((channel) => channel.id === id));
  const usual = presetSetUp(preset, channels, open);
  const isPresetItself = setUp.id === preset;
  const written: Partial<Record<SetUpField, unknown>> = {};
  for (const name of setUpFields) {
    if (name === 'name') {
      if (!isPresetItself || !isSame(setUp.name, setUpPresets[preset].name)) written.name = setUp.name;
    } else if (name === 'channels') {
      const opens = presetOpens(preset, channels).map(({ id }) => id);
      if (!isSame(setUp.channels, opens)) written.channels = setUp.channels;
    } else if (!isSame(setUp[name], usual[name])) {
      written[name] = printField(name, setUp, usual, open);
    }
  }
  return written;
}

function printField(name: SetUpField, setUp: SetUp, usual: SetUp, open: readonly Channel[]): unknown {
  if (name === 'carryOver') return printCarryOver(setUp.carryOver);
  if (name === 'clickAndCollect') return printCollection(setUp.clickAndCollect, open);
  return differing(setUp[name], usual[name]);
}

function printCarryOver(carryOver: CarryOver): unknown {
  switch (carryOver.kind) {
    case 'none':
      return 'none';
    case 'everyPair': {
      const { reliability, kinds } = carryOver;
      return { everyPair: reliability, ...(isSame(kinds, carriedKinds) ? {} : { kinds }) };
    }
    case 'links':
      return {
        links: carryOver.links.map(({ from, to, kinds, reliability }) => ({
          ...{ from, to },
          ...(isSame(kinds, linkedKinds) ? {} : { kinds }),
          ...(reliability === setUpParameters.reliability.default ? {} : { reliability }),
        })),
      };
  }
}

function printCollection(collection: ClickAndCollect, open: readonly Channel[]): unknown {
  if (collection.kind === 'off') return 'off';
  return isSame(collection, collectEverywhere(open)) ? 'on' : { from: collection.from, at: collection.at };
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Of a map only the entries that differ, of anything else all. */
function differing(value: unknown, usual: unknown): unknown {
  if (!isMap(value) || !isMap(usual)) return value;
  const entries = Object.entries(value).filter(([key, inner]) => !isSame(inner, usual[key]));
  return Object.fromEntries(entries.map(([key, inner]) => [key, differing(inner, usual[key])]));
}
