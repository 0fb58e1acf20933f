import type { ChannelKind } from '../vocabulary.ts';
import type { Channel } from '../scenario.ts';
import { cityShop } from './cityShop.ts';
import { ownShop } from './ownShop.ts';
import type { CrowdPreset } from './preset.ts';

export const crowdPresetIds = ['cityShop', 'ownShop'] as const;
export type CrowdPresetId = (typeof crowdPresetIds)[number];

/** The prepared crowds and firms; the first is the default. */
export const crowdPresets: Readonly<Record<CrowdPresetId, CrowdPreset>> = { cityShop, ownShop };

/** The channel a new channel of this kind starts from: the preset's own of that kind, else the city shop's. */
export function modelChannel(preset: CrowdPreset, kind: ChannelKind): Channel {
  const found = [...preset.channels, ...cityShop.channels].find((channel) => channel.kind === kind);
  if (found === undefined) throw new Error(`the city shop has no channel of kind ${kind}`);
  return found;
}
