import type { ChannelNumber } from '../channelParameters.ts';
import { channelParameters } from '../channelParameters.ts';
import type { Channel, ChannelOnDevice, Segment } from '../scenario.ts';
import { devices, type ChannelKind, type Stage } from '../vocabulary.ts';
import { cityShop } from './cityShop.ts';
import type { Evidence } from './preset.ts';

/** Browsing visits a year and the share that fill a basket, by touchpoint such as `web/phone`. */
export type BrowsingLevels = Readonly<Record<string, readonly [number, number]>>;

export interface ChannelChanges {
  /** By segment id. */
  readonly affinity: Readonly<Record<string, number>>;
  /** By segment id; that of the city shop unless said. */
  readonly reach?: Readonly<Record<string, number>>;
  /** Stages that are done better or worse than in the city shop. */
  readonly strength?: Partial<Record<Stage, number>>;
  /** On every device. */
  readonly drop?: Partial<Record<Stage, number>>;
  /** On every device: times that of the city shop. */
  readonly rivalExit?: number;
  readonly membership?: number;
  readonly awareness?: number;
}

/**
 * A channel of the city shop in another trade: what it asks and how shoppers stop at its stages stay unless said; affinities and browsing are
 * its own.
 */
export function channelLike(kind: ChannelKind, changes: ChannelChanges, browsing: BrowsingLevels): Channel {
  const base = cityShop.channels.find((channel) => channel.kind === kind);
  if (base === undefined) throw new Error(`the city shop has no channel of kind ${kind}`);
  return {
    ...base,
    affinity: changes.affinity,
    reach: changes.reach ?? base.reach,
    strength: { ...base.strength, ...changes.strength },
    onDevice: onDevicesOf(base, changes, browsing),
    membership: changes.membership ?? base.membership,
    awareness: changes.awareness ?? base.awareness,
  };
}

function onDevicesOf(
  base: Channel,
  { drop, rivalExit = 1 }: ChannelChanges,
  browsing: BrowsingLevels,
): Channel['onDevice'] {
  const entries = devices.flatMap((device): readonly (readonly [string, ChannelOnDevice])[] => {
    const own = base.onDevice[device];
    if (own === undefined) return [];
    const [browsingPerYear, browsingFillsBasket] = browsing[`${base.id}/${device}`] ?? [
      own.browsingPerYear,
      own.browsingFillsBasket,
    ];
    return [
      [
        device,
        {
          ...own,
          drop: { ...own.drop, ...drop },
          rivalExit: own.rivalExit * rivalExit,
          ...{ browsingPerYear, browsingFillsBasket },
        },
      ],
    ];
  });
  return Object.fromEntries(entries);
}

const assumed: Evidence = { source: 'assumed', confidence: 'assumed' };
const fitted = (source: string): Evidence => ({ source, confidence: 'low' });

/** Where the numbers of channels come from in a preset that was fitted to the conversion of each channel. */
export const fittedEvidence: Readonly<Record<ChannelNumber, Evidence>> = {
  ...evidenceThroughout(assumed),
  strength: cityShop.evidence.strength,
  drop: cityShop.evidence.drop,
  browsingPerYear: fitted('calibrated on F2'),
  browsingFillsBasket: fitted('calibrated on F1'),
};

function evidenceThroughout(evidence: Evidence): Record<ChannelNumber, Evidence> {
  const names = Object.keys(channelParameters) as ChannelNumber[];
  return Object.fromEntries(names.map((name) => [name, evidence])) as Record<ChannelNumber, Evidence>;
}

/** The city shop's three segments with other shares. */
export function segmentsWith(storeFocused: number, mixed: number, digital: number): readonly Segment[] {
  const shares: Readonly<Record<string, number>> = { storeFocused, mixed, digital };
  return cityShop.segments.map((segment) => ({ ...segment, share: shares[segment.id] ?? segment.share }));
}
