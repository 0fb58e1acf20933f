import type { Channel, Segment } from '../scenario.ts';
import type { ChannelKind } from '../vocabulary.ts';
import { cityShop } from './cityShop.ts';
import { electronics } from './electronics.ts';
import { fashion } from './fashion.ts';
import { groceries } from './groceries.ts';
import { mediaHobby } from './mediaHobby.ts';
import { ownShop } from './ownShop.ts';
import type { CrowdPreset } from './preset.ts';
import { smallSeller } from './smallSeller.ts';

export const crowdPresetIds = [
  ...(['cityShop', 'ownShop', 'fashion', 'electronics', 'groceries', 'smallSeller'] as const),
  'mediaHobby',
] as const;
export type CrowdPresetId = (typeof crowdPresetIds)[number];

/** The prepared crowds and firms; the first is the default. */
export const crowdPresets: Readonly<Record<CrowdPresetId, CrowdPreset>> = {
  ...{ cityShop, ownShop, fashion, electronics, groceries, smallSeller },
  mediaHobby,
};

/** The prepared crowd and firm of that name; null if there is none. */
export function findCrowd(id: string): CrowdPreset | null {
  const found = crowdPresetIds.find((known) => known === id);
  return found === undefined ? null : crowdPresets[found];
}

/**
 * The channel a new channel of this kind starts from: the preset's own of that kind, else the city shop's, whose segments stand for those of
 * the preset in the same order: the most store-focused first.
 */
export function modelChannel(preset: CrowdPreset, kind: ChannelKind): Channel {
  const own = preset.channels.find((channel) => channel.kind === kind);
  if (own !== undefined) return own;
  const found = cityShop.channels.find((channel) => channel.kind === kind);
  if (found === undefined) throw new Error(`the city shop has no channel of kind ${kind}`);
  return {
    ...found,
    affinity: renamed(found.affinity, preset.segments),
    reach: renamed(found.reach, preset.segments),
  };
}

/** Numbers of the city shop's segments under the names of others, in the same order. */
function renamed(
  values: Readonly<Record<string, number>>,
  segments: readonly Segment[],
): Readonly<Record<string, number>> {
  const inOrder = cityShop.segments.map(({ id }) => values[id] ?? 0);
  return Object.fromEntries(segments.map(({ id }, at) => [id, values[id] ?? inOrder[at] ?? 0]));
}
