import type { Text } from '../../units.ts';
import { setUpParameters } from '../channelParameters.ts';
import { resolveMessaging } from '../messaging.ts';
import type {
  CarryOver,
  Channel,
  ClickAndCollect,
  Link,
  ReturnOptions,
  SetUp,
  StockSharing,
} from '../scenario.ts';
import { noRollOut } from '../rollOut.ts';
import { carriedKinds, type CarriedKind, type ChannelKind } from '../vocabulary.ts';

/** Set-ups that stand beside each other in one scenario, at most: more lines than that a chart can't keep apart. */
export const MAX_SET_UPS = 8;

export const setUpPresetIds = ['single', 'multi', 'cross', 'omni'] as const;
export type SetUpPresetId = (typeof setUpPresetIds)[number];

/** A set-up before it meets the channels of a firm: channels are named by kind. */
interface SetUpPreset {
  readonly name: Text;
  readonly opens: 'first' | 'all';
  readonly carryOver: CarryOverPreset;
  readonly clickAndCollect: 'off' | 'on';
  readonly contactPoint: 'own' | 'one';
  readonly returns: ReturnOptions;
  readonly consistency: number;
  readonly stock: StockSharing;
}

type CarryOverPreset =
  | { readonly kind: 'none' }
  | { readonly kind: 'everyPair'; readonly reliability: number }
  | { readonly kind: 'links'; readonly reliability: number; readonly between: readonly Direction[] };

type Direction = readonly [from: ChannelKind, to: ChannelKind];

/** What a link carries unless the file says otherwise: what is known of the shopper, nothing of the journey. */
export const linkedKinds: readonly CarriedKind[] = ['identity', 'address', 'preferences', 'interest'];

/** Every place for itself, listings copied at night. */
const apart: StockSharing = { live: 'off', pooled: 'off', visible: 'off' };

/** Every channel for itself. */
const unlinked = {
  clickAndCollect: 'off',
  contactPoint: 'own',
  returns: { anywhere: 'off', shown: 'off' },
  consistency: 0,
  stock: apart,
} as const;

/**
 * The four set-ups every scenario can name. Cross is our reading of "partly linked" (the articles' own cross
 * carries nothing over); the reliabilities are assumed (E1.2, E1.6 bound them).
 */
export const setUpPresets: Readonly<Record<SetUpPresetId, SetUpPreset>> = {
  single: {
    name: { en: 'Single', id: 'Saluran tunggal' },
    ...{ opens: 'first', carryOver: { kind: 'none' }, ...unlinked },
  },
  multi: {
    name: { en: 'Multi', id: 'Multisaluran' },
    ...{ opens: 'all', carryOver: { kind: 'none' }, ...unlinked },
  },
  cross: {
    name: { en: 'Cross', id: 'Lintas saluran' },
    opens: 'all',
    carryOver: {
      kind: 'links',
      reliability: setUpParameters.reliability.default,
      between: [
        ['web', 'app'],
        ['app', 'web'],
        ['social', 'web'],
        ['messaging', 'web'],
      ],
    },
    ...unlinked,
    consistency: 0.68,
  },
  omni: {
    name: { en: 'Omni', id: 'Omnichannel' },
    opens: 'all',
    carryOver: { kind: 'everyPair', reliability: setUpParameters.everyPair.default },
    clickAndCollect: 'on',
    contactPoint: 'one',
    // Showing return options links no channels: any firm may do it, so no preset does.
    returns: { anywhere: 'on', shown: 'off' },
    consistency: setUpParameters.consistency.default,
    stock: { live: 'on', pooled: 'on', visible: 'on' },
  },
};

/** Kinds of channel whose orders can be collected in a store. */
const collectableKinds: readonly ChannelKind[] = ['web', 'app', 'social', 'messaging'];

/** True where an order of this channel can be collected: it says what such an order needs. */
export function canCollectFrom(channel: Channel): boolean {
  return collectableKinds.includes(channel.kind) && channel.orderNeeds.collected !== undefined;
}

/** Collection in every open store from every open channel that allows it; off where there is none of either. */
export function collectEverywhere(open: readonly Channel[]): ClickAndCollect {
  const from = open.filter(canCollectFrom).map((channel) => channel.id);
  const at = open.filter((channel) => channel.kind === 'store').map((channel) => channel.id);
  return from.length > 0 && at.length > 0 ? { kind: 'on', from, at } : { kind: 'off' };
}

function linksBetween(
  open: readonly Channel[],
  between: readonly Direction[],
  reliability: number,
): readonly Link[] {
  return between.flatMap(([fromKind, toKind]) =>
    open
      .filter((from) => from.kind === fromKind)
      .flatMap((from) =>
        open
          .filter((to) => to.kind === toKind && to.id !== from.id)
          .map((to) => ({ from: from.id, to: to.id, kinds: linkedKinds, reliability })),
      ),
  );
}

/** The carry-over of a preset among these open channels; links to kinds that are not open are left out. */
export function presetCarryOver(preset: SetUpPresetId, open: readonly Channel[]): CarryOver {
  const { carryOver } = setUpPresets[preset];
  switch (carryOver.kind) {
    case 'none':
      return carryOver;
    case 'everyPair':
      return { ...carryOver, kinds: carriedKinds };
    case 'links': {
      const links = linksBetween(open, carryOver.between, carryOver.reliability);
      return links.length > 0 ? { kind: 'links', links } : { kind: 'none' };
    }
  }
}

/** The channels a preset opens of those there are. */
export function presetOpens(preset: SetUpPresetId, channels: readonly Channel[]): readonly Channel[] {
  return setUpPresets[preset].opens === 'first' ? channels.slice(0, 1) : channels;
}

/** A preset over the channels of a firm (or over `open`, if the file chose them): a complete set-up named after it. */
export function presetSetUp(
  preset: SetUpPresetId,
  channels: readonly Channel[],
  open: readonly Channel[] = presetOpens(preset, channels),
): SetUp {
  return {
    id: preset,
    preset,
    name: setUpPresets[preset].name,
    channels: open.map((channel) => channel.id),
    carryOver: presetCarryOver(preset, open),
    clickAndCollect:
      setUpPresets[preset].clickAndCollect === 'on' ? collectEverywhere(open) : { kind: 'off' },
    contactPoint: setUpPresets[preset].contactPoint,
    returns: setUpPresets[preset].returns,
    loyaltyDiscount: setUpParameters.loyaltyDiscount.default,
    consistency: setUpPresets[preset].consistency,
    stock: setUpPresets[preset].stock,
    integrationDepth: setUpParameters.integrationDepth.default,
    reminderHours: setUpParameters.reminderHours.default,
    fallback: 'none',
    messaging: resolveMessaging(undefined),
    opensOn: Object.fromEntries(open.map(({ id }) => [id, setUpParameters.opensOn.default])),
    rollOut: noRollOut,
    quality: setUpParameters.quality.default,
  };
}
