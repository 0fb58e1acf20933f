import { ownShop } from '../scenario/presets/ownShop.ts';
import type { ChannelChanges } from '../scenario/scenarioFile.ts';
import type { Device, Stage } from '../scenario/vocabulary.ts';

type Stages = Partial<Record<Stage, number>>;

/**
 * The channels of the own shop with another quality: the chance to stop at discover, evaluate and basket times a factor by channel id
 * (below 1 is better; 1 where none is named).
 */
export function withQuality(factors: Readonly<Record<string, number>>): ChannelChanges[] {
  return ownShop.channels.map(({ id, onDevice }) => {
    const factor = factors[id] ?? 1;
    const devices = Object.entries(onDevice).map(([device, { drop }]): [Device, { drop: Stages }] => {
      const { discover, evaluate, basket } = drop;
      const changed = { discover: discover * factor, evaluate: evaluate * factor, basket: basket * factor };
      return [device as Device, { drop: changed }];
    });
    return { id, onDevice: Object.fromEntries(devices) };
  });
}

/** The same factor for every channel. */
export function withQualityEverywhere(factor: number): ChannelChanges[] {
  return withQuality(Object.fromEntries(ownShop.channels.map(({ id }) => [id, factor])));
}
