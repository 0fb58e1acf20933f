import { touchpointsOf } from '../plan/touchpoints.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { carriedKinds, type Device } from '../scenario/vocabulary.ts';
import { carriedKindNames, deviceNames } from '../scenario/vocabularyNames.ts';
import type { Text } from '../units.ts';

/** What the numbers of a diary are called in its scenario. */
export interface DiaryNames {
  readonly channels: readonly Text[];
  readonly touchpoints: readonly { readonly channel: Text; readonly device: Device }[];
  readonly setUps: Readonly<Record<string, Text>>;
  readonly currency: string;
  /** Days of history before measured day 1. */
  readonly warmUpDays: number;
}

export function diaryNames(scenario: Scenario): DiaryNames {
  return {
    channels: scenario.channels.map((channel) => channel.name),
    touchpoints: touchpointsOf(scenario.channels).map(({ channel, device }) => ({
      channel: channel.name,
      device,
    })),
    setUps: Object.fromEntries(scenario.setUps.map(({ id, name }) => [id, name])),
    currency: scenario.currency,
    warmUpDays: scenario.history.kind === 'none' ? 0 : scenario.warmUpDays,
  };
}

const nowhere: Text = { en: 'nowhere', id: 'tidak di mana pun' };

export function channelName({ channels }: DiaryNames, channel: number): Text {
  return channels[channel] ?? nowhere;
}

/** A channel with its device where it has more than one way in: `Web shop (phone)`; a store is only a store. */
export function touchpointName({ touchpoints }: DiaryNames, touchpoint: number): Text {
  const at = touchpoints[touchpoint];
  if (at === undefined) return nowhere;
  if (at.device === 'inPerson') return at.channel;
  const device = deviceNames[at.device];
  return { en: `${at.channel.en} (${device.en})`, id: `${at.channel.id} (${device.id})` };
}

/** The names of a set of carried kinds, with commas between; empty for none. */
export function kindList(bits: number): Text {
  const names = carriedKinds.flatMap((kind, index) => ((bits >> index) & 1 ? [carriedKindNames[kind]] : []));
  return { en: names.map(({ en }) => en).join(', '), id: names.map(({ id }) => id).join(', ') };
}
